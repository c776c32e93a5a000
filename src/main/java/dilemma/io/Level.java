package dilemma.io;

/**
 * What a parameter of an experiment is set to.
 *
 * @param label what it is called in results: a name that the file gives it, else the value itself
 * @param value the value
 */
record Level(Json label, Json value) {

    /** Returns a value that is called what it is. */
    static Level of(Json value) {
        return new Level(value, value);
    }
}
