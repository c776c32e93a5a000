package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Cooperates first, then repeats the partner's last move.
 *
 * <p>Anatol Rapoport's entry, first in <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>.
 */
public record TitForTat() implements StateRule<Move> {

    @Override
    public Profile profile() {
        return Profile.of("tit-for-tat", "Tit For Tat", Traits.memory(1))
                .alias("TitForTat")
                .rule("Cooperates first, then repeats the partner's last move.")
                .source("Anatol Rapoport; Axelrod 1980");
    }

    @Override
    public Move start() {
        return Move.C;
    }

    @Override
    public double cooperation(Move move) {
        return move.cooperation();
    }

    @Override
    public Move after(Move move, Outcome outcome) {
        return outcome.partner();
    }
}
