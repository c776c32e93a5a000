package dilemma.io;

import dilemma.strategy.Profile;
import dilemma.strategy.Traits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a strategy from elsewhere says soundly what it is: nothing keeps its author from leaving things out.
 *
 * @param profile what it says
 */
record ProfileCheck(Profile profile) {

    /** Returns what is wrong, in words; empty where nothing is. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (isMissing(profile.id()) || !StrategyFolder.isId(profile.id())) {
            problems.add(
                    "its id must be of lower-case letters, digits and single hyphens, but is \"" + profile.id() + "\"");
        }
        if (isMissing(profile.name()) || profile.name().isBlank()) {
            problems.add("it has no name");
        }
        if (isMissing(profile.rule())) {
            problems.add("its rule is null");
        }
        if (isMissing(profile.source())) {
            problems.add("its source is null");
        }
        if (isMissing(profile.traits()) || isIncomplete(profile.traits())) {
            problems.add("its traits, their memory or the game that they are tuned for is null");
        }
        return problems;
    }

    private static boolean isIncomplete(Traits traits) {
        return isMissing(traits.memory()) || isMissing(traits.tunedFor());
    }

    private static boolean isMissing(@Nullable Object part) {
        return part == null;
    }
}
