package dilemma.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Objective;
import dilemma.metrics.Rule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final Claim.Ahead A_IS_AHEAD = new Claim.Ahead("A is ahead.", "x", "2", "a", Optional.empty());

    private static CellOutcome.Entry entry(int rank, String name, String strategy, double score, double error) {
        return new CellOutcome.Entry(rank, name, strategy, score, error, 0.5, 1, Map.of());
    }

    private static CellOutcome cell(long number, String level, double tau, CellOutcome.Entry... entrants) {
        return new CellOutcome(
                number,
                List.of(level),
                1,
                "points",
                Objective.MAXIMISE,
                0.5,
                2,
                Map.of(Rule.NICE, tau),
                List.of(entrants));
    }

    private static SweepSummary summary(CellOutcome... cells) {
        SweepSummary summary = new SweepSummary(List.of("x"));
        List.of(cells).forEach(summary::noteLevels);
        List.of(cells).forEach(summary::add);
        return summary;
    }

    @Test
    void aClaimIsJudgedByTheCellsAtItsLevel() {
        SweepSummary summary = summary(
                cell(0, "1", 0, entry(1, "A", "a", 3, 0), entry(2, "B", "b", 2, 0)),
                cell(1, "2", 0, entry(1, "B", "b", 3, 0), entry(2, "A", "a", 2, 0)));

        assertThat(A_IS_AHEAD.verdict(summary)).contains(new Claim.Verdict(true, false, "A", 2, "B", 3));
        assertThat(new Claim.Ahead("", "x", "1", "a", Optional.of("b")).verdict(summary))
                .contains(new Claim.Verdict(true, true, "A", 3, "B", 2));
        assertThat(new Claim.Ahead("", "x", "7", "a", Optional.empty()).verdict(summary))
                .isEmpty();
        assertThat(new Claim.Ahead("", "x", "1", "c", Optional.empty()).verdict(summary))
                .isEmpty();
    }

    @Test
    void figuresWithinTwoStandardErrorsAreNotToldApart() {
        assertThat(A_IS_AHEAD.verdict(summary(cell(0, "2", 0, entry(1, "A", "a", 3, 0.3), entry(2, "B", "b", 2, 0.5)))))
                .contains(new Claim.Verdict(false, true, "A", 3, "B", 2));
        assertThat(A_IS_AHEAD.verdict(summary(cell(0, "2", 0, entry(1, "A", "a", 3, 0.3), entry(2, "B", "b", 2, 0.3)))))
                .contains(new Claim.Verdict(true, true, "A", 3, "B", 2));
    }

    @Test
    void copiesCountOnceInACell() {
        SweepSummary summary = summary(
                cell(0, "2", 0, entry(1, "A 1", "a", 4, 0), entry(2, "A 2", "a", 2, 0), entry(3, "B", "b", 1, 0)),
                cell(1, "2", 0, entry(1, "B", "b", 9, 0), entry(2, "A", "a", 1, 0)));

        LevelGroup.Means means =
                Objects.requireNonNull(summary.all().strategies().get("a"));
        assertThat(means.name("a")).isEqualTo("A");
        assertThat(means.score()).isEqualTo(2);
        assertThat(means.rank()).isEqualTo(1.75);
    }

    @Test
    void aRuleOfConductPaysWhereItGoesWithSuccess() {
        SweepSummary summary = summary(
                cell(0, "1", 0.5, entry(1, "A", "a", 1, 0)),
                cell(1, "2", -0.25, entry(1, "A", "a", 1, 0)),
                cell(2, "2", Double.NaN, entry(1, "A", "a", 1, 0)));

        assertThat(new Claim.Pays("", "nice", Rule.NICE)
                        .verdict(summary)
                        .orElseThrow()
                        .figure())
                .isEqualTo(0.125);
        assertThat(new Claim.Pays("", "clear", Rule.CLEAR).verdict(summary)).isEmpty();
    }
}
