package dilemma.tournament;

import dilemma.game.Game;
import dilemma.metrics.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The pairings of a tournament that come to the same in every repetition, and what they come to. */
final class KnownPairs {

    private final TournamentDefinition definition;
    private final List<Pairing> pairings;

    /** By the number of the pairing; null where it has to be played again and again. */
    private final @Nullable Known[] known;

    private KnownPairs(TournamentDefinition definition, List<Pairing> pairings) {
        this.definition = definition;
        this.pairings = pairings;
        this.known = new Known[pairings.size()];
    }

    /**
     * Finds them: computes those that are to be computed, and plays once what chance has no part in.
     *
     * @throws NotComputableException if all are to be computed, and one is not computable
     */
    static KnownPairs of(TournamentDefinition definition, List<Pairing> pairings, Workers workers, Progress progress) {
        KnownPairs pairs = new KnownPairs(definition, pairings);
        Computation computation = new Computation(definition);
        Progress told = definition.method() == Method.SIMULATE ? Progress.none() : progress;
        AtomicLong done = new AtomicLong();
        int[] order = pairs.order(computation, workers);
        workers.forEach(pairings.size(), i -> {
            pairs.find(order[i], computation);
            told.at(done.incrementAndGet(), pairings.size());
        });
        return pairs;
    }

    /** Returns the numbers of the pairings, those first that take long to compute: so threads end together. */
    private int[] order(Computation computation, Workers workers) {
        double[] efforts = new double[pairings.size()];
        if (definition.method() != Method.SIMULATE) {
            workers.forEach(efforts.length, p -> efforts[p] = computation.effort(pairings.get(p)));
        }
        return Order.descending(efforts.length, p -> efforts[p]);
    }

    private void find(int number, Computation computation) {
        Pairing pairing = pairings.get(number);
        if (definition.method() != Method.SIMULATE) {
            known[number] = computation.of(pairing).orElse(null);
        }
        if (known[number] == null && definition.method() == Method.EXACT) {
            throw new NotComputableException(name(pairing.firstSeat()), name(pairing.secondSeat()));
        }
        if (known[number] == null && pairing.isCertain()) {
            known[number] = playedOnce(pairing);
        }
    }

    private String name(int entrant) {
        return definition.entrants().get(entrant).name();
    }

    private Known playedOnce(Pairing pairing) {
        Game game = definition.conditions().game();
        Encounter encounter = new Encounter(game.payoffs());
        Counter counter = new Counter(game);
        pairing.play(0, new Legacies(), encounter, counter);
        Known.Spread none = new Known.Spread(0, definition.repetitions() > 1 ? 0 : Double.NaN);
        return new Known(pairing, encounter, counter.first(), counter.second(), Origin.SIMULATED, none, none);
    }

    /** Returns what is known, in the order of the pairings. */
    List<Known> all() {
        return Arrays.stream(known).filter(Objects::nonNull).toList();
    }

    /** Returns what is known of a pairing, by its number. */
    Optional<Known> of(int pairing) {
        return Optional.ofNullable(known[pairing]);
    }
}
