package dilemma.io;

import dilemma.game.Ending;
import dilemma.strategy.Entrant;
import dilemma.tournament.Method;
import dilemma.tournament.RankBy;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.Weigh;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a tournament cannot ask of a method: to be played without end, to be computed where something has to be played.
 *
 * @param method how the figures come about
 * @param endings when its matches end
 */
record MethodChecks(Method method, List<Ending> endings) {

    private static final int MOST_NAMES = 5;

    private boolean isEndless() {
        return endings.stream().anyMatch(Ending::isEndless);
    }

    /** Returns the endings of matches that are played, as far as anything may be. */
    List<Ending> played() {
        return method == Method.EXACT ? List.of() : endings;
    }

    void turns(Field match) {
        if (isEndless() && method != Method.EXACT) {
            match.object()
                    .orElseThrow()
                    .field("turns")
                    .reject("matches of \"limit\" turns cannot be played, only computed: set \"method\" to \"exact\"");
        }
    }

    void weights(Field weigh, Weigh value) {
        if (method == Method.EXACT && value == Weigh.MATCHES && endings.stream().anyMatch(Ending::isRandom)) {
            weigh.reject("the mean of the averages of matches whose length is left to chance is not computed;"
                    + " weigh by \"turns\", or set \"method\" to \"simulate\"");
        }
    }

    void ranks(Field rankBy, RankBy value, boolean untilSettled) {
        if (value == RankBy.MEDIAN && (method != Method.SIMULATE || untilSettled)) {
            rankBy.reject("there is a median only where all pairs are played and repeated equally often; rank by"
                    + " \"score\""
                    + (untilSettled ? ", or give a number of repetitions" : ", or set \"method\" to \"simulate\""));
        }
    }

    /** What an entrant inherits ties the pairs of a repetition together. */
    void settling(Field repetitions, List<Entrant> entrants, boolean untilSettled) {
        if (untilSettled) {
            entrants.stream()
                    .filter(entrant -> entrant.strategy().profile().traits().inherits())
                    .forEach(entrant -> repetitions.reject("\"" + entrant.name()
                            + "\" takes what it learned from match to match, so that its pairs cannot be repeated one by"
                            + " one; give a number of repetitions"));
        }
    }

    void automata(Field methodField, TournamentDefinition definition) {
        List<Entrant> others = method == Method.EXACT ? definition.withoutAutomaton() : List.of();
        if (!others.isEmpty()) {
            String names = others.stream()
                    .limit(MOST_NAMES)
                    .map(entrant -> "\"" + entrant.name() + "\"")
                    .collect(Collectors.joining(", "));
            int more = others.size() - Math.min(MOST_NAMES, others.size());
            methodField.reject(names + (more == 0 ? "" : " and " + more + " more")
                    + (others.size() == 1
                            ? " is no finite automaton in these matches, so that what it comes to cannot be computed;"
                            : " are no finite automata in these matches, so that what they come to cannot be computed;")
                    + " \"auto\" plays where it has to");
        }
    }
}
