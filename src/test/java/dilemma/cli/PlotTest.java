package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlotTest {

    @TempDir
    static Path folder;

    private static String tournament;
    private static String sweep;

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    @BeforeAll
    static void play() {
        tournament = file("classroom.json");
        sweep = file("horizon.jsonl");
        run("run", "classroom", "--seed", "1", "--repetitions", "3", "-q", "-o", tournament);
        run("sweep", "horizon", "-q", "-o", sweep);
    }

    private static CommandRun run(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.SUCCESS);
        return run;
    }

    private static String svg(String... arguments) throws IOException {
        String file = file("figure.svg");
        run(Stream.concat(Stream.of("plot"), Stream.concat(Stream.of(arguments), Stream.of("-q", "-o", file)))
                .toArray(String[]::new));
        return Files.readString(Path.of(file));
    }

    private static CommandRun mistake(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.out()).isEmpty();
        return run;
    }

    @Test
    void aFigureIsWrittenAndItsSizeTold() throws IOException {
        String file = file("ranking.svg");
        CommandRun run = run("plot", tournament, "--kind", "ranking", "-o", file);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("wrote " + file + ", 120 × 80 mm\n");
        assertThat(Files.readString(Path.of(file)))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120mm\"")
                .contains(
                        ">classroom</text>",
                        ">Gradual</text>",
                        ">years per turn (fewer is better), with 95 % intervals<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ranking", "box", "payoffs", "cooperation", "wins", "ecological"})
    void aTournamentHasFiguresOfSixKinds(String kind) throws IOException {
        assertThat(svg(tournament, "--kind", kind)).contains(">Gradual</text>", ">Always Defect</text>");
    }

    static Stream<Arguments> filesOfOneKind() {
        return Stream.of(
                Arguments.of(
                        List.of("fingerprint", "win-stay-lose-shift", "-o"), "probability x of forced cooperation"),
                Arguments.of(List.of("fingerprint", "grudger", "--transitive", "-o"), ">turn</text>"));
    }

    @ParameterizedTest
    @MethodSource("filesOfOneKind")
    void whereOneKindFitsItNeedNotBeNamed(List<String> command, String text) throws IOException {
        String result = file("one-kind.json");
        run(Stream.concat(command.stream(), Stream.of(result)).toArray(String[]::new));

        assertThat(svg(result)).contains(text);
    }

    @Test
    void aSweepHasACurveForEachStrategy() throws IOException {
        assertThat(svg(sweep)).contains(">match.continuation</text>", ">Grudger</text>", ">Always Defect</text>");
    }

    @Test
    void anEcologyHasSharesOverTime() throws IOException {
        String result = file("ecology.json");
        run("evolve", "ecological", "classroom", "--generations", "30", "-o", result);

        assertThat(svg(result, "--kind", "ecological", "--top", "2"))
                .contains(">10 others</text>", ">generation</text>");
        assertThat(svg(result, "--kind", "ranking")).contains(">share in the last generation</text>");
    }

    @Test
    void aMatchIsReadFromWhatItsCommandPrints() throws IOException {
        String match = run("match", "tit-for-tat", "always-defect", "--turns", "12", "--seed", "1", "--json")
                .out();
        Path result = folder.resolve("match.json");
        Files.writeString(result, match);

        assertThat(svg(result.toString())).contains(">Tit For Tat</text>", ">defects</text>", ">10</text>");
    }

    @Test
    void aMatchHasNoPageOfItsOwn() throws IOException {
        Path result = folder.resolve("single.json");
        Files.writeString(
                result, run("match", "grudger", "alternator", "--json", "-q").out());

        assertThat(mistake("report", result.toString(), "-o", file("no.html")).err())
                .isEqualTo(result + ": is a single match; \"dilemma plot\" draws it\n");
    }

    @Test
    void aMatchWithoutAsManyMovesOfBothIsTold() throws IOException {
        String match = run("match", "tit-for-tat", "always-defect", "--turns", "5", "--seed", "1", "--json")
                .out();
        Path result = folder.resolve("broken.json");
        Files.writeString(result, match.replace("CDDDD", "CDxDD"));
        Path shorter = folder.resolve("shorter.json");
        Files.writeString(shorter, match.replace("CDDDD", "CDDD"));

        assertThat(mistake("plot", result.toString(), "-o", file("no.svg")).err())
                .contains("broken.json:", "first.moves", "must be letters C and D");
        assertThat(mistake("plot", shorter.toString(), "-o", file("no.svg")).err())
                .contains("shorter.json:", "second", "must have as many moves as first, 4");
    }

    @Test
    void aFingerprintTurnByTurnWithoutOpponentsOrOfUnequalTurnsIsTold() throws IOException {
        String whole = run("fingerprint", "grudger", "--transitive", "--turns", "3", "--step", "0.5", "--json")
                .out();
        Path empty = folder.resolve("empty.json");
        Files.writeString(empty, whole.replaceAll("(?s)\"rows\": \\[.*\\]", "\"rows\": []"));
        Path unequal = folder.resolve("unequal.json");
        Files.writeString(unequal, whole.replaceFirst("\"cooperation\": \\[[^,]*,", "\"cooperation\": ["));

        for (Path broken : List.of(empty, unequal)) {
            String expected = "rows must have the same turns, at least one, for one or more opponents";
            assertThat(mistake("plot", broken.toString(), "-o", file("no.svg")).err())
                    .contains(expected);
            assertThat(mistake("report", broken.toString(), "-o", file("no.html"))
                            .err())
                    .contains(expected);
        }
    }

    @Test
    void moreThanOneKindThatFitsAreNamedSoIsTheNearest() {
        assertThat(mistake("plot", tournament, "-o", file("no.svg")).err())
                .isEqualTo("--kind is needed; of this file can be drawn: ranking, box, payoffs, cooperation, wins,"
                        + " ecological\n");
        assertThat(mistake("plot", tournament, "--kind", "payofs", "-o", file("no.svg"))
                        .err())
                .isEqualTo("--kind is payofs, but of this file can be drawn: ranking, box, payoffs, cooperation, wins,"
                        + " ecological; did you mean \"payoffs\"?\n");
        assertThat(mistake("plot", sweep, "--kind", "payoffs", "-o", file("no.svg"))
                        .err())
                .isEqualTo("--kind is payoffs, but of this file can be drawn: sweep\n");
        assertThat(Path.of(file("no.svg"))).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"figure.jpg", "figure", "figure.svg.txt"})
    void aFileThatEndsInNoneOfTheFormatsIsAMistake(String name) {
        assertThat(mistake("plot", tournament, "--kind", "box", "-o", file(name))
                        .err())
                .isEqualTo("-o is " + file(name) + ", but must end in .svg or .png or .pdf\n");
    }

    @Test
    void withoutAFileThereIsNoFigure() {
        assertThat(mistake("plot", tournament, "--kind", "box").err()).startsWith("missing required option: '--output");
    }

    @Test
    void aFolderTakesAnSvgNamedAfterTheResult() {
        run("plot", tournament, "--kind", "wins", "-o", folder + "/");

        assertThat(folder.resolve("classroom wins.svg")).isNotEmptyFile();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("--width", "10", "--width is 10, but must be a number from 20 to 2000"),
                Arguments.of("--height", "a4", "--height is a4, but must be a number from 20 to 5000"),
                Arguments.of("--font-size", "2", "--font-size is 2, but must be a number from 3 to 72"),
                Arguments.of("--dpi", "1", "--dpi is 1, but must be a whole number from 30 to 2400"),
                Arguments.of("--top", "0", "--top is 0, but must be a whole number from 1 to 12"),
                Arguments.of("--height", "20", "12 names need a page at least"),
                Arguments.of(
                        "--entrants",
                        "Gradual,Tit For Tatt",
                        "--entrants: nobody is shown as \"Tit For Tatt\"; did you mean \"Tit For Tat\"?"),
                Arguments.of("--along", "match.turns", "--along: match.turns does not vary; this file is no sweep"),
                Arguments.of("--generations", "-1", "--generations is -1, but must be a whole number from 1"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldAndNothingIsWritten(String option, String value, String message) {
        assertThat(mistake("plot", tournament, "--kind", "ranking", option + "=" + value, "-o", file("no.svg"))
                        .err())
                .startsWith(message);
        assertThat(Path.of(file("no.svg"))).doesNotExist();
    }

    @Test
    void whoIsNamedIsShownAndNobodyElse() throws IOException {
        assertThat(svg(tournament, "--kind", "ranking", "--entrants", "Always Defect,Gradual", "--title", "Two"))
                .contains(">Two</text>", ">Gradual</text>", ">Always Defect</text>")
                .doesNotContain(">Tit For Tat</text>", ">classroom</text>");
    }

    @Test
    void aFingerprintHasNobodyToChooseFrom() {
        String result = file("fingerprint.json");
        run("fingerprint", "grudger", "-o", result);

        assertThat(mistake("plot", result, "--top", "3", "-o", file("no.svg")).err())
                .contains("there is nobody to choose from");
    }

    @Test
    void textsAreFrenchWhereThatIsAskedFor() throws IOException {
        assertThat(svg(tournament, "--kind", "wins", "--lang", "fr"))
                .contains(">matchs gagnés par répétition, dans l'ordre du classement<");
    }

    @Test
    void aFileThatIsNoResultIsToldSo() throws IOException {
        Path other = folder.resolve("other.json");
        Files.writeString(other, "{\"kind\": \"strategy\"}");

        assertThat(mistake("plot", other.toString(), "-o", file("no.svg")).err())
                .contains("kind must be", "\"match\"", "but was \"strategy\"");
    }

    @Test
    void theOldFigureStaysWhereTheNewOneCannotBeDrawn() throws IOException {
        Path old = folder.resolve("old.png");
        Files.writeString(old, "old");

        mistake("plot", tournament, "--kind", "ranking", "--height", "5000", "--dpi", "2400", "-o", old.toString());
        assertThat(old).hasContent("old");
    }

    @Test
    void thePictureOfTheReadmeIsTheOneThatIsDrawn() throws IOException {
        String result = file("readme.json");
        run("run", "classroom", "-q", "-o", result);

        assertThat(svg(result, "--kind", "ranking"))
                .isEqualTo(Files.readString(Path.of("src/site/resources/images/ranking.svg")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "pdf"})
    void pixelsAndPagesAreWrittenToo(String extension) throws IOException {
        Path file = folder.resolve("figure." + extension);
        run("plot", tournament, "--kind", "payoffs", "--dpi", "60", "-o", file.toString());

        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith(extension.equals("png") ? "\u0089PNG" : "%PDF-");
    }
}
