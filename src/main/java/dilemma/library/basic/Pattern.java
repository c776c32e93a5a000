package dilemma.library.basic;

import dilemma.kind.Cycle;
import dilemma.strategy.Arguments;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/** Plays a fixed sequence of moves over and over; the periodic players of Mittal and Deb (2009), with any pattern. */
public final class Pattern {

    private Pattern() {}

    /** Reads moves, CCD by default. */
    public static Strategy of(Arguments given) {
        Profile profile = Profile.of("cycle", "Cycle", Traits.unbounded())
                .alias("Cycler")
                .rule("Plays a fixed sequence of moves over and over, whatever happens.")
                .source("Mittal and Deb 2009");
        return new Cycle(profile, given.moves("moves", "CCD", "the sequence"));
    }
}
