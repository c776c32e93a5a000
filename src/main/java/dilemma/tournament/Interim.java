package dilemma.tournament;

import dilemma.game.Payoffs;
import dilemma.strategy.Entrant;
import java.util.Arrays;
import java.util.List;

/** The scores while a tournament is played, told to who watches. */
final class Interim {

    private final StandingsListener watcher;
    private final List<Entrant> entrants;
    private final Payoffs payoffs;
    private final Account[] accounts;
    private final long all;
    private long done;

    /**
     * Begins before the first match.
     *
     * @param all how many repetitions of pairings there will be, or are at most
     */
    Interim(TournamentDefinition definition, StandingsListener watcher, long all) {
        this.watcher = watcher;
        this.entrants = definition.entrants();
        this.payoffs = definition.conditions().game().payoffs();
        this.accounts = Account.opened(entrants.size());
        this.all = all;
    }

    /** Enters what a repetition of a pairing brings, and tells how the entrants stand then. */
    void enter(Pairing pairing, Encounter encounter) {
        Account.enter(accounts, pairing, encounter);
        done++;
        watcher.at(
                done,
                all,
                Arrays.stream(accounts)
                        .mapToDouble(account -> account.total(payoffs) / account.divisor())
                        .toArray());
    }

    /** Tells how the entrants stand after so many repetitions of pairings. */
    void tell(long played, TournamentResult result) {
        double[] scores = entrants.stream()
                .mapToDouble(entrant -> result.of(entrant.name()).estimate().score())
                .toArray();
        watcher.at(played, all, scores);
    }
}
