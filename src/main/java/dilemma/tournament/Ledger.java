package dilemma.tournament;

import dilemma.game.Payoffs;
import dilemma.metrics.Scores;
import java.util.Arrays;
import java.util.List;

/**
 * Adds up what entrants got, repetition by repetition, always in the order of the pairings.
 *
 * <p>Self-play counts once, each seat's part averaged: all other parts are counted twice here, and halved in the end.
 */
final class Ledger {

    private final TournamentDefinition definition;
    private final Scores scores;

    Ledger(TournamentDefinition definition) {
        this.definition = definition;
        this.scores = new Scores(definition.entrants().size(), definition.repetitions());
    }

    /** What one entrant got in one repetition, doubled. */
    private static final class Entry {
        final OutcomeCounts weighted = new OutcomeCounts();
        double averages;
        long matches;

        void add(Share share, int times) {
            weighted.add(share.weighted(), times);
            averages += share.averages() * times;
            matches += (long) share.matches() * times;
        }

        double total(Payoffs payoffs) {
            return (weighted.total(payoffs) + averages) / 2;
        }

        double divisor() {
            return (weighted.turns() + matches) / 2.0;
        }
    }

    /** Enters one repetition: the shares of both seats of each pairing. */
    void enter(int repetition, List<Pairing> pairings, List<Share> firsts, List<Share> seconds) {
        Entry[] entries = new Entry[definition.entrants().size()];
        Arrays.setAll(entries, i -> new Entry());
        for (int p = 0; p < pairings.size(); p++) {
            Pairing pairing = pairings.get(p);
            int times = pairing.isSelfPlay() ? 1 : 2;
            entries[pairing.firstSeat()].add(firsts.get(p), times);
            entries[pairing.secondSeat()].add(seconds.get(p), times);
        }
        Payoffs payoffs = definition.conditions().game().payoffs();
        for (int i = 0; i < entries.length; i++) {
            scores.set(i, repetition, entries[i].total(payoffs), entries[i].divisor());
        }
    }

    Scores scores() {
        return scores;
    }
}
