package dilemma.library;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.strategy.Arguments;
import dilemma.strategy.Profile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryTest {

    static List<String> everyId() {
        return new Library().ids();
    }

    @Test
    void idsAreDistinct() {
        assertThat(everyId()).doesNotHaveDuplicates();
    }

    @Test
    void anUnknownIdIsNotThere() {
        assertThat(new Library().create("tit-for-tet", Arguments.none("tit-for-tet")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyId")
    void strategyDescribesItselfUnderItsId(String id) {
        Profile profile = Replay.strategy(id, Map.of()).profile();

        assertThat(profile.id()).isEqualTo(id);
        assertThat(profile.name()).isNotBlank();
        assertThat(profile.rule()).endsWith(".");
        assertThat(profile.source()).isNotBlank();
        assertThat(profile.aliases()).doesNotContain(id, profile.name());
    }
}
