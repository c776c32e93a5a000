package dilemma.tournament;

import dilemma.random.Seed;
import dilemma.strategy.Entrant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the random numbers of each match come from: (seed, the two entrants, index of the length, repetition).
 *
 * <p>An entrant is addressed by its canonical reference and its occurrence among equal ones, and the pair is taken in
 * the order of those. So a match stays as it is when entrants come, go, change places or are shown under another name.
 */
final class Addresses {

    private final Seed root;
    private final List<Key> keys = new ArrayList<>();

    private record Key(String reference, int occurrence) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = reference.compareTo(other.reference);
            return order == 0 ? Integer.compare(occurrence, other.occurrence) : order;
        }

        Seed under(Seed parent) {
            return parent.child(reference).child(occurrence);
        }
    }

    Addresses(long seed, List<Entrant> entrants) {
        root = Seed.of(seed);
        Map<String, Integer> seen = new HashMap<>();
        for (Entrant entrant : entrants) {
            keys.add(new Key(entrant.reference(), seen.merge(entrant.reference(), 1, Integer::sum)));
        }
    }

    /** Returns whether the first of the two entrants takes the first seat when they meet. */
    boolean inOrder(int first, int second) {
        return keys.get(first).compareTo(keys.get(second)) <= 0;
    }

    /** Returns the address of all matches of two entrants, named in the order of their seats, at one length. */
    Seed pair(int first, int second, int length) {
        return keys.get(second)
                .under(keys.get(first).under(root.child("match")))
                .child(length);
    }

    /** Returns the address of the resamples of the repetitions. */
    Seed bootstrap() {
        return root.child("bootstrap");
    }
}
