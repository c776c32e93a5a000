package dilemma.evolution;

import dilemma.random.RandomSource;

/** One repetition: a population, its steps, and what is seen of it at some moments. */
final class Lifetime {

    private final Population population;
    private final RandomSource random;
    private final Sightings sightings;
    private final long last;
    private long step;

    Lifetime(Population population, RandomSource random, Sightings sightings) {
        this.population = population;
        this.random = random;
        this.sightings = sightings;
        this.last = sightings.last();
    }

    /** Goes on until all are of one type, or to the last moment; returns the number of steps. */
    long untilFixed() {
        int moment = 0;
        while (step < last && !population.census().isFixed()) {
            moment = look(moment);
            population.step(random);
            step++;
        }
        sightings.addFrom(moment, population.census());
        return step;
    }

    /** Goes on to the last moment; returns the share of each type, over all steps. */
    double[] shares() {
        Census census = population.census();
        long[] counts = new long[census.types()];
        int moment = 0;
        while (step < last) {
            moment = look(moment);
            population.step(random);
            step++;
            for (int type = 0; type < counts.length; type++) {
                counts[type] += census.of(type);
            }
        }
        sightings.addFrom(moment, census);
        double[] shares = new double[counts.length];
        for (int type = 0; type < counts.length; type++) {
            shares[type] = counts[type] / ((double) last * census.size());
        }
        return shares;
    }

    private int look(int moment) {
        if (sightings.instant(moment) != step) {
            return moment;
        }
        sightings.add(moment, population.census());
        return moment + 1;
    }
}
