package dilemma.tournament;

import dilemma.automaton.Automaton;
import dilemma.exact.ExactEngine;
import dilemma.exact.Expectation;
import dilemma.game.Ending;
import dilemma.metrics.Origin;
import dilemma.metrics.Tally;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Computes what pairings come to on average, where both entrants are automata. */
final class Computation {

    private final TournamentDefinition definition;
    private final EntrantAutomata automata;
    private final List<OptionalLong> weights;

    Computation(TournamentDefinition definition) {
        this.definition = definition;
        this.automata = new EntrantAutomata(definition);
        this.weights = TurnWeights.of(definition.weigh(), definition.endings());
    }

    /**
     * Returns what a repetition of a pairing comes to on average; empty where one of the two is no automaton, where
     * both together are too large, and where every match counts the same and chance decides how long it is: there is no
     * way then from what matches come to on average to the mean of their own averages.
     */
    Optional<Known> of(Pairing pairing) {
        if (!weights.stream().allMatch(OptionalLong::isPresent)) {
            return Optional.empty();
        }
        Sum sum = new Sum(pairing);
        for (int i = 0; i < weights.size(); i++) {
            Optional<Expectation> match = match(pairing, definition.endings().get(i));
            if (match.isEmpty()) {
                return Optional.empty();
            }
            sum.add(match.get(), weights.get(i));
        }
        return Optional.of(sum.known());
    }

    /**
     * Returns what an entrant, by number, gets from another in a repetition, on average; empty where {@link #of} is.
     */
    Optional<Share> share(int own, int other) {
        if (!weights.stream().allMatch(OptionalLong::isPresent)) {
            return Optional.empty();
        }
        Share share = new Share(definition.conditions().game().payoffs());
        for (int i = 0; i < weights.size(); i++) {
            Optional<Tally> match = outcomes(own, other, definition.endings().get(i));
            if (match.isEmpty()) {
                return Optional.empty();
            }
            share.add(match.get(), weights.get(i));
        }
        return Optional.of(share);
    }

    /**
     * Returns the probability that an entrant, by number, makes C against another, for each turn of the first match;
     * empty where one of the two is no automaton, and where both together are too large.
     */
    Optional<double[]> cooperation(int own, int other) {
        Ending ending = definition.endings().get(0);
        int turns = (int) ending.meanTurns();
        return automata.of(own, ending)
                .flatMap(first -> automata.of(other, ending)
                        .flatMap(second -> ExactEngine.cooperation(first, second, turns, definition.conditions())));
    }

    private Optional<Tally> outcomes(int own, int other, Ending ending) {
        return automata.of(own, ending)
                .flatMap(first -> automata.of(other, ending)
                        .flatMap(second -> ExactEngine.outcomes(first, second, ending, definition.conditions())))
                .map(Tally::ofOutcomes);
    }

    /** Returns how long a pairing takes to compute, in no unit: how many states both have together, at most. */
    double effort(Pairing pairing) {
        return definition.endings().stream()
                .mapToDouble(ending -> states(pairing.firstSeat(), ending) * states(pairing.secondSeat(), ending))
                .sum();
    }

    private double states(int entrant, Ending ending) {
        return automata.of(entrant, ending).map(Automaton::states).orElse(0);
    }

    private Optional<Expectation> match(Pairing pairing, Ending ending) {
        Optional<Automaton> first = automata.of(pairing.firstSeat(), ending);
        Optional<Automaton> second = automata.of(pairing.secondSeat(), ending);
        return first.flatMap(a -> second.flatMap(b -> match(a, b, ending)));
    }

    /** Computes in the same order of seats wherever the two meet, so that equal automata come to equal scores. */
    private Optional<Expectation> match(Automaton first, Automaton second, Ending ending) {
        int order = AutomatonOrder.INSTANCE.compare(first, second);
        if (order > 0) {
            return match(second, first, ending).map(Expectation::swapped);
        }
        Optional<Expectation> match = ExactEngine.of(first, second, ending, definition.conditions());
        return order == 0 ? match.map(Expectation::alike) : match;
    }

    /** Adds up the matches of a repetition, which do not depend on each other. */
    private final class Sum {

        private final Pairing pairing;
        private final Encounter encounter;
        private final Tally first = new Tally();
        private final Tally second = new Tally();
        private final Variances firstVariances = new Variances();
        private final Variances secondVariances = new Variances();

        Sum(Pairing pairing) {
            this.pairing = pairing;
            this.encounter = new Encounter(definition.conditions().game().payoffs());
        }

        void add(Expectation match, OptionalLong weight) {
            first.add(match.first(), 1);
            second.add(match.second(), 1);
            encounter.add(match.first(), match.second(), weight);
            double factor = (double) weight.orElseThrow();
            firstVariances.add(pairing.isSelfPlay() ? match.meanVariance() : match.firstVariance(), factor);
            secondVariances.add(pairing.isSelfPlay() ? match.meanVariance() : match.secondVariance(), factor);
        }

        Known known() {
            return new Known(
                    pairing,
                    encounter,
                    first,
                    second,
                    Origin.EXACT,
                    firstVariances.spread(first.turns()),
                    secondVariances.spread(first.turns()));
        }
    }

    /** The variances of sums of payoffs, as they are and as turns weigh. */
    private static final class Variances {

        private double plain;
        private double weighted;

        void add(double variance, double weight) {
            plain += variance;
            weighted += variance * weight * weight;
        }

        Known.Spread spread(double turns) {
            return new Known.Spread(weighted, Math.sqrt(plain) / turns);
        }
    }
}
