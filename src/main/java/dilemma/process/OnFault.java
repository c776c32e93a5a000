package dilemma.process;

import dilemma.game.Move;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What becomes of an entrant whose program did something wrong. */
public enum OnFault {

    /** It defects on all turns of the match that are left. */
    DEFECT,

    /** It cooperates on all turns of the match that are left. */
    COOPERATE,

    /** It does not take part in the tournament at all, and none of its matches counts. */
    DISQUALIFY;

    /** Returns the names, as files and options give them. */
    public static List<String> names() {
        return Arrays.stream(values()).map(OnFault::text).toList();
    }

    /** Returns the policy of this name, which is one of {@link #names()}. */
    public static OnFault of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Returns its name, as files and options give it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the move that is made in the place of the program's: who is disqualified defects to the end. */
    Move move() {
        return this == COOPERATE ? Move.C : Move.D;
    }
}
