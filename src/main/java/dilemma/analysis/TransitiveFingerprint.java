package dilemma.analysis;

import dilemma.metrics.Origin;
import dilemma.strategy.Decimal;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import dilemma.tournament.Conduct;
import dilemma.tournament.Meetings;
import dilemma.tournament.NotComputableException;
import dilemma.tournament.Progress;
import dilemma.tournament.TournamentDefinition;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The transitive fingerprint of a strategy: how often it cooperates on each turn with partners that toss a coin, over
 * all coins.
 *
 * @param rules the rules under which they meet
 * @param strategy whose fingerprint it is
 * @param steps those of the partners' probability of C
 * @param rows how the strategy moves, by that probability, ascending
 */
public record TransitiveFingerprint(TournamentDefinition rules, Entrant strategy, UnitSteps steps, List<Conduct> rows) {

    /** Copies the rows. */
    public TransitiveFingerprint {
        rows = List.copyOf(rows);
    }

    /**
     * Takes a fingerprint.
     *
     * @param rules the rules, method and seed; who takes part there does not matter
     * @param partners finds the strategy {@code random}
     * @param threads how many threads play, at least 1
     * @param progress is told how many partners have been met
     * @throws NotComputableException if all is to be computed, and a row is not computable
     * @throws IllegalArgumentException if matches do not all have one fixed number of turns
     */
    public static TransitiveFingerprint of(
            TournamentDefinition rules,
            Entrant strategy,
            UnitSteps steps,
            Resolver partners,
            int threads,
            Progress progress) {
        List<Entrant> opponents = IntStream.rangeClosed(0, steps.parts())
                .mapToObj(step -> partners.resolve("random:p=" + Decimal.text(steps.coordinate(step))))
                .toList();
        return new TransitiveFingerprint(
                rules, strategy, steps, new Meetings(rules, strategy, opponents).conduct(threads, progress));
    }

    /** Returns whether its rows were played or computed. */
    public Origin origin() {
        return rows.stream().map(Conduct::origin).reduce(Origin::and).orElseThrow();
    }
}
