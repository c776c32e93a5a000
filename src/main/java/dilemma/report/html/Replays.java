package dilemma.report.html;

import dilemma.match.MatchRecord;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A match of each pair of a tournament, played again, to be stepped through.
 *
 * @param matches the matches, by the ranks of the two from 0, the better first, joined by a comma
 * @param missing why there are none; empty where there are
 */
public record Replays(Map<String, MatchRecord> matches, Optional<String> missing) {

    /** More characters than these are not put into a page; matches are shown shorter instead. */
    private static final int MOST_CHARACTERS = 3_000_000;

    /** Four turns of two moves fit into a byte, three bytes into four characters. */
    private static final double TURNS_PER_CHARACTER = 3;

    /** What a match takes beside its turns. */
    private static final int OVERHEAD = 20;

    private static final int MOST_TURNS = 2000;
    private static final int TURNS_PER_BYTE = 4;

    /** Copies. */
    public Replays {
        matches = Collections.unmodifiableMap(new LinkedHashMap<>(matches));
    }

    /** Returns no matches, for a reason that completes "No match can be stepped through:". */
    public static Replays none(String reason) {
        return new Replays(Map.of(), Optional.of(reason));
    }

    /** Returns how many turns of each match can be shown, at least 1. */
    int turns() {
        if (matches.isEmpty()) {
            return MOST_TURNS;
        }
        double room = (double) MOST_CHARACTERS / matches.size() - OVERHEAD;
        return (int) Math.max(1, Math.min(MOST_TURNS, room * TURNS_PER_CHARACTER));
    }

    /** Returns whether matches are shown shorter than they are. */
    boolean isCut() {
        int turns = turns();
        return matches.values().stream().anyMatch(match -> match.turns() > turns);
    }

    /** Returns the first turns of a match: two bits for each, the first player's move in the lower, 1 to defect. */
    static String packed(MatchRecord match, int turns) {
        byte[] bytes = new byte[(turns + TURNS_PER_BYTE - 1) / TURNS_PER_BYTE];
        for (int turn = 0; turn < turns; turn++) {
            int pair = bit(match.first().charAt(turn)) + 2 * bit(match.second().charAt(turn));
            bytes[turn / TURNS_PER_BYTE] |= (byte) (pair << (2 * (turn % TURNS_PER_BYTE)));
        }
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static int bit(char move) {
        return move == 'D' ? 1 : 0;
    }
}
