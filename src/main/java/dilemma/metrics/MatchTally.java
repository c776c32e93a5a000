package dilemma.metrics;

import dilemma.game.Game;
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
        long all = -1L >>> (BLOCK - turns);
        long fromSecond = played == 0 ? all >>> 1 : all;
        long fromFourth = played >= REACH ? all : turns > REACH - played ? all >>> (REACH - played) : 0;
        count(first, firstWindow, secondWindow, all, fromSecond, fromFourth);
        count(second, secondWindow, firstWindow, all, fromSecond, fromFourth);
        firstBefore = appended(firstBefore, firstMoves, turns);
        secondBefore = appended(secondBefore, secondMoves, turns);
        played += turns;
    }

    private static long appended(long before, long moves, int turns) {
        return turns == BLOCK ? moves : before << turns | moves;
    }

    /**
     * Counts a block for one player. A set bit of a window is a defection; each mask holds the turns on which the
     * patterns that it goes with lie whole within the match.
     */
    private static void count(Tally tally, Window own, Window partner, long all, long fromSecond, long fromFourth) {
        tally.add(Count.CC, Long.bitCount(~own.now & ~partner.now & all));
        tally.add(Count.CD, Long.bitCount(~own.now & partner.now & all));
        tally.add(Count.DC, Long.bitCount(own.now & ~partner.now & all));
        tally.add(Count.DD, Long.bitCount(own.now & partner.now & all));

        after(tally, Count.AFTER_CC, Count.C_AFTER_CC, ~own.back1 & ~partner.back1 & fromSecond, own.now);
        after(tally, Count.AFTER_CD, Count.C_AFTER_CD, ~own.back1 & partner.back1 & fromSecond, own.now);
        after(tally, Count.AFTER_DC, Count.C_AFTER_DC, own.back1 & ~partner.back1 & fromSecond, own.now);
        after(tally, Count.AFTER_DD, Count.C_AFTER_DD, own.back1 & partner.back1 & fromSecond, own.now);

        // the occasion lies two turns back, so that both turns on which it can be answered are known
        long provoked = partner.back2 & ~own.back3 & fromFourth;
        tally.add(Count.PROVOKED, Long.bitCount(provoked));
        tally.add(Count.RETALIATED, Long.bitCount(provoked & (own.back1 | own.now)));
        long offered = ~partner.back2 & partner.back3 & own.back2 & fromFourth;
        tally.add(Count.OFFERED_PEACE, Long.bitCount(offered));
        tally.add(Count.FORGAVE, Long.bitCount(offered & (~own.back1 | ~own.now)));
    }

    private static void after(Tally tally, Count turns, Count cooperations, long occasions, long defections) {
        tally.add(turns, Long.bitCount(occasions));
        tally.add(cooperations, Long.bitCount(occasions & ~defections));
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
        conclude(first, second, firstDefection, secondDefection);
        conclude(second, first, secondDefection, firstDefection);
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
