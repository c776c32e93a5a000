package dilemma.cli;

import dilemma.io.SweepFile;
import dilemma.sweep.Claim;
import dilemma.sweep.LevelGroup;
import dilemma.sweep.SweepSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What came out of an experiment, in Markdown.
 *
 * @param file the experiment
 * @param summary what came out
 */
record FindingsPage(SweepFile file, SweepSummary summary) {

    private static final int MOST_STRATEGIES = 15;

    /** Returns what comes before the first experiment. */
    static List<String> introduction() {
        return List.of(
                "# Findings",
                "",
                "What M. Bruley's document of 2020 claims about the iterated prisoner's dilemma, put to the test. Every"
                        + " section is one ready-made experiment, `dilemma sweep NAME`, and every figure on this page was"
                        + " written by one command, `dilemma findings`. Tables show mean scores per turn; the strategy"
                        + " with the best mean rank is printed in bold.",
                "");
    }

    /** Returns the section of the experiment. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("## " + file.name());
        lines.add("");
        lines.add(file.description());
        lines.add("");
        for (Claim claim : file.claims()) {
            lines.add("- " + new ClaimSentence(claim, summary).text());
        }
        lines.add("");
        for (SweepSummary.FactorSummary factor : summary.factors()) {
            if (!factor.groups().isEmpty()) {
                lines.addAll(table(factor));
            }
        }
        summary.unit()
                .ifPresent(unit -> lines.add(
                        "Scores are " + unit + "; " + Words.count(summary.all().cells(), "tournament") + "."));
        lines.add("");
        return lines;
    }

    private List<String> table(SweepSummary.FactorSummary factor) {
        List<String> lines = new ArrayList<>();
        StringBuilder heading = new StringBuilder("| `" + factor.path() + "` |");
        StringBuilder rule = new StringBuilder("|---|");
        StringBuilder cooperation = new StringBuilder("| *cooperation* |");
        for (LevelGroup group : factor.groups()) {
            heading.append(' ').append(group.label()).append(" |");
            rule.append("---:|");
            cooperation
                    .append(' ')
                    .append(Words.number(100 * group.cooperation(), 0))
                    .append(" % |");
        }
        lines.add(heading.toString());
        lines.add(rule.toString());
        summary.all().strategies().entrySet().stream()
                .limit(MOST_STRATEGIES)
                .forEach(strategy -> lines.add(row(strategy, factor.groups())));
        lines.add(cooperation.toString());
        lines.add("");
        return lines;
    }

    private static String row(Map.Entry<String, LevelGroup.Means> strategy, List<LevelGroup> groups) {
        StringBuilder row = new StringBuilder("| " + strategy.getValue().name(strategy.getKey()) + " |");
        for (LevelGroup group : groups) {
            LevelGroup.Means means = group.strategies().get(strategy.getKey());
            if (means == null) {
                row.append(" – |");
            } else {
                String score = Words.number(means.score(), 3);
                row.append(group.isBest(means) ? " **" + score + "** |" : " " + score + " |");
            }
        }
        return row.toString();
    }
}
