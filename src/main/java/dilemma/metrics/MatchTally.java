package dilemma.metrics;

import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.game.Payoffs;
import dilemma.match.MoveSink;

/** Counts one match for both players while it is played, 64 turns at a time. */
public final class MatchTally implements MoveSink {

    /** How many turns back a pattern may reach. */
    private static final int REACH = 3;

    /** The sign of T - S in utilities: who defects against cooperation more often does better, or worse. */
    private final int temptation;

    private final Tally first = new Tally();
    private final Tally second = new Tally();

    /** What was counted from the mark on; until that is known, what was counted before it, less than nothing. */
    private final Tally firstPeriod = new Tally();

    private final Tally secondPeriod = new Tally();

    /** The 64 turns before, the latest in the lowest bit. */
    private long firstBefore;

    private long secondBefore;
    private int played;

    /** Makes a tally for matches of this game. */
    public MatchTally(Game game) {
        Payoffs utilities = game.utilities();
        temptation = (int) Math.signum(utilities.temptation() - utilities.sucker());
    }

    /** Forgets the match before. */
    public void clear() {
        first.clear();
        second.clear();
        firstBefore = 0;
        secondBefore = 0;
        played = 0;
    }

    /** Returns what was counted of the first player. */
    public Tally first() {
        return first;
    }

    /** Returns what was counted of the second player. */
    public Tally second() {
        return second;
    }

    @Override
    public void block(long firstMoves, long secondMoves, int turns) {
        if (played == 0) {
            first.add(Count.OPENED_WITH_C, firstMoves >>> (turns - 1) == 0 ? 1 : 0);
            second.add(Count.OPENED_WITH_C, secondMoves >>> (turns - 1) == 0 ? 1 : 0);
        }
        Window firstWindow = new Window(firstMoves, firstBefore, turns);
        Window secondWindow = new Window(secondMoves, secondBefore, turns);
        countOutcomes(firstMoves, secondMoves, turns);
        long all = -1L >>> (BLOCK - turns);
        long fromSecond = played == 0 ? all >>> 1 : all;
        long fromFourth = played >= REACH ? all : turns > REACH - played ? all >>> (REACH - played) : 0;
        countAnswers(first, firstWindow, secondWindow, fromSecond, fromFourth);
        countAnswers(second, secondWindow, firstWindow, fromSecond, fromFourth);
        firstBefore = appended(firstBefore, firstMoves, turns);
        secondBefore = appended(secondBefore, secondMoves, turns);
        played += turns;
    }

    private static long appended(long before, long moves, int turns) {
        return turns == BLOCK ? moves : before << turns | moves;
    }

    /** Counts outcomes for the first player; for the second they are known when all are counted. */
    private void countOutcomes(long firstMoves, long secondMoves, int turns) {
        int both = Long.bitCount(firstMoves & secondMoves);
        int cd = Long.bitCount(secondMoves) - both;
        int dc = Long.bitCount(firstMoves) - both;
        first.add(Count.CC, turns - cd - dc - both);
        first.add(Count.CD, cd);
        first.add(Count.DC, dc);
        first.add(Count.DD, both);
    }

    /**
     * Counts for one player what it did after something. A set bit of a window is a defection; each mask holds the
     * turns on which the patterns that it goes with lie whole within the match.
     */
    private static void countAnswers(Tally tally, Window own, Window partner, long fromSecond, long fromFourth) {
        long cooperations = ~own.now & fromSecond;
        tally.add(Count.C_AFTER_CC, Long.bitCount(~own.back1 & ~partner.back1 & cooperations));
        tally.add(Count.C_AFTER_CD, Long.bitCount(~own.back1 & partner.back1 & cooperations));
        tally.add(Count.C_AFTER_DC, Long.bitCount(own.back1 & ~partner.back1 & cooperations));
        tally.add(Count.C_AFTER_DD, Long.bitCount(own.back1 & partner.back1 & cooperations));

        // the occasion lies two turns back, so that both turns on which it can be answered are known
        long provoked = partner.back2 & ~own.back3 & fromFourth;
        tally.add(Count.PROVOKED, Long.bitCount(provoked));
        tally.add(Count.RETALIATED, Long.bitCount(provoked & (own.back1 | own.now)));
        long offered = ~partner.back2 & partner.back3 & own.back2 & fromFourth;
        tally.add(Count.OFFERED_PEACE, Long.bitCount(offered));
        tally.add(Count.FORGAVE, Long.bitCount(offered & (~own.back1 | ~own.now)));
    }

    /** A pattern that reaches back beyond the mark finds there what it finds before every repetition. */
    @Override
    public void mark() {
        mark(firstPeriod, first);
        mark(secondPeriod, second);
    }

    private static void mark(Tally period, Tally all) {
        period.clear();
        period.add(all, -1);
    }

    @Override
    public void repeat(int times) {
        repeat(firstPeriod, first, times);
        repeat(secondPeriod, second, times);
    }

    private static void repeat(Tally period, Tally all, int times) {
        period.add(all, 1);
        all.add(period, times);
    }

    @Override
    public void end(int firstDefection, int secondDefection) {
        second.add(Count.CC, first.get(Count.CC));
        second.add(Count.CD, first.get(Count.DC));
        second.add(Count.DC, first.get(Count.CD));
        second.add(Count.DD, first.get(Count.DD));
        Outcome last = Outcome.of(lastMove(firstBefore), lastMove(secondBefore));
        countTurnsAfter(first, last);
        countTurnsAfter(second, last.swapped());
        conclude(first, second, firstDefection, secondDefection);
        conclude(second, first, secondDefection, firstDefection);
    }

    private static Move lastMove(long moves) {
        return Move.cooperateIf((moves & 1) == 0);
    }

    /** Every turn but the last has one after it. */
    private static void countTurnsAfter(Tally tally, Outcome last) {
        tally.add(Count.AFTER_CC, tally.get(Count.CC));
        tally.add(Count.AFTER_CD, tally.get(Count.CD));
        tally.add(Count.AFTER_DC, tally.get(Count.DC));
        tally.add(Count.AFTER_DD, tally.get(Count.DD));
        tally.add(Count.after(last), -1);
    }

    private void conclude(Tally own, Tally partner, int ownDefection, int partnerDefection) {
        own.add(Count.MATCHES, 1);
        double advantage = own.get(Count.DC) - own.get(Count.CD);
        own.add(Count.WON, Math.signum(advantage) * temptation > 0 ? 1 : 0);
        own.add(Count.GOOD_PARTNER, own.cooperations() >= partner.cooperations() ? 1 : 0);
        boolean nice = ownDefection == 0 || (partnerDefection != 0 && partnerDefection < ownDefection);
        own.add(Count.NICE, nice ? 1 : 0);
    }

    /** The moves of one player in a block, and the same moves one, two and three turns later. */
    private static final class Window {

        final long now;
        final long back1;
        final long back2;
        final long back3;

        Window(long moves, long before, int turns) {
            now = moves;
            back1 = delayed(moves, before, turns, 1);
            back2 = delayed(moves, before, turns, 2);
            back3 = delayed(moves, before, turns, REACH);
        }

        private static long delayed(long moves, long before, int turns, int delay) {
            long carried = turns >= delay ? before << (turns - delay) : before >>> (delay - turns);
            return moves >>> delay | carried;
        }
    }
}
