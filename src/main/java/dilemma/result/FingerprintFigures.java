package dilemma.result;

import dilemma.game.Game;
import dilemma.metrics.Matrix;

/**
 * The fingerprint of a strategy against a probe (Ashlock and Kim 2008).
 *
 * @param strategy the reference of the strategy whose fingerprint it is
 * @param probe the reference of the probe
 * @param game the game that was played
 * @param step the distance between two points, in (0, 1]
 * @param payoff its mean payoff per turn where the probe cooperates by force with probability row times step, and
 *     defects by force with probability column times step
 */
public record FingerprintFigures(String strategy, String probe, Game game, double step, Matrix payoff)
        implements Fingerprints {}
