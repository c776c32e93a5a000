package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.EndDefector;
import dilemma.strategy.Profile;
import dilemma.strategy.Traits;

/** Tit for tat that defects on the last turn where it knows the length (LessWrong, Zoo of Strategies, 2011). */
public record Alexei() implements EndDefector<Move> {

    @Override
    public Profile profile() {
        return Profile.of("alexei", "Alexei", Traits.unbounded().readingLength())
                .rule("Cooperates first, then repeats the partner's last move;"
                        + " but it defects on the last turn where it knows the length.")
                .source("LessWrong, Zoo of Strategies, 2011");
    }

    @Override
    public int finalDefections() {
        return 1;
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
