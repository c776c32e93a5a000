package dilemma.evolution;

/**
 * Pairwise comparison (Traulsen, Pacheco, Nowak 2007): each step a random individual compares itself with a random
 * other and copies it with probability 1 / (1 + exp(-β (payoff of the other - own))). With mutation it does not compare
 * itself but takes another of the types, each equally probable (Fudenberg and Imhof 2006). Everybody meets everybody.
 *
 * @param intensity β, at least 0
 */
public record Imitation(double intensity) implements Dynamics {

    /** Checks the intensity. */
    public Imitation {
        if (!(intensity >= 0 && intensity < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the intensity must be a number from 0, but was " + intensity);
        }
    }

    @Override
    public String name() {
        return "imitation";
    }

    @Override
    public boolean isWellMixed() {
        return true;
    }

    @Override
    public Founding prepare(PayoffMatrix payoffs, int[] initial, double mutation) {
        return layout -> new Imitators(payoffs, initial, intensity, new Mutation(mutation, payoffs.size()));
    }

    @Override
    public FixationChain chain(PayoffMatrix payoffs, int mutant, int resident, int size) {
        return FixationChain.of(size, mutants -> {
            TwoTypes earned = new TwoTypes(payoffs, mutant, resident, size, mutants);
            double gain = intensity * (earned.mutant() - earned.resident());
            double pair = StrictMath.log((double) mutants / size) + StrictMath.log((size - mutants) / (size - 1.0));
            return new FixationChain.Step(pair - Logarithms.sum(0, -gain), pair - Logarithms.sum(0, gain));
        });
    }
}
