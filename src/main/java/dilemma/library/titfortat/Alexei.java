package dilemma.library.titfortat;

import dilemma.random.RandomSource;
import dilemma.strategy.FinalDefections;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/** Tit for tat that defects on the last turn where it knows the length (LessWrong, Zoo of Strategies, 2011). */
public record Alexei() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("alexei", "Alexei", Traits.unbounded().readingLength())
                .rule("Cooperates first, then repeats the partner's last move;"
                        + " but it defects on the last turn where it knows the length.")
                .source("LessWrong, Zoo of Strategies, 2011");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new FinalDefections(History::partnerLast, 1, setting);
    }
}
