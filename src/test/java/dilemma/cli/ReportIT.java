package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dilemma.io.Results;
import dilemma.io.Source;
import dilemma.metrics.Rule;
import dilemma.result.EntrantFigures;
import dilemma.result.TournamentFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Reports in a browser: what stands there is read back from the page. */
class ReportIT {

    private static final int PHONE = 390;
    private static final double ROUNDING = 1e-4;

    /** In milliseconds of work. */
    private static final double LONGEST_OPENING = 3000;

    /** Two programs that share a core slow each other down. */
    private static final int OPENINGS = 3;

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path classroom;
    private static Path page;

    @BeforeAll
    static void openTheBrowser() {
        browser = Browser.open(folder.resolve("profile"));
        classroom = folder.resolve("classroom.json");
        run("run", "classroom", "-q", "-o", classroom.toString());
        page = report("classroom.html", classroom.toString());
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void run(String... arguments) {
        Launched launched = Launched.program(arguments);
        assertThat(launched.exitCode()).as(launched.err()).isZero();
    }

    private static Path report(String name, String... arguments) {
        Path made = folder.resolve(name);
        run(Stream.concat(Stream.of("report", "-q", "-o", made.toString()), Stream.of(arguments))
                .toArray(String[]::new));
        return made;
    }

    /** Shows a page at the size of a desk, in light colors. */
    private static void show(Path shown) {
        browser.command("Emulation.clearDeviceMetricsOverride", Map.of());
        prefer("light");
        browser.console();
        browser.requests();
        browser.show(shown);
    }

    /** Shows a page; returns how many milliseconds it worked until its first chart was drawn. */
    private static double opening(Path shown) {
        show(shown);
        browser.await("return dilemma.figures[0].chart !== null");
        return browser.work();
    }

    private static void prefer(String scheme) {
        browser.command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private static TournamentFigures figures() {
        return (TournamentFigures) Results.read(Source.of(classroom));
    }

    private static String chart(String id) {
        return "const chart = echarts.getInstanceByDom(document.querySelector('#" + id
                + " .canvas')); const series = chart.getOption().series;";
    }

    private static void assertNothingWentWrong(Path shown) {
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).containsExactly(shown.toUri().toString());
    }

    @Test
    void theStandingsShowScoresAndIntervals() {
        show(page);
        browser.drawAll();
        List<EntrantFigures> entrants = figures().entrants();

        List<Double> scores = browser.numbers(chart("standings") + "return series[1].data.map(dot => dot[0])");
        List<Double> lows = browser.numbers(chart("standings") + "return series[0].data.map(line => line[0])");
        List<String> names = browser.texts(chart("standings") + "return chart.getOption().yAxis[0].data");

        assertThat(names)
                .containsExactlyElementsOf(
                        entrants.stream().map(EntrantFigures::name).toList());
        assertClose(scores, entrants.stream().map(EntrantFigures::score).toList());
        assertClose(lows, entrants.stream().map(EntrantFigures::low).toList());
        assertThat(browser.number("return document.querySelectorAll('table.standings tbody tr').length"))
                .isEqualTo(12);
        assertNothingWentWrong(page);
    }

    private static void assertClose(List<Double> found, List<Double> expected) {
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).isCloseTo(expected.get(i), within(ROUNDING));
        }
    }

    @Test
    void boxesShowTheSpreadOfTheRepetitions() {
        show(page);
        browser.drawAll();

        List<Double> medians = browser.numbers(chart("spread") + "return series[0].data.map(box => box[2])");

        assertClose(
                medians,
                figures().entrants().stream().map(EntrantFigures::median).toList());
    }

    @Test
    void heatMapsShowEveryPair() {
        show(page);
        browser.drawAll();
        TournamentFigures figures = figures();

        List<Double> payoffs = browser.numbers(chart("payoffs") + "return series[0].data.map(cell => cell[2])");
        List<Double> cooperation = browser.numbers(chart("cooperation") + "return series[0].data.map(cell => cell[2])");

        assertThat(payoffs).hasSize(144);
        assertClose(
                payoffs,
                IntStream.range(0, 144)
                        .mapToObj(i -> figures.pairs().payoff().at(i / 12, i % 12))
                        .toList());
        assertClose(
                cooperation,
                IntStream.range(0, 144)
                        .mapToObj(i -> figures.pairs().cooperation().at(i / 12, i % 12))
                        .toList());
    }

    @Test
    void eachRuleOfConductStandsBesideSuccess() {
        show(page);
        browser.drawAll();
        List<Double> nice =
                browser.numbers("return echarts.getInstanceByDom(document.querySelectorAll('#conduct .canvas')[1])"
                        + ".getOption().series[0].data.map(dot => dot[0])");

        assertThat(browser.number("return document.querySelectorAll('#conduct figure').length"))
                .isEqualTo(Rule.values().length);
        assertClose(
                nice,
                figures().entrants().stream()
                        .map(entrant -> entrant.rules().get(Rule.NICE))
                        .toList());
    }

    @Test
    void sharesOfTheEcologyFillTheChart() {
        show(page);
        browser.drawAll();

        List<Double> top = browser.numbers(chart("ecology") + "return series[11].data.map(point => point[1])");
        List<Double> first = browser.numbers(chart("ecology") + "return series.map(band => band.data[0][1])");

        assertThat(top).allSatisfy(share -> assertThat(share).isCloseTo(1, within(0.001)));
        assertThat(first.get(11)).isCloseTo(1, within(0.001));
        assertThat(first.get(5)).isCloseTo(0.5, within(0.001));
    }

    @Test
    void aMatchCanBeSteppedThroughMoveByMove() throws IOException {
        Path matches = folder.resolve("matches.csv");
        run(
                "run",
                "classroom",
                "-q",
                "--matches",
                matches.toString(),
                "-o",
                folder.resolve("again.json").toString());
        String[] played = Files.readAllLines(matches).stream()
                .map(line -> line.split(",", -1))
                .filter(line -> line[0].equals("1")
                        && List.of(line).contains("Sly Joss")
                        && List.of(line).contains("Tit For Tat"))
                .findFirst()
                .orElseThrow();
        boolean isJossFirst = played[2].equals("Sly Joss");
        show(page);

        browser.run("const [first, second] = document.querySelectorAll('.stepper select');"
                + "const choose = (select, name) => { select.value = [...select.options].find(o => o.text === name).value;"
                + " select.dispatchEvent(new Event('change')); };"
                + "choose(first, 'Sly Joss'); choose(second, 'Tit For Tat');");
        String joss = String.join(
                "",
                browser.texts(
                        "return [...document.querySelectorAll('.turn span:first-child')].map(move => move.textContent)"));

        assertThat(joss).isEqualTo(played[isJossFirst ? 5 : 6]);
        browser.run("document.querySelector('.stepper input').focus()");
        browser.press(Keys.END);
        assertThat(browser.text("return document.querySelector('.stepper .spoken').textContent"))
                .startsWith("Turn 200 / 200: Sly Joss ");
        browser.press(Keys.ARROW_LEFT);
        assertThat(browser.text("return document.querySelector('.stepper .spoken').textContent"))
                .startsWith("Turn 199 / 200");
    }

    @Test
    void everythingCanBeReachedByKeys() {
        show(page);
        browser.run("document.body.focus()");
        StringBuilder reached = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            browser.press(Keys.TAB);
            reached.append(
                            browser.text(
                                    "const at = document.activeElement;"
                                            + " return at.className + ' ' + at.id + ' ' + at.tagName + ' ' + (at.closest('section') || at).id"))
                    .append('\n');
        }

        assertThat(reached)
                .contains("skip")
                .contains("search INPUT")
                .contains("scheme BUTTON")
                .contains("canvas  DIV standings")
                .contains("SUMMARY spread")
                .contains("canvas  DIV payoffs")
                .contains("SELECT matches");
    }

    @Test
    void arrowKeysGoThroughTheValuesOfAChart() {
        show(page);
        browser.run("document.querySelector('#standings .canvas').focus()");

        browser.press(Keys.ARROW_DOWN);
        String first = browser.text("return document.querySelector('#standings .spoken').textContent");
        browser.press(Keys.END);
        String last = browser.text("return document.querySelector('#standings .spoken').textContent");

        assertThat(first).startsWith("Gradual: 1.415 years (95 % interval 1.405 – 1.425");
        assertThat(last).startsWith("Coin Flip:");
    }

    @Test
    void everyChartHasATextAndATable() {
        show(page);
        browser.drawAll();
        browser.run("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        browser.await("return [...document.querySelectorAll('details table')].every(table => table.rows.length > 1)");

        assertThat(browser.texts("return [...document.querySelectorAll('.canvas')].map(box => box.ariaLabel)"))
                .hasSize(10)
                .allSatisfy(label -> assertThat(label).hasSizeGreaterThan(20));
        assertThat(browser.texts("return [...document.querySelector('#payoffs tbody').rows[8].cells]"
                        + ".map(cell => cell.textContent)"))
                .startsWith("Always Defect");
    }

    @Test
    void theFrenchPageIsFrench() {
        show(report("rapport.html", classroom.toString(), "--lang", "fr"));
        browser.drawAll();

        assertThat(browser.text("return document.documentElement.lang")).isEqualTo("fr");
        assertThat(browser.texts("return [...document.querySelectorAll('h2')].map(h => h.textContent)"))
                .startsWith("Classement", "Dispersion des scores", "Qui obtient quoi de qui");
        assertThat(browser.text("return document.querySelector('article p').textContent"))
                .startsWith("Une douzaine de façons");
        browser.run("document.querySelector('#standings .canvas').focus()");
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.text("return document.querySelector('#standings .spoken').textContent"))
                .startsWith("Gradual\u00a0: 1,415 années");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void colorsFollowTheReadersSchemeAndTheButton() {
        show(page);
        String ground = "return getComputedStyle(document.body).backgroundColor";
        assertThat(browser.text(ground)).isEqualTo("rgb(255, 255, 255)");

        prefer("dark");
        browser.await("return document.documentElement.dataset.scheme === 'dark'");
        browser.drawAll();
        assertThat(browser.text(ground)).isEqualTo("rgb(13, 17, 23)");
        assertThat(browser.text(chart("standings") + "return chart.getOption().textStyle.color"))
                .isEqualTo("#e6edf3");

        browser.run("document.getElementById('scheme').click()");
        assertThat(browser.text(ground)).isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void paperIsPrintedLightWithEveryChart() {
        show(page);
        prefer("dark");
        browser.await("return document.documentElement.dataset.scheme === 'dark'");

        browser.run("window.dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.text("return document.documentElement.dataset.scheme"))
                .isEqualTo("light");
        assertThat(browser.texts("return dilemma.figures.map(figure => figure.chart !== null)"))
                .containsOnly("true");

        browser.run("window.dispatchEvent(new Event('afterprint'))");
        assertThat(browser.text("return document.documentElement.dataset.scheme"))
                .isEqualTo("dark");
    }

    @Test
    void aPhoneShowsEverythingWithoutScrollingSideways() {
        show(page);
        browser.command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", PHONE, "height", 844, "deviceScaleFactor", 2, "mobile", true));
        browser.show(page);
        browser.drawAll();

        assertThat(browser.number("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(PHONE);
        assertThat(
                        browser.numbers(
                                "return [...document.querySelectorAll('.canvas > div')].map(c => c.getBoundingClientRect().right)"))
                .allSatisfy(right -> assertThat(right).isLessThanOrEqualTo(PHONE));
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void everyKindOfResultIsDrawn() {
        Path sweep = folder.resolve("horizon.jsonl");
        Path ecology = folder.resolve("ecology.json");
        Path moran = folder.resolve("moran.json");
        Path square = folder.resolve("square.json");
        Path transitive = folder.resolve("transitive.json");
        run("sweep", "horizon", "-q", "-o", sweep.toString());
        run("evolve", "ecological", classroom.toString(), "-q", "-o", ecology.toString());
        run("evolve", "moran", "classroom", "--population", "12", "--seed", "1", "-q", "-o", moran.toString());
        run("fingerprint", "tit-for-tat", "--step", "0.25", "-q", "-o", square.toString());
        run("fingerprint", "tit-for-tat", "--transitive", "-q", "-o", transitive.toString());
        Path all = report(
                "all.html",
                sweep.toString(),
                ecology.toString(),
                moran.toString(),
                square.toString(),
                transitive.toString());
        show(all);
        browser.drawAll();

        assertThat(browser.number("return document.querySelectorAll('article').length"))
                .isEqualTo(5);
        assertThat(browser.texts("return dilemma.figures.map(f => f.chart.getOption().series.length > 0)"))
                .hasSize(8)
                .containsOnly("true");
        assertThat(browser.numbers("return dilemma.figures[0].chart.getOption().series[0].data.map(point => point[0])"))
                .startsWith(0.1, 0.2)
                .endsWith(0.95, 0.99);
        assertThat(browser.number("return dilemma.figures[6].chart.getOption().series[0].data.length"))
                .isEqualTo(25);
        assertThat(browser.number("return dilemma.figures[7].chart.getOption().series[0].data.length"))
                .isEqualTo(550);
        assertNothingWentWrong(all);
    }

    @Test
    void namesFromFilesInjectNothing() throws IOException {
        String markup = "</script><script>window.injected=1</script><img src=x onerror=window.injected=2>";
        Path file = Files.writeString(folder.resolve("evil.json"), """
                { "seed": 1, "repetitions": 2, "name": "%1$s", "description": "%1$s & {b|bold}\\u001b[31m\\u202e",
                  "entrants": [ { "use": "tit-for-tat", "as": "%1$s" }, "random", "grudger" ] }
                """.formatted(markup));
        Path result = folder.resolve("evil-result.json");
        run("run", file.toString(), "-q", "-o", result.toString());
        Path evil = report("evil.html", result.toString());
        show(evil);
        browser.drawAll();
        browser.run("dilemma.figures.forEach(figure => figure.find(arguments[0]))", markup);
        browser.run("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        browser.await("return [...document.querySelectorAll('details table')].every(table => table.rows.length > 1)");

        assertThat(browser.run("return window.injected === undefined && document.querySelectorAll('img').length === 0"))
                .isEqualTo(true);
        assertThat(browser.text("return document.querySelector('h1').textContent"))
                .isEqualTo(markup);
        assertThat(browser.text("return document.querySelector('article p').textContent"))
                .endsWith("& {b|bold}\uFFFD[31m\uFFFD");
        assertNothingWentWrong(evil);
    }

    @Test
    void twoHundredAndFortyEntrantsStayUsable() throws IOException {
        String randoms = IntStream.rangeClosed(1, 17)
                .mapToObj(i -> ", \"random:p=0.%02d\"".formatted(i))
                .reduce("", String::concat);
        Path result = folder.resolve("large.json");
        run(
                "run",
                "library",
                "--set",
                "entrants=[\"@fast\"" + randoms + "]",
                "--repetitions",
                "2",
                "-q",
                "-o",
                result.toString());
        Path large = report("large.html", result.toString());
        assertThat(Files.size(large)).isLessThan(8_000_000);
        double opened = opening(large);
        for (int again = 1; again < OPENINGS && opened >= LONGEST_OPENING; again++) {
            opened = Math.min(opened, opening(large));
        }
        browser.drawAll();

        assertThat(opened).isBetween(1.0, LONGEST_OPENING);
        assertThat(browser.number(chart("payoffs") + "return series[0].data.length"))
                .isEqualTo(57_600);
        browser.run("const search = document.getElementById('search'); search.value = 'Alternator';"
                + " search.dispatchEvent(new Event('input'))");
        assertThat(browser.texts("return [...document.querySelectorAll('table.standings tbody tr')]"
                        + ".filter(row => !row.hidden).map(row => row.dataset.name)"))
                .contains("Alternator")
                .allSatisfy(name -> assertThat(name).contains("Alternator"));
        List<Double> zoom = browser.numbers(chart("payoffs") + "const names = chart.getOption().yAxis[0].data;"
                + "const zoom = chart.getOption().dataZoom[2];"
                + "return [zoom.startValue, names.indexOf('Alternator'), zoom.endValue]");
        assertThat(zoom.get(1)).isBetween(zoom.get(0), zoom.get(2));
        assertThat(browser.text("return document.querySelector('#payoffs .spoken').textContent"))
                .contains("Alternator");
        assertNothingWentWrong(large);
    }
}
