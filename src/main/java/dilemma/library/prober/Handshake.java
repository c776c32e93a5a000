package dilemma.library.prober;

import dilemma.game.Move;
import dilemma.strategy.Arguments;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.List;

/**
 * Recognises its own kind by the opening moves, and cooperates with nobody else.
 *
 * <p>From Robson, Efficiency in evolutionary games: Darwin, Nash and the secret handshake (1990). The partner's moves
 * are held against the opening as it should be, not as it was made.
 */
public final class Handshake {

    private Handshake() {}

    /** Reads opening, the moves of the handshake, CD by default. */
    public static Strategy of(Arguments given) {
        List<Move> opening = given.moves("opening", "CD", "the moves of the handshake");
        Profile profile = Profile.of("handshake", "Handshake", Traits.unbounded())
                .rule("Opens with fixed moves."
                        + " If the partner opened with the same moves, it always cooperates; else it always defects.")
                .source("Robson 1990");
        return new Probe(profile, opening, 1, opening, Sequel.COOPERATE, Sequel.DEFECT);
    }
}
