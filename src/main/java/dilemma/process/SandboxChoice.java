package dilemma.process;

/** Whether programs are to run in a sandbox. */
public enum SandboxChoice {

    /** Where one is available. */
    AUTO,

    /** In any case, or not at all. */
    ALWAYS,

    /** Never. */
    NEVER;

    /**
     * Returns what they run in here.
     *
     * @throws LaunchException if they must run in a sandbox, and there is none
     */
    Sandbox sandbox() {
        if (this == NEVER) {
            return Sandbox.NONE;
        }
        boolean isAvailable = Sandbox.isAvailable();
        if (this == ALWAYS && !isAvailable) {
            throw new LaunchException("there is no sandbox: bubblewrap (bwrap) is not installed,"
                    + " or may not do here what it is for; --no-sandbox runs programs without");
        }
        return isAvailable ? Sandbox.BUBBLEWRAP : Sandbox.NONE;
    }
}
