package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Defects from the third turn on as long as the partner never has, then plays tit for tat, but takes a defection for a
 * just answer if its own move before it was one (Karol Langner's).
 */
public record SneakyTitForTat() implements StateRule<SneakyTitForTat.Plot> {

    @Override
    public Profile profile() {
        return Profile.of("sneaky-tit-for-tat", "Sneaky Tit For Tat", Traits.unbounded())
                .alias("SneakyTitForTat")
                .rule("Cooperates twice, then defects until the partner first defects. From then on it repeats the"
                        + " partner's last move, but accepts a defection that answers one of its own.")
                .source("Karol Langner, Axelrod library");
    }

    @Override
    public Plot start() {
        // The first defection, if there is one, is accepted: the second turn is C in any case.
        return new Plot(Stage.FIRST, Move.C, Move.D);
    }

    @Override
    public double cooperation(Plot plot) {
        return plot.reply.cooperation();
    }

    @Override
    public Plot after(Plot plot, Outcome outcome) {
        Stage stage = plot.stage.after(outcome.partner());
        Move reply = switch (stage) {
            case FIRST, SECOND -> Move.C;
            case EXPLOITING -> Move.D;
            case CAUGHT -> plot.own == Move.D ? Move.C : outcome.partner();
        };
        return new Plot(stage, reply, outcome.own());
    }

    /** How far it has gone. */
    enum Stage {
        /** The first turn. */
        FIRST,
        /** The second turn, if the partner opened with cooperation. */
        SECOND,
        /** The partner has never defected. */
        EXPLOITING,
        /** The partner has defected. */
        CAUGHT;

        private Stage after(Move partner) {
            if (this == CAUGHT || partner == Move.D) {
                return CAUGHT;
            }
            return this == FIRST ? SECOND : EXPLOITING;
        }
    }

    /**
     * Where it stands.
     *
     * @param stage how far it has gone
     * @param reply what it plays on this turn
     * @param own its own move on the turn before: a defection on this turn may be the answer to it
     */
    record Plot(Stage stage, Move reply, Move own) {}
}
