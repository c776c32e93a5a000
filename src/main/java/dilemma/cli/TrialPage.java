package dilemma.cli;

import dilemma.analysis.Divergence;
import dilemma.analysis.Speed;
import dilemma.analysis.Steadiness;
import dilemma.analysis.Trial;
import dilemma.game.Game;
import dilemma.language.Language;
import dilemma.metrics.Rule;
import dilemma.process.ProcessStrategy;
import dilemma.tournament.Standing;
import dilemma.tournament.TournamentResult;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What came out when a strategy was tried, on a page: what it did wrong, whether it plays the same again, which rules
 * it keeps, where it would stand, and how fast it is.
 *
 * @param trial what came out
 * @param columns how many characters a line has
 * @param glyphs the characters that can be shown
 * @param ink the colors
 */
record TrialPage(Trial trial, int columns, Glyphs glyphs, Ink ink) {

    private static final int LONGEST_NAME = 36;
    private static final int NEIGHBOURS = 2;
    private static final MathContext TWO_DIGITS = new MathContext(2);

    /** Returns the lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Facts facts = new Facts().add("legal", legality());
        new TrialFaultSentences(trial.faults(), glyphs).addTo(facts);
        trial.steadiness().ifPresent(steadiness -> addTo(facts, steadiness));
        facts.add("not tried", untried());
        lines.addAll(facts.lines(columns, ink));
        trial.standing().ifPresent(standing -> lines.addAll(rules(standing)));
        trial.tournament().ifPresent(result -> lines.addAll(place(result)));
        if (trial.isLegal()) {
            lines.add("");
            lines.addAll(new Facts().add("speed", speed(trial.speed())).lines(columns, ink));
        }
        return lines;
    }

    private String legality() {
        if (!trial.isLegal()) {
            return "no: " + Words.count(trial.faults().size(), "fault") + ", of each kind the first";
        }
        int turns = trial.matches().stream()
                .mapToInt(match -> match.moves().turns())
                .sum();
        return "yes: C or D on all " + turns + " turns of "
                + Words.count(trial.matches().size(), "match", "matches");
    }

    private void addTo(Facts facts, Steadiness steadiness) {
        facts.add("repeatable", repeatability(steadiness));
        facts.add("starts afresh", freshness(steadiness));
        facts.add("chance", steadiness.isRepeatable() ? chance(steadiness) : "");
    }

    private String repeatability(Steadiness steadiness) {
        return steadiness
                .inFreshProcess()
                .map(first -> "no: begun anew, from the same seed, it played otherwise" + where(first)
                        + "; all its chance must come from the seed of the match")
                .orElse("yes: begun anew, from the same seed, it made the same moves");
    }

    private String freshness(Steadiness steadiness) {
        if (steadiness.inFreshProcess().isPresent()) {
            return "cannot be told, as it does not repeat itself";
        }
        return steadiness
                .afterOthers()
                .map(first -> "no: after other matches it played otherwise" + where(first)
                        + "; at a new match it must forget the one before")
                .orElse("yes: earlier matches made no difference");
    }

    private String where(Divergence first) {
        return ", first on turn " + first.turn() + " against " + plain(first.opponent());
    }

    private String chance(Steadiness steadiness) {
        boolean isDeclared = trial.entrant().strategy() instanceof ProcessStrategy strategy
                && strategy.program().draws();
        if (steadiness.withOtherSeed().isPresent()) {
            return "yes: other seeds, other moves";
        }
        return "none: the same moves from another seed"
                + (isDeclared ? "; if it never uses any, \"stochastic\": false in its file saves repetitions" : "");
    }

    private String untried() {
        if (!trial.isLegal()) {
            return "anything more, as long as something goes wrong";
        }
        if (trial.isSlow()) {
            return "anything more: ten matches took "
                    + Words.number(trial.speed().seconds(), 1) + " s, and more than "
                    + Words.number(Trial.MOST_SECONDS, 0) + " s is too long for that";
        }
        return trial.tournament().isPresent() ? "" : "the classroom, whose game it refuses";
    }

    private List<String> rules(Standing standing) {
        Table table = new Table(List.of(Table.Column.text(""), Table.Column.number(""), Table.Column.text("")));
        for (Rule rule : Rule.values()) {
            double share = standing.rule(rule);
            table.add(List.of(new RuleWords(Language.ENGLISH).of(rule), percent(share), verdict(share)));
        }
        List<String> lines = new ArrayList<>(List.of("", ink.bold("The four rules, in its matches in the classroom")));
        lines.addAll(table.lines());
        return lines;
    }

    /** Returns a share in full percents, rounded down: 100 % is always. */
    private String percent(double share) {
        return Double.isNaN(share) ? glyphs.dash() : (int) Math.floor(100 * share) + " %";
    }

    private static String verdict(double share) {
        if (Double.isNaN(share)) {
            return "never had an occasion";
        }
        if (share == 1) {
            return "kept";
        }
        return share >= 0.5 ? "mostly kept" : share > 0 ? "mostly broken" : "broken";
    }

    private List<String> place(TournamentResult result) {
        int entrants = result.standings().size();
        String heading = trial.standing()
                .map(standing -> "In the classroom: rank " + standing.rank() + " of " + entrants)
                .orElse("In the classroom: disqualified");
        List<String> lines = new ArrayList<>(List.of("", ink.bold(heading)));
        trial.standing().ifPresent(standing -> lines.addAll(neighbours(result, standing)));
        return lines;
    }

    private List<String> neighbours(TournamentResult result, Standing own) {
        Game game = result.definition().conditions().game();
        ScoreFormat format = new ScoreFormat(game.payoffs());
        Table table = new Table(
                List.of(Table.Column.number("rank"), Table.Column.text("name"), Table.Column.number(game.unit())));
        int place = result.standings().indexOf(own);
        int last = Math.min(result.standings().size(), place + NEIGHBOURS + 1);
        List<Standing> near = result.standings().subList(Math.max(0, place - NEIGHBOURS), last);
        near.forEach(standing -> table.add(List.of(
                String.valueOf(standing.rank()),
                Words.cut(plain(standing.entrant().name()), LONGEST_NAME, glyphs),
                format.text(standing.estimate().score()))));
        List<String> lines = new ArrayList<>(List.of(ink.faint(table.heading())));
        List<String> rows = table.lines();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(near.get(i).equals(own) ? ink.bold(rows.get(i)) : rows.get(i));
        }
        return lines;
    }

    private static String speed(Speed speed) {
        return "about " + Figure.mean(rounded(speed.turnsPerSecond())) + " turns a second; the slowest move took "
                + milliseconds(speed.slowest()) + ", the very first " + milliseconds(speed.start());
    }

    /** Returns a number with two digits that count: the others would not be the same again. */
    private static double rounded(double number) {
        return new BigDecimal(number).round(TWO_DIGITS).doubleValue();
    }

    private static String milliseconds(double seconds) {
        return Words.number(1000 * seconds, seconds < 0.01 ? 2 : 0) + " ms";
    }

    private String plain(String text) {
        return Words.plain(text, glyphs);
    }
}
