package dilemma.library.observer;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates with a probability that is the share of cooperations in the partner's moves so far.
 *
 * <p>Contributed to the Axelrod library by Geraint Palmer, and by Owen Campbell in the version that opens with C.
 *
 * @param profile what it says of itself
 * @param opening the probability of cooperating on the first turn, in [0, 1]
 */
public record AverageCopier(Profile profile, double opening) implements Strategy {

    /** Checks the opening. */
    public AverageCopier {
        if (!(opening >= 0 && opening <= 1)) {
            throw new IllegalArgumentException("opening must be in [0, 1], but was " + opening);
        }
    }

    /** Returns the one that opens at random. */
    public static AverageCopier undecided() {
        return of("average-copier", "Average Copier", "Geraint Palmer", 0.5);
    }

    /** Returns the one that opens with C. */
    public static AverageCopier nice() {
        return of("nice-average-copier", "Nice Average Copier", "Owen Campbell", 1);
    }

    private static AverageCopier of(String id, String name, String author, double opening) {
        Profile profile = Profile.of(id, name, Traits.unbounded().withStochastic(true))
                .rule((opening == 1 ? "Cooperates first" : "Tosses a coin first")
                        + ", then cooperates as often as the partner has done so far.")
                .source(author + ", Axelrod library");
        return new AverageCopier(profile, opening);
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(random.nextBoolean(cooperation(history)));
    }

    private double cooperation(History history) {
        return history.isEmpty() ? opening : (double) history.partnerCooperations() / history.played();
    }
}
