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
        long cc;
        long cd;
        long dc;
        long dd;
        long matches;
        double averages;

        void add(Share share, int times, int matchesPlayed) {
            cc += share.cc() * times;
            cd += share.cd() * times;
            dc += share.dc() * times;
            dd += share.dd() * times;
            matches += (long) matchesPlayed * times;
            averages += share.averages() * times;
        }

        double total(Payoffs payoffs) {
            return payoffs.total(cc / 2.0, cd / 2.0, dc / 2.0, dd / 2.0);
        }
    }

    /** Enters one repetition: the shares of both seats of each pairing. */
    void enter(int repetition, List<Pairing> pairings, List<Share> firsts, List<Share> seconds) {
        Entry[] entries = new Entry[definition.entrants().size()];
        Arrays.setAll(entries, i -> new Entry());
        int matches = definition.endings().size();
        for (int p = 0; p < pairings.size(); p++) {
            Pairing pairing = pairings.get(p);
            int times = pairing.isSelfPlay() ? 1 : 2;
            entries[pairing.firstSeat()].add(firsts.get(p), times, matches);
            entries[pairing.secondSeat()].add(seconds.get(p), times, matches);
        }
        Payoffs payoffs = definition.conditions().game().payoffs();
        for (int i = 0; i < entries.length; i++) {
            Entry entry = entries[i];
            switch (definition.weigh()) {
                case TURNS ->
                    scores.set(i, repetition, entry.total(payoffs), (entry.cc + entry.cd + entry.dc + entry.dd) / 2.0);
                case MATCHES -> scores.set(i, repetition, entry.averages / 2, entry.matches / 2.0);
            }
        }
    }

    Scores scores() {
        return scores;
    }
}
