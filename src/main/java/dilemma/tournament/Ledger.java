package dilemma.tournament;

import dilemma.game.Payoffs;
import dilemma.metrics.Scores;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Adds up what entrants got, repetition by repetition, always in the order of the pairings: first what is known of
 * every repetition, then what was played.
 */
final class Ledger {

    private final Payoffs payoffs;
    private final Account[] known;
    private final Scores scores;

    Ledger(TournamentDefinition definition, List<Known> known) {
        this.payoffs = definition.conditions().game().payoffs();
        this.known = Account.opened(definition.entrants().size());
        this.scores = new Scores(definition.entrants().size(), definition.repetitions());
        known.forEach(pair -> Account.enter(this.known, pair.pairing(), pair.encounter()));
    }

    /** Enters one repetition of the pairings that were played, in their order. */
    void enter(int repetition, List<PairTotals> played, IntFunction<Encounter> encounters) {
        Account[] accounts = Account.opened(known.length);
        for (int i = 0; i < accounts.length; i++) {
            accounts[i].add(known[i]);
        }
        for (int p = 0; p < played.size(); p++) {
            Account.enter(accounts, played.get(p).pairing(), encounters.apply(p));
        }
        for (int i = 0; i < accounts.length; i++) {
            scores.set(i, repetition, accounts[i].total(payoffs), accounts[i].divisor());
        }
    }

    Scores scores() {
        return scores;
    }
}
