package dilemma.library.axelrod1984.rewritten;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Tit for tat with pardon: when the partner ends a run of an odd number of defections with a single cooperation, the
 * defection after that is pardoned. Each pardon moves the turn from which the next may be granted 20 turns on from
 * where it stood, not from the pardon. Whatever it would play, it defects if the partner defected five times or more on
 * the twelve turns before the last.
 *
 * <p>Herb Weiner's entry, seventh in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>, program
 * K41R.
 */
public record SecondByWeiner() implements Strategy {

    private static final int PARDON_INTERVAL = 20;
    private static final int WINDOW = 12;
    private static final int TOO_MANY = 5;

    @Override
    public Profile profile() {
        return Profile.of("second-by-weiner", "Second by Weiner", Traits.unbounded())
                .alias("SecondByWeiner")
                .rule("Plays tit for tat, but now and then pardons a defection that comes right after the partner"
                        + " relented; it defects after five defections in twelve turns.")
                .source("Herb Weiner; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new WeinerPlayer();
    }

    private static final class WeinerPlayer implements Player {

        /** Whether a defection on the last turn may be pardoned. */
        private boolean mayPardon;

        /** The turn after which pardons are granted. */
        private int pardonAfter;

        /** The partner's defections in a row. */
        private int run;

        @Override
        public Move next(History history) {
            Move reply = mayPardon ? pardon(history) : repeat(history.partnerLast());
            int defections = history.partnerDefectionsInLast(WINDOW + 1)
                    - history.partnerLast().bit();
            return defections >= TOO_MANY ? Move.D : reply;
        }

        private Move pardon(History history) {
            mayPardon = false;
            if (history.partnerLast() == Move.D && pardonAfter < history.turn()) {
                pardonAfter += PARDON_INTERVAL;
                return Move.C;
            }
            return history.partnerLast();
        }

        private Move repeat(Move last) {
            if (last == Move.D) {
                run++;
            } else {
                mayPardon = run % 2 == 1;
                run = 0;
            }
            return last;
        }
    }
}
