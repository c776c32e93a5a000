package dilemma.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainNamesTest {

    private static final Map<String, List<String>> NAMES = Map.of(
            "grudger", List.of("Grim Trigger"),
            "tit-for-tat", List.of("Copy Cat", "TFT"),
            "copy-cat", List.of("T.F.T.", "Echo"));

    /** Which strategies were asked for their names, in this order. */
    private final List<String> asked = new ArrayList<>();

    private final PlainNames names = new PlainNames(new Catalogue() {
        @Override
        public List<String> ids() {
            return List.of("grudger", "tit-for-tat", "copy-cat");
        }

        @Override
        public List<String> names(String id) {
            asked.add(id);
            return NAMES.getOrDefault(id, List.of());
        }

        @Override
        public Optional<Strategy> create(String id, Arguments arguments) {
            return Optional.empty();
        }
    });

    @Test
    void anIdComesBeforeAnAliasAndNobodyIsAsked() {
        assertThat(names.find("Copy CAT")).contains("copy-cat");
        assertThat(asked).isEmpty();
    }

    @Test
    void theFirstOfTwoStrategiesWithOneAliasHasIt() {
        assertThat(names.find("tft")).contains("tit-for-tat");
        assertThat(names.withAlias("copycat")).contains("tit-for-tat");
    }

    @Test
    void noStrategyIsAskedBeyondTheOneThatIsSought() {
        assertThat(names.find("grim  trigger")).contains("grudger");
        assertThat(asked).containsExactly("grudger");
    }

    @Test
    void everyStrategyIsAskedOnce() {
        assertThat(names.find("nobody")).isEmpty();
        assertThat(names.find("somebody")).isEmpty();
        assertThat(names.find("echo")).contains("copy-cat");
        assertThat(asked).containsExactly("grudger", "tit-for-tat", "copy-cat");
    }
}
