package dilemma.library.prober;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Opens with D, C, C, and exploits a partner that did not answer the defection.
 *
 * <p>From Li, Hingston and Kendall, Engineering design of strategies for winning iterated prisoner's dilemma
 * competitions (2011).
 */
public record Prober() implements Strategy {

    private static final int OPENING = 3;

    @Override
    public Profile profile() {
        return Profile.of("prober", "Prober", Traits.unbounded())
                .rule("Defects once, then cooperates twice."
                        + " If the partner cooperated on the second and third turn, it always defects;"
                        + " else it repeats the partner's last move.")
                .source("Li, Hingston and Kendall 2011");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Tester();
    }

    private static final class Tester implements Player {

        private boolean exploits;

        @Override
        public Move next(History history) {
            int played = history.played();
            if (played < OPENING) {
                return Move.cooperateIf(played > 0);
            }
            if (played == OPENING) {
                exploits = history.partnerDefectionsInLast(2) == 0;
            }
            return exploits ? Move.D : history.partnerLast();
        }
    }
}
