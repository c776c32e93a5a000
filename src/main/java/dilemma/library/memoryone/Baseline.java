package dilemma.library.memoryone;

import dilemma.game.Payoffs;
import dilemma.strategy.Arguments;
import dilemma.strategy.Decimal;

/** The payoff l from which a zero-determinant player counts the surplus of both. */
sealed interface Baseline {

    /** Returns the baseline in a game, in utilities. */
    double in(Payoffs utilities);

    /** Returns what it is, in words. */
    String words();

    /** Returns this baseline, or the one that was given as parameter l where there is such a parameter. */
    Baseline read(Arguments given);

    /** A number, whatever the game; it is the parameter l. */
    record Fixed(double payoff) implements Baseline {

        @Override
        public double in(Payoffs utilities) {
            return payoff;
        }

        @Override
        public String words() {
            return Decimal.text(payoff);
        }

        @Override
        public Baseline read(Arguments given) {
            return new Fixed(given.number(
                    "l", payoff, -Double.MAX_VALUE, Double.MAX_VALUE, "the baseline payoff, as a utility"));
        }
    }

    /** One of the payoffs of the game that is played; it is no parameter. */
    enum OfGame implements Baseline {
        /** What both get for cooperating, R. */
        REWARD,
        /** What both get for defecting, P. */
        PUNISHMENT;

        @Override
        public double in(Payoffs utilities) {
            return this == REWARD ? utilities.reward() : utilities.punishment();
        }

        @Override
        public String words() {
            return this == REWARD ? "that of mutual cooperation" : "that of mutual defection";
        }

        @Override
        public Baseline read(Arguments given) {
            return this;
        }
    }
}
