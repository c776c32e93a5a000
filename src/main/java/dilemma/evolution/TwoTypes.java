package dilemma.evolution;

/**
 * What mutants and residents earn where everybody meets everybody.
 *
 * @param payoffs what the types earn
 * @param mutantType the type of the mutants
 * @param residentType the type of the residents
 * @param size how many there are together
 * @param mutants how many mutants, from 1 to size - 1
 */
record TwoTypes(PayoffMatrix payoffs, int mutantType, int residentType, int size, int mutants) {

    /** Returns what a mutant earns per turn. */
    double mutant() {
        return ((mutants - 1) * payoffs.at(mutantType, mutantType)
                        + (size - mutants) * payoffs.at(mutantType, residentType))
                / (size - 1);
    }

    /** Returns what a resident earns per turn. */
    double resident() {
        return (mutants * payoffs.at(residentType, mutantType)
                        + (size - mutants - 1) * payoffs.at(residentType, residentType))
                / (size - 1);
    }
}
