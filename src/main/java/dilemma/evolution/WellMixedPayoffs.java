package dilemma.evolution;

/**
 * What individuals earn where everybody meets everybody: the mean of u against the N - 1 others.
 *
 * @param payoffs what the types earn
 * @param census who there is
 */
record WellMixedPayoffs(PayoffMatrix payoffs, Census census) {

    /** Returns what an individual of a type earns, of which there must be one. */
    double of(int type) {
        double total = 0;
        for (int other = 0; other < census.types(); other++) {
            int count = census.without(type, other);
            if (count > 0) {
                total += count * payoffs.at(type, other);
            }
        }
        return total / (census.size() - 1);
    }
}
