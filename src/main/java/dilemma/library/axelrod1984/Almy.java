package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.library.axelrod1984.TriedDefences.Defence;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Tries three defences for stretches of 11 turns, goes on with the one that has {@linkplain TriedDefences earned} most,
 * and exploits a partner that needs none.
 *
 * <p>It begins with tit for two tats. After a stretch in which the partner defected it takes the defence that has
 * earned most. Where the next harder one has earned nothing yet, it takes that one instead if the partner defected four
 * times or more, or it did not defect itself. Before it changes to a milder defence it cools off, with five
 * cooperations, if both have just defected; then it chooses again. Defections are counted on while it cools off, and
 * what it earns between stretches is credited to the next one.
 *
 * <p>After a stretch without a defection of the partner it {@linkplain SpacedExploitation exploits} it, and having
 * given that up it begins again with tit for two tats. But it never exploits a partner that defected before it was
 * exploited for the first time: with such a one it begins again at once.
 *
 * <p>Tom Almy's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Almy() implements Strategy {

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k39r", "Almy", "Tom Almy", 25, Traits.unbounded().tunedTo("axelrod"))
                .rule("Tries tit for two tats, tit for tat and defection for eleven turns each, as far as it needs"
                        + " them, and goes on with what earned most; it exploits a partner that does not defect.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new AlmyPlayer();
    }

    private enum Activity {
        DEFENDING,
        COOLING_OFF,
        EXPLOITING
    }

    /** Whether it may exploit the partner, as it may if it has begun to before the partner's first defection. */
    private enum Occasion {
        OPEN,
        TAKEN,
        MISSED
    }

    private static final class AlmyPlayer implements Player {

        private static final int STRETCH = 11;
        private static final int COOLING_OFF = 5;
        private static final int MANY = 4;

        private final TriedDefences tried = new TriedDefences();
        private final SpacedExploitation exploitation = new SpacedExploitation();
        private Activity activity = Activity.DEFENDING;
        private Occasion occasion = Occasion.OPEN;

        /** How many turns are left of the stretch, or of cooling off. */
        private int turnsLeft = STRETCH;

        /** The defence of this stretch, or else of the last one. */
        private Defence defence = Defence.TIT_FOR_TWO_TATS;

        /** The defections of this stretch, or else of the last one; the partner's are counted on after it. */
        private int ownDefections;

        private int partnerDefections;

        @Override
        public Move next(History history) {
            watch(history.partnerLast());
            return switch (activity) {
                case DEFENDING -> turnsLeft > 0 ? defend(history) : evaluate(history);
                case COOLING_OFF -> turnsLeft > 0 ? coolOff() : choose(history);
                case EXPLOITING -> exploit(history);
            };
        }

        private void watch(Move partnerLast) {
            partnerDefections += partnerLast.bit();
            if (partnerLast == Move.D && occasion == Occasion.OPEN) {
                occasion = Occasion.MISSED;
            }
        }

        private Move begin(Defence next, History history) {
            activity = Activity.DEFENDING;
            turnsLeft = STRETCH;
            defence = next;
            ownDefections = 0;
            partnerDefections = 0;
            return defend(history);
        }

        private Move defend(History history) {
            turnsLeft--;
            Move move = defence.move(history);
            ownDefections += move.bit();
            return move;
        }

        private Move evaluate(History history) {
            tried.enter(defence, history);
            if (partnerDefections > 0) {
                return choose(history);
            }
            return occasion == Occasion.MISSED ? begin(Defence.TIT_FOR_TWO_TATS, history) : beginExploiting();
        }

        private Move choose(History history) {
            Defence next = isHarderNeeded() ? tried.untriedAfter(tried.best()) : tried.best();
            boolean isMilder = next.compareTo(defence) < 0;
            return isMilder && history.last() == Outcome.DD ? beginCoolingOff() : begin(next, history);
        }

        private boolean isHarderNeeded() {
            return partnerDefections >= MANY || ownDefections == 0;
        }

        private Move beginCoolingOff() {
            activity = Activity.COOLING_OFF;
            turnsLeft = COOLING_OFF;
            return coolOff();
        }

        private Move coolOff() {
            turnsLeft--;
            return Move.C;
        }

        private Move beginExploiting() {
            activity = Activity.EXPLOITING;
            occasion = Occasion.TAKEN;
            return exploitation.begin();
        }

        private Move exploit(History history) {
            Move move = exploitation.next(history.partnerLast());
            return move == null ? begin(Defence.TIT_FOR_TWO_TATS, history) : move;
        }
    }
}
