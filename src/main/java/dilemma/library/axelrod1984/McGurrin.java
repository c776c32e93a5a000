package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Sounds the partner with a defection and two cooperations, and chooses a manner for good by the partner's first three
 * moves.
 *
 * <ul>
 *   <li>After two cooperations it plays tit for two tats, but robs the partner on turn 11 and every eighth turn after
 *       that.
 *   <li>After two defections it plays tit for tat.
 *   <li>Else the third move decides: after C it plays tit for two tats, after D tit for tat. But after C, D and D it
 *       cooperates first for one turn more.
 * </ul>
 *
 * <p>Michael F. McGurrin's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record McGurrin() implements StateRule<McGurrin.Stage> {

    @Override
    public Profile profile() {
        return Submission.profile("k45r", "McGurrin", "Michael F. McGurrin", 50, Traits.unbounded())
                .rule("Defects once and cooperates twice, and by the partner's first moves chooses for good: tit for"
                        + " tat, tit for two tats, or the latter with a defection every eighth turn.");
    }

    @Override
    public Stage start() {
        return Sounding.BEGINNING;
    }

    @Override
    public double cooperation(Stage stage) {
        return stage.move().cooperation();
    }

    @Override
    public Stage after(Stage stage, Outcome outcome) {
        return stage.after(outcome.partner());
    }

    /** What it is about to do, and what it will do by the partner's moves. */
    sealed interface Stage {

        /** Returns what it plays. */
        Move move();

        /** Returns the stage that the partner's move leads to. */
        Stage after(Move partner);
    }

    /** Waits for the partner's first three moves. */
    private record Sounding(LatestMoves seen) implements Stage {

        static final Stage BEGINNING = new Sounding(LatestMoves.none(3));

        @Override
        public Move move() {
            return Move.cooperateIf(seen.seen() > 0);
        }

        @Override
        public Stage after(Move partner) {
            LatestMoves now = seen.and(partner);
            return now.isFull() ? manner(now.bits(), partner) : new Sounding(now);
        }

        /** Returns the manner by the three moves, as bits with the first in the highest, of which the last is given. */
        private static Stage manner(int moves, Move last) {
            return switch (moves) {
                case 0b000, 0b001 -> new Robbery(Robbery.INTERVAL - 1, new Tolerance(last.bit()));
                case 0b010, 0b100 -> new Tolerance(0);
                case 0b011 -> new Pass();
                default -> new Echo(last);
            };
        }
    }

    /** Cooperates once more, then plays tit for tat. */
    private record Pass() implements Stage {

        @Override
        public Move move() {
            return Move.C;
        }

        @Override
        public Stage after(Move partner) {
            return new Echo(partner);
        }
    }

    /** Plays tit for tat. */
    private record Echo(Move move) implements Stage {

        @Override
        public Stage after(Move partner) {
            return new Echo(partner);
        }
    }

    /** Plays tit for two tats; the run of the partner's defections is counted up to two. */
    private record Tolerance(int run) implements Stage {

        private static final int TOO_MANY = 2;

        @Override
        public Move move() {
            return Move.cooperateIf(run < TOO_MANY);
        }

        @Override
        public Tolerance after(Move partner) {
            return new Tolerance(partner == Move.D ? Math.min(run + 1, TOO_MANY) : 0);
        }
    }

    /** Plays tit for two tats until a robbery is due, in so many turns. */
    private record Robbery(int due, Tolerance meanwhile) implements Stage {

        static final int INTERVAL = 8;

        @Override
        public Move move() {
            return due == 0 ? Move.D : meanwhile.move();
        }

        @Override
        public Stage after(Move partner) {
            return new Robbery(due == 0 ? INTERVAL - 1 : due - 1, meanwhile.after(partner));
        }
    }
}
