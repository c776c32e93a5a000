package dilemma.library.axelrod1980;

import dilemma.game.Ending;
import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.Decimal;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Answers a defection with a defection, and a cooperation with a cooperation less and less often: with probability
 * max(start + (end - start) / decay · n, end) after n turns, which is never more than 1. It opens with C.
 *
 * <p>Scott Feld's entry, eleventh in <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>.
 *
 * @param start the probability from which the line starts, in [0, 1]
 * @param end the probability at which it stops, in [0, 1]
 * @param decay the number of turns that it takes from start to end, from 1 to {@link Ending#MAX_TURNS}
 */
public record FirstByFeld(double start, double end, int decay) implements Strategy {

    /** Checks the probabilities and the number of turns. */
    public FirstByFeld {
        if (!(start >= 0 && start <= 1 && end >= 0 && end <= 1)) {
            throw new IllegalArgumentException("start and end must be in [0, 1], but were " + start + " and " + end);
        }
        if (decay < 1 || decay > Ending.MAX_TURNS) {
            throw new IllegalArgumentException("decay must be from 1 to " + Ending.MAX_TURNS + ", but was " + decay);
        }
    }

    /** Reads the line: from 1 to 0.5 in 200 turns by default. */
    public static FirstByFeld of(Arguments given) {
        return new FirstByFeld(
                given.probability("start-coop-prob", 1, "the probability of answering C with C before it falls"),
                given.probability("end-coop-prob", 0.5, "the probability of answering C with C once it has fallen"),
                given.whole("rounds-of-decay", 200, 1, Ending.MAX_TURNS, "the turns that the fall takes"));
    }

    @Override
    public Profile profile() {
        return Profile.of("first-by-feld", "First by Feld", traits())
                .alias("FirstByFeld")
                .rule("Cooperates first and answers defection with defection. It answers cooperation with cooperation"
                        + " with a probability that goes from " + Decimal.text(start) + " to " + Decimal.text(end)
                        + " in " + decay + " turns.")
                .source("Scott Feld; Axelrod 1980");
    }

    /** The probability is certain on every turn where it stays at 1 or is 0 from the second turn on. */
    private Traits traits() {
        boolean certain = end == 1 || (end == 0 && (start == 0 || decay == 1));
        return Traits.memory(decay).withStochastic(!certain);
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(
                history.isEmpty() || (history.partnerLast() == Move.C && random.nextBoolean(cooperation(history))));
    }

    private double cooperation(History history) {
        return Math.min(1, Math.max(start + (end - start) / decay * history.played(), end));
    }
}
