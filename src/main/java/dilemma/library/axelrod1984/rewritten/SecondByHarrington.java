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
 * Plays tit for tat and {@linkplain Probes probes} the partner with defections, and recognises its twin and partners
 * that {@linkplain ReplyTable look random}.
 *
 * <p>It answers with C where the partner defects {@linkplain ParityStreaks every other turn}, and with D, whatever else
 * is due, where it has defected on 20 turns in a row. It takes a partner for its twin that cooperates up to turn 36 and
 * defects on turn 37, the turn of the first probe, and cooperates with it until the next defection. A partner that
 * looks random, by a test on turns 30, 45, 60 and so on, is met with defection until it has proved that it resists;
 * that happens once a match.
 *
 * <p>Paul D. Harrington's entry (K75R), eighth in <a href="https://doi.org/10.1177/002200278002400301">Axelrod
 * (1980b)</a>.
 */
public record SecondByHarrington() implements Strategy {

    private static final int TEST_INTERVAL = 15;
    private static final int FIRST_TEST = 30;
    private static final int RESISTANCE = 11;
    private static final int SUBMISSION = 3;
    private static final int DEFECTION_STREAK = 20;

    @Override
    public Profile profile() {
        return Profile.of(
                        "second-by-harrington",
                        "Second by Harrington",
                        Traits.unbounded().withStochastic(true))
                .rule("Plays tit for tat with a way out of deadlocks, and from turn 37 on tries out whether it can"
                        + " defect unanswered. It spares its twin, and defects on whoever looks random.")
                .source("Paul D. Harrington, second tournament; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new HarringtonPlayer(random);
    }

    private enum Mode {
        /** Tit for tat with probes and ways out of deadlocks. */
        NORMAL,
        /** Cooperation with a twin. */
        FAIR,
        /** Defection on a partner that looks random. */
        DEFECT
    }

    private static final class HarringtonPlayer implements Player {

        private final ReplyTable replies = new ReplyTable();
        private final ParityStreaks parity = new ParityStreaks();
        private final Probes probes;
        private Mode mode = Mode.NORMAL;

        /** Whether it has defected on a partner that looked random, and was taught better. */
        private boolean hasMetResistance;

        /** The partner's defections in mode {@link Mode#DEFECT}, less three for each of its cooperations. */
        private int resistance;

        /** The partner's defections in a row. */
        private int defections;

        HarringtonPlayer(RandomSource random) {
            this.probes = new Probes(random);
        }

        @Override
        public Move next(History history) {
            if (history.isEmpty()) {
                return Move.C;
            }
            return mode == Mode.DEFECT ? defect(history.partnerLast()) : respond(history);
        }

        private Move defect(Move partnerLast) {
            resistance += partnerLast == Move.D ? 1 : -SUBMISSION;
            if (resistance < RESISTANCE) {
                return Move.D;
            }
            mode = Mode.NORMAL;
            hasMetResistance = true;
            probes.makeAmends();
            return Move.C;
        }

        private Move respond(History history) {
            if (!hasMetResistance && looksRandom(history)) {
                mode = Mode.DEFECT;
                return Move.D;
            }
            probes.watch(history.partnerLast());
            if (isTwin(history)) {
                mode = Mode.FAIR;
                return Move.C;
            }
            if (history.partnerLast() == Move.D) {
                mode = Mode.NORMAL;
            }
            return mode == Mode.FAIR ? cooperate() : reciprocate(history);
        }

        private boolean looksRandom(History history) {
            int turn = history.turn();
            if (turn > 2) {
                replies.add(history);
            }
            return turn >= FIRST_TEST && turn % TEST_INTERVAL == 0 && replies.lookRandom();
        }

        private static boolean isTwin(History history) {
            return history.played() == Probes.FIRST
                    && history.partnerDefections() == 1
                    && history.partnerLast() == Move.D;
        }

        private Move reciprocate(History history) {
            Move partnerLast = history.partnerLast();
            defections = partnerLast == Move.D ? defections + 1 : 0;
            if (defections >= DEFECTION_STREAK) {
                return retaliate();
            }
            if (parity.isLimitReached(partnerLast) || probes.areAmendsDue()) {
                return cooperate();
            }
            if (probes.isDue(history.turn())) {
                return probes.probe();
            }
            return partnerLast == Move.D ? retaliate() : cooperate();
        }

        private Move cooperate() {
            probes.cooperate();
            return Move.C;
        }

        private Move retaliate() {
            parity.retaliate();
            return Move.D;
        }
    }
}
