package dilemma.library.memoryone;

import dilemma.kind.MemoryOne;
import dilemma.strategy.Arguments;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/** Tit for tat that lets a defection pass now and then (PRISON, LIFL, Lille 1998). */
public final class SoftJoss {

    private SoftJoss() {}

    /** Reads q, 0.9 by default: 1 is tit for tat, 0 always cooperates. */
    public static Strategy of(Arguments given) {
        double mercy = 1 - given.probability("q", 0.9, "the probability that a defection is answered");
        Profile profile = Profile.of("soft-joss", "Soft Joss", Traits.memory(1))
                .alias("SoftJoss")
                .rule("Repeats the partner's last move, but now and then lets a defection pass.")
                .source("PRISON, LIFL, Lille 1998");
        return new MemoryOne(profile, 1, 1, mercy, 1, mercy);
    }
}
