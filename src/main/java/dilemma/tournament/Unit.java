package dilemma.tournament;

import dilemma.match.MatchRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairings that one worker plays one after another: those of entrants that
 * {@linkplain dilemma.strategy.Traits#inherits() inherit} together in file order, every other one by itself.
 *
 * <p>Within a repetition an entrant that inherits carries what its players leave from match to match; every repetition
 * starts anew.
 */
final class Unit {

    private final List<Integer> numbers = new ArrayList<>();
    private final List<Pairing> pairings = new ArrayList<>();

    private Unit() {}

    /** Returns the unit of each pairing of a tournament; the pairings are in file order. */
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

    /** Plays one repetition; the shares are those of all pairings of the tournament. */
    void play(int repetition, List<Share> firsts, List<Share> seconds) {
        Legacies legacies = new Legacies();
        for (int i = 0; i < pairings.size(); i++) {
            int number = numbers.get(i);
            pairings.get(i).play(repetition, legacies, firsts.get(number), seconds.get(number));
        }
    }

    /** Plays one repetition again as far as a match of one of its pairings, and returns the moves of that match. */
    MatchRecord record(Pairing wanted, int length, int repetition) {
        Legacies legacies = new Legacies();
        for (Pairing pairing : pairings) {
            if (pairing.edge().equals(wanted.edge())) {
                break;
            }
            pairing.rehearse(pairing.lengths(), repetition, legacies);
        }
        wanted.rehearse(wanted.inherits() ? length : 0, repetition, legacies);
        return wanted.record(length, repetition, legacies);
    }
}
