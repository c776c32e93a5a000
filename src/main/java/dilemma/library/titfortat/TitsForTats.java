package dilemma.library.titfortat;

import dilemma.game.Ending;
import dilemma.strategy.Arguments;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/** The published rules that answer some defections in a row with some of their own. */
final class TitsForTats {

    private TitsForTats() {}

    /** Proposed by Axelrod (1980, 1984); John Maynard Smith sent it to the second tournament. */
    static Strategy titForTwoTats() {
        Profile profile = Profile.of("tit-for-two-tats", "Tit For 2 Tats", Traits.memory(2))
                .alias("TitFor2Tats")
                .rule("Cooperates, unless the partner defected on both of the last two turns.")
                .source("Axelrod 1984; John Maynard Smith, second tournament");
        return new NTitsForMTats(profile, 1, 2);
    }

    /** Answers every defection with two (Axelrod 1984). */
    static Strategy twoTitsForTat() {
        Profile profile = Profile.of("two-tits-for-tat", "Two Tits For Tat", Traits.memory(2))
                .alias("TwoTitsForTat")
                .rule("Cooperates, unless the partner defected on one of the last two turns.")
                .source("Axelrod 1984");
        return new NTitsForMTats(profile, 2, 1);
    }

    /** Answers every defection with three (prisoners-dilemma.com, seen 2017). */
    static Strategy hardTitForTat() {
        Profile profile = Profile.of("hard-tit-for-tat", "Hard Tit For Tat", Traits.memory(3))
                .alias("HardTitForTat")
                .rule("Cooperates, unless the partner defected on one of the last three turns.")
                .source("prisoners-dilemma.com, seen 2017");
        return new NTitsForMTats(profile, 3, 1);
    }

    /** Reads n, 3 by default, and m, 2 by default. */
    static Strategy general(Arguments given) {
        return general(
                given.whole("n", 3, 0, Ending.MAX_TURNS, "how many defections it answers with"),
                given.whole("m", 2, 0, Ending.MAX_TURNS, "how many defections in a row provoke it"));
    }

    static Strategy general(int n, int m) {
        Profile profile = Profile.of("n-tits-for-m-tats", "N Tit(s) For M Tat(s)", Traits.memory(Math.max(n, m)))
                .alias("NTitsForMTats")
                .rule("Cooperates, but answers m defections of the partner in a row with n defections."
                        + " Provoked again meanwhile, it starts over.")
                .source("Marc Harper, Axelrod library");
        return new NTitsForMTats(profile, n, m);
    }
}
