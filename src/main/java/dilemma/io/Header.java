package dilemma.io;

/** What every file may begin with: the address of its schema, and the version of the format. */
final class Header {

    /** The only version that there is. */
    static final int VERSION = 1;

    private Header() {}

    /** Takes both, for which there is no further use. */
    static void read(Fields file) {
        file.field("$schema").text();
        file.field("schemaVersion").number("1, the version of the format that this program reads", x -> x == VERSION);
    }
}
