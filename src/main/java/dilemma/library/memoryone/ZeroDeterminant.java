package dilemma.library.memoryone;

import dilemma.game.Game;
import dilemma.game.Outcome;
import dilemma.game.Payoffs;
import dilemma.kind.MemoryOne;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.Decimal;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.StochasticMachine;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.Arrays;
import java.util.Optional;

/**
 * A memory-one player that enforces a linear relation between the payoffs of both: in the long run the partner's payoff
 * above a baseline l is s times its own.
 *
 * <p>Found by <a href="https://doi.org/10.1073/pnas.1206569109">Press and Dyson (2012)</a>; the probabilities are those
 * of equation 14 in <a href="https://doi.org/10.1371/journal.pone.0077886">Hilbe, Nowak and Traulsen (2013)</a>, taken
 * from the utilities of the game that is played.
 */
public final class ZeroDeterminant implements Strategy {

    private final Profile profile;
    private final double phi;
    private final double slope;
    private final Baseline baseline;

    private ZeroDeterminant(ZeroDeterminantMember member, double phi, double slope, Baseline baseline) {
        this.phi = phi;
        this.slope = slope;
        this.baseline = baseline;
        this.profile = Profile.of(
                        member.id,
                        member.published,
                        // with phi = 0 it repeats its own move; else it depends on the game whether anything is drawn
                        Traits.memory(1).readingGame().withStochastic(phi > 0))
                .alias(member.alias)
                .rule("Cooperates first, then with a probability for each outcome of the turn before, chosen so that in"
                        + " the long run the partner's payoff above " + baseline.words() + " is " + Decimal.text(slope)
                        + " times its own.")
                .source(member.source);
    }

    /** Reads phi and s, and l where it is a parameter, for the published player of this id. */
    public static ZeroDeterminant of(String id, Arguments given) {
        ZeroDeterminantMember member = ZeroDeterminantMember.named(id);
        double phi = given.number("phi", member.phi, 0, Double.MAX_VALUE, "how strongly it reacts");
        double slope = given.number(
                "s", member.slope, -1, 1, "the partner's payoff above the baseline, in relation to its own");
        return new ZeroDeterminant(member, phi, slope, member.baseline.read(given));
    }

    @Override
    public Profile profile() {
        return profile;
    }

    @Override
    public Optional<String> refusal(Game game) {
        Payoffs payoffs = game.utilities();
        double l = baseline.in(payoffs);
        if (!(l >= payoffs.punishment() && l <= payoffs.reward())) {
            return Optional.of("needs a baseline l between the utilities P = " + Decimal.text(payoffs.punishment())
                    + " and R = " + Decimal.text(payoffs.reward()) + ", but l is " + Decimal.text(l));
        }
        double least = leastSlope(payoffs.temptation() - l, l - payoffs.sucker());
        if (!(slope >= least)) {
            return Optional.of("needs a slope s of at least " + Decimal.shown(least) + " in this game, but s is "
                    + Decimal.text(slope));
        }
        return Arrays.stream(Outcome.values())
                .filter(outcome -> !isProbability(cooperation(outcome, payoffs)))
                .map(outcome -> "would cooperate after " + outcome + " with probability "
                        + Decimal.shown(cooperation(outcome, payoffs)) + " in this game")
                .findFirst();
    }

    /**
     * Returns -min(T' / S', S' / T') of the two distances from the baseline; a bound whose denominator is 0 is none.
     */
    private static double leastSlope(double aboveBaseline, double belowBaseline) {
        return -Math.min(bound(aboveBaseline, belowBaseline), bound(belowBaseline, aboveBaseline));
    }

    private static double bound(double numerator, double denominator) {
        return denominator == 0 ? Double.POSITIVE_INFINITY : numerator / denominator;
    }

    private static boolean isProbability(double value) {
        return value >= 0 && value <= 1;
    }

    /** Returns the probability of cooperating after an outcome, its own move first. */
    double cooperation(Outcome outcome, Payoffs payoffs) {
        double l = baseline.in(payoffs);
        double above = payoffs.temptation() - l;
        double below = l - payoffs.sucker();
        return switch (outcome) {
            case CC -> 1 - phi * (1 - slope) * (payoffs.reward() - l);
            case CD -> 1 - phi * (slope * below + above);
            case DC -> phi * (below + slope * above);
            case DD -> phi * (1 - slope) * (l - payoffs.punishment());
        };
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return in(setting.game()).newPlayer(setting, random);
    }

    @Override
    public Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return in(setting.game()).machine(setting);
    }

    /** Returns the memory-one strategy that it is in a game. */
    private MemoryOne in(Game game) {
        refusal(game).ifPresent(reason -> {
            throw new IllegalArgumentException(profile.id() + " " + reason);
        });
        Payoffs payoffs = game.utilities();
        return new MemoryOne(
                profile,
                1,
                cooperation(Outcome.CC, payoffs),
                cooperation(Outcome.CD, payoffs),
                cooperation(Outcome.DC, payoffs),
                cooperation(Outcome.DD, payoffs));
    }
}
