package dilemma.tournament;

import dilemma.match.MoveSink;
import dilemma.match.Witness;
import dilemma.strategy.Entrant;
import dilemma.strategy.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what entrants from outside do wrong, from all threads. */
final class FaultLog {

    private final List<Entrant> entrants;
    private final List<Entry> entries = new ArrayList<>();

    FaultLog(List<Entrant> entrants) {
        this.entrants = entrants;
    }

    /** A fault with the numbers of the entrant and of whom it met, and whether it sat in the first seat. */
    private record Entry(int entrant, int opponent, boolean isFirst, MatchFault told) {

        static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::entrant)
                .thenComparingInt(Entry::opponent)
                .thenComparingInt(entry -> entry.told.repetition())
                .thenComparingInt(entry -> entry.told.length())
                .thenComparing(Entry::isFirst, Comparator.reverseOrder())
                .thenComparingInt(entry -> entry.told.fault().turn());
    }

    /** Returns what has been collected, in the order of entrants, opponents, repetitions, lengths and turns. */
    synchronized List<MatchFault> all() {
        return entries.stream().sorted(Entry.ORDER).map(Entry::told).toList();
    }

    private synchronized void add(int entrant, int opponent, boolean isFirst, int repetition, int length, Fault fault) {
        String name = entrants.get(entrant).name();
        String met = entrants.get(opponent).name();
        entries.add(new Entry(entrant, opponent, isFirst, new MatchFault(name, met, repetition, length, fault)));
    }

    /**
     * Returns a sink for one match, which hands moves on and notes faults.
     *
     * @param moves takes the moves
     * @param first the number of the entrant in the first seat
     * @param second the number of the entrant in the second seat
     */
    MoveSink witness(MoveSink moves, int first, int second, int repetition, int length) {
        return new Witness(
                moves,
                (isFirst, fault) ->
                        add(isFirst ? first : second, isFirst ? second : first, isFirst, repetition, length, fault));
    }
}
