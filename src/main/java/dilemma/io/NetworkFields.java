package dilemma.io;

import dilemma.kind.NetworkInputs;
import dilemma.kind.NeuralNetwork;
import dilemma.strategy.Profile;
import dilemma.strategy.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The figures of a neural network: {@code hidden}, its hidden nodes. */
final class NetworkFields {

    private NetworkFields() {}

    /** Reads a neural network; empty where something is wrong. */
    static Optional<Strategy> read(Fields file, Profile profile) {
        return Figures.objects(Figures.several(file.required("hidden"), "node"), NetworkFields::node)
                .map(nodes -> new NeuralNetwork(profile, nodes));
    }

    private static Optional<NeuralNetwork.Node> node(Fields fields) {
        OptionalDouble bias = fields.required("bias").number();
        Optional<List<Double>> weights =
                Figures.numbers(fields.required("weights"), NetworkInputs.COUNT, Field::number);
        OptionalDouble output = fields.required("output").number();
        fields.end();
        return bias.isPresent() && output.isPresent()
                ? weights.map(all -> new NeuralNetwork.Node(bias.getAsDouble(), all, output.getAsDouble()))
                : Optional.empty();
    }
}
