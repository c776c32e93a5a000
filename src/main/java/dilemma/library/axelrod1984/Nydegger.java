package dilemma.library.axelrod1984;

import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;
import java.util.stream.LongStream;

/**
 * Repeats the partner's last move up to turn three, then looks the three latest turns up in a table. On the third turn
 * it punishes a partner that first defected and then cooperated while it had answered with a defection.
 *
 * <p>The index is 16 a<sub>1</sub> + 4 a<sub>2</sub> + a<sub>3</sub>, where a<sub>1</sub> stands for the earliest turn
 * and a<sub>3</sub> for the latest: 0 after CC, 1 after CD, 2 after DC and 3 after DD, its own move first and as it was
 * played. In his entry of the first tournament the latest turn weighs most, and the table is kinder: here none of the
 * indices from 1 to 26 leads to cooperation, so that of three turns that begin with mutual cooperation all must be so.
 *
 * <p>Rudy Nydegger's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Nydegger() implements StateRule<Nydegger.Latest> {

    private static final int TURNS = 3;

    /** The indices after which it cooperates, as bits. */
    private static final long COOPERATIONS = LongStream.of(
                    0, 27, 28, 32, 40, 41, 42, 43, 44, 46, 47, 48, 56, 57, 59, 60, 62, 63)
            .reduce(0, (bits, index) -> bits | 1L << index);

    /** The bits of the index that stand for three turns. */
    private static final int INDEX = 0b111111;

    private static final int PARTNER_DEFECTED_LAST = 1;

    /** The index after CD and then DC. */
    private static final int PARTNER_RELENTED = 4 + 2;

    @Override
    public Profile profile() {
        return Submission.profile("k57r", "Nydegger", "Rudy Nydegger", 31, Traits.memory(TURNS))
                .rule("Repeats the partner's last move for three turns, but defects on turn three after CD and DC. Then"
                        + " it looks the outcomes of the three latest turns up in a table.");
    }

    @Override
    public Latest start() {
        return new Latest(0, 0);
    }

    @Override
    public double cooperation(Latest latest) {
        boolean cooperates = latest.turns < TURNS ? isFriendly(latest.index) : (COOPERATIONS >>> latest.index & 1) != 0;
        return cooperates ? 1 : 0;
    }

    private static boolean isFriendly(int index) {
        return (index & PARTNER_DEFECTED_LAST) == 0 && index != PARTNER_RELENTED;
    }

    @Override
    public Latest after(Latest latest, Outcome outcome) {
        return new Latest(Math.min(latest.turns + 1, TURNS), (4 * latest.index + outcome.index()) & INDEX);
    }

    /**
     * The latest turns.
     *
     * @param turns how many there are, up to three
     * @param index what came out; turns before the first count as CC
     */
    record Latest(int turns, int index) {}
}
