package dilemma.exact;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.metrics.Count;
import dilemma.metrics.Tally;
import java.util.function.Predicate;

/** Counts for one player, from the visits to each state and the probability of each pattern of moves from there. */
final class Patterns {

    private static final Outcome[] OUTCOMES = Outcome.values();

    private final JointChain chain;
    private final Visits visits;
    private final Seat seat;
    private final Tally tally = new Tally();

    private Patterns(JointChain chain, Visits visits, Seat seat) {
        this.chain = chain;
        this.visits = visits;
        this.seat = seat;
    }

    /** Returns all counts of turns for the player in a seat. */
    static Tally of(JointChain chain, Visits visits, Seat seat) {
        Patterns patterns = new Patterns(chain, visits, seat);
        patterns.countOutcomes();
        patterns.countProvocations();
        patterns.countOffers();
        return patterns.tally;
    }

    private void countOutcomes() {
        double[] cooperates = now(own(Move.C));
        for (Outcome outcome : OUTCOMES) {
            Predicate<Outcome> same = outcome::equals;
            tally.add(Count.of(outcome), sum(visits.all(), now(same)));
            tally.add(Count.after(outcome), sum(visits.followed(), now(same)));
            tally.add(Count.cooperatedAfter(outcome), sum(visits.followed(), then(same, cooperates)));
        }
        tally.add(Count.OPENED_WITH_C, cooperates[0]);
    }

    private void countProvocations() {
        double[] provoked = then(own(Move.C), now(partner(Move.D)));
        double[] retaliated = then(own(Move.C), then(partner(Move.D), soon(Move.D)));
        tally.add(Count.PROVOKED, sum(visits.followedByThree(), provoked));
        tally.add(Count.RETALIATED, sum(visits.followedByThree(), retaliated));
    }

    private void countOffers() {
        double[] offered = then(partner(Move.D), now(Outcome.DC::equals));
        double[] forgave = then(partner(Move.D), then(Outcome.DC::equals, soon(Move.C)));
        tally.add(Count.OFFERED_PEACE, sum(visits.followedByThree(), offered));
        tally.add(Count.FORGAVE, sum(visits.followedByThree(), forgave));
    }

    private static Predicate<Outcome> own(Move move) {
        return outcome -> outcome.own() == move;
    }

    private static Predicate<Outcome> partner(Move move) {
        return outcome -> outcome.partner() == move;
    }

    /** Returns, by state, the probability that the player makes a move on this turn or the next. */
    private double[] soon(Move move) {
        double[] now = now(own(move));
        double[] soon = then(own(move.flipped()), now);
        for (int state = 0; state < soon.length; state++) {
            soon[state] += now[state];
        }
        return soon;
    }

    /** Returns, by state, the probability that this turn has such an outcome. */
    private double[] now(Predicate<Outcome> such) {
        double[] probabilities = new double[chain.states()];
        for (Outcome outcome : OUTCOMES) {
            if (such.test(seat.seen(outcome))) {
                for (int state = 0; state < probabilities.length; state++) {
                    probabilities[state] += chain.made()[JointChain.OUTCOMES * state + outcome.index()];
                }
            }
        }
        return probabilities;
    }

    /** Returns, by state, the probability that this turn has such an outcome and something follows. */
    private double[] then(Predicate<Outcome> such, double[] following) {
        double[] probabilities = new double[chain.states()];
        for (Outcome outcome : OUTCOMES) {
            if (such.test(seat.seen(outcome))) {
                for (int state = 0; state < probabilities.length; state++) {
                    probabilities[state] += then(JointChain.OUTCOMES * state + outcome.index(), following);
                }
            }
        }
        return probabilities;
    }

    private double then(int outcome, double[] following) {
        double sum = 0;
        for (int link = chain.first()[outcome]; link < chain.first()[outcome + 1]; link++) {
            sum += chain.probability()[link] * following[chain.next()[link]];
        }
        return chain.made()[outcome] * sum;
    }

    private static double sum(double[] visits, double[] probabilities) {
        double sum = 0;
        for (int state = 0; state < visits.length; state++) {
            sum += visits[state] * probabilities[state];
        }
        return sum;
    }
}
