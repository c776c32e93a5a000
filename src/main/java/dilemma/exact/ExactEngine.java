package dilemma.exact;

import dilemma.automaton.Automaton;
import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.game.Outcome;
import dilemma.match.Conditions;
import dilemma.metrics.Count;
import java.util.Arrays;
import java.util.Optional;

/**
 * Computes what two automata may expect of a match, without playing it.
 *
 * <p>Their states together make a Markov chain (Nowak and Sigmund 1990; Press and Dyson 2012). A match of fixed length
 * goes through it turn by turn, or by doubling; a random ending and the limit of long matches solve linear equations.
 */
public final class ExactEngine {

    private ExactEngine() {}

    /**
     * Returns what is to be expected of a match.
     *
     * <p>A player that fails to recognise its partner goes on from its start state: where players know the length of
     * the match, and recognition is below 1, no automaton says what they do.
     *
     * @param first the player in the first seat, under these conditions
     * @param second the player in the second seat
     * @param ending when the match ends; the limit of long matches is the long-run mean from the start
     * @param conditions the rest of its rules
     * @return empty where too much would have to be computed: where more than 65,536 joint states are reached, or more
     *     than 4,194,304 links between them; where a match of limited length takes more than 2<sup>31</sup> steps; or
     *     where the equations of a random ending or of the limit have more than 16,384 unknowns that depend on each
     *     other, of which more than 2,500 are left when those with few links are eliminated. A match of a fixed number
     *     of turns is then gone through turn by turn without a list of its joint states, as long as the states that the
     *     one player reaches times those of the other are at most 4,194,304
     */
    public static Optional<Expectation> of(Automaton first, Automaton second, Ending ending, Conditions conditions) {
        Side firstSide = new Side(first, conditions);
        Side secondSide = new Side(second, conditions);
        Game game = conditions.game();
        Optional<JointChain> chain = JointChain.of(firstSide, secondSide);
        return ending instanceof Ending.Fixed fixed
                ? fixed(chain, firstSide, secondSide, fixed.turns(), game)
                : chain.flatMap(joint -> open(joint, ending, game));
    }

    /**
     * Returns how often each outcome is to be expected in a match, by its index, the first player's move first: what
     * payoffs are made of, without all else that {@link #of} tells. In the limit of long matches these are numbers per
     * turn.
     *
     * @return empty where {@link #of} is
     */
    public static Optional<double[]> outcomes(Automaton first, Automaton second, Ending ending, Conditions conditions) {
        Optional<double[]> counted = ending instanceof Ending.Fixed fixed
                ? chain(first, second, conditions)
                        .flatMap(chain -> new FixedTurns(chain, fixed.turns(), conditions.game()).outcomes())
                : Optional.empty();
        return counted.or(() -> of(first, second, ending, conditions).map(ExactEngine::outcomes));
    }

    private static double[] outcomes(Expectation match) {
        return Arrays.stream(Outcome.values())
                .mapToDouble(outcome -> match.first().get(Count.of(outcome)))
                .toArray();
    }

    /**
     * Returns the probability that the first player makes C, for each turn of a match.
     *
     * @param turns how many turns, at least 1
     * @return empty where more than 65,536 joint states are reached, more than 4,194,304 links between them, or where
     *     it takes more than 2<sup>31</sup> steps
     */
    public static Optional<double[]> cooperation(Automaton first, Automaton second, int turns, Conditions conditions) {
        return chain(first, second, conditions)
                .filter(chain -> (double) chain.links() * turns <= Effort.MOST_STEPS)
                .map(chain -> TurnByTurn.cooperation(chain, turns));
    }

    private static Optional<JointChain> chain(Automaton first, Automaton second, Conditions conditions) {
        return JointChain.of(new Side(first, conditions), new Side(second, conditions));
    }

    /** A chain that is too large to tell who leads is left for grids where these are faster. */
    private static Optional<Expectation> fixed(
            Optional<JointChain> chain, Side first, Side second, int turns, Game game) {
        Optional<FixedTurns> match = chain.map(joint -> new FixedTurns(joint, turns, game));
        if (match.isPresent() && match.get().tellsWhoLeads()) {
            return match.get().expectation();
        }
        double most = match.map(FixedTurns::steps).orElse(Effort.MOST_STEPS);
        return GridMatch.of(first, second, turns, game, most)
                .map(GridMatch::expectation)
                .or(() -> match.flatMap(FixedTurns::expectation));
    }

    private static Optional<Expectation> open(JointChain chain, Ending ending, Game game) {
        if (ending instanceof Ending.Continuation continuation) {
            return ending.isRandom()
                    ? new RandomEnding(chain, continuation.continuation(), continuation.cap(), game).expectation()
                    : new FixedTurns(chain, 1, game).expectation();
        }
        return LongRun.of(chain);
    }
}
