package dilemma.library.retaliator;

import dilemma.game.Ending;
import dilemma.game.Move;
import dilemma.game.Outcome;
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
 * Defects while it has been exploited too often: its cooperation was met with defection more often than a share of the
 * times that its defection was met with cooperation.
 *
 * <p>Contributed to the Axelrod library by Owen Campbell.
 *
 * @param profile what it says of itself
 * @param threshold the share that it puts up with, at least 0
 * @param limit after how many defections in a row it cooperates once, at least 0
 */
record Retaliate(Profile profile, double threshold, int limit) implements Strategy {

    Retaliate {
        if (!(threshold >= 0) || limit < 0) {
            throw new IllegalArgumentException(
                    "threshold and limit must be at least 0, but were " + Decimal.shown(threshold) + " and " + limit);
        }
    }

    /** Reads the threshold of a member that retaliates as long as it has cause to. */
    static Retaliate unlimited(String id, String name, double threshold, Arguments given) {
        double read = threshold(threshold, given);
        return new Retaliate(profile(id, name, rule(read) + "."), read, Integer.MAX_VALUE);
    }

    /** Reads the threshold and the limit of a member that stops now and then. */
    static Retaliate limited(String id, String name, double threshold, int limit, Arguments given) {
        double read = threshold(threshold, given);
        int most = given.whole("limit", limit, 0, Ending.MAX_TURNS, "the most defections in a row");
        String rule = rule(read) + "; after each " + most + " defections in a row it cooperates once.";
        return new Retaliate(profile(id, name, rule), read, most);
    }

    private static double threshold(double standard, Arguments given) {
        return given.number(
                "threshold", standard, 0, Double.MAX_VALUE, "how often it may be exploited for each time it exploits");
    }

    private static String rule(double threshold) {
        return "Defects while its cooperation was met with defection more than " + Decimal.text(threshold)
                + " times as often as its defection with cooperation";
    }

    private static Profile profile(String id, String name, String rule) {
        Profile profile = Profile.of(id, name, Traits.unbounded()).rule(rule).source("Owen Campbell, Axelrod library");
        String plain = name.replace(" ", "");
        return plain.equals(name) ? profile : profile.alias(plain);
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Accountant();
    }

    private final class Accountant implements Player {

        private int streak;

        @Override
        public Move next(History history) {
            boolean strikes = isAggrieved(history) && streak < limit;
            streak = strikes ? streak + 1 : 0;
            return Move.cooperateIf(!strikes);
        }

        private boolean isAggrieved(History history) {
            return history.count(Outcome.CD) > history.count(Outcome.DC) * threshold;
        }
    }
}
