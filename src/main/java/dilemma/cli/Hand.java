package dilemma.cli;

import dilemma.game.Move;
import dilemma.match.Person;

/** The moves that somebody chooses, whatever then becomes of them. */
final class Hand {

    private Move latest = Move.C;

    /** Chooses the next move. */
    void choose(Move move) {
        latest = move;
    }

    /** Returns who sits in a match and plays what is chosen here. */
    Person person(String name) {
        return new Person(name, this::latest);
    }

    /** Returns the move that was chosen last. */
    Move latest() {
        return latest;
    }
}
