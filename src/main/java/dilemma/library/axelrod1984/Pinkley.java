package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Learns how the partner replies to each outcome, works out what eleven {@linkplain PinkleyPolicy policies} would earn
 * with a partner of whom it {@linkplain PinkleyBeliefs believes} that, and plays as the best of them would.
 *
 * <p>So it begins with cooperation, and each turn may find another policy the best. It remembers its own moves as it
 * chose them.
 *
 * <p>Jonathan Pinkley's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Pinkley() implements Strategy {

    private static final int FIRST_LESSON = 3;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k91r",
                        "Pinkley",
                        "Jonathan Pinkley",
                        30,
                        Traits.unbounded().tunedTo("axelrod"))
                .rule("Learns how often the partner cooperates after each outcome, works out what eleven rules"
                        + " that look at one turn would earn with it, and plays as the best of them would.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return AsChosen.player(new PinkleyPlayer());
    }

    private static final class PinkleyPlayer implements Player {

        private final PinkleyBeliefs beliefs = new PinkleyBeliefs();

        @Override
        public Move next(History history) {
            if (history.turn() >= FIRST_LESSON) {
                Outcome before = Outcome.of(history.ownAgo(2), history.partnerAgo(2));
                beliefs.learn(before, history.partnerLast());
            }
            return PinkleyPolicy.best(beliefs).after(history.last());
        }
    }
}
