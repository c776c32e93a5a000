package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;

/**
 * Plays tit for tat and {@linkplain HarringtonProbes probes} the partner with defections, and recognises its twin and
 * partners that {@linkplain ReplyTable look random}.
 *
 * <p>It answers with C where the partner defects {@linkplain ParityStreaks every other turn}, and with D, whatever else
 * is due, where it has defected on 20 turns in a row. It takes a partner for its twin that cooperates up to turn 36 and
 * defects on turn 37, the turn of the first probe, and cooperates with it until the next defection. A partner that
 * looks random, by a test on turns 30, 45, 60 and so on, is met with defection until it has proved that it resists;
 * that happens once a match.
 */
public final class HarringtonPlayer implements Player {

    private static final int TEST_INTERVAL = 15;
    private static final int FIRST_TEST = 30;
    private static final int RESISTANCE = 11;
    private static final int SUBMISSION = 3;
    private static final int DEFECTION_STREAK = 20;

    private static final double SUBMITTED_WITHOUT_FIRST = 0.2;
    private static final double REWRITTEN_WITHOUT_FIRST = 0.25;

    private final ReplyTable replies;
    private final ParityStreaks parity = new ParityStreaks();
    private final HarringtonProbes probes;

    /** Whether the cooperation with which it greets its twin is one of the two that make amends for the first probe. */
    private final boolean greetingMakesAmends;

    private Mode mode = Mode.NORMAL;

    /** Whether it has defected on a partner that looked random, and was taught better. */
    private boolean hasMetResistance;

    /** The partner's defections in mode {@link Mode#DEFECT}, less three for each of its cooperations. */
    private int resistance;

    /** The partner's defections in a row. */
    private int defections;

    private HarringtonPlayer(Precision precision, HarringtonProbes probes, boolean greetingMakesAmends) {
        this.replies = new ReplyTable(precision);
        this.probes = probes;
        this.greetingMakesAmends = greetingMakesAmends;
    }

    /** Returns a player of the rule as it was submitted, to which its own moves are to be told as it chose them. */
    static Player submitted(RandomSource random) {
        RandomSource single = () -> Draws.single(random);
        var probes = new HarringtonProbes(single, SUBMITTED_WITHOUT_FIRST, Precision.SINGLE);
        return new HarringtonPlayer(Precision.SINGLE, probes, true);
    }

    /** Returns a player of the rule as it was rebuilt for the Axelrod library. */
    public static Player rewritten(RandomSource random) {
        var probes = new HarringtonProbes(random, REWRITTEN_WITHOUT_FIRST, Precision.DOUBLE);
        return new HarringtonPlayer(Precision.DOUBLE, probes, false);
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
            return greetingMakesAmends ? cooperate() : Move.C;
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
        return history.played() == HarringtonProbes.FIRST
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
            return probes.probe(history.turn());
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

    private enum Mode {
        /** Tit for tat with probes and ways out of deadlocks. */
        NORMAL,
        /** Cooperation with a twin. */
        FAIR,
        /** Defection on a partner that looks random. */
        DEFECT
    }
}
