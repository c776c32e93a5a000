package dilemma.library.drift;

import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.StochasticMachine;
import dilemma.strategy.Strategy;
import java.util.Optional;

/**
 * Cooperates with probability 1 - n/L on turn n of L; always, where it does not know L. After turn L it defects.
 *
 * <p>Adam Pohl's, from the Axelrod library.
 */
record KnowledgeableDrifter() implements Strategy {

    @Override
    public Profile profile() {
        Profile profile = Drifter.profile("knowledgeable-worse-and-worse", "Knowledgeable Worse and Worse");
        return profile.rule("Defects with a probability that grows evenly to 1 on the last turn;"
                        + " where it does not know the length of the match it always cooperates.")
                .source("Adam Pohl, Axelrod library")
                .traits(profile.traits().readingLength());
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return in(setting).newPlayer(setting, random);
    }

    @Override
    public Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return in(setting).machine(setting);
    }

    /** Returns what it is in a match; without a length it is certain to cooperate from the first turn on. */
    private EvenDrifter in(Setting setting) {
        return setting.length().isPresent()
                ? new EvenDrifter(profile(), setting.length().getAsInt(), false)
                : new EvenDrifter(profile(), 1, true);
    }
}
