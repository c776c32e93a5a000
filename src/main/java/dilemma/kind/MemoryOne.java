package dilemma.kind;

import dilemma.game.Outcome;
import dilemma.strategy.Decimal;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;
import java.util.List;
import java.util.OptionalInt;

/**
 * Cooperates with a probability that depends on the outcome of the turn before, and on nothing else.
 *
 * <p>The outcome is that of the moves as the player remembers them, its own first (Nowak and Sigmund 1990; Press and
 * Dyson 2012). Its state is the probability with which it cooperates on the turn.
 */
public final class MemoryOne implements StateRule<Double> {

    private final Profile profile;
    private final Double opening;

    /** By the index of the outcome. */
    private final List<Double> after;

    /**
     * Makes a memory-one strategy.
     *
     * @param profile what it says of itself; whether it is stochastic, and whether it remembers anything, is put right
     *     here
     * @param opening the probability of cooperating on the first turn, in [0, 1], like all that follow
     * @param afterCC the probability of cooperating after mutual cooperation
     * @param afterCD the probability of cooperating after its own cooperation was met with defection
     * @param afterDC the probability of cooperating after its own defection was met with cooperation
     * @param afterDD the probability of cooperating after mutual defection
     * @throws IllegalArgumentException if a probability is not in [0, 1], naming which
     */
    public MemoryOne(Profile profile, double opening, double afterCC, double afterCD, double afterDC, double afterDD) {
        this.opening = checked("opening", opening);
        this.after =
                List.of(checked("CC", afterCC), checked("CD", afterCD), checked("DC", afterDC), checked("DD", afterDD));
        this.profile = profile.traits(traits(profile.traits()));
    }

    private Traits traits(Traits given) {
        boolean isStochastic = isOpen(opening);
        boolean forgets = true;
        for (Double p : after) {
            isStochastic |= isOpen(p);
            forgets &= p.equals(after.get(0));
        }
        return given.withStochastic(isStochastic).withMemory(OptionalInt.of(forgets ? 0 : 1));
    }

    private static boolean isOpen(double probability) {
        return probability > 0 && probability < 1;
    }

    @Override
    public Profile profile() {
        return profile;
    }

    @Override
    public Double start() {
        return opening;
    }

    @Override
    public double cooperation(Double probability) {
        return probability;
    }

    @Override
    public Double after(Double probability, Outcome outcome) {
        return after.get(outcome.index());
    }

    private static double checked(String field, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "\"" + field + "\" must be a probability from 0 to 1, but was " + Decimal.shown(probability));
        }
        return probability;
    }
}
