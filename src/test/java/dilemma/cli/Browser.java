package dilemma.cli;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium without a window. Where it is not installed tests fail, and say how to install it or to leave them out with
 * {@code -Dbrowser=none}; where CI is set in the environment they cannot be left out.
 */
final class Browser implements AutoCloseable {

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        command("Performance.enable", Map.of("timeDomain", "threadTicks"));
    }

    /** Opens a browser with a profile of its own in a folder. */
    static Browser open(Path profile) {
        boolean isLeftOut = "none".equals(System.getProperty("browser")) && System.getenv("CI") == null;
        if (isLeftOut) {
            return abort("left out by -Dbrowser=none");
        }
        Optional<File> chromium = installed("chromium", "chromium-browser", "google-chrome");
        Optional<File> chromedriver = installed("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            return fail("reports are opened in Chromium, which is not installed here: on Debian, apt-get install"
                    + " chromium chromium-driver. To leave these tests out: mvn verify -Dbrowser=none");
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get())
                .build();
        return new Browser(new ChromeDriver(service, options(chromium.get(), profile)));
    }

    private static Optional<File> installed(String... names) {
        return Stream.of(names)
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    private static ChromeOptions options(File chromium, Path profile) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1200,900",
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    /** Opens a page and waits until its scripts have run. */
    void show(Path page) {
        driver.get(page.toUri().toString());
        await("return document.documentElement.dataset.ready === 'true'");
    }

    /** Waits until everything that the page can draw is drawn. */
    void drawAll() {
        run("dilemma.figures.forEach(figure => figure.drawn())");
    }

    /** Runs a script and returns what it returns; "" for nothing. */
    Object run(String script, Object... arguments) {
        return Objects.requireNonNullElse(((JavascriptExecutor) driver).executeScript(script, arguments), "");
    }

    /** Runs a script that returns a text. */
    String text(String script, Object... arguments) {
        return (String) run(script, arguments);
    }

    /** Runs a script that returns a number. */
    double number(String script, Object... arguments) {
        return ((Number) run(script, arguments)).doubleValue();
    }

    /** Runs a script that returns a list of numbers. */
    List<Double> numbers(String script, Object... arguments) {
        return ((List<?>) run(script, arguments))
                .stream().map(number -> ((Number) number).doubleValue()).toList();
    }

    /** Runs a script that returns a list of texts. */
    List<String> texts(String script, Object... arguments) {
        return ((List<?>) run(script, arguments)).stream().map(String::valueOf).toList();
    }

    /** Waits until a script returns true. */
    void await(String script) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!Boolean.TRUE.equals(run(script))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited for 30 seconds: " + script);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Presses a key, on whatever has the focus. */
    void press(CharSequence key) {
        driver.switchTo().activeElement().sendKeys(key);
    }

    /** Calls a command of the browser's own protocol. */
    void command(String name, Map<String, Object> arguments) {
        driver.executeCdpCommand(name, arguments);
    }

    /**
     * Returns how many milliseconds the page has worked since it was asked for: the processor's time, so that a busy
     * machine does not count.
     */
    double work() {
        Object metrics =
                driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
        return ((List<?>) Objects.requireNonNull(metrics))
                .stream()
                        .map(metric -> (Map<?, ?>) metric)
                        .filter(metric -> "TaskDuration".equals(metric.get("name")))
                        .mapToDouble(
                                metric -> 1000 * ((Number) Objects.requireNonNull(metric.get("value"))).doubleValue())
                        .sum();
    }

    /** Returns what was printed to the console of the browser since this was last asked. */
    List<String> console() {
        return entries(LogType.BROWSER).map(LogEntry::getMessage).toList();
    }

    /** Returns the addresses that were asked for since this was last asked, but for what is in the page itself. */
    List<String> requests() {
        return entries(LogType.PERFORMANCE)
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("Network.requestWillBeSent\""))
                .map(message -> message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .filter(address -> !address.startsWith("data:"))
                .toList();
    }

    private Stream<LogEntry> entries(String log) {
        return StreamSupport.stream(driver.manage().logs().get(log).spliterator(), false);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
