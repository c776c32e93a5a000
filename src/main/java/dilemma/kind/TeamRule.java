package dilemma.kind;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import java.util.List;

/** How a team makes one move of what its members propose (the meta players of the Axelrod library, 2015 to 2017). */
public sealed interface TeamRule {

    /** Returns the move. */
    Move decide(Council council, RandomSource random);

    /** Returns whether it looks at what the proposals would have earned. */
    default boolean readsScores() {
        return false;
    }

    /** Returns whether it draws random numbers where there is more than one kind of member. */
    default boolean draws() {
        return false;
    }

    /** What more members propose; C where as many propose the one as the other. */
    record Majority() implements TeamRule {
        @Override
        public Move decide(Council council, RandomSource random) {
            return Move.cooperateIf(2 * council.defections() <= council.size());
        }
    }

    /** What fewer members propose; C where as many propose the one as the other. */
    record Minority() implements TeamRule {
        @Override
        public Move decide(Council council, RandomSource random) {
            return Move.cooperateIf(2 * council.defections() >= council.size());
        }
    }

    /** What the member proposes whose proposals would have earned most; C if one of several such proposes it. */
    record Winner() implements TeamRule {
        @Override
        public Move decide(Council council, RandomSource random) {
            return Move.cooperateIf(council.isWinnerCooperating());
        }

        @Override
        public boolean readsScores() {
            return true;
        }
    }

    /** What a member proposes that is drawn anew on every turn from the best by score: 8 in 100, at least one. */
    record Ensemble() implements TeamRule {

        /** The share of the members, the best first, of which one is drawn. */
        private static final double SHARE = 0.08;

        @Override
        public Move decide(Council council, RandomSource random) {
            int best = Math.max(1, (int) (SHARE * council.size()));
            return council.proposal(council.ranked(random.nextInt(best)));
        }

        @Override
        public boolean readsScores() {
            return true;
        }

        @Override
        public boolean draws() {
            return true;
        }
    }

    /**
     * What a member proposes that is drawn anew on every turn; no number is drawn where one is certain.
     *
     * @param weights the probability of each member, in [0, 1], which add up to 1; empty where all are equally likely
     */
    record Mixer(List<Double> weights) implements TeamRule {

        private static final double TOLERANCE = 1e-9;

        /** Checks and copies the weights; weights of 0 for all stand for none. */
        public Mixer {
            weights = weights.stream().allMatch(weight -> weight == 0) ? List.of() : List.copyOf(weights);
            double sum = weights.stream().mapToDouble(weight -> weight).sum();
            boolean isOutside = weights.stream().anyMatch(weight -> !(weight >= 0 && weight <= 1));
            if (isOutside || !(weights.isEmpty() || Math.abs(sum - 1) <= TOLERANCE)) {
                throw new IllegalArgumentException(
                        "the weights must be from 0 to 1 and add up to 1, but are " + weights);
            }
        }

        @Override
        public Move decide(Council council, RandomSource random) {
            if (weights.isEmpty()) {
                return council.proposal(random.nextInt(council.size()));
            }
            return council.proposal(draws() ? drawn(random.nextDouble()) : weights.indexOf(1.0));
        }

        private int drawn(double number) {
            double sum = 0;
            for (int member = 0; member < weights.size(); member++) {
                sum += weights.get(member);
                if (number < sum) {
                    return member;
                }
            }
            return lastPossible();
        }

        /** Returns the last member that can be drawn, for sums that rounding leaves below 1. */
        private int lastPossible() {
            int member = weights.size() - 1;
            while (weights.get(member) == 0) {
                member--;
            }
            return member;
        }

        @Override
        public boolean draws() {
            return !weights.contains(1.0);
        }
    }

    /** D where any member proposes it; else C for 100 turns and then what the partner last played. */
    record Hunter() implements TeamRule {

        private static final int PATIENCE = 100;

        @Override
        public Move decide(Council council, RandomSource random) {
            if (council.defections() > 0) {
                return Move.D;
            }
            return council.history().played() > PATIENCE ? council.history().partnerLast() : Move.C;
        }
    }
}
