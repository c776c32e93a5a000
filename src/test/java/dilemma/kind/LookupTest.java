package dilemma.kind;

import static dilemma.game.Move.C;
import static dilemma.game.Move.D;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Outcome;
import dilemma.library.Replay;
import dilemma.random.RandomSource;
import dilemma.strategy.Profile;
import dilemma.strategy.Traits;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTest {

    private static final Profile PROFILE = Profile.of("example", "Example", Traits.unbounded());

    /** Opens with C and looks a table up whose entries are letters. */
    private static Lookup lookup(LookupDepths depths, String entries) {
        double[] table =
                entries.chars().mapToDouble(letter -> letter == 'C' ? 1 : 0).toArray();
        return new Lookup(PROFILE, depths, Collections.nCopies(depths.turns(), C), table);
    }

    @Test
    void titForTatLooksAtThePartnersLastMoveAlone() {
        assertThat(Replay.answers(lookup(new LookupDepths(0, 1, 0), "CD"), "CDDCDC"))
                .isEqualTo("CCDDCD");
    }

    @Test
    void theEntryOfTheOlderMovesComesLater() {
        // C exactly after own C, then D, while the partner played D, then C
        Lookup rule = lookup(LookupDepths.MEMORY_TWO, "DDDDDDCDDDDDDDDD");

        assertThat(Replay.answers(rule, "DCCCCC", ".X....")).isEqualTo("CCCDDD");
        assertThat(Replay.answers(rule, "CDCCCC", ".X....")).isEqualTo("CCDDDD");
        assertThat(Replay.answers(rule, "DCCCCC", "X.....")).isEqualTo("CCDDDD");
    }

    @Test
    void thePartnersFirstMovesAreNotForgotten() {
        Lookup rule = lookup(new LookupDepths(0, 0, 2), "DCDD");

        assertThat(Replay.answers(rule, "CDCCDDC")).isEqualTo("CCCCCCC");
        assertThat(Replay.answers(rule, "DCCDCDC")).isEqualTo("CCDDDDD");
    }

    @Test
    void playsItsOpeningUntilAllDepthsAreSeen() {
        Lookup rule = new Lookup(PROFILE, new LookupDepths(1, 3, 0), List.of(D, C, D), new double[16]);

        assertThat(Replay.answers(rule, "CCCCC")).isEqualTo("DCDDD");
    }

    @Test
    void drawsOneNumberOnlyWhereAnEntryIsUncertain() {
        Lookup rule = new Lookup(PROFILE, new LookupDepths(0, 1, 0), List.of(C), 0.25, 1);
        double[] script = {0.25, 0.24};
        int[] drawn = {0};
        RandomSource random = () -> script[drawn[0]++];

        assertThat(rule.profile().traits().stochastic()).isTrue();
        assertThat(Replay.answers(rule, "CCDC", "....", random)).isEqualTo("CDCC");
        assertThat(drawn[0]).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, CD, 1",
        "0, 1, 0, DD, 0",
        "1, 2, 0, CDCDDCDD, 2",
        "1, 2, 0, CCCCDDDD, 1",
        "2, 0, 0, CCDD, 2",
        "2, 0, 0, CDCD, 1",
        "0, 1, 1, CDDC, unbounded",
        "0, 1, 1, CCDD, 1",
    })
    void itsMemoryIsHowFarItsTableLooksBack(int own, int partner, int opening, String entries, String memory) {
        OptionalInt turns = memory.equals("unbounded") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(memory));

        assertThat(lookup(new LookupDepths(own, partner, opening), entries)
                        .profile()
                        .traits()
                        .memory())
                .isEqualTo(turns);
    }

    @Test
    void hasAFewStatesOnly() {
        Lookup rule = new Lookup(PROFILE, new LookupDepths(2, 2, 2), List.of(C, C), new double[64]);
        Set<Lookup.Recall> known = new HashSet<>();
        Set<Lookup.Recall> open = new HashSet<>(Set.of(rule.start()));
        while (!open.isEmpty()) {
            known.addAll(open);
            Set<Lookup.Recall> next = new HashSet<>();
            for (Lookup.Recall state : open) {
                for (Outcome outcome : Outcome.values()) {
                    next.add(rule.after(state, outcome));
                }
            }
            next.removeAll(known);
            open = next;
        }

        assertThat(known).hasSize(1 + 4 + 64);
    }

    @Test
    void refusesDepthsWithoutMovesOrWithTooMany() {
        assertThatThrownBy(() -> new LookupDepths(0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a table looks at 1 to 10 moves in all, but was to look at 0, 0 and 0");
        assertThatThrownBy(() -> new LookupDepths(6, 5, 0)).hasMessageContaining("6, 5 and 0");
        assertThatThrownBy(() -> new LookupDepths(-1, 2, 0)).hasMessageContaining("-1, 2 and 0");
        assertThatThrownBy(() -> new LookupDepths(Integer.MAX_VALUE, Integer.MAX_VALUE, 12))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesATableThatDoesNotFit() {
        LookupDepths depths = new LookupDepths(0, 1, 0);

        assertThatThrownBy(() -> new Lookup(PROFILE, depths, List.of(C, C), 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"opening\" must have as many moves as the table looks back, 1, but has 2");
        assertThatThrownBy(() -> new Lookup(PROFILE, depths, List.of(C), 1))
                .hasMessage("the table must have 2 entries, but has 1");
        assertThatThrownBy(() -> new Lookup(PROFILE, depths, List.of(C), 1, Double.NaN))
                .hasMessage("an entry must be a probability from 0 to 1, but was NaN");
    }
}
