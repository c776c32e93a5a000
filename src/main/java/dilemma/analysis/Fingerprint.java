package dilemma.analysis;

import dilemma.metrics.Origin;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import dilemma.tournament.Meeting;
import dilemma.tournament.Meetings;
import dilemma.tournament.NotComputableException;
import dilemma.tournament.Progress;
import dilemma.tournament.TournamentDefinition;
import java.util.List;

/**
 * The fingerprint of a strategy: what it gets from the variants of a probe that cooperate by force with probability x
 * and defect by force with probability y, over the unit square (Ashlock and Kim, "Fingerprinting: visualization and
 * automatic analysis of prisoner's dilemma strategies", 2008).
 *
 * @param rules the rules under which they meet
 * @param strategy whose fingerprint it is
 * @param probe what it meets the variants of
 * @param steps those of x and of y
 * @param points what it gets at each point: x by x, and for each of these y by y, both ascending
 */
public record Fingerprint(
        TournamentDefinition rules, Entrant strategy, Entrant probe, UnitSteps steps, List<Meeting> points) {

    /** Copies the points. */
    public Fingerprint {
        points = List.copyOf(points);
    }

    /**
     * Takes a fingerprint.
     *
     * @param rules the rules, method and seed; who takes part there does not matter
     * @param transforms makes the variants of the probe
     * @param threads how many threads play, at least 1
     * @param progress is told how many points are done
     * @throws NotComputableException if all is to be computed, and a point is not computable
     */
    public static Fingerprint of(
            TournamentDefinition rules,
            Entrant strategy,
            Entrant probe,
            UnitSteps steps,
            Resolver transforms,
            int threads,
            Progress progress) {
        List<Entrant> opponents = new ProbeVariants(probe, steps, transforms).all();
        List<Meeting> points = new Meetings(rules, strategy, opponents).play(threads, progress);
        return new Fingerprint(rules, strategy, probe, steps, points);
    }

    /** Returns what the strategy gets at a point, given in steps. */
    public Meeting at(int x, int y) {
        return points.get(x * (steps.parts() + 1) + y);
    }

    /** Returns whether its points were played or computed. */
    public Origin origin() {
        return points.stream().map(Meeting::origin).reduce(Origin::and).orElseThrow();
    }
}
