package dilemma.library.axelrod1984;

/** How numbers are rounded after every operation, where a rule is worked out in one precision or the other. */
enum Precision {
    /** 32 bits, as in the programs of the tournament. */
    SINGLE {
        @Override
        double round(double exact) {
            return (float) exact;
        }
    },
    /** 64 bits. */
    DOUBLE {
        @Override
        double round(double exact) {
            return exact;
        }
    };

    /**
     * Returns a constant or the result of one operation as it is in this precision. A sum, product or quotient of two
     * numbers in single precision comes out as if it had been rounded but once.
     */
    abstract double round(double exact);
}
