package dilemma.library.titfortat;

import dilemma.random.RandomSource;
import dilemma.strategy.FinalDefections;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.StochasticMachine;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.Optional;

/** Tit for tat that defects on the last turn where it knows the length (LessWrong, Zoo of Strategies, 2011). */
public record Alexei() implements Strategy {

    private static final TitForTat RULE = new TitForTat();

    @Override
    public Profile profile() {
        return Profile.of("alexei", "Alexei", Traits.unbounded().readingLength())
                .rule("Cooperates first, then repeats the partner's last move;"
                        + " but it defects on the last turn where it knows the length.")
                .source("LessWrong, Zoo of Strategies, 2011");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new FinalDefections(RULE.newPlayer(setting, random), 1, setting);
    }

    @Override
    public Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return Optional.of(FinalDefections.machine(RULE, 1, setting));
    }
}
