package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Answers two defections of the partner in a row with two of its own.
 *
 * <p>From <a href="https://doi.org/10.1073/pnas.1208087109">Stewart and Plotkin (2012)</a>.
 */
public record HardTitForTwoTats() implements StateRule<HardTitForTwoTats.Temper> {

    @Override
    public Profile profile() {
        return Profile.of("hard-tit-for-two-tats", "Hard Tit For 2 Tats", Traits.memory(3))
                .alias("HardTitFor2Tats")
                .rule("Cooperates, unless the partner defected twice in a row within the last three turns.")
                .source("Stewart and Plotkin 2012");
    }

    @Override
    public Temper start() {
        return Temper.CALM;
    }

    @Override
    public double cooperation(Temper temper) {
        return switch (temper) {
            case CALM, WARY -> 1;
            case ANGRY, COOLING -> 0;
        };
    }

    @Override
    public Temper after(Temper temper, Outcome outcome) {
        boolean isDefection = outcome.partner() == Move.D;
        return switch (temper) {
            case CALM, COOLING -> isDefection ? Temper.WARY : Temper.CALM;
            case WARY -> isDefection ? Temper.ANGRY : Temper.CALM;
            case ANGRY -> isDefection ? Temper.ANGRY : Temper.COOLING;
        };
    }

    /** What the partner's last moves amount to. */
    enum Temper {
        /** It has just cooperated, and did not defect twice in a row before. */
        CALM,
        /** It has just defected, but not twice in a row. */
        WARY,
        /** It has just defected twice in a row. */
        ANGRY,
        /** It has just cooperated, after two defections in a row. */
        COOLING
    }
}
