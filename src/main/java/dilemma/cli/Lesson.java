package dilemma.cli;

import java.util.List;

/** A screen of the tour: it plays, and says what came out. */
interface Lesson {

    /** How many characters its lines have at most. */
    int COLUMNS = 76;

    /** How many lines it has at most, its title and the line below it among them. */
    int LINES = 20;

    /** Returns its title. */
    String title();

    /** Plays, and returns what came out. */
    List<String> lines();
}
