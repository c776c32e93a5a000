package dilemma.tournament;

import java.util.List;
import java.util.function.IntPredicate;

/** Plays matches once more for who listens: those of a repetition in the order of pairs and lengths. */
final class Replay {

    private final List<Pairing> pairings;
    private final List<Unit> homes;
    private final KnownPairs known;
    private final MatchListener listener;

    Replay(List<Pairing> pairings, KnownPairs known, MatchListener listener) {
        this.pairings = pairings;
        this.homes = Unit.homes(pairings);
        this.known = known;
        this.listener = listener;
    }

    /**
     * Hands over the matches of a repetition. What was computed has none.
     *
     * @param takesPart says of a pairing, by number, whether it was repeated so often
     */
    void repetition(int repetition, IntPredicate takesPart) {
        for (int p = 0; p < pairings.size(); p++) {
            if (takesPart.test(p) && known.of(p).filter(Known::isComputed).isEmpty()) {
                handOver(p, repetition);
            }
        }
    }

    private void handOver(int number, int repetition) {
        Pairing pairing = pairings.get(number);
        for (int length = 0; length < pairing.lengths(); length++) {
            listener.accept(
                    repetition,
                    pairing.firstSeat(),
                    pairing.secondSeat(),
                    length,
                    homes.get(number).record(pairing, length, repetition));
        }
    }
}
