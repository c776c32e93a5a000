package dilemma.analysis;

import dilemma.automaton.Automaton;
import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.metrics.Rule;
import dilemma.metrics.Tally;
import dilemma.strategy.Entrant;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What a strategy does not say of itself: it is found out by letting it play, and by going through its states.
 *
 * <p>For strategies that come with the program it was {@linkplain BuiltIn found out beforehand}.
 *
 * @param nice whether it is never the first to defect ({@link Niceness})
 * @param provocable the share of provocations that it answers with a defection within two turns, in [0, 1]; NaN where
 *     it never had an occasion ({@link Reciprocity}, {@link Rule#PROVOCABLE})
 * @param forgiving the share of offers of peace that it answers with a cooperation within two turns, in [0, 1]; NaN
 *     where it never had an occasion ({@link Reciprocity}, {@link Rule#FORGIVING})
 * @param states the number of states of the smallest finite automaton that plays the same; empty where it is not told
 *     as states, or has more than {@link Automaton#MOST_STATES}
 */
public record Classification(boolean nice, double provocable, double forgiving, OptionalInt states) {

    private static final double MOSTLY = 0.5;

    /**
     * Returns that of a strategy with its parameters and transforms.
     *
     * @param game the game in which it is judged, if it does not refuse it
     * @return in the {@linkplain #judgedIn game in which it can be judged}; empty where there is none
     */
    public static Optional<Classification> of(Entrant entrant, Game game) {
        return judgedIn(entrant.strategy(), game)
                .map(played -> BuiltIn.classification(entrant.reference(), played)
                        .orElseGet(() -> found(entrant.strategy(), played)));
    }

    /** Returns the game in which a strategy is judged: the one given, or Axelrod's where it refuses that. */
    public static Optional<Game> judgedIn(Strategy strategy, Game game) {
        return Stream.of(game, Games.AXELROD)
                .filter(candidate -> strategy.refusal(candidate).isEmpty())
                .findFirst();
    }

    /**
     * Returns the smallest finite automaton that plays as a strategy does in a match whose length it does not know.
     *
     * @return in the {@linkplain #judgedIn game in which it can be judged}; empty where there is none
     */
    public static Optional<Automaton> automaton(Strategy strategy, Game game) {
        return judgedIn(strategy, game)
                .flatMap(played -> Automaton.of(strategy, Setting.of(played)))
                .map(Automaton::minimised);
    }

    /** Finds out how a strategy is in a game that it does not refuse. */
    static Classification found(Strategy strategy, Game game) {
        Tally tally = Reciprocity.of(strategy, game);
        return new Classification(
                Niceness.of(strategy, game),
                Rule.PROVOCABLE.of(tally),
                Rule.FORGIVING.of(tally),
                automaton(strategy, game)
                        .map(automaton -> OptionalInt.of(automaton.states()))
                        .orElse(OptionalInt.empty()));
    }

    /** Returns whether it answers at least half of all provocations; not where it never had an occasion. */
    public boolean isRetaliating() {
        return provocable >= MOSTLY;
    }

    /** Returns whether it answers at least half of all offers of peace; not where it never had an occasion. */
    public boolean isForgiving() {
        return forgiving >= MOSTLY;
    }
}
