package dilemma.cli;

import dilemma.io.InputException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of a match that is told turn by turn. */
final class SlowOptions {

    private static final Duration STANDARD = Duration.ofSeconds(1);
    private static final double LONGEST = 60;

    @Option(
            names = "--slow",
            order = 5,
            description = "Tell the match turn by turn, and why each strategy moves as it does.")
    boolean slow;

    @Option(
            names = "--pause",
            order = 6,
            paramLabel = "SECONDS",
            converter = Seconds.class,
            description = "How long --slow waits between turns on a terminal, from 0 to 60; 1 where not given.")
    @Nullable
    Duration pause;

    /** Checks that they go with the others. */
    void check(boolean json, boolean exact) {
        if (slow && (json || exact)) {
            throw new InputException("--slow tells a match that is played; it does not go with --json or --exact");
        }
        if (!slow && pause != null) {
            throw new InputException("--pause goes with --slow");
        }
    }

    /** Returns how long to wait between turns: not at all where nobody watches. */
    Duration pause(Common common) {
        Duration given = pause == null ? STANDARD : pause;
        return common.isWatched() ? given : Duration.ZERO;
    }

    /** Reads a number of seconds. */
    static final class Seconds implements ITypeConverter<Duration> {

        @Override
        public Duration convert(String given) {
            double seconds = given.matches("\\d{1,3}(\\.\\d{1,9})?") ? Double.parseDouble(given) : -1;
            if (!(seconds >= 0 && seconds <= LONGEST)) {
                throw new TypeConversionException("\"" + given + "\" is no number of seconds from 0 to 60");
            }
            return Duration.ofMillis(Math.round(seconds * 1000));
        }
    }
}
