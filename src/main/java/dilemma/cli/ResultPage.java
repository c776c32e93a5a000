package dilemma.cli;

import dilemma.language.Language;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.TournamentResult;
import java.util.ArrayList;
import java.util.List;

/**
 * How a tournament came out, made for a projector: a heading, a row for each entrant, and what it says in sentences.
 *
 * @param result what came out
 * @param columns how many characters a line has
 * @param tableColumns how many a line of the table has; in a pipe or a file more than a sentence should
 * @param glyphs the characters that can be shown
 * @param ink the colors
 * @param language the language of the words
 */
record ResultPage(TournamentResult result, int columns, int tableColumns, Glyphs glyphs, Ink ink, Language language) {

    /** Returns the lines. */
    List<String> lines() {
        TournamentDefinition definition = result.definition();
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(Words.plain(definition.name(), glyphs)));
        lines.addAll(Words.wrap(Words.plain(language.translate(definition.description()), glyphs), columns));
        Words.flow(new RulesInBrief(definition, language).items(), " " + glyphs.dot() + " ", columns)
                .forEach(line -> lines.add(ink.faint(line)));
        lines.add("");
        lines.addAll(new StandingsTable(result, tableColumns, glyphs, ink, language).lines());
        lines.add("");
        lines.addAll(new ResultSentences(result, columns, glyphs, language).lines());
        new FaultSentences(result.faults(), glyphs, language)
                .sentences()
                .forEach(sentence -> lines.addAll(Words.wrap(sentence, columns)));
        return lines;
    }
}
