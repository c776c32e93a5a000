package dilemma.tournament;

import dilemma.match.MatchRecord;
import dilemma.match.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Pairings whose repetitions one worker plays one after another: those of entrants that
 * {@linkplain dilemma.strategy.Traits#inherits() inherit} together in file order, every other one by itself.
 *
 * <p>Within a repetition an entrant that inherits carries what its players leave from match to match; every repetition
 * starts anew.
 */
final class Unit {

    private final List<Integer> numbers = new ArrayList<>();
    private final List<Pairing> pairings = new ArrayList<>();
    private long nanoseconds;
    private long repetitions;

    private Unit() {}

    /** Returns the unit of each pairing; the pairings are in file order. */
    static List<Unit> homes(List<Pairing> all) {
        List<Unit> homes = new ArrayList<>();
        Unit chain = new Unit();
        for (int number = 0; number < all.size(); number++) {
            Unit home = all.get(number).inherits() ? chain : new Unit();
            home.numbers.add(number);
            home.pairings.add(all.get(number));
            homes.add(home);
        }
        return homes;
    }

    /** Returns how many pairings it has. */
    int size() {
        return pairings.size();
    }

    /** Returns the numbers of its pairings among all that were given. */
    List<Integer> numbers() {
        return numbers;
    }

    /**
     * Plays one repetition.
     *
     * @param encounters take what it brings, by the number of the pairing
     * @param counters count, one for each of its pairings
     */
    void play(int repetition, IntFunction<Encounter> encounters, List<Counter> counters) {
        Legacies legacies = new Legacies();
        for (int i = 0; i < pairings.size(); i++) {
            pairings.get(i).play(repetition, legacies, encounters.apply(numbers.get(i)), counters.get(i));
        }
    }

    /** Takes note of how long some repetitions took. */
    synchronized void took(long time, int played) {
        nanoseconds += time;
        repetitions += played;
    }

    /** Returns how many nanoseconds a repetition takes; the number of pairings before one was played. */
    synchronized double perRepetition() {
        return repetitions == 0 ? size() : (double) nanoseconds / repetitions;
    }

    /** Plays one repetition again as far as a match of one of its pairings, and returns the moves of that match. */
    MatchRecord record(Pairing wanted, int length, int repetition) {
        return wanted.record(length, repetition, before(wanted, length, repetition));
    }

    /** Plays one repetition again as far as a match of one of its pairings, and returns that match turn by turn. */
    List<Turn> turns(Pairing wanted, int length, int repetition) {
        return wanted.turns(length, repetition, before(wanted, length, repetition));
    }

    /** Returns what the matches before one leave to it. */
    private Legacies before(Pairing wanted, int length, int repetition) {
        Legacies legacies = new Legacies();
        for (Pairing pairing : pairings) {
            if (pairing.edge().equals(wanted.edge())) {
                break;
            }
            if (pairing.inherits()) {
                pairing.rehearse(pairing.lengths(), repetition, legacies);
            }
        }
        wanted.rehearse(wanted.inherits() ? length : 0, repetition, legacies);
        return legacies;
    }
}
