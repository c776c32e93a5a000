package dilemma.library.axelrod1984.rewritten;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Cooperates with a probability that depends on the partner's last three moves: it forgives a single defection half of
 * the time, answers it a turn late, and cooperates one time out of four in a series of defections.
 *
 * <p>François Leyvraz's entry, twelfth in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>,
 * program K68R.
 */
public record SecondByLeyvraz() implements StateRule<SecondByLeyvraz.Latest> {

    @Override
    public Profile profile() {
        return Profile.of(
                        "second-by-leyvraz",
                        "Second by Leyvraz",
                        Traits.memory(3).withStochastic(true))
                .alias("SecondByLeyvraz")
                .rule("Looks at the partner's last three moves, oldest first: defects after CDC, cooperates with"
                        + " probability 0.5 after CCD and 0.25 after two defections in a row; else cooperates.")
                .source("François Leyvraz; Axelrod 1980b");
    }

    @Override
    public Latest start() {
        return Latest.CC;
    }

    @Override
    public double cooperation(Latest latest) {
        return latest.cooperation;
    }

    @Override
    public Latest after(Latest latest, Outcome outcome) {
        boolean cooperated = outcome.partner() == Move.C;
        return switch (latest) {
            case CC -> cooperated ? Latest.CC : Latest.CCD;
            case CCD, DCD -> cooperated ? Latest.CDC : Latest.DD;
            case CDC, DDC -> cooperated ? Latest.CC : Latest.DCD;
            case DD -> cooperated ? Latest.DDC : Latest.DD;
        };
    }

    /** The partner's last moves, oldest first, as far back as they matter. */
    enum Latest {
        CC(1),
        CCD(0.5),
        CDC(0),
        DCD(1),
        DD(0.25),
        DDC(1);

        private final double cooperation;

        Latest(double cooperation) {
            this.cooperation = cooperation;
        }
    }
}
