package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Tit for tat that is sorry for its own mistakes: when it defected by mistake, it lets the partner's reprisal pass.
 *
 * <p>From <a href="https://doi.org/10.1177/0022002795039001008">Wu and Axelrod (1995)</a>. Without noise it is tit for
 * tat.
 */
public record ContriteTitForTat() implements StateRule<ContriteTitForTat.Conscience> {

    @Override
    public Profile profile() {
        return Profile.of("contrite-tit-for-tat", "Contrite Tit For Tat", Traits.memory(3))
                .alias("ContriteTitForTat")
                .rule("Cooperates first, then repeats the partner's last move;"
                        + " but if it defected by mistake, it does not answer the partner's reprisal.")
                .source("Wu and Axelrod 1995");
    }

    @Override
    public Conscience start() {
        return new Conscience(Move.C, false);
    }

    @Override
    public double cooperation(Conscience conscience) {
        return conscience.intended.cooperation();
    }

    @Override
    public Conscience after(Conscience conscience, Outcome outcome) {
        if (conscience.contrite && outcome.own() == Move.C) {
            return new Conscience(Move.C, false);
        }
        boolean defectedByMistake = conscience.intended == Move.C && outcome == Outcome.DC;
        return new Conscience(outcome.partner(), conscience.contrite || defectedByMistake);
    }

    /**
     * What it means to do, and what it has on its conscience.
     *
     * @param intended its move on this turn, unless it slips
     * @param contrite whether it has defected against cooperation by mistake, and not really cooperated since
     */
    record Conscience(Move intended, boolean contrite) {}
}
