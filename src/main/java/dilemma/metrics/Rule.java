package dilemma.metrics;

import dilemma.game.Outcome;

/**
 * The four rules of conduct of the founding document (Bruley 2020, after Axelrod 1984) as figures, the third as two.
 * Each is from 0, never kept, to 1, always kept; NaN without an occasion.
 */
public enum Rule {
    /** Don't be envious: the share of matches in which the player did not outscore its partner. */
    NOT_ENVIOUS {
        @Override
        public double of(Tally tally) {
            double matches = tally.get(Count.MATCHES);
            return (matches - tally.get(Count.WON)) / matches;
        }
    },
    /** Don't be the first to betray: the share of matches in which the player was never the first to choose D. */
    NICE {
        @Override
        public double of(Tally tally) {
            return tally.rate(Count.NICE, Count.MATCHES);
        }
    },
    /** Reciprocate defection: the share of provocations that were answered within two turns. */
    PROVOCABLE {
        @Override
        public double of(Tally tally) {
            return tally.rate(Count.RETALIATED, Count.PROVOKED);
        }
    },
    /** Reciprocate cooperation: the share of peace offers that were answered within two turns. */
    FORGIVING {
        @Override
        public double of(Tally tally) {
            return tally.rate(Count.FORGAVE, Count.OFFERED_PEACE);
        }
    },
    /** Be clear: 1 less the uncertainty, in bits, of the player's next move given the outcome of the turn before. */
    CLEAR {
        @Override
        public double of(Tally tally) {
            double turns = 0;
            double uncertainty = 0;
            for (Outcome outcome : Outcome.values()) {
                double after = tally.get(Count.after(outcome));
                if (after > 0) {
                    turns += after;
                    uncertainty += after * entropy(tally.cooperationAfter(outcome));
                }
            }
            return turns == 0 ? Double.NaN : 1 - uncertainty / turns;
        }
    };

    private static final double LN_2 = StrictMath.log(2);

    /** Returns how far a player kept the rule in what was counted, from 0 to 1; NaN without an occasion. */
    public abstract double of(Tally tally);

    /** The binary entropy in bits, in [0, 1]: rounding may carry it no farther. */
    private static double entropy(double p) {
        return p == 0 || p == 1 ? 0 : Math.min(1, -(p * StrictMath.log(p) + (1 - p) * StrictMath.log(1 - p)) / LN_2);
    }
}
