package dilemma.cli;

import dilemma.metrics.Origin;
import dilemma.tournament.TournamentDefinition;

/** How figures came about, in words. */
final class MethodWords {

    private MethodWords() {}

    /**
     * Returns the words.
     *
     * @param rules the rules by which the figures came about, for repetitions and seed
     */
    static String of(Origin origin, TournamentDefinition rules) {
        String played = Words.count(rules.repetitions(), "repetition") + ", seed " + rules.seed();
        return switch (origin) {
            case EXACT -> "computed, not played";
            case SIMULATED -> played;
            case MIXED -> "computed where possible, " + played;
        };
    }
}
