package dilemma.library.prober;

import dilemma.game.Move;
import dilemma.strategy.Arguments;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.Collections;
import java.util.List;

/**
 * Tests whether the partner hits back: exploits it if it does not, plays tit for tat if it does.
 *
 * <p>From Nicky Case, <a href="https://ncase.me/trust/">The Evolution of Trust</a> (2017).
 */
public final class Detective {

    private Detective() {}

    /** Reads opening, the moves of the test, CDCC by default. */
    public static Strategy of(Arguments given) {
        List<Move> opening = given.moves("opening", "CDCC", "the moves that test the partner");
        Profile profile = Profile.of("detective", "Detective", Traits.unbounded())
                .rule("Opens with fixed moves, one of them a defection."
                        + " If the partner never defected during the opening, it always defects;"
                        + " else it repeats the partner's last move.")
                .source("Nicky Case, The Evolution of Trust, 2017");
        List<Move> meek = Collections.nCopies(opening.size(), Move.C);
        return new Probe(profile, opening, 1, meek, Sequel.DEFECT, Sequel.TIT_FOR_TAT);
    }
}
