package dilemma.library.grudger;

import dilemma.game.Ending;
import dilemma.strategy.Arguments;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/** The published grudgers whose grudge passes. */
final class PassingGrudgers {

    private PassingGrudgers() {}

    /**
     * SGRIM in Li, Hingston and Kendall, Engineering design of strategies for winning iterated prisoner's dilemma
     * competitions (2011).
     */
    static Strategy soft() {
        Profile profile = Profile.of("soft-grudger", "Soft Grudger", Traits.memory(6))
                .alias("SoftGrudger")
                .rule("Cooperates, but answers a defection with four defections and then two cooperations,"
                        + " whatever the partner does meanwhile.")
                .source("Li, Hingston and Kendall 2011");
        return new PassingGrudge(profile, 1, 4, 2);
    }

    /**
     * The soft grudger in general.
     *
     * <p>Reads n, 1 by default and at least 1; d, 4 by default and at least 1; and c, 2 by default. An answer has at
     * least two moves, so c is at least 1 where d is.
     */
    static Strategy general(Arguments given) {
        int n = given.whole("n", 1, 1, Ending.MAX_TURNS, "how many defections in a row provoke it");
        int d = given.whole("d", 4, 1, Ending.MAX_TURNS, "how many defections it answers with");
        int c = given.whole("c", 2, d == 1 ? 1 : 0, Ending.MAX_TURNS, "how many cooperations follow them");
        Profile profile = Profile.of("general-soft-grudger", "General Soft Grudger", Traits.unbounded())
                .alias("GeneralSoftGrudger")
                .rule("Cooperates, but answers n defections of the partner in a row with d defections and then c"
                        + " cooperations, whatever the partner does meanwhile.")
                .source("J. Taylor Smith, Axelrod library");
        return new PassingGrudge(profile, n, d, c);
    }

    /** A defection on the last turn of the grudge starts the next one at once. */
    static Strategy forgetful() {
        Profile profile = Profile.of("forgetful-grudger", "Forgetful Grudger", Traits.memory(10))
                .alias("ForgetfulGrudger")
                .rule("Cooperates, but answers a defection with ten defections, whatever the partner does meanwhile.")
                .source("Geraint Palmer, Axelrod library");
        return new PassingGrudge(profile, 1, 10, 0);
    }

    /** The grudge is meant to last ten turns; the defection that begins it comes on top. */
    static Strategy onceBitten() {
        Profile profile = Profile.of("once-bitten", "Once Bitten", Traits.memory(12))
                .alias("OnceBitten")
                .rule("Cooperates, but answers two defections in a row with eleven defections,"
                        + " whatever the partner does meanwhile.")
                .source("Holly Marissa, Axelrod library");
        return new PassingGrudge(profile, 2, 11, 0);
    }
}
