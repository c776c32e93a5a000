package dilemma.cli;

/** What the program's exit code says. */
final class ExitCode {

    /** The command did what it was asked to. */
    static final int SUCCESS = 0;

    /** The program is at fault. */
    static final int FAULT = 1;

    /** The command line or an input is wrong. */
    static final int WRONG_INPUT = 2;

    /** A check that the user asked for did not hold. */
    static final int CHECK_FAILED = 3;

    /** The machine refused: disk, permission, memory, a process that would not start. */
    static final int REFUSED = 4;

    /** The user interrupted the command. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
