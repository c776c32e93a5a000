package dilemma.strategy;

import dilemma.game.Move;
import dilemma.game.Outcome;
import java.util.Arrays;

/**
 * What one player has perceived of its match so far: its own moves as they were made, and its partner's as it saw them.
 *
 * <p>Turns are numbered from 1. Turns before the first read as cooperation by both, so that "play what the partner
 * played last" opens with C. Everything here costs the same on every turn. Moves are packed, 64 turns to a word; only
 * the last 64 turns are kept unless the strategy {@linkplain Traits#looksFarBack() looks far back}.
 */
public final class History {

    /** How many turns back every strategy may look: 64. */
    public static final int WINDOW = 64;

    private static final int WORD = 64;

    private static final long[] NONE = {};

    /** By this player's move and the partner's as bits; a look-up is faster than branches that nobody can predict. */
    private static final Outcome[] OUTCOMES = Outcome.values();

    private final boolean keepsAll;

    /** The last 64 moves, the latest in the lowest bit; a set bit is D. */
    private long own;

    private long partner;
    private int played;

    /** Defections in the full words that lie behind. */
    private int ownDefections;

    private int partnerDefections;
    private int mutualDefections;

    private long[] ownWords = NONE;
    private long[] partnerWords = NONE;

    /** Starts an empty history, which keeps the last {@link #WINDOW} turns, or all of them. */
    public History(boolean keepsAll) {
        this.keepsAll = keepsAll;
    }

    /** Adds a turn: the player's own move as it was made, and the partner's as the player saw it. */
    public void append(Move ownMove, Move partnerMove) {
        own = own << 1 | ownMove.bit();
        partner = partner << 1 | partnerMove.bit();
        played++;
        if ((played & (WORD - 1)) == 0) {
            closeWord();
        }
    }

    private void closeWord() {
        ownDefections += Long.bitCount(own);
        partnerDefections += Long.bitCount(partner);
        mutualDefections += Long.bitCount(own & partner);
        if (keepsAll) {
            int word = played / WORD - 1;
            if (word == ownWords.length) {
                int capacity = Math.max(4, word + word / 2);
                ownWords = Arrays.copyOf(ownWords, capacity);
                partnerWords = Arrays.copyOf(partnerWords, capacity);
            }
            ownWords[word] = own;
            partnerWords[word] = partner;
        }
    }

    /** Returns a history of its own, with the same past but for this player's own moves: each is the other one. */
    public History mirrored() {
        History mirror = new History(keepsAll);
        mirror.own = ~own & window();
        mirror.partner = partner;
        mirror.played = played;
        mirror.ownDefections = played - played % WORD - ownDefections;
        mirror.partnerDefections = partnerDefections;
        mirror.mutualDefections = partnerDefections - mutualDefections;
        mirror.ownWords = Arrays.stream(ownWords).map(word -> ~word).toArray();
        mirror.partnerWords = partnerWords.clone();
        return mirror;
    }

    /** Returns how many turns have been played. */
    public int played() {
        return played;
    }

    /** Returns the number of the turn that is to be decided, from 1. */
    public int turn() {
        return played + 1;
    }

    /** Returns whether this is the first turn: nothing has been played yet. */
    public boolean isEmpty() {
        return played == 0;
    }

    /** Returns this player's move on the turn before, C on the first. */
    public Move ownLast() {
        return move(own);
    }

    /** Returns the partner's move on the turn before, C on the first. */
    public Move partnerLast() {
        return move(partner);
    }

    /** Returns the outcome of the turn before, CC on the first. */
    public Outcome last() {
        return OUTCOMES[lastIndex()];
    }

    /** Returns the {@linkplain Outcome#index() index} of the outcome of the turn before, 0 on the first. */
    public int lastIndex() {
        return (int) ((own & 1) << 1 | (partner & 1));
    }

    /** Returns this player's move so many turns ago: 1 is the turn before, 64 the farthest; C before the first turn. */
    public Move ownAgo(int turns) {
        return move(own >>> (checkWindow(turns) - 1));
    }

    /** Returns the partner's move so many turns ago: 1 is the turn before, 64 the farthest; C before the first turn. */
    public Move partnerAgo(int turns) {
        return move(partner >>> (checkWindow(turns) - 1));
    }

    /**
     * Returns this player's moves on the last so many turns, from 1 to 64, as bits: the latest in the lowest, a set bit
     * is D, bits before the first turn are 0.
     */
    public long ownLatest(int turns) {
        return own & latest(turns);
    }

    /** Returns the partner's moves on the last so many turns, from 1 to 64, as {@linkplain #ownLatest bits}. */
    public long partnerLatest(int turns) {
        return partner & latest(turns);
    }

    /** Returns the first turn that is kept, from 1. */
    public int oldest() {
        return keepsAll ? 1 : Math.max(1, played - WINDOW + 1);
    }

    /** Returns this player's move on a turn from {@link #oldest()} to {@link #played()}. */
    public Move ownOn(int turn) {
        return on(turn, own, ownWords);
    }

    /** Returns the partner's move on a turn from {@link #oldest()} to {@link #played()}. */
    public Move partnerOn(int turn) {
        return on(turn, partner, partnerWords);
    }

    private Move on(int turn, long window, long[] words) {
        if (turn < 1 || turn > played) {
            throw new IllegalArgumentException("turn must be from 1 to " + played + ", but was " + turn);
        }
        int ago = played - turn;
        if (ago < WINDOW) {
            return move(window >>> ago);
        }
        if (!keepsAll) {
            throw new IllegalStateException(
                    "turn " + turn + " is forgotten: the strategy must say that it looks far back");
        }
        return move(words[(turn - 1) / WORD] >>> (WORD - 1 - (turn - 1) % WORD));
    }

    /** Returns how often this player defected. */
    public int ownDefections() {
        return ownDefections + Long.bitCount(own & open());
    }

    /** Returns how often this player cooperated. */
    public int ownCooperations() {
        return played - ownDefections();
    }

    /** Returns how often the partner defected. */
    public int partnerDefections() {
        return partnerDefections + Long.bitCount(partner & open());
    }

    /** Returns how often the partner cooperated. */
    public int partnerCooperations() {
        return played - partnerDefections();
    }

    /** Returns how often the partner defected on the last so many turns, at most 64; fewer where fewer were played. */
    public int partnerDefectionsInLast(int turns) {
        return Long.bitCount(partnerLatest(turns));
    }

    /** Returns how often a turn had this outcome, this player's move first. */
    public int count(Outcome outcome) {
        int both = mutualDefections + Long.bitCount(own & partner & open());
        return switch (outcome) {
            case CC -> played - ownDefections() - partnerDefections() + both;
            case CD -> partnerDefections() - both;
            case DC -> ownDefections() - both;
            case DD -> both;
        };
    }

    private static long latest(int turns) {
        return -1L >>> (WINDOW - checkWindow(turns));
    }

    /** The bits of the window that are of turns that have been played. */
    private long window() {
        return played >= WINDOW ? -1L : (1L << played) - 1;
    }

    /** The bits of the window that are not yet in a full word. */
    private long open() {
        return (1L << played % WORD) - 1;
    }

    private static Move move(long bits) {
        return (bits & 1) == 0 ? Move.C : Move.D;
    }

    private static int checkWindow(int turns) {
        if (turns < 1 || turns > WINDOW) {
            throw new IllegalArgumentException("can look back 1 to " + WINDOW + " turns, but was asked for " + turns);
        }
        return turns;
    }
}
