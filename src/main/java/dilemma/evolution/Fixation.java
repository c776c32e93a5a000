package dilemma.evolution;

import dilemma.metrics.Proportion;
import dilemma.metrics.SampleMean;

/**
 * How often a type took over, and in how many steps.
 *
 * @param probability of taking over
 * @param steps until then, where it came to that
 */
public record Fixation(Proportion probability, SampleMean steps) {}
