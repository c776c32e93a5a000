package dilemma.library.axelrod1980;

import dilemma.game.Move;
import dilemma.game.Payoffs;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Estimates how likely the partner is to cooperate after a cooperation (alpha) and after a defection (beta), and plays
 * the move that would then pay more if it were played for ever: C if alpha R + (1 - alpha) S &gt; beta T + (1 - beta)
 * P, in utilities. Where both pay the same it changes its move. It defects on the first two turns.
 *
 * <p>Both estimates divide by all moves made so far, although the last one has not been answered yet.
 *
 * <p>Leslie Downing's entry, tenth in <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>, after
 * Downing (1975), Simulation &amp; Games 6(4).
 */
public record FirstByDowning() implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of(
                        "first-by-downing",
                        "First by Downing",
                        Traits.unbounded().readingGame())
                .alias("FirstByDowning")
                .rule("Defects twice, then estimates how often the partner answers a cooperation and a defection with"
                        + " cooperation, and plays the move that would pay more if it were played for ever.")
                .source("Leslie Downing; Axelrod 1980, after Downing 1975");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new DowningPlayer(setting.game().utilities());
    }

    private static final class DowningPlayer implements Player {

        private final Payoffs utilities;
        private int rewardedCooperations;
        private int rewardedDefections;

        DowningPlayer(Payoffs utilities) {
            this.utilities = utilities;
        }

        @Override
        public Move next(History history) {
            countReply(history);
            if (history.played() < 2) {
                return Move.D;
            }
            double alpha = (double) rewardedCooperations / (history.ownCooperations() + 1);
            double beta = (double) rewardedDefections / Math.max(2, history.ownDefections());
            double cooperating = alpha * utilities.reward() + (1 - alpha) * utilities.sucker();
            double defecting = beta * utilities.temptation() + (1 - beta) * utilities.punishment();
            return cooperating == defecting ? history.ownLast().flipped() : Move.cooperateIf(cooperating > defecting);
        }

        /** The partner's first move counts as the reply to a cooperation: so read the turns before the match. */
        private void countReply(History history) {
            if (history.isEmpty() || history.partnerLast() == Move.D) {
                return;
            }
            if (history.ownAgo(2) == Move.C) {
                rewardedCooperations++;
            } else {
                rewardedDefections++;
            }
        }
    }
}
