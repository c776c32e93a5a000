package dilemma.tournament;

import dilemma.game.Game;
import dilemma.random.RandomSource;
import dilemma.strategy.Legacy;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What entrants leave to their own later matches in one repetition. */
final class Legacies {

    private final Map<Integer, Legacy> byEntrant = new HashMap<>();

    /** Returns an entrant's strategy as it plays the next match: with what it inherits, if it does. */
    Strategy heir(int entrant, Strategy strategy) {
        return strategy.profile().traits().inherits()
                ? new Heir(strategy, byEntrant.computeIfAbsent(entrant, missing -> new Legacy()))
                : strategy;
    }

    /** A strategy whose players are given what earlier ones left. */
    private record Heir(Strategy strategy, Legacy legacy) implements Strategy {

        @Override
        public Profile profile() {
            return strategy.profile();
        }

        @Override
        public Player newPlayer(Setting setting, RandomSource random) {
            return strategy.newPlayer(setting.with(legacy), random);
        }

        @Override
        public Optional<String> refusal(Game game) {
            return strategy.refusal(game);
        }
    }
}
