package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;

/**
 * A rule that remembers its own moves as it chose them: where one was played otherwise, by a slip, it does not notice.
 *
 * @param rule what it plays by, given such a memory
 */
record AsChosen(Strategy rule) implements Strategy {

    @Override
    public Profile profile() {
        return rule.profile();
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return player(rule.newPlayer(setting, random));
    }

    /** Returns a player that plays as another would who remembers its own moves as they were chosen. */
    static Player player(Player inner) {
        return new Forgetful(inner);
    }

    private static final class Forgetful implements Player {

        private final Player inner;
        private final History remembered = new History(false);
        private Move chosen = Move.C;

        Forgetful(Player inner) {
            this.inner = inner;
        }

        @Override
        public Move next(History history) {
            if (history.played() == remembered.played() + 1) {
                remembered.append(chosen, history.partnerLast());
            } else {
                catchUp(history);
            }
            chosen = inner.next(remembered);
            return chosen;
        }

        /** Takes over what it can see of a match in which it is asked for the first time. */
        private void catchUp(History history) {
            for (int turn = history.oldest(); turn <= history.played(); turn++) {
                remembered.append(history.ownOn(turn), history.partnerOn(turn));
            }
        }
    }
}
