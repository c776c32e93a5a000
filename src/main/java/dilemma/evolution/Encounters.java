package dilemma.evolution;

import dilemma.metrics.Matrix;
import dilemma.strategy.Entrant;
import dilemma.tournament.Edge;
import dilemma.tournament.Progress;
import dilemma.tournament.RoundRobin;
import dilemma.tournament.Topology;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.TournamentResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * The tournament in which types find out what they earn against each other.
 *
 * <p>Each pair of strategies meets once, however many types play them and however long the evolution: the canonical
 * reference of a strategy is the key under which its payoffs are kept.
 */
public final class Encounters {

    private final TournamentDefinition definition;
    private final List<Entrant> entrants;

    /**
     * Prepares the encounters of some entrants of a tournament.
     *
     * @param entrants which take part, at least one
     * @throws UnknownPayoffException if the tournament does not let all of them meet, each also its twin
     */
    public Encounters(TournamentDefinition definition, List<Entrant> entrants) {
        this.definition = definition;
        this.entrants = List.copyOf(entrants);
        checkMeetings();
    }

    private void checkMeetings() {
        NavigableSet<Edge> edges =
                definition.topology().edges(definition.entrants().size());
        int[] numbers =
                entrants.stream().mapToInt(definition.entrants()::indexOf).toArray();
        for (int i = 0; i < numbers.length; i++) {
            for (int j = i; j < numbers.length; j++) {
                boolean meet = i == j ? definition.selfPlay() : edges.contains(Edge.between(numbers[i], numbers[j]));
                if (!meet) {
                    throw new UnknownPayoffException(Type.of(entrants.get(i)), Type.of(entrants.get(j)));
                }
            }
        }
    }

    /**
     * Plays or computes what they earn.
     *
     * @param threads how many threads play, at least 1
     */
    public PayoffMatrix play(int threads, Progress progress) {
        Map<String, Entrant> strategies = new LinkedHashMap<>();
        entrants.forEach(entrant -> strategies.putIfAbsent(entrant.reference(), entrant));
        TournamentResult result =
                new RoundRobin(among(List.copyOf(strategies.values()))).play(threads, progress, Optional.empty());
        Map<String, Integer> places = new LinkedHashMap<>();
        result.standings().forEach(standing -> places.put(standing.entrant().reference(), places.size()));
        int[] place = entrants.stream()
                .mapToInt(entrant -> places.getOrDefault(entrant.reference(), -1))
                .toArray();
        Matrix payoff = Matrix.of(place.length, (i, j) -> result.payoff().at(place[i], place[j]));
        return PayoffMatrix.of(
                entrants.stream().map(Type::of).toList(),
                definition.conditions().game(),
                payoff);
    }

    private TournamentDefinition among(List<Entrant> players) {
        return new TournamentDefinition(
                definition.name(),
                definition.description(),
                players,
                List.of(),
                definition.endings(),
                definition.conditions(),
                definition.repetitions(),
                definition.confidence(),
                true,
                definition.weigh(),
                definition.rankBy(),
                new Topology.Complete(),
                definition.method(),
                definition.seed(),
                Optional.empty());
    }
}
