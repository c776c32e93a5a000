package dilemma.kind;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A feed-forward network with one hidden layer, which looks at the first two turns of the partner, the last two of
 * both, and the counts of all moves (Harper and others 2017): it cooperates where the output is above 0.
 *
 * <p>The value of a hidden node is its bias and the weighted sum of the {@linkplain NetworkInputs inputs}, or 0 where
 * that is negative; the output is the weighted sum of these values. A quirk of the program in which the published
 * networks grew up belongs to the kind: where the first hidden node is negative, the values of all others are cut to
 * whole numbers. Sums are in doubles, in the order of the inputs and of the nodes.
 */
public final class NeuralNetwork implements Strategy {

    private final Profile profile;
    private final int size;
    private final double[] biases;

    /** The weights of the first node, then those of the second, and so on. */
    private final double[] weights;

    private final double[] outputs;

    /**
     * Makes a network.
     *
     * @param profile what it says of itself
     * @param hidden the hidden nodes, in their order, at least one
     */
    public NeuralNetwork(Profile profile, List<Node> hidden) {
        if (hidden.isEmpty()) {
            throw new IllegalArgumentException("\"hidden\" must have at least one node, but is empty");
        }
        this.profile = profile.traits(profile.traits().lookingFarBack());
        this.size = hidden.size();
        this.biases = hidden.stream().mapToDouble(Node::bias).toArray();
        this.weights = hidden.stream()
                .flatMapToDouble(node -> node.weights().stream().mapToDouble(Double::doubleValue))
                .toArray();
        this.outputs = hidden.stream().mapToDouble(Node::output).toArray();
    }

    @Override
    public Profile profile() {
        return profile;
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        NetworkInputs inputs = new NetworkInputs();
        return history -> Move.cooperateIf(output(inputs.read(history)) > 0);
    }

    private double output(double[] inputs) {
        double first = value(0, inputs);
        boolean cuts = first < 0;
        double output = outputs[0] * Math.max(first, 0);
        for (int node = 1; node < size; node++) {
            double value = Math.max(value(node, inputs), 0);
            output += outputs[node] * (cuts ? Math.floor(value) : value);
        }
        return output;
    }

    private double value(int node, double[] inputs) {
        int offset = node * NetworkInputs.COUNT;
        double value = biases[node];
        for (int input = 0; input < NetworkInputs.COUNT; input++) {
            value += weights[offset + input] * inputs[input];
        }
        return value;
    }

    /**
     * A hidden node.
     *
     * @param bias what its value is where all inputs are 0
     * @param weights by how much an input changes its value, for each of the {@linkplain NetworkInputs 17 inputs}
     * @param output by how much its value changes the output
     */
    public record Node(double bias, List<Double> weights, double output) {

        /** Copies the weights and checks all numbers. */
        public Node {
            weights = List.copyOf(weights);
            if (weights.size() != NetworkInputs.COUNT) {
                throw new IllegalArgumentException(
                        "\"weights\" must have " + NetworkInputs.COUNT + " numbers, but has " + weights.size());
            }
            if (!DoubleStream.concat(
                            DoubleStream.of(bias, output), weights.stream().mapToDouble(Double::doubleValue))
                    .allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("the numbers of a hidden node must be finite");
            }
        }
    }
}
