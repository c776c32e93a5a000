package dilemma.io;

import dilemma.tournament.Measure;
import java.util.Arrays;
import java.util.List;

/** The names of measures in files, which are those of their fields in results: {@code perMatch}. */
final class Measures {

    private Measures() {}

    /** Returns all names. */
    static List<String> names() {
        return Arrays.stream(Measure.values()).map(Measures::name).toList();
    }

    /** Returns the measure of a name that is one. */
    static Measure of(String name) {
        return Arrays.stream(Measure.values())
                .filter(measure -> name(measure).equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the name of a measure. */
    static String name(Measure measure) {
        return switch (measure) {
            case RANK -> "rank";
            case SCORE -> "score";
            case MEDIAN -> "median";
            case TOTAL -> "total";
            case PER_MATCH -> "perMatch";
            case WINS -> "wins";
            case COOPERATION -> "cooperation";
            case EIGEN_JESUS -> "eigenJesus";
            case EIGEN_MOSES -> "eigenMoses";
        };
    }
}
