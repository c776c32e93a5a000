package dilemma.io;

/** Whether files belong to the same sweep. */
final class SweepHeaders {

    private SweepHeaders() {}

    /**
     * Checks that the header of a file is the one that is wanted.
     *
     * @throws InputException if not; it says what differs
     */
    static void check(String file, String found, String wanted) {
        if (found.equals(wanted)) {
            return;
        }
        SweepReader.Heading theirs = new SweepReader(file).heading(found);
        SweepReader.Heading ours = new SweepReader(file).heading(wanted);
        if (!theirs.version().equals(ours.version())) {
            throw new InputException(file + ": was written by version " + theirs.version()
                    + " of this program, which is " + ours.version());
        }
        throw new InputException(file + ": belongs to "
                + (theirs.hash().equals(ours.hash())
                        ? "another share of this experiment"
                        : "another experiment, or to this one before it was changed"));
    }
}
