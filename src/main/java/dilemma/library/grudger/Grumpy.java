package dilemma.library.grudger;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.Decimal;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates in a nice mood and defects in a grumpy one; the mood follows the partner's defections less its
 * cooperations, slowly (Jason Young, Axelrod library).
 *
 * @param start its mood on the first turn, before it looks
 * @param grumpyThreshold above this excess of defections it turns grumpy, any number
 * @param niceThreshold below this excess of defections it turns nice, any number
 */
public record Grumpy(Mood start, double grumpyThreshold, double niceThreshold) implements Strategy {

    /** Checks that the thresholds are numbers. */
    public Grumpy {
        if (Double.isNaN(grumpyThreshold) || Double.isNaN(niceThreshold)) {
            throw new IllegalArgumentException("the thresholds must be numbers, but were "
                    + Decimal.shown(grumpyThreshold) + " and " + Decimal.shown(niceThreshold));
        }
    }

    /** Reads the mood at the start, nice by default, and both thresholds, 10 and -10 by default. */
    public static Grumpy of(Arguments given) {
        return new Grumpy(
                given.choice("starting-state", Mood.NICE, "its mood at the start"),
                threshold(given, "grumpy-threshold", 10, "above this excess of defections it turns grumpy"),
                threshold(given, "nice-threshold", -10, "below this excess of defections it turns nice"));
    }

    private static double threshold(Arguments given, String name, double standard, String meaning) {
        return given.number(name, standard, -Double.MAX_VALUE, Double.MAX_VALUE, meaning);
    }

    @Override
    public Profile profile() {
        return Profile.of("grumpy", "Grumpy", Traits.unbounded())
                .rule("Cooperates until the partner has defected much more often than it cooperated;"
                        + " then defects until the partner has cooperated much more often than it defected.")
                .source("Jason Young, Axelrod library");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Grump();
    }

    /** How it feels. */
    public enum Mood {
        /** It cooperates. */
        NICE,
        /** It defects. */
        GRUMPY
    }

    private final class Grump implements Player {

        private Mood mood = start;

        @Override
        public Move next(History history) {
            mood = mood(history.partnerDefections() - history.partnerCooperations());
            return Move.cooperateIf(mood == Mood.NICE);
        }

        private Mood mood(int excess) {
            return switch (mood) {
                case NICE -> excess > grumpyThreshold ? Mood.GRUMPY : Mood.NICE;
                case GRUMPY -> excess < niceThreshold ? Mood.NICE : Mood.GRUMPY;
            };
        }
    }
}
