package dilemma.library.axelrod1980;

import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;
import java.util.stream.LongStream;

/**
 * Cooperates on the first three turns until the partner defects, then looks the three latest turns up in a table.
 *
 * <p>The index is 16 a<sub>1</sub> + 4 a<sub>2</sub> + a<sub>3</sub>, where a<sub>1</sub> stands for the latest turn
 * and a<sub>3</sub> for the earliest: 0 after CC, 1 after DC, 2 after CD and 3 after DD, its own move first.
 *
 * <p>Rudy Nydegger's entry, third in <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>.
 */
public record FirstByNydegger() implements StateRule<FirstByNydegger.Latest> {

    /** The indices after which it defects, as bits. */
    private static final long DEFECTIONS = LongStream.of(
                    1, 6, 7, 17, 22, 23, 26, 29, 30, 31, 33, 38, 39, 45, 49, 54, 55, 58, 61)
            .reduce(0, (bits, index) -> bits | 1L << index);

    private static final int TURNS = 3;

    /** The bits of the index that stand for the partner's moves. */
    private static final int PARTNER_DEFECTED = 0b101010;

    @Override
    public Profile profile() {
        return Profile.of("first-by-nydegger", "First by Nydegger", Traits.memory(3))
                .alias("FirstByNydegger")
                .rule("Cooperates on the first three turns until the partner defects. Then it looks the outcomes of the"
                        + " three latest turns up in a table.")
                .source("Rudy Nydegger; Axelrod 1980");
    }

    @Override
    public Latest start() {
        return new Latest(0, 0);
    }

    @Override
    public double cooperation(Latest latest) {
        boolean defects =
                latest.turns < TURNS ? (latest.index & PARTNER_DEFECTED) != 0 : (DEFECTIONS >>> latest.index & 1) != 0;
        return defects ? 0 : 1;
    }

    @Override
    public Latest after(Latest latest, Outcome outcome) {
        int value = outcome.own().bit() + 2 * outcome.partner().bit();
        return new Latest(Math.min(latest.turns + 1, TURNS), 16 * value + latest.index / 4);
    }

    /**
     * The latest turns.
     *
     * @param turns how many there are, up to three
     * @param index what came out; turns before the first count as CC
     */
    record Latest(int turns, int index) {}
}
