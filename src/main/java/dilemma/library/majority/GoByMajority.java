package dilemma.library.majority;

import dilemma.game.Ending;
import dilemma.strategy.Arguments;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Does what the partner did more often, over all turns or the last few.
 *
 * <p>Gail Grisell's entry in Axelrod's second tournament (Axelrod 1980b); Soft Majority and Hard Majority in Mittal and
 * Deb (2009); the variants with a limited memory are Karol Langner's.
 */
final class GoByMajority {

    private static final String GRISELL = "Gail Grisell, second tournament; Axelrod 1984";
    private static final String MITTAL_AND_DEB = "Mittal and Deb 2009";
    private static final String LANGNER = "Karol Langner, Axelrod library";

    private GoByMajority() {}

    /** Reads memory, 0 (all turns) by default, and soft, true by default. */
    static Strategy of(Arguments given) {
        int memory = memory(given);
        boolean soft = given.flag("soft", true, "whether it cooperates on a tie");
        Profile profile = profile("go-by-majority", "Go By Majority").source(GRISELL);
        return counting(profile, memory, soft ? Majority.SOFT : Majority.HARD);
    }

    /** Reads memory, 0 (all turns) by default. */
    static Strategy hard(Arguments given) {
        Profile profile = profile("hard-go-by-majority", "Hard Go By Majority").source(MITTAL_AND_DEB);
        return counting(profile, memory(given), Majority.HARD);
    }

    /** Returns the variant without parameters that goes by so many of the partner's latest moves, soft on a tie. */
    static Strategy soft(int memory) {
        Profile profile = profile("go-by-majority-" + memory, "Go By Majority " + memory);
        return counting(profile.source(LANGNER), memory, Majority.SOFT);
    }

    /** Returns the variant without parameters that goes by so many of the partner's latest moves, hard on a tie. */
    static Strategy hard(int memory) {
        Profile profile = profile("hard-go-by-majority-" + memory, "Hard Go By Majority " + memory);
        return counting(profile.source(LANGNER), memory, Majority.HARD);
    }

    private static int memory(Arguments given) {
        return given.whole("memory", 0, 0, Ending.MAX_TURNS, "how many of the partner's latest moves count; 0 for all");
    }

    private static Profile profile(String id, String name) {
        return Profile.of(id, name, Traits.unbounded()).alias(name.replace(" ", ""));
    }

    private static Strategy counting(Profile profile, int memory, Majority majority) {
        String turns = memory == 0 ? "" : memory == 1 ? " on the last turn" : " on the last " + memory + " turns";
        Profile told = profile.rule("Plays what the partner played more often" + turns + "; " + majority.onTie() + ".");
        if (memory == 0) {
            return new AllMoves(told, majority);
        }
        Profile bounded = told.traits(Traits.memory(memory));
        return memory <= Long.SIZE
                ? new LatestMoves(bounded, memory, majority)
                : new ManyMoves(bounded, memory, majority);
    }
}
