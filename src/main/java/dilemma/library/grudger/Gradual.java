package dilemma.library.grudger;

import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Punishes with as many defections as the partner has made in the whole match.
 *
 * <p>Gradual as the SMAC team of the laboratory CRIStAL plays it (<a href="https://github.com/cristal-smac/ipd">IPD:
 * the Iterated Prisoner's Dilemma</a>, Lille 2018).
 */
public record Gradual() implements Strategy {

    /** How often it cooperates after a punishment, to calm things down. */
    static final int CALM = 2;

    @Override
    public Profile profile() {
        return Profile.of("gradual", "Gradual", Traits.unbounded())
                .rule("Cooperates, but punishes a defection with as many defections as the partner has made so far;"
                        + " then it cooperates twice to calm things down.")
                .source("CRIStAL, Lille 2018; after Beaufils, Delahaye and Mathieu 1997");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new MeasuredPunisher((punishment, history) -> history.partnerDefections(), CALM);
    }
}
