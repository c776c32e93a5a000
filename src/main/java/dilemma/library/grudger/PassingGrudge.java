package dilemma.library.grudger;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;

/**
 * A grudge that passes: cooperates until the partner has defected some times in a row, then defects and cooperates for
 * a fixed number of turns, and looks again.
 *
 * <p>It does not answer what the partner does meanwhile; but when it looks again, the partner's latest defections in a
 * row count, those made meanwhile too.
 *
 * @param profile what it says of itself
 * @param provocations how many defections in a row provoke it, at least 1
 * @param defections how many defections it answers with, at least 1
 * @param cooperations how many cooperations follow them, at least 0
 */
record PassingGrudge(Profile profile, int provocations, int defections, int cooperations)
        implements StateRule<PassingGrudge.Grudge> {

    PassingGrudge {
        if (provocations < 1 || defections < 1 || cooperations < 0) {
            throw new IllegalArgumentException("provocations and defections must be at least 1, and cooperations 0,"
                    + " but were " + provocations + ", " + defections + " and " + cooperations);
        }
    }

    @Override
    public Grudge start() {
        return new Grudge(0, 0);
    }

    @Override
    public double cooperation(Grudge grudge) {
        return grudge.step == 0 || grudge.step > defections ? 1 : 0;
    }

    @Override
    public Grudge after(Grudge grudge, Outcome outcome) {
        int row = outcome.partner() == Move.D ? grudge.row + 1 : 0;
        int step = step(grudge.step, row);
        return new Grudge(row(step, row), step);
    }

    private int step(int step, int row) {
        if (step > 0 && step < length()) {
            return step + 1;
        }
        return row >= provocations ? 1 : 0;
    }

    /** Returns how much of a row still counts: none while the turns up to the next look make a row by themselves. */
    private int row(int step, int row) {
        boolean isLong = step > 0 && length() - step + 1 >= provocations;
        return isLong ? 0 : Math.min(row, provocations - 1);
    }

    private int length() {
        return defections + cooperations;
    }

    /**
     * How it stands with the partner.
     *
     * @param row the partner's defections in a row, as far as they count
     * @param step the number of this turn in its answer, from 1; 0 at peace
     */
    record Grudge(int row, int step) {}
}
