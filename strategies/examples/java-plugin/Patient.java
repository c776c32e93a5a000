package patient;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/** Cooperates until the partner has defected three times in all, then never again. */
public final class Patient implements Strategy {

    private static final int TOO_MANY = 3;

    @Override
    public Profile profile() {
        return Profile.of("patient", "Patient", Traits.unbounded())
                .rule("Cooperates until the partner has defected three times in all, then never again.")
                .source("a template");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(history.partnerDefections() < TOO_MANY);
    }
}
