package dilemma.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.random.Seed;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DesignTest {

    private static final Factor.Listed<String> LETTERS = new Factor.Listed<>("letter", List.of("a", "b"));
    private static final Factor.Listed<String> DIGITS = new Factor.Listed<>("digit", List.of("1", "2", "3"));

    private static List<List<String>> cells(Design<String> design) {
        return LongStream.range(0, design.cells()).mapToObj(design::cell).toList();
    }

    @Test
    void crossedFactorsGiveEveryCombinationTheLastOneChangingFastest() {
        assertThat(cells(new CrossedDesign<>(List.of(LETTERS, DIGITS))))
                .containsExactly(
                        List.of("a", "1"),
                        List.of("a", "2"),
                        List.of("a", "3"),
                        List.of("b", "1"),
                        List.of("b", "2"),
                        List.of("b", "3"));
    }

    @Test
    void moreCellsThanCanBeNumberedAreRefused() {
        Factor.Listed<Integer> thousand =
                new Factor.Listed<>("x", IntStream.range(0, 1000).boxed().toList());

        assertThatThrownBy(() -> new CrossedDesign<>(List.of(thousand, thousand, thousand)))
                .hasMessage("has more than the 10000000 cells that there may be");
    }

    @Test
    void drawnLevelsStayAsTheyAreWhenCellsAndFactorsAreAdded() {
        Design<String> small = new SampledDesign<>(List.of(DIGITS), 5, Seed.of(1));
        Design<String> large = new SampledDesign<>(List.of(LETTERS, DIGITS), 500, Seed.of(1));

        for (int cell = 0; cell < 5; cell++) {
            assertThat(large.cell(cell).get(1)).isEqualTo(small.cell(cell).get(0));
        }
    }

    @Test
    void drawnLevelsAreAlikeInNumber() {
        List<List<String>> cells = cells(new SampledDesign<>(List.of(DIGITS), 3000, Seed.of(1)));

        assertThat(cells.stream().filter(List.of("2")::equals).count()).isBetween(900L, 1100L);
    }

    @Test
    void sharesHaveEveryCellOnce() {
        for (int shares = 1; shares <= 7; shares++) {
            int of = shares;
            assertThat(IntStream.rangeClosed(1, of)
                            .mapToObj(number -> new Shard(number, of))
                            .flatMap(shard ->
                                    LongStream.range(0, shard.count(20)).mapToObj(shard::cell)))
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.range(0, 20).boxed().toList());
        }
    }

    @Test
    void whatIsMissingIsToldInRanges() {
        Gaps gaps = new Gaps();
        LongStream.of(0, 1, 3, 7).forEach(gaps::pass);
        gaps.end(10);

        assertThat(gaps.missing()).isEqualTo(6);
        assertThat(gaps.shown(10)).isEqualTo("2, 4-6, 8-9");
        assertThat(gaps.shown(1)).isEqualTo("2, …");
    }
}
