package dilemma.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void listsOfNumbersStandOnOneLineAndAllElseOnItsOwn() {
        String text = JsonWriter.text(json -> json.object(() -> {
            json.field("name", "a \"b\"\né");
            json.field("seed", 9007199254740991L);
            json.field("score", 2.0);
            json.field("small", 1e-7);
            json.field("none", Double.NaN);
            json.field("selfPlay", true);
            json.list("scores", 1, 0.1, Double.NaN);
            json.list("entrants", List.of("x", "y"), json::value);
            json.flat("edges", List.of("x", "y"), json::value);
            json.matrix("payoff", new double[][] {{1, 2}, {3, 4}});
            json.list("nothing");
            json.object("noise", () -> json.field("execution", 0.5));
            json.object("empty", () -> {});
        }));

        assertThat(text).isEqualTo("""
                {
                  "name": "a \\"b\\"\\né",
                  "seed": 9007199254740991,
                  "score": 2,
                  "small": 1E-7,
                  "none": null,
                  "selfPlay": true,
                  "scores": [1, 0.1, null],
                  "entrants": [
                    "x",
                    "y"
                  ],
                  "edges": ["x", "y"],
                  "payoff": [
                    [1, 2],
                    [3, 4]
                  ],
                  "nothing": [],
                  "noise": {
                    "execution": 0.5
                  },
                  "empty": {}
                }
                """);
    }

    @Test
    void infinityIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonWriter.text(json -> json.value(Double.POSITIVE_INFINITY)));
    }
}
