package dilemma.tournament;

import dilemma.game.Payoffs;
import dilemma.metrics.Scores;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Adds up what entrants got, repetition by repetition, always in the order of the pairings: first what is known of
 * every repetition, then what was played.
 *
 * <p>Self-play counts once, each seat's part averaged: all other parts are counted twice here, and halved in the end.
 */
final class Ledger {

    private final Payoffs payoffs;
    private final Entry[] known;
    private final Scores scores;

    Ledger(TournamentDefinition definition, List<Known> known) {
        this.payoffs = definition.conditions().game().payoffs();
        this.known = entries(definition.entrants().size());
        this.scores = new Scores(definition.entrants().size(), definition.repetitions());
        known.forEach(pair -> enter(this.known, pair.pairing(), pair.encounter()));
    }

    private static Entry[] entries(int entrants) {
        Entry[] entries = new Entry[entrants];
        Arrays.setAll(entries, i -> new Entry());
        return entries;
    }

    /** What one entrant got in one repetition, doubled. */
    private static final class Entry {
        final OutcomeCounts weighted = new OutcomeCounts();
        double averages;
        double matches;

        void add(Share share, int times) {
            weighted.add(share.weighted(), times);
            averages += share.averages() * times;
            matches += (double) share.matches() * times;
        }

        void add(Entry other) {
            weighted.add(other.weighted, 1);
            averages += other.averages;
            matches += other.matches;
        }

        double total(Payoffs payoffs) {
            return (weighted.total(payoffs) + averages) / 2;
        }

        double divisor() {
            return (weighted.turns() + matches) / 2;
        }
    }

    /** Enters one repetition of the pairings that were played, in their order. */
    void enter(int repetition, List<PairTotals> played, IntFunction<Encounter> encounters) {
        Entry[] entries = entries(known.length);
        for (int i = 0; i < entries.length; i++) {
            entries[i].add(known[i]);
        }
        for (int p = 0; p < played.size(); p++) {
            enter(entries, played.get(p).pairing(), encounters.apply(p));
        }
        for (int i = 0; i < entries.length; i++) {
            scores.set(i, repetition, entries[i].total(payoffs), entries[i].divisor());
        }
    }

    private static void enter(Entry[] entries, Pairing pairing, Encounter encounter) {
        int times = pairing.isSelfPlay() ? 1 : 2;
        entries[pairing.firstSeat()].add(encounter.first(), times);
        entries[pairing.secondSeat()].add(encounter.second(), times);
    }

    Scores scores() {
        return scores;
    }
}
