package dilemma.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One name, two things: {@code forgiver} is a strategy where it stands alone, and a transform where it stands after
 * one.
 */
class SharedNameTest {

    private final Resolver resolver = new Resolver(new Library());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "forgiver | forgiver | Forgiver",
                "Forgiver | forgiver | Forgiver",
                "forgiver() | forgiver | Forgiver",
                "tit-for-tat+forgiver=0.1 | tit-for-tat+forgiver=0.1 | Forgiving Tit For Tat (p=0.1)",
                "Forgiving Tit For Tat | forgiving-tit-for-tat | Forgiving Tit For Tat",
                "forgiver(tit-for-tat) | tit-for-tat+forgiver=0.1 | Forgiving Tit For Tat (p=0.1)",
                "forgiver+forgiver=0.2 | forgiver+forgiver=0.2 | Forgiving Forgiver (p=0.2)",
                "forgiver(forgiver, p=0.2) | forgiver+forgiver=0.2 | Forgiving Forgiver (p=0.2)",
                "forgiver+noisy | forgiver+noisy=0.05 | Noisy Forgiver (p=0.05)"
            })
    void thePlaceTellsWhichIsMeant(String given, String reference, String name) {
        Entrant entrant = resolver.resolve(given);

        assertThat(entrant.reference()).isEqualTo(reference);
        assertThat(entrant.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forgiver:p=0.1", "forgiver(p=0.1)", "Forgiver:p=0.1"})
    void whoGivesTheStrategyAValueIsToldOfTheTransform(String given) {
        assertThatThrownBy(() -> resolver.resolve(given))
                .isInstanceOf(ReferenceException.class)
                .hasMessage(
                        "\"forgiver\" alone is a strategy, and has no parameters; the transform goes after a strategy,"
                                + " as in \"tit-for-tat+forgiver\"");
    }

    @Test
    void eachNameIsTheNearestAmongItsOwnKind() {
        assertThatThrownBy(() -> resolver.resolve("forgivr"))
                .hasMessage("unknown strategy \"forgivr\"; did you mean \"forgiver\"?");
        assertThatThrownBy(() -> resolver.resolve("tit-for-tat+forgivr"))
                .hasMessageStartingWith("unknown transform \"forgivr\"; did you mean \"forgiver\"? There are: ");
    }
}
