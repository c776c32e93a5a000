package dilemma.tournament;

import dilemma.game.Payoffs;

/**
 * What one entrant got, doubled: self-play counts once, each seat's part averaged, so that all other parts are counted
 * twice here and halved in the end.
 */
final class Account {

    private final OutcomeCounts weighted = new OutcomeCounts();
    private double averages;
    private double matches;

    /** Returns an account for each entrant, without anything in it. */
    static Account[] opened(int entrants) {
        Account[] accounts = new Account[entrants];
        for (int i = 0; i < entrants; i++) {
            accounts[i] = new Account();
        }
        return accounts;
    }

    /** Enters what a repetition of a pairing brings to both. */
    static void enter(Account[] accounts, Pairing pairing, Encounter encounter) {
        int times = pairing.isSelfPlay() ? 1 : 2;
        accounts[pairing.firstSeat()].add(encounter.first(), times);
        accounts[pairing.secondSeat()].add(encounter.second(), times);
    }

    private void add(Share share, int times) {
        weighted.add(share.weighted(), times);
        averages += share.averages() * times;
        matches += (double) share.matches() * times;
    }

    void add(Account other) {
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
