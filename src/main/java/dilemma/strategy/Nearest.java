package dilemma.strategy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * Returns {@code ; did you mean "…"?} with the name nearest to the one given, by Levenshtein distance; "" where
     * none is near.
     */
    public static String hint(String given, Collection<String> names) {
        return to(given, names).map(name -> "; did you mean \"" + name + "\"?").orElse("");
    }

    /** Returns the nearest of the names, if at most a third of its letters (and always two) differ. */
    public static Optional<String> to(String given, Collection<String> names) {
        String wanted = given.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> isNear(wanted, name.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingInt(name -> distance(wanted, name.toLowerCase(Locale.ROOT))));
    }

    /** Texts differ by no fewer letters than their lengths do, which is quickly known of a very long one. */
    private static boolean isNear(String wanted, String name) {
        int most = Math.max(2, name.length() / 3);
        return Math.abs(wanted.length() - name.length()) <= most && distance(wanted, name) <= most;
    }

    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
