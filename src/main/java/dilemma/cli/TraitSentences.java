package dilemma.cli;

import dilemma.analysis.Classification;
import dilemma.automaton.Automaton;
import dilemma.game.Games;
import dilemma.strategy.Entrant;
import dilemma.strategy.Traits;
import java.util.OptionalInt;

/**
 * How a strategy is classified, in words: what it says of itself, and what was found out by letting it play.
 *
 * @param entrant the strategy, with parameters and transforms
 */
record TraitSentences(Entrant entrant) {

    /** Adds them, each under its label. */
    void addTo(Facts facts) {
        Traits traits = entrant.strategy().profile().traits();
        facts.add("memory", memory(traits))
                .add("chance", traits.stochastic() ? "draws random numbers" : "none: the same answer to the same past")
                .add("reads", reads(traits));
        if (traits.usesGame()) {
            Classification.judgedIn(entrant.strategy(), Games.PRISON_YEARS)
                    .ifPresent(game -> facts.add("judged in", "the game " + game.name() + " (the four below)"));
        }
        Classification.of(entrant, Games.PRISON_YEARS).ifPresent(found -> addTo(facts, found));
        facts.add("inherits", traits.inherits() ? "what its earlier matches of the same repetition left to it" : "")
                .add("tuned for", traits.tunedFor().isEmpty() ? "" : "the figures of the game " + traits.tunedFor())
                .add(
                        "speed",
                        traits.slow() ? "slow: takes much longer than others to decide; @fast leaves it out" : "");
    }

    private static void addTo(Facts facts, Classification found) {
        facts.add("nice", nice(found))
                .add("retaliating", verdict(found.isRetaliating(), found.provocable(), "defects", "betrayals"))
                .add("forgiving", verdict(found.isForgiving(), found.forgiving(), "cooperates", "offers of peace"))
                .add("automaton", automaton(found.states()));
    }

    private static String memory(Traits traits) {
        if (traits.memory().isEmpty()) {
            return "the whole match";
        }
        int turns = traits.memory().getAsInt();
        return turns == 0 ? "none: it does not look back" : "the last " + (turns == 1 ? "turn" : turns + " turns");
    }

    private static String reads(Traits traits) {
        String game = "the payoffs of the game";
        String length = "the length of the match, where it is told";
        if (traits.usesGame() && traits.usesLength()) {
            return game + ", and " + length;
        }
        if (traits.usesGame()) {
            return game;
        }
        return traits.usesLength() ? length : "neither payoffs nor the length of the match";
    }

    private static String nice(Classification found) {
        return found.nice() ? "yes: it is never the first to defect" : "no: it may be the first to defect";
    }

    private static String verdict(boolean isSo, double share, String does, String occasions) {
        if (Double.isNaN(share)) {
            return "unknown: it never had an occasion";
        }
        return (isSo ? "yes" : "no") + ": it " + does + " within two turns after " + percent(share) + " of "
                + occasions;
    }

    /** Returns a share in full percents, rounded down: 100 % is always, and half of the time is 50 % at least. */
    private static String percent(double share) {
        return (int) Math.floor(100 * share) + " %";
    }

    private static String automaton(OptionalInt states) {
        return states.isEmpty()
                ? "no: its rule is not told as states, or needs more than " + Automaton.MOST_STATES
                : "yes: with " + Words.count(states.getAsInt(), "state");
    }
}
