package dilemma.evolution;

import dilemma.tournament.Topology;

/**
 * The Moran process (Moran 1958), with fitness that depends on whom individuals meet (Nowak, Sasaki, Taylor, Fudenberg
 * 2004), also on graphs (Lieberman, Hauert, Nowak 2005).
 *
 * @param update who takes whose place
 * @param fitness how payoffs become fitness
 * @param topology who is whose neighbour
 */
public record Moran(Update update, Fitness fitness, Topology topology) implements Dynamics {

    @Override
    public String name() {
        return "moran";
    }

    @Override
    public boolean isWellMixed() {
        return topology instanceof Topology.Complete;
    }

    @Override
    public Founding prepare(PayoffMatrix payoffs, int[] initial, double probability) {
        Mutation mutation = new Mutation(probability, payoffs.size());
        RelativeFitness measure = new RelativeFitness(fitness, payoffs);
        if (isWellMixed()) {
            return layout -> new WellMixedMoran(payoffs, initial, update, measure, mutation);
        }
        Graph graph = new Graph(topology, new Census(initial).size());
        return layout -> new StructuredMoran(payoffs, initial, graph, update, measure, mutation, layout);
    }

    @Override
    public FixationChain chain(PayoffMatrix payoffs, int mutant, int resident, int size) {
        return FixationChain.of(size, mutants -> {
            TwoTypes earned = new TwoTypes(payoffs, mutant, resident, size, mutants);
            double ours = fitness.logOf(earned.mutant());
            double theirs = fitness.logOf(earned.resident());
            return switch (update) {
                case BIRTH_DEATH -> birthDeath(mutants, ours, size - mutants, theirs);
                case DEATH_BIRTH -> deathBirth(mutants, ours, size - mutants, theirs);
            };
        });
    }

    /** A parent of one type, and a victim of the other among the rest. */
    private static FixationChain.Step birthDeath(int mutants, double ours, int residents, double theirs) {
        double others = mutants + residents - 1.0;
        return new FixationChain.Step(
                Logarithms.share(mutants, ours, residents, theirs) + StrictMath.log(residents / others),
                Logarithms.share(residents, theirs, mutants, ours) + StrictMath.log(mutants / others));
    }

    /** A victim of one type, and a winner of the other among the rest. */
    private static FixationChain.Step deathBirth(int mutants, double ours, int residents, double theirs) {
        double all = mutants + residents;
        return new FixationChain.Step(
                StrictMath.log(residents / all) + Logarithms.share(mutants, ours, residents - 1, theirs),
                StrictMath.log(mutants / all) + Logarithms.share(residents, theirs, mutants - 1, ours));
    }
}
