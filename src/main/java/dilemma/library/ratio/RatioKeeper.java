package dilemma.library.ratio;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Keeps the cooperations of both players near a multiple of the defections of both: it defects while there are more,
 * else it cooperates. It cooperates first, and then defects until the partner does.
 *
 * <p>CotoDe, Timothy Standen's, from the Axelrod library.
 *
 * @param profile what it says of itself
 * @param ratio how many cooperations there should be for each defection, above 0
 */
public record RatioKeeper(Profile profile, double ratio) implements Strategy {

    /** Checks the ratio. */
    public RatioKeeper {
        if (!(ratio > 0)) {
            throw new IllegalArgumentException("ratio must be above 0, but was " + ratio);
        }
    }

    /** Returns the keeper of the golden ratio, (1 + &radic;5) / 2. */
    public static RatioKeeper goldenRatio() {
        Profile profile = profile("golden-ratio", "φ (golden ratio)", "1.618");
        return new RatioKeeper(profile.alias("$\\phi$", "Golden"), (1 + Math.sqrt(5)) / 2);
    }

    /** Returns the keeper of &pi;. */
    public static RatioKeeper pi() {
        return new RatioKeeper(profile("pi", "π", "3.142").alias("$\\pi$"), Math.PI);
    }

    /** Returns the keeper of e, the base of natural logarithms. */
    public static RatioKeeper euler() {
        return new RatioKeeper(profile("euler", "e", "2.718").alias("$e$"), Math.E);
    }

    private static Profile profile(String id, String name, String figure) {
        return Profile.of(id, name, Traits.unbounded())
                .rule("Cooperates first, then defects until the partner does. From then on it defects while both"
                        + " together have cooperated more than " + figure + " times as often as defected.")
                .source("Timothy Standen, Axelrod library");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> history.partnerDefections() == 0
                ? Move.cooperateIf(history.isEmpty())
                : Move.cooperateIf(ratioSoFar(history) <= ratio);
    }

    private static double ratioSoFar(History history) {
        double cooperations = history.partnerCooperations() + history.ownCooperations();
        return cooperations / (history.partnerDefections() + history.ownDefections());
    }
}
