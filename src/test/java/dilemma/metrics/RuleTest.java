package dilemma.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void withoutAnOccasionThereIsNoFigure(Rule rule) {
        assertThat(rule.of(new Tally())).isNaN();
    }

    @Test
    void equalSharesComeOutEqualAndStayInTheirRange() {
        for (int matches = 1; matches < 200; matches++) {
            for (int won = 0; won <= matches; won++) {
                assertThat(notEnvious(won, matches))
                        .isEqualTo((double) (matches - won) / matches)
                        .isEqualTo(notEnvious(3 * won, 3 * matches));
            }
        }
    }

    private static double notEnvious(int won, int matches) {
        Tally tally = new Tally();
        tally.add(Count.MATCHES, matches);
        tally.add(Count.WON, won);
        return Rule.NOT_ENVIOUS.of(tally);
    }

    @Test
    void aFairCoinIsNotClearAtAll() {
        Tally tally = new Tally();
        for (Count[] pair : new Count[][] {
            {Count.AFTER_CC, Count.C_AFTER_CC}, {Count.AFTER_CD, Count.C_AFTER_CD}, {Count.AFTER_DD, Count.C_AFTER_DD}
        }) {
            tally.add(pair[0], 14);
            tally.add(pair[1], 7);
        }

        assertThat(Rule.CLEAR.of(tally)).isZero();
    }

    @Test
    void clarityWeighsTheUncertaintyAfterEachOutcome() {
        Tally tally = new Tally();
        tally.add(Count.AFTER_CC, 6);
        tally.add(Count.C_AFTER_CC, 6);
        tally.add(Count.AFTER_DC, 4);
        tally.add(Count.C_AFTER_DC, 1);

        // after DC in 4 of 10 turns: h(1/4) = 2 - (3/4) log₂ 3
        double h = 2 - 0.75 * Math.log(3) / Math.log(2);
        assertThat(Rule.CLEAR.of(tally)).isCloseTo(1 - 0.4 * h, within(1e-15));
    }

    @Test
    void clarityIsNeverOutsideItsRange() {
        for (int after = 1; after < 300; after++) {
            for (int c = 0; c <= after; c++) {
                Tally tally = new Tally();
                tally.add(Count.AFTER_CD, after);
                tally.add(Count.C_AFTER_CD, c);
                assertThat(Rule.CLEAR.of(tally)).isBetween(0.0, 1.0);
            }
        }
    }
}
