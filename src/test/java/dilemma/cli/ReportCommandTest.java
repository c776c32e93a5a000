package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir
    Path folder;

    private Path page;

    @BeforeEach
    void chooseAPage() {
        page = folder.resolve("report.html");
    }

    private String played(String... options) {
        String file = folder.resolve("result.json").toString();
        String[] arguments = new String[options.length + 5];
        System.arraycopy(new String[] {"run", "classroom", "-q", "-o", file}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        assertThat(CommandRun.of(arguments).exitCode()).isEqualTo(ExitCode.SUCCESS);
        return file;
    }

    private String report(String... arguments) throws IOException {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(new String[] {"report", "-o", page.toString()}, 0, all, 0, 3);
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        CommandRun run = CommandRun.of(all);
        assertThat(run).isEqualTo(new CommandRun(ExitCode.SUCCESS, "", "wrote " + page + "\n"));
        return Files.readString(page);
    }

    @Test
    void thePageHasAllThatItNeeds() throws IOException {
        String html = report(played());

        assertThat(html).startsWith("<!doctype html>").endsWith("</html>\n");
        assertThat(html).contains("default-src 'none'").contains("Apache Software Foundation");
        assertThat(html).doesNotContain("<script src").doesNotContain("<link rel=\"stylesheet\"");
    }

    @Test
    void theSameResultGivesTheSamePage() throws IOException {
        String result = played();

        assertThat(report(result)).isEqualTo(report(result));
    }

    @Test
    void whatCameOutStandsInTheTextToo() throws IOException {
        assertThat(report(played()))
                .contains("Gradual wins with 1.415 years per turn.")
                .contains("12 entrants · 200 turns · 10 repetitions · prison-years, fewer is better · seed 2020");
    }

    @Test
    void withoutRepetitionsThereIsNoSpread() throws IOException {
        assertThat(report(played("--method", "auto", "--repetitions", "1"))).doesNotContain("Spread of scores");
    }

    @Test
    void pairsThatDoNotMeetLeaveTheEcologyOut() throws IOException {
        assertThat(report(played("--set", "topology={\"kind\": \"ring\", \"neighbours\": 2}")))
                .contains("Who gets what from whom")
                .doesNotContain("Who would be left?");
    }

    @Test
    void strategiesThatAreNotKnownHereCannotBeSteppedThrough() throws IOException {
        Path result = Path.of(played());
        Files.writeString(
                result,
                Files.readString(result)
                        .replace("\"use\": \"alternator\"", "\"use\": \"unheard-of\"")
                        .replace("\"alternator\"\n", "\"unheard-of\"\n"));

        assertThat(report(result.toString()))
                .contains("No match can be stepped through:")
                .contains("unheard-of");
    }

    @Test
    void matchesCanBeLeftOut() throws IOException {
        assertThat(report(played(), "--no-matches")).contains("they were not asked for");
    }

    @Test
    void aPageIsNamedHtml() {
        CommandRun run =
                CommandRun.of("report", played(), "-o", folder.resolve("x.pdf").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).contains("a page's name must end in .html");
    }

    @Test
    void aBrokenResultLeavesThePageThatIsThere() throws IOException {
        Files.writeString(page, "mine");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"kind\": \"tournament\"}");

        CommandRun run = CommandRun.of("report", broken.toString(), "-o", page.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).contains("broken.json:1:1").contains("standings is missing");
        assertThat(page).hasContent("mine");
    }
}
