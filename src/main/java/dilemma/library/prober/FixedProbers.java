package dilemma.library.prober;

import static dilemma.game.Move.C;
import static dilemma.game.Move.D;

import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.List;

/** The published probers whose opening is fixed. */
final class FixedProbers {

    private FixedProbers() {}

    /**
     * From Li, Hingston and Kendall, Engineering design of strategies for winning iterated prisoner's dilemma
     * competitions (2011).
     */
    static Strategy prober() {
        Profile profile = profile("prober", "Prober")
                .rule("Defects once, then cooperates twice."
                        + " If the partner cooperated on the second and third turn, it always defects;"
                        + " else it repeats the partner's last move.")
                .source("Li, Hingston and Kendall 2011");
        return new Probe(profile, List.of(D, C, C), 2, List.of(C, C), Sequel.DEFECT, Sequel.TIT_FOR_TAT);
    }

    /** Rewards a partner that hits back once, and once only. */
    static Strategy prober2() {
        Profile profile = prison("prober-2", "Prober 2")
                .alias("Prober2")
                .rule("Defects once, then cooperates twice."
                        + " If the partner defected on the second turn and cooperated on the third, it always"
                        + " cooperates; else it repeats the partner's last move.");
        return new Probe(profile, List.of(D, C, C), 2, List.of(D, C), Sequel.COOPERATE, Sequel.TIT_FOR_TAT);
    }

    /** Looks at a single answer. */
    static Strategy prober3() {
        Profile profile = prison("prober-3", "Prober 3")
                .alias("Prober3")
                .rule("Defects once, then cooperates once."
                        + " If the partner cooperated on the second turn, it always defects;"
                        + " else it repeats the partner's last move.");
        return new Probe(profile, List.of(D, C), 2, List.of(C), Sequel.DEFECT, Sequel.TIT_FOR_TAT);
    }

    /** Looks at the second and third turn, although it defects on the first and second. */
    static Strategy hardProber() {
        Profile profile = prison("hard-prober", "Hard Prober")
                .alias("HardProber")
                .rule("Defects twice, then cooperates twice."
                        + " If the partner cooperated on the second and third turn, it always defects;"
                        + " else it repeats the partner's last move.");
        return new Probe(profile, List.of(D, D, C, C), 2, List.of(C, C), Sequel.DEFECT, Sequel.TIT_FOR_TAT);
    }

    /** Hits hard, offers peace, and keeps it unless the partner refused it twice. */
    static Strategy gradualKiller() {
        Profile profile = prison("gradual-killer", "Gradual Killer")
                .alias("GradualKiller")
                .rule("Defects five times, then cooperates twice."
                        + " If the partner defected on both of these two turns, it always defects;"
                        + " else it always cooperates.");
        return new Probe(profile, List.of(D, D, D, D, D, C, C), 6, List.of(D, D), Sequel.DEFECT, Sequel.COOPERATE);
    }

    private static Profile prison(String id, String name) {
        return profile(id, name).source("PRISON, LIFL, Lille 1998");
    }

    private static Profile profile(String id, String name) {
        return Profile.of(id, name, Traits.unbounded());
    }
}
