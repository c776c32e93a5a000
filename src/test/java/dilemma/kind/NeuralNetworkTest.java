package dilemma.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Move;
import dilemma.kind.NeuralNetwork.Node;
import dilemma.library.Replay;
import dilemma.strategy.History;
import dilemma.strategy.Profile;
import dilemma.strategy.Traits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeuralNetworkTest {

    private static final Profile PROFILE = Profile.of("example", "Example", Traits.unbounded());
    private static final int PARTNER_COOPERATED = 8;

    /** A node that looks at one input. */
    private static Node node(double bias, int input, double weight, double output) {
        List<Double> weights = new ArrayList<>(Collections.nCopies(NetworkInputs.COUNT, 0.0));
        weights.set(input, weight);
        return new Node(bias, weights, output);
    }

    private static NeuralNetwork network(Node... nodes) {
        return new NeuralNetwork(PROFILE, List.of(nodes));
    }

    private static List<Double> inputs(String own, String partner) {
        History history = new History(true);
        for (int i = 0; i < own.length(); i++) {
            history.append(Move.valueOf(own.substring(i, i + 1)), Move.valueOf(partner.substring(i, i + 1)));
        }
        return DoubleStream.of(new NetworkInputs().read(history)).boxed().toList();
    }

    @Test
    void knowsNothingOnTheFirstTurn() {
        assertThat(inputs("", "")).containsOnly(0.0);
    }

    @Test
    void whatHasNotBeenPlayedIsNeitherMove() {
        assertThat(inputs("D", "C"))
                .containsExactly(1., 0., 0., 0., 0., 1., 0., 0., 1., 0., 0., 0., 1., 0., 0., 1., 1.);
    }

    @Test
    void seesTheFirstTwoTurnsTheLastTwoAndTheCounts() {
        assertThat(inputs("CDCCD", "DCCDC"))
                .containsExactly(0., 1., 1., 0., 0., 1., 1., 0., 1., 0., 0., 1., 3., 2., 3., 2., 5.);
    }

    @Test
    void thePartnersFirstMovesAreKeptHoweverLongTheMatch() {
        NeuralNetwork rule = network(node(0, 1, 1, 1));

        assertThat(Replay.answers(rule, "D" + "C".repeat(199))).isEqualTo("D" + "C".repeat(199));
    }

    @Test
    void cooperatesOnlyAboveZero() {
        assertThat(Replay.answers(network(node(0, PARTNER_COOPERATED, 0, 1)), "CC"))
                .isEqualTo("DD");
        assertThat(Replay.answers(network(node(1e-300, PARTNER_COOPERATED, 0, 1)), "CC"))
                .isEqualTo("CC");
    }

    @Test
    void aNegativeNodeCountsAsZero() {
        assertThat(Replay.answers(
                        network(node(1, PARTNER_COOPERATED, 0, 0.5), node(-1, PARTNER_COOPERATED, 0, -9)), "C"))
                .isEqualTo("C");
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0.9, D", "-0.1, 1.9, C", "0, 0.9, C", "0.1, 0.9, C"})
    void valuesAreCutToWholeNumbersWhereTheFirstNodeIsNegative(double first, double second, String move) {
        NeuralNetwork rule = network(node(first, PARTNER_COOPERATED, 0, 0), node(second, PARTNER_COOPERATED, 0, 1));

        assertThat(Replay.answers(rule, "C")).isEqualTo(move);
    }

    @Test
    void needsANodeWithAllItsNumbers() {
        assertThatThrownBy(() -> network())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"hidden\" must have at least one node, but is empty");
        assertThatThrownBy(() -> new Node(0, List.of(1.0), 1))
                .hasMessage("\"weights\" must have 17 numbers, but has 1");
        assertThatThrownBy(() -> node(0, 3, Double.NaN, 1)).hasMessage("the numbers of a hidden node must be finite");
        assertThatThrownBy(() -> node(0, 3, 1, Double.POSITIVE_INFINITY))
                .hasMessage("the numbers of a hidden node must be finite");
    }
}
