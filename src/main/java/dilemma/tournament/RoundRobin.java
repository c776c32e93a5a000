package dilemma.tournament;

import dilemma.game.Ending;
import dilemma.game.Payoffs;
import dilemma.match.Engines;
import dilemma.match.MatchRecord;
import dilemma.metrics.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Plays a tournament: every pair that the topology lets meet, once per repetition, on as many threads as wanted.
 *
 * <p>A pairing plays its repetitions in order and its numbers come from its own address; what pairings got is added up
 * in their order. So any number of threads gives the same result, to the last bit.
 */
public final class RoundRobin {

    /** How many repetitions of pairings are played before they are added up. */
    private static final int BATCH = 65_536;

    private final TournamentDefinition definition;

    /** Prepares a tournament. */
    public RoundRobin(TournamentDefinition definition) {
        this.definition = definition;
    }

    /** Makes the pairings, which then add up what they play. */
    private List<Pairing> pairings() {
        Addresses addresses = new Addresses(definition.seed(), definition.entrants());
        Engines engines = new Engines(definition.conditions().game(), turnsOfAnEntrant());
        return edges().stream()
                .map(edge -> new Pairing(definition, addresses, engines, edge))
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
     * @param listener is handed every match, where the moves are wanted; this makes every match be played twice
     */
    public TournamentResult play(int threads, Progress progress, Optional<MatchListener> listener) {
        List<Pairing> pairings = pairings();
        List<Unit> homes = Unit.homes(pairings);
        List<Unit> units = homes.stream().distinct().toList();
        Ledger ledger = new Ledger(definition);
        int repetitions = definition.repetitions();
        int batch = Math.max(1, Math.min(repetitions, BATCH / pairings.size()));
        List<List<Share>> firsts = shares(batch, pairings.size());
        List<List<Share>> seconds = shares(batch, pairings.size());
        AtomicLong done = new AtomicLong();
        long all = (long) repetitions * pairings.size();
        try (Workers workers = new Workers(threads)) {
            for (int start = 0; start < repetitions; start += batch) {
                int from = start;
                int count = Math.min(batch, repetitions - from);
                workers.forEach(units.size(), u -> {
                    Unit unit = units.get(u);
                    for (int r = 0; r < count; r++) {
                        unit.play(from + r, firsts.get(r), seconds.get(r));
                    }
                    progress.at(done.addAndGet((long) count * unit.size()), all);
                });
                for (int r = 0; r < count; r++) {
                    ledger.enter(from + r, pairings, firsts.get(r), seconds.get(r));
                    int repetition = from + r;
                    listener.ifPresent(l -> replay(homes, pairings, repetition, l));
                }
            }
        }
        return Ranking.of(definition, field(pairings), ledger.scores());
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
        Edge edge = Edge.between(first, second);
        List<Pairing> pairings = pairings();
        for (int p = 0; p < pairings.size(); p++) {
            Pairing pairing = pairings.get(p);
            if (pairing.edge().equals(edge)) {
                MatchRecord match = Unit.homes(pairings).get(p).record(pairing, length, repetition);
                return pairing.firstSeat() == first ? match : match.swapped();
            }
        }
        throw new IllegalArgumentException("entrants " + first + " and " + second + " do not meet");
    }

    private void replay(List<Unit> homes, List<Pairing> pairings, int repetition, MatchListener listener) {
        for (int p = 0; p < pairings.size(); p++) {
            Pairing pairing = pairings.get(p);
            for (int length = 0; length < pairing.lengths(); length++) {
                listener.accept(
                        repetition,
                        pairing.firstSeat(),
                        pairing.secondSeat(),
                        length,
                        homes.get(p).record(pairing, length, repetition));
            }
        }
    }

    private List<List<Share>> shares(int batch, int pairings) {
        Payoffs payoffs = definition.conditions().game().payoffs();
        List<List<Share>> shares = new ArrayList<>();
        for (int r = 0; r < batch; r++) {
            shares.add(Stream.generate(() -> new Share(payoffs)).limit(pairings).toList());
        }
        return shares;
    }

    private Field field(List<Pairing> pairings) {
        Field field = new Field(definition.entrants().size());
        for (Pairing pairing : pairings) {
            if (pairing.isSelfPlay()) {
                field.setSelfPlay(
                        pairing.firstSeat(), pairing.firstTotal(), pairing.secondTotal(), pairing.firstDeviation());
            } else {
                field.set(pairing.firstSeat(), pairing.secondSeat(), pairing.firstTotal(), pairing.firstDeviation());
                field.set(pairing.secondSeat(), pairing.firstSeat(), pairing.secondTotal(), pairing.secondDeviation());
            }
        }
        return field;
    }
}
