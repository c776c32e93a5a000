package dilemma.process;

import dilemma.strategy.Decimal;

/** Limits in words. */
final class Amounts {

    private Amounts() {}

    static String seconds(double seconds) {
        return Decimal.text(seconds) + " s";
    }

    static String mebibytes(double mebibytes) {
        return Decimal.text(mebibytes) + " MiB";
    }
}
