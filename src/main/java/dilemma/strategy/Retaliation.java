package dilemma.strategy;

import dilemma.game.Ending;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;

/**
 * Answers each defection with so many of its own, those that it owes one after another; then the proposal stands again.
 *
 * <p>The answer to a defection on the turn before is the first of them, and pays nothing off: what is owed beyond grows
 * by one less than the number. Each player counts for itself, and each transform around it too.
 *
 * @param inner the strategy that proposes
 * @param defections the number of its own defections for each of the partner's, at least 1
 */
record Retaliation(Strategy inner, int defections) implements Transformed {

    static Retaliation of(Strategy inner, Arguments arguments) {
        return new Retaliation(
                inner, arguments.whole("n", 2, 1, Ending.MAX_TURNS, "how many defections it answers one with"));
    }

    @Override
    public String prefix() {
        return "Retaliating";
    }

    @Override
    public String clause() {
        return "answers each defection with " + defections + " of its own";
    }

    @Override
    public Traits traits(Traits inside) {
        return inside.remembering(defections);
    }

    @Override
    public Decision decision(Setting setting, RandomSource random) {
        return new Debt(defections);
    }

    @Override
    public Layer<?> layer(Setting setting) {
        return new Dues(defections);
    }

    /** Has as its state how many defections are due, this turn's included. */
    record Dues(int defections) implements Layer<Long> {

        @Override
        public Long start() {
            return 0L;
        }

        @Override
        public Reply reply(Long due) {
            return due > 0 ? Reply.DEFECTS : Reply.STANDS;
        }

        @Override
        public Long after(Long due, Outcome outcome) {
            long rest = Math.max(0, due - 1);
            return outcome.partner() == Move.D ? rest + defections : rest;
        }
    }

    /** Counts what is owed. */
    private static final class Debt implements Decision {

        private final int defections;
        private long owed;

        Debt(int defections) {
            this.defections = defections;
        }

        @Override
        public Move on(Move proposal, History history) {
            if (history.partnerLast() == Move.D) {
                owed += defections - 1;
                return Move.D;
            }
            if (owed == 0) {
                return proposal;
            }
            owed--;
            return Move.D;
        }
    }
}
