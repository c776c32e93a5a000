package dilemma.report.figure;

import dilemma.language.Language;
import java.util.OptionalDouble;

/**
 * How a figure is to look.
 *
 * @param width of the page in millimetres, above 0
 * @param height of the page in millimetres; where not given, what is drawn says how high the page is
 * @param points the size of the texts in points, above 0; titles are a little larger
 * @param title what stands above the figure; nothing does where it is empty
 * @param language the language of the texts
 */
public record Look(double width, OptionalDouble height, double points, String title, Language language) {

    /** The millimetres of a point; there are 72 to the inch. */
    private static final double POINT = 25.4 / 72;

    /** Checks. */
    public Look {
        if (!(width > 0 && points > 0 && height.orElse(1) > 0)) {
            throw new IllegalArgumentException("width, height and size of the texts must be above 0");
        }
    }

    /** Returns the size of the texts in millimetres. */
    double size() {
        return points * POINT;
    }

    /** Returns the one of these texts that is in the language of the figure. */
    String say(String english, String french) {
        return language.say(english, french);
    }
}
