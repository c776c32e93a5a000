package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.EndDefector;
import dilemma.strategy.Profile;
import dilemma.strategy.Traits;

/**
 * Tit for tat whose patience ends with the partner's fifth defection, and that defects on the last turn where it knows
 * the length (LessWrong, Zoo of Strategies, 2011).
 */
public record EugineNier() implements EndDefector<EugineNier.Patience> {

    private static final int TOO_MANY = 5;

    @Override
    public Profile profile() {
        return Profile.of("eugine-nier", "EugineNier", Traits.unbounded().readingLength())
                .rule("Cooperates first, then repeats the partner's last move; from the partner's fifth defection on it"
                        + " defects for ever. It defects on the last turn where it knows the length.")
                .source("LessWrong, Zoo of Strategies, 2011");
    }

    @Override
    public int finalDefections() {
        return 1;
    }

    @Override
    public Patience start() {
        return new Patience(Move.C, 0);
    }

    @Override
    public double cooperation(Patience patience) {
        return patience.reply.cooperation();
    }

    @Override
    public Patience after(Patience patience, Outcome outcome) {
        int defections = Math.min(patience.defections + outcome.partner().bit(), TOO_MANY);
        return new Patience(defections < TOO_MANY ? outcome.partner() : Move.D, defections);
    }

    /**
     * How much it has borne.
     *
     * @param reply what it plays on this turn
     * @param defections the partner's defections, as far as they count
     */
    record Patience(Move reply, int defections) {}
}
