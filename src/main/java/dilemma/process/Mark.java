package dilemma.process;

/**
 * By what a process and all that come of it are known, whatever becomes of their parents: a variable of their
 * environment.
 *
 * @param host names the run of this program, uniquely on the machine
 * @param number the number of the process in the run
 */
record Mark(String host, int number) {

    /** The name of the variable. */
    static final String VARIABLE = "DILEMMA_PROCESS";

    /** Returns the value of the variable. */
    String value() {
        return host + "-" + number;
    }

    /** Returns how the variable stands in the environment of a process. */
    String entry() {
        return VARIABLE + "=" + value() + "\0";
    }

    /** Returns with what the variable begins in the environments of all processes of a run. */
    static String beginning(String host) {
        return VARIABLE + "=" + host + "-";
    }
}
