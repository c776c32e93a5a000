package dilemma.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dilemma.random.RandomSource;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Transformed strategies play as those of the published library do. */
class RecordedTransformsTest {

    static Stream<Arguments> everyMatch() throws IOException {
        JsonNode file = new ObjectMapper()
                .readTree(RecordedTransformsTest.class.getResourceAsStream("/conformance/transforms.json"));
        return StreamSupport.stream(file.get("matches").spliterator(), false)
                .map(match -> Arguments.of(
                        match.get("host").textValue(),
                        match.get("partner").textValue(),
                        match.has("length") ? OptionalInt.of(match.get("length").intValue()) : OptionalInt.empty(),
                        match.get("plays").textValue()));
    }

    @ParameterizedTest
    @MethodSource("everyMatch")
    void playsTheRecordedMoves(String host, String partner, OptionalInt length, String expected) {
        Strategy strategy = Transforming.strategy(host);

        assertThat(Transforming.play(strategy, partner, length, RandomSource.none()))
                .isEqualTo(expected);
    }
}
