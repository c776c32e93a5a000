package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.language.Language;
import dilemma.metrics.Rule;
import dilemma.tournament.TournamentResult;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TourCommandTest {

    private static Lectern lectern(Language language, long seed) {
        return new Lectern(language, Glyphs.UNICODE, Ink.PLAIN, StrategiesOption.shipped(), seed);
    }

    private static List<String> screens(String... args) {
        String[] line = Stream.concat(Stream.of("tour"), Arrays.stream(args)).toArray(String[]::new);
        CommandRun run = CommandRun.of(line);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.SUCCESS);
        assertThat(run.err()).isEmpty();
        return List.of(run.out().split("(?m)^(?=\\d+/10  )"));
    }

    @ParameterizedTest
    @CsvSource({"en, 2020", "fr, 2020", "en, 7", "fr, 8"})
    void isTenScreensThatFitATerminal(String language, String seed) {
        List<String> screens = screens("--no-pause", "--lang", language, "--seed", seed);

        assertThat(screens).hasSize(10);
        assertThat(screens).allSatisfy(screen -> {
            assertThat(screen.stripTrailing().lines()).hasSizeLessThanOrEqualTo(Lesson.LINES);
            assertThat(screen.lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Lesson.COLUMNS));
        });
    }

    @Test
    void whereNobodyWatchesItDoesNotPause() {
        assertThat(screens()).isEqualTo(screens("--no-pause", "--seed", "2020"));
    }

    @ParameterizedTest
    @CsvSource({"2020", "1", "2", "3"})
    void theTournamentSaysWhoWonItAndWhereTitForTatEnded(long seed) {
        Lectern lectern = lectern(Language.ENGLISH, seed);
        TournamentResult result = lectern.classroom();
        int rank = result.of("Tit For Tat").rank();

        assertThat(text(new LiveTournament(lectern)))
                .contains("First: " + result.standings().get(0).entrant().name() + "; tit for tat is number " + rank)
                .contains("tit for tat comes first. " + (rank == 1 ? "So it is here." : "Not here!"));
    }

    @ParameterizedTest
    @CsvSource({"2020", "1"})
    void theRulesAreJudgedByTheClassroom(long seed) {
        Lectern lectern = lectern(Language.ENGLISH, seed);
        String text = text(new FourRules(lectern));

        for (Rule rule : Rule.values()) {
            double tau = lectern.classroom().rules().getOrDefault(rule, Double.NaN);
            String verdict = Math.abs(tau) < 0.43 ? "cannot be told here" : tau > 0 ? "it paid" : "it cost";
            assertThat(text).contains(Words.signed(tau, 2) + " " + verdict);
        }
    }

    /** 1.96 standard deviations of Kendall's tau of twelve: √(2·29 / (9·12·11)) = 0.2209…, times 1.96 = 0.433. */
    @Test
    void howLargeACorrelationMustBeDependsOnHowManyThereAre() {
        assertThat(text(new FourRules(lectern(Language.ENGLISH, 1))))
                .contains("With 12 strategies a correlation below 0.43 could be chance.");
    }

    @Test
    void aClaimIsFollowedByWhatCameOut() {
        Lectern lectern = lectern(Language.ENGLISH, 1);

        assertThat(lectern.claim("all is well", true)).isEqualTo("The document says: all is well. So it is here.");
        assertThat(lectern.claim("all is well", false)).isEqualTo("The document says: all is well. Not here!");
    }

    @Test
    void saysWhereTheDocumentIsWrong() {
        assertThat(text(new AgainAndAgain(lectern(Language.ENGLISH, 1))))
                .contains("the logic of the single encounter comes back. Not here! To betray on the last turn pays");
        assertThat(text(new Forgiveness(lectern(Language.ENGLISH, 1))))
                .contains("than who waits for the second. Not here! It is so at 2 of 4 levels of noise.");
    }

    @Test
    void aLeverTurnsTheTablesOnlyWhereReciprocityWasBehind() {
        Lectern lectern = lectern(Language.ENGLISH, 1);
        TournamentResult shortMatches = field(lectern, "0.1");
        TournamentResult longMatches = field(lectern, "0.95");

        assertThat(Lever.isReciprocityAhead(shortMatches)).isFalse();
        assertThat(Lever.isReciprocityAhead(longMatches)).isTrue();
        assertThat(new Lever("", "", "", shortMatches, longMatches).turns()).isTrue();
        assertThat(new Lever("", "", "", longMatches, longMatches).turns()).isFalse();
        assertThat(new Lever("", "", "", longMatches, shortMatches).turns()).isFalse();
    }

    private static TournamentResult field(Lectern lectern, String continuation) {
        return lectern.tournament(
                List.of("tit-for-tat", "always-defect", "grudger"),
                "match.continuation",
                continuation,
                "method",
                "exact");
    }

    static Stream<Arguments> frenchSentences() {
        return Stream.of(
                Arguments.of(1, "Deux complices sont interrogés séparément."),
                Arguments.of(2, "Si l'autre se tait\u00a0: se taire coûte 1 an, trahir 0 an."),
                Arguments.of(3, "revient. Pas ici\u00a0! Trahir au dernier tour est payant"),
                Arguments.of(4, "Dans la classe, il rencontre 11 autres et en dépasse 0,0 en moyenne."),
                Arguments.of(5, "En tête\u00a0: Gradual\u00a0; donnant-donnant est au rang 5."),
                Arguments.of(
                        6,
                        "Un dérapage sur vingt coups fait passer la coopération de ces deux-là de 100\u00a0% à 52\u00a0%"),
                Arguments.of(7, "C'est vrai pour 2 sur 4 niveaux de bruit."),
                Arguments.of(8, "1. Ne soyez pas envieux +0,50 cela a payé"),
                Arguments.of(9, "un autre tour suit 10\u00a0% 1,818 0,772 le traître"),
                Arguments.of(10, "309 stratégies à rencontrer"));
    }

    @ParameterizedTest
    @MethodSource("frenchSentences")
    void speaksFrench(int screen, String sentence) {
        Lesson lesson = TourCommand.lessons(lectern(Language.FRENCH, 2020)).get(screen - 1);

        assertThat(text(lesson)).contains(sentence);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isAsciiOnAnAsciiTerminal(Language language) {
        Terminal ascii = new Terminal(false, false, false, Glyphs.ASCII);

        CommandRun run = CommandRun.at(ascii, "tour", "--lang", language.code());

        assertThat(run.out()).matches("[\\p{ASCII}]+").doesNotContain("?[");
    }

    private static String text(Lesson lesson) {
        return String.join(" ", lesson.lines()).replaceAll(" +", " ");
    }
}
