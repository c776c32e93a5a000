package dilemma.strategy;

import java.util.OptionalInt;

/**
 * How a strategy is classified.
 *
 * @param stochastic whether its player draws random numbers
 * @param memory how many turns back it remembers; empty where that is unbounded
 * @param usesGame whether it reads the payoffs
 * @param usesLength whether it reads the length of the match, where that is told
 * @param slow whether it takes much longer than others to decide
 * @param tunedFor the game whose figures are written into its rule; empty where there is none
 * @param looksFarBack whether its player reads single turns that lie more than {@link History#WINDOW} turns back
 * @param inherits whether its player takes over what earlier ones of the same repetition {@linkplain Legacy left}
 */
public record Traits(
        boolean stochastic,
        OptionalInt memory,
        boolean usesGame,
        boolean usesLength,
        boolean slow,
        String tunedFor,
        boolean looksFarBack,
        boolean inherits) {

    /** Returns the traits of a deterministic rule with an unbounded memory that reads neither game nor length. */
    public static Traits unbounded() {
        return new Traits(false, OptionalInt.empty(), false, false, false, "", false, false);
    }

    /** Returns the traits of a deterministic rule that remembers so many turns and reads neither game nor length. */
    public static Traits memory(int turns) {
        return unbounded().withMemory(OptionalInt.of(turns));
    }

    /** Returns these traits of a rule that remembers at least so many turns. */
    public Traits remembering(int turns) {
        return memory.isPresent() ? withMemory(OptionalInt.of(Math.max(memory.getAsInt(), turns))) : this;
    }

    /** Returns these traits with another memory. */
    public Traits withMemory(OptionalInt turns) {
        return new Traits(stochastic, turns, usesGame, usesLength, slow, tunedFor, looksFarBack, inherits);
    }

    /** Returns these traits of a rule that draws random numbers, or draws none. */
    public Traits withStochastic(boolean draws) {
        return new Traits(draws, memory, usesGame, usesLength, slow, tunedFor, looksFarBack, inherits);
    }

    /** Returns these traits of a rule that reads the payoffs. */
    public Traits readingGame() {
        return new Traits(stochastic, memory, true, usesLength, slow, tunedFor, looksFarBack, inherits);
    }

    /** Returns these traits of a rule that does not read the payoffs. */
    public Traits ignoringGame() {
        return new Traits(stochastic, memory, false, usesLength, slow, tunedFor, looksFarBack, inherits);
    }

    /** Returns these traits of a rule that reads the length of the match. */
    public Traits readingLength() {
        return new Traits(stochastic, memory, usesGame, true, slow, tunedFor, looksFarBack, inherits);
    }

    /** Returns these traits of a rule that takes much longer than others to decide. */
    public Traits thinkingLong() {
        return new Traits(stochastic, memory, usesGame, usesLength, true, tunedFor, looksFarBack, inherits);
    }

    /** Returns these traits of a rule that has the figures of a game written into it. */
    public Traits tunedTo(String game) {
        return new Traits(stochastic, memory, usesGame, usesLength, slow, game, looksFarBack, inherits);
    }

    /** Returns these traits of a rule whose player reads single turns that lie far back. */
    public Traits lookingFarBack() {
        return new Traits(stochastic, memory, usesGame, usesLength, slow, tunedFor, true, inherits);
    }

    /** Returns these traits of a rule whose player takes over what earlier ones left. */
    public Traits inheriting() {
        return new Traits(stochastic, memory, usesGame, usesLength, slow, tunedFor, looksFarBack, true);
    }
}
