package dilemma.exact;

import dilemma.game.Move;
import dilemma.game.Outcome;
import java.util.Arrays;
import java.util.Optional;

/** Numbers the joint states of two players in the order in which they are reached, breadth-first from their starts. */
final class JointExploration {

    private static final Outcome[] OUTCOMES = Outcome.values();

    private final Side first;
    private final Side second;

    /** By pair of states, its number plus 1; 0 where it has not been reached. */
    private final int[] numbers;

    /** By number, the pair of states. */
    private int[] pairs = new int[16];

    private int states;

    private int[] next = new int[64];
    private double[] probability = new double[64];
    private int links;

    JointExploration(Side first, Side second) {
        this.first = first;
        this.second = second;
        this.numbers = new int[first.size() * second.size()];
    }

    /** Returns the chain; empty where it would be too large. Can be asked once. */
    Optional<JointChain> explore() {
        int[] starts = new int[OUTCOMES.length * 16 + 1];
        number(first.start(), second.start());
        for (int state = 0; state < states; state++) {
            starts = withRoom(starts, OUTCOMES.length * (state + 1));
            for (Outcome outcome : OUTCOMES) {
                link(pairs[state] / second.size(), pairs[state] % second.size(), outcome);
                starts[OUTCOMES.length * state + outcome.index() + 1] = links;
                if (states > Effort.MOST_STATES || links > Effort.MOST_LINKS) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(chain(Arrays.copyOf(starts, OUTCOMES.length * states + 1)));
    }

    private void link(int a, int b, Outcome outcome) {
        if (made(a, b, outcome) == 0) {
            return;
        }
        Outcome seenBySecond = outcome.swapped();
        for (int i = first.from(a, outcome); i < first.to(a, outcome) && links <= Effort.MOST_LINKS; i++) {
            for (int j = second.from(b, seenBySecond); j < second.to(b, seenBySecond); j++) {
                next = withRoom(next, links);
                probability = links < probability.length ? probability : Arrays.copyOf(probability, next.length);
                next[links] = number(first.state(i), second.state(j));
                probability[links++] = first.probability(i) * second.probability(j);
            }
        }
    }

    private int number(int a, int b) {
        int pair = a * second.size() + b;
        if (numbers[pair] == 0) {
            pairs = withRoom(pairs, states);
            pairs[states++] = pair;
            numbers[pair] = states;
        }
        return numbers[pair] - 1;
    }

    private static int[] withRoom(int[] numbers, int index) {
        return index < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * numbers.length);
    }

    private double made(int a, int b, Outcome outcome) {
        return first.makes(a, outcome.own()) * second.makes(b, outcome.partner());
    }

    private JointChain chain(int[] starts) {
        double[] made = new double[OUTCOMES.length * states];
        double[] peaceful = new double[OUTCOMES.length * states];
        double[] firstBetrays = new double[states];
        double[] secondBetrays = new double[states];
        for (int state = 0; state < states; state++) {
            int a = pairs[state] / second.size();
            int b = pairs[state] % second.size();
            double peace = first.chooses(a, Move.C) * second.chooses(b, Move.C);
            for (Outcome outcome : OUTCOMES) {
                int index = OUTCOMES.length * state + outcome.index();
                made[index] = made(a, b, outcome);
                peaceful[index] = peace * first.makes(outcome.own(), Move.C) * second.makes(outcome.partner(), Move.C);
            }
            firstBetrays[state] = first.chooses(a, Move.D);
            secondBetrays[state] = second.chooses(b, Move.D);
        }
        return new JointChain(
                states,
                starts,
                Arrays.copyOf(next, links),
                Arrays.copyOf(probability, links),
                made,
                peaceful,
                firstBetrays,
                secondBetrays);
    }
}
