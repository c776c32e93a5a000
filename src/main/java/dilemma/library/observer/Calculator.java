package dilemma.library.observer;

import dilemma.game.Move;
import dilemma.kind.MemoryOne;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Plays as Joss for 20 turns. If the partner's moves repeated themselves in all that time, with a period of at most 10,
 * it then always defects; else it plays tit for tat.
 *
 * <p>From the program PRISON (LIFL, Lille 1998). A partner that always cooperated repeats itself too.
 */
public record Calculator() implements Strategy {

    private static final int OPENING = 20;
    private static final int LONGEST_PERIOD = 10;

    /** Johann Joss' rule (Axelrod 1980): tit for tat, but with a defection for one cooperation in ten. */
    private static final Strategy JOSS = new MemoryOne(Profile.of("joss", "Joss", Traits.memory(1)), 1, 0.9, 0, 0.9, 0);

    @Override
    public Profile profile() {
        return Profile.of("calculator", "Calculator", Traits.unbounded().withStochastic(true))
                .rule("Plays tit for tat with a few defections of its own for 20 turns."
                        + " If the partner's moves were periodic so far, it then always defects;"
                        + " else it plays tit for tat.")
                .source("PRISON, LIFL, Lille 1998");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new CalculatorPlayer(JOSS.newPlayer(setting, random));
    }

    private static final class CalculatorPlayer implements Player {

        private final Player joss;
        private boolean isPartnerPeriodic;

        CalculatorPlayer(Player joss) {
            this.joss = joss;
        }

        @Override
        public Move next(History history) {
            if (history.played() < OPENING) {
                return joss.next(history);
            }
            if (history.played() == OPENING) {
                isPartnerPeriodic = isPeriodic(history.partnerLatest(OPENING));
            }
            return isPartnerPeriodic ? Move.D : history.partnerLast();
        }

        private static boolean isPeriodic(long moves) {
            for (int period = 1; period <= LONGEST_PERIOD; period++) {
                if (repeats(moves, period)) {
                    return true;
                }
            }
            return false;
        }

        /** Returns whether each of the moves but the first few is the one that was made a period before. */
        private static boolean repeats(long moves, int period) {
            long changes = moves ^ (moves >>> period);
            return (changes & ((1L << (OPENING - period)) - 1)) == 0;
        }
    }
}
