package dilemma.match;

import dilemma.game.Ending;
import dilemma.random.Seed;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.OptionalInt;

/** Two strategies that meet, and how: made once, played as often as there are repetitions. */
public final class Match {

    private final Strategy first;
    private final Strategy second;
    private final Traits firstTraits;
    private final Traits secondTraits;
    private final Ending ending;
    private final Conditions conditions;
    private final Object contest;

    /**
     * Makes a match by itself.
     *
     * @param first the strategy in the first seat
     * @param second the strategy in the second seat
     * @param ending when the match ends
     * @param conditions the rest of its rules
     */
    public Match(Strategy first, Strategy second, Ending ending, Conditions conditions) {
        this(first, second, ending, conditions, new Object());
    }

    /**
     * Makes a match of a tournament.
     *
     * @param contest stands for the tournament: the same object in all its matches
     */
    public Match(Strategy first, Strategy second, Ending ending, Conditions conditions, Object contest) {
        this.contest = contest;
        this.first = first;
        this.second = second;
        this.firstTraits = first.profile().traits();
        this.secondTraits = second.profile().traits();
        this.ending = ending;
        this.conditions = conditions;
    }

    /** Returns when the match ends. */
    public Ending ending() {
        return ending;
    }

    /** Returns the rest of its rules. */
    public Conditions conditions() {
        return conditions;
    }

    /** Returns whether anything in this match is left to chance; if not, it comes out the same every time. */
    public boolean isRandom() {
        return ending.isRandom() || conditions.isRandom() || firstTraits.stochastic() || secondTraits.stochastic();
    }

    /** Returns the number of turns that the players are told on the first; empty where they do not know it. */
    OptionalInt knownTurns() {
        return conditions.knownTurns(ending);
    }

    /** Returns how many turns the match has that is played from this address. */
    int turns(Seed address) {
        return ending.turns(
                ending.isRandom() ? address.child(Streams.ENDING).stream().nextDouble() : 0);
    }

    Object contest() {
        return contest;
    }

    Strategy first() {
        return first;
    }

    Strategy second() {
        return second;
    }

    Traits firstTraits() {
        return firstTraits;
    }

    Traits secondTraits() {
        return secondTraits;
    }
}
