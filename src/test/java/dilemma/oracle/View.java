package dilemma.oracle;

import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.game.Outcome;

/**
 * A match seen from one player: everything that is counted of it, each by a loop of its own.
 *
 * @param own the player's moves, as made
 * @param partner the partner's moves, as made
 * @param ownDefection the turn on which the player first chose D, 0 if never
 * @param partnerDefection the same of the partner
 */
public record View(String own, String partner, int ownDefection, int partnerDefection) {

    /** Returns the number of turns. */
    public int turns() {
        return own.length();
    }

    /** Returns the outcome of a turn, from 1: this player's letter, then the partner's. */
    public String outcome(int turn) {
        return "" + own.charAt(turn - 1) + partner.charAt(turn - 1);
    }

    /** Returns on how many turns the outcome was this one. */
    public int count(String outcome) {
        int count = 0;
        for (int t = 1; t <= turns(); t++) {
            count += outcome(t).equals(outcome) ? 1 : 0;
        }
        return count;
    }

    /** Returns how many turns came after this outcome. */
    public int turnsAfter(String outcome) {
        int count = 0;
        for (int t = 2; t <= turns(); t++) {
            count += outcome(t - 1).equals(outcome) ? 1 : 0;
        }
        return count;
    }

    /** Returns on how many turns after this outcome the player cooperated. */
    public int cooperationsAfter(String outcome) {
        int count = 0;
        for (int t = 2; t <= turns(); t++) {
            count += outcome(t - 1).equals(outcome) && own.charAt(t - 1) == 'C' ? 1 : 0;
        }
        return count;
    }

    /** Returns how often the player cooperated. */
    public int cooperations() {
        return count("CC") + count("CD");
    }

    /** Returns the payoff total, turn by turn. */
    public double total(Game game) {
        double total = 0;
        for (int t = 1; t <= turns(); t++) {
            total += game.payoffs().of(Outcome.of(move(own, t), move(partner, t)));
        }
        return total;
    }

    /** Returns whether the player's total is strictly better than the partner's. */
    public boolean isWon(Game game) {
        return game.objective().isBetter(total(game), swapped().total(game));
    }

    /** Returns whether the player cooperated at least as often as its partner. */
    public boolean isGoodPartner() {
        return cooperations() >= swapped().cooperations();
    }

    /** Returns whether the player was never the first to choose D; both first on the same turn: both were. */
    public boolean isNice() {
        if (ownDefection == 0) {
            return true;
        }
        boolean partnerWasEarlier = partnerDefection > 0 && partnerDefection < ownDefection;
        return partnerWasEarlier;
    }

    /** Counts the occasions to be provoked: D of the partner on t ≥ 2 after own C on t - 1, with t + 2 ≤ n. */
    public int provoked(boolean answered) {
        int count = 0;
        for (int t = 2; t + 2 <= turns(); t++) {
            if (at(partner, t) == 'D' && at(own, t - 1) == 'C') {
                boolean retaliated = at(own, t + 1) == 'D' || at(own, t + 2) == 'D';
                count += !answered || retaliated ? 1 : 0;
            }
        }
        return count;
    }

    /** Counts the occasions to forgive: C of the partner on t after its D on t - 1, own D on t, with t + 2 ≤ n. */
    public int offeredPeace(boolean answered) {
        int count = 0;
        for (int t = 2; t + 2 <= turns(); t++) {
            if (at(partner, t) == 'C' && at(partner, t - 1) == 'D' && at(own, t) == 'D') {
                boolean forgave = at(own, t + 1) == 'C' || at(own, t + 2) == 'C';
                count += !answered || forgave ? 1 : 0;
            }
        }
        return count;
    }

    private View swapped() {
        return new View(partner, own, partnerDefection, ownDefection);
    }

    private static char at(String moves, int turn) {
        return moves.charAt(turn - 1);
    }

    private static Move move(String moves, int turn) {
        return at(moves, turn) == 'C' ? Move.C : Move.D;
    }
}
