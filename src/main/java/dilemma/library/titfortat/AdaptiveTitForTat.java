package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Keeps an opinion of the partner, which moves by a share of the way towards each of its moves, and cooperates while
 * the opinion is good.
 *
 * <p>From Tzafestas, Toward adaptive cooperative behavior (2000). With a rate of one half it is tit for tat, but for
 * rounding: after some fifty cooperations in a row the opinion is exactly 1, and a single defection is let pass.
 *
 * @param rate the share of the way, which is also the opinion at first, in [0, 1]
 */
public record AdaptiveTitForTat(double rate) implements Strategy {

    private static final double GOOD = 0.5;

    /** Checks the rate. */
    public AdaptiveTitForTat {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("rate must be in [0, 1], but was " + rate);
        }
    }

    /** Reads rate, 0.5 by default. */
    public static AdaptiveTitForTat of(Arguments given) {
        return new AdaptiveTitForTat(
                given.number("rate", 0.5, 0, 1, "how far a move shifts its opinion, and its opinion at first"));
    }

    @Override
    public Profile profile() {
        return Profile.of("adaptive-tit-for-tat", "Adaptive Tit For Tat", Traits.unbounded())
                .alias("AdaptiveTitForTat")
                .rule("Cooperates first. Each of the partner's moves shifts its opinion of the partner up or down;"
                        + " it cooperates while the opinion is at least one half.")
                .source("Tzafestas 2000");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Observer();
    }

    private final class Observer implements Player {

        private double opinion = rate;

        @Override
        public Move next(History history) {
            if (history.isEmpty()) {
                return Move.C;
            }
            if (history.partnerLast() == Move.C) {
                opinion += rate * (1 - opinion);
            } else {
                opinion -= rate * opinion;
            }
            return Move.cooperateIf(opinion >= GOOD);
        }
    }
}
