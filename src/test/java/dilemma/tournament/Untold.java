package dilemma.tournament;

import dilemma.random.RandomSource;
import dilemma.strategy.Entrant;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;

/** A strategy that does not tell its states, so that the plain engine plays it. */
record Untold(Strategy strategy) implements Strategy {

    static Entrant of(Entrant entrant) {
        return new Entrant(entrant.name(), entrant.reference(), new Untold(entrant.strategy()));
    }

    @Override
    public Profile profile() {
        return strategy.profile();
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return strategy.newPlayer(setting, random);
    }
}
