package dilemma.library.learning;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Keeps a running sum s, from 0, to which each outcome but mutual cooperation adds a fixed number. It cooperates while
 * -1 &le; s &lt; 1 and defects else, both too low and too high; now and then it makes the other move.
 *
 * <p>From Hauert and Stenull, Simple adaptive strategy wins the prisoner's dilemma (2002), who found one for brief and
 * one for long matches.
 *
 * @param profile what it says of itself
 * @param afterCD what is added after its own cooperation was met with defection
 * @param afterDC what is added after its own defection was met with cooperation
 * @param afterDD what is added after mutual defection
 * @param error the probability of the other move, in [0, 1]
 */
public record Adaptor(Profile profile, double afterCD, double afterDC, double afterDD, double error)
        implements Strategy {

    /** Checks the error, and puts right whether there is chance in it. */
    public Adaptor {
        Probability.check("error", error);
        profile = profile.traits(profile.traits().withStochastic(error > 0 && error < 1));
    }

    /** Returns the one for brief matches; reads error, 0.01 by default. */
    public static Adaptor forBriefMatches(Arguments given) {
        return new Adaptor(profile("adaptor-brief", "AdaptorBrief"), -1.001505, 0.992107, -0.638734, error(given));
    }

    /** Returns the one for long matches; reads error, 0.01 by default. */
    public static Adaptor forLongMatches(Arguments given) {
        return new Adaptor(profile("adaptor-long", "AdaptorLong"), 1.888159, 1.858883, -0.995703, error(given));
    }

    private static double error(Arguments given) {
        return given.probability("error", 0.01, "the probability of making the other move");
    }

    private static Profile profile(String id, String name) {
        return Profile.of(id, name, Traits.unbounded())
                .rule("Adds up a fixed number for each outcome, 0 for mutual cooperation. It cooperates while the sum"
                        + " is from -1 to 1 and defects else, but now and then makes the other move.")
                .source("Hauert and Stenull 2002");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new AdaptorPlayer(random);
    }

    private double after(Outcome outcome) {
        return switch (outcome) {
            case CC -> 0;
            case CD -> afterCD;
            case DC -> afterDC;
            case DD -> afterDD;
        };
    }

    private final class AdaptorPlayer implements Player {

        private final RandomSource random;
        private double sum;

        AdaptorPlayer(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            sum += after(history.last());
            boolean isContent = sum >= -1 && sum < 1;
            return Move.cooperateIf(random.nextBoolean(isContent ? 1 - error : error));
        }
    }
}
