package dilemma.tournament;

import dilemma.strategy.BrokenStrategyException;
import dilemma.strategy.Entrant;
import dilemma.strategy.Fault;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/** A tournament without those who were disqualified in it. */
final class Disqualification {

    private final TournamentDefinition definition;
    private final NavigableSet<Edge> edges;

    /** Why an entrant is out, by its number. */
    private final Map<Integer, String> reasons = new HashMap<>();

    private Disqualification(TournamentDefinition definition, List<MatchFault> faults) {
        this.definition = definition;
        this.edges = definition.topology().edges(definition.entrants().size());
        Map<String, String> byName = new HashMap<>();
        faults.stream()
                .filter(fault -> fault.fault().isDisqualifying())
                .forEach(fault -> byName.putIfAbsent(fault.entrant(), reason(fault)));
        for (int i = 0; i < definition.entrants().size(); i++) {
            String reason = byName.get(definition.entrants().get(i).name());
            if (reason != null) {
                reasons.put(i, reason);
            }
        }
    }

    private static String reason(MatchFault told) {
        Fault fault = told.fault();
        return "was disqualified: it " + fault.message() + ", on turn " + fault.turn() + " against " + told.opponent();
    }

    /**
     * Returns the tournament of those who are left: the same where nobody is disqualified.
     *
     * @throws BrokenStrategyException if nobody is left
     */
    static TournamentDefinition applied(TournamentDefinition definition, List<MatchFault> faults) {
        Disqualification disqualification = new Disqualification(definition, faults);
        return disqualification.reasons.isEmpty() ? definition : disqualification.rest();
    }

    private TournamentDefinition rest() {
        leaveOutTheLonely();
        List<Entrant> left = new ArrayList<>();
        List<LeftOut> out = new ArrayList<>(definition.leftOut());
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < definition.entrants().size(); i++) {
            Entrant entrant = definition.entrants().get(i);
            String reason = reasons.get(i);
            if (reason == null) {
                numbers.put(i, left.size());
                left.add(entrant);
            } else {
                out.add(new LeftOut(entrant.reference(), reason));
            }
        }
        if (left.isEmpty()) {
            throw new BrokenStrategyException(
                    "nobody is left in the tournament: " + out.get(0).entrant() + " "
                            + out.get(0).reason(),
                    null);
        }
        return definition.with(left, out, topology(numbers));
    }

    /** Who has nobody left to meet cannot be ranked; one that is left alone meets its twin. */
    private void leaveOutTheLonely() {
        BitSet meeting = new BitSet();
        edges.stream().filter(this::isLeft).forEach(edge -> {
            meeting.set(edge.first());
            meeting.set(edge.second());
        });
        int size = definition.entrants().size();
        boolean isOneAlone = reasons.size() == size - 1 && definition.selfPlay();
        for (int i = meeting.nextClearBit(0); i < size && !isOneAlone; i = meeting.nextClearBit(i + 1)) {
            reasons.putIfAbsent(i, "has no partner left to meet");
        }
    }

    private boolean isLeft(Edge edge) {
        return !reasons.containsKey(edge.first()) && !reasons.containsKey(edge.second());
    }

    private Topology topology(Map<Integer, Integer> numbers) {
        if (definition.topology() instanceof Topology.Complete) {
            return definition.topology();
        }
        return new Topology.Edges(edges.stream()
                .filter(this::isLeft)
                .map(edge ->
                        Edge.between(numbers.getOrDefault(edge.first(), 0), numbers.getOrDefault(edge.second(), 0)))
                .toList());
    }
}
