package dilemma.library.backstabber;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.EndDefector;
import dilemma.strategy.Profile;
import dilemma.strategy.Traits;

/**
 * Cooperates until the partner's fourth defection, then defects for ever; where it knows the length it defects on the
 * last two turns (Thomas Campbell's). Its state is the number of the partner's defections, as far as they count.
 */
public record BackStabber() implements EndDefector<Integer> {

    private static final int FORGIVEN = 3;

    @Override
    public Profile profile() {
        return Profile.of("back-stabber", "BackStabber", Traits.unbounded().readingLength())
                .rule("Cooperates until the partner's fourth defection, then defects for ever. It defects on the last"
                        + " two turns where it knows the length.")
                .source("Thomas Campbell, Axelrod library");
    }

    @Override
    public int finalDefections() {
        return Backstabbers.FINAL_DEFECTIONS;
    }

    @Override
    public Integer start() {
        return 0;
    }

    @Override
    public double cooperation(Integer defections) {
        return answer(defections).cooperation();
    }

    @Override
    public Integer after(Integer defections, Outcome outcome) {
        return count(defections, outcome);
    }

    /** Returns what it plays after so many defections, where the end is far. */
    static Move answer(int defections) {
        return Move.cooperateIf(defections <= FORGIVEN);
    }

    /** Returns how many defections there are after one more turn, as far as they count. */
    static int count(int defections, Outcome outcome) {
        return Math.min(defections + outcome.partner().bit(), FORGIVEN + 1);
    }
}
