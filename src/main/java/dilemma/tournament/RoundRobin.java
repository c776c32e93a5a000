package dilemma.tournament;

import dilemma.game.Ending;
import dilemma.match.Engines;
import dilemma.match.MatchRecord;
import dilemma.match.Turn;
import dilemma.strategy.Entrant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plays a tournament: every pair that the topology lets meet, once per repetition, on as many threads as wanted.
 *
 * <p>The numbers of a pairing come from its own address, and what pairings bring is added up in their order. So any
 * number of threads gives the same result, to the last bit.
 */
public final class RoundRobin {

    private final TournamentDefinition definition;
    private final FaultLog faults;

    /** Prepares a tournament. */
    public RoundRobin(TournamentDefinition definition) {
        this.definition = definition;
        this.faults = new FaultLog(definition.entrants());
    }

    /** Returns the pairs that meet, in order. */
    List<Pairing> pairings() {
        Addresses addresses = new Addresses(definition.seed(), definition.entrants());
        Engines engines = new Engines(turnsOfAnEntrant());
        return edges().stream()
                .map(edge -> new Pairing(definition, addresses, engines, faults, edge))
                .toList();
    }

    /** Returns how many turns an entrant plays that meets everybody, on average. */
    private double turnsOfAnEntrant() {
        double turns =
                definition.endings().stream().mapToDouble(Ending::meanTurns).sum();
        return turns * definition.repetitions() * definition.entrants().size();
    }

    private NavigableSet<Edge> edges() {
        int entrants = definition.entrants().size();
        NavigableSet<Edge> edges = definition.topology().edges(entrants);
        if (definition.selfPlay()) {
            for (int i = 0; i < entrants; i++) {
                edges.add(new Edge(i, i));
            }
        }
        return edges;
    }

    /**
     * Plays the tournament.
     *
     * @param threads how many threads play, at least 1
     * @param progress is told how far it has come
     * @param listener is handed every match that is played, where the moves are wanted; this makes every match be
     *     played twice
     * @throws NotComputableException if it is to be computed, and a pair of entrants is not computable
     */
    public TournamentResult play(int threads, Progress progress, Optional<MatchListener> listener) {
        return play(threads, progress, listener, Optional.empty());
    }

    /**
     * Plays the tournament while somebody watches the standings.
     *
     * <p>Where an entrant is disqualified, all is played again by those who are left.
     *
     * @param threads how many threads play, at least 1
     * @param progress is told how far it has come
     * @param listener is handed every match that is played and counts, where the moves are wanted
     * @param watcher is told the standings; the tournament waits meanwhile
     * @throws NotComputableException if it is to be computed, and a pair of entrants is not computable
     * @throws dilemma.strategy.BrokenStrategyException if nobody is left
     */
    public TournamentResult play(
            int threads, Progress progress, Optional<MatchListener> listener, Optional<StandingsListener> watcher) {
        TournamentResult result;
        TournamentDefinition rest;
        try (Workers workers = new Workers(threads)) {
            Course course = new Course(definition, pairings(), workers, progress, watcher);
            result = definition.confidence().isPresent() ? course.untilSettled() : course.repeated();
            List<MatchFault> told = faults.all();
            rest = Disqualification.applied(definition, told);
            if (rest.equals(definition)) {
                listener.ifPresent(course::handOver);
                return result.with(told);
            }
        }
        TournamentResult counted =
                new RoundRobin(rest).play(threads, progress, listener.map(hears -> renumbered(hears, rest)), watcher);
        return counted.with(Stream.concat(faultsOfOthersThan(rest), counted.faults().stream())
                .toList());
    }

    /**
     * Returns a listener to another tournament of the same entrants, fewer of them, who knows them by these numbers.
     */
    private MatchListener renumbered(MatchListener listener, TournamentDefinition rest) {
        List<String> names = definition.entrants().stream().map(Entrant::name).toList();
        int[] numbers = rest.entrants().stream()
                .mapToInt(entrant -> names.indexOf(entrant.name()))
                .toArray();
        return (repetition, first, second, length, match) ->
                listener.accept(repetition, numbers[first], numbers[second], length, match);
    }

    /** Returns what those did wrong who do not take part in another tournament; what others did is told of that. */
    private Stream<MatchFault> faultsOfOthersThan(TournamentDefinition rest) {
        Set<String> names = rest.entrants().stream().map(Entrant::name).collect(Collectors.toSet());
        return faults.all().stream().filter(fault -> !names.contains(fault.entrant()));
    }

    /** Returns what entrants from outside did wrong in the matches that were played up to now. */
    public List<MatchFault> faults() {
        return faults.all();
    }

    /**
     * Measures how long the entrants think about their moves, in matches of this tournament that are played for that
     * alone. The figures are never the same twice.
     *
     * @throws IllegalStateException if its matches have no end
     */
    public Timings timings() {
        return new Stopwatch(definition, pairings()).measure();
    }

    /**
     * Returns the moves of one match of the tournament, seen from the first of the two entrants, by number in file
     * order.
     *
     * @param length the index of the match among those that a pair plays in one repetition, from 0
     * @param repetition from 0
     * @throws IllegalArgumentException if the two do not meet
     */
    public MatchRecord record(int first, int second, int length, int repetition) {
        List<Pairing> pairings = pairings();
        int number = number(pairings, first, second);
        Pairing pairing = pairings.get(number);
        MatchRecord match = Unit.homes(pairings).get(number).record(pairing, length, repetition);
        return pairing.firstSeat() == first ? match : match.swapped();
    }

    /**
     * Returns the same match turn by turn, with all that went into each.
     *
     * @param length the index of the match among those that a pair plays in one repetition, from 0
     * @param repetition from 0
     * @throws IllegalArgumentException if the two do not meet
     */
    public List<Turn> turns(int first, int second, int length, int repetition) {
        List<Pairing> pairings = pairings();
        int number = number(pairings, first, second);
        Pairing pairing = pairings.get(number);
        List<Turn> turns = Unit.homes(pairings).get(number).turns(pairing, length, repetition);
        return pairing.firstSeat() == first
                ? turns
                : turns.stream().map(Turn::swapped).toList();
    }

    private static int number(List<Pairing> pairings, int first, int second) {
        Edge edge = Edge.between(first, second);
        return IntStream.range(0, pairings.size())
                .filter(p -> pairings.get(p).edge().equals(edge))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("entrants " + first + " and " + second + " do not meet"));
    }

    /**
     * Plays the first match of each pair in the first repetition, one after another.
     *
     * @param progress is told how far it has come, in pairs
     * @param listener is handed each match
     */
    public void firstMatches(Progress progress, MatchListener listener) {
        List<Pairing> pairings = pairings();
        List<Unit> homes = Unit.homes(pairings);
        for (int p = 0; p < pairings.size(); p++) {
            Pairing pairing = pairings.get(p);
            MatchRecord match = homes.get(p).record(pairing, 0, 0);
            listener.accept(0, pairing.firstSeat(), pairing.secondSeat(), 0, match);
            progress.at(p + 1, pairings.size());
        }
    }
}
