package dilemma.cli;

import dilemma.random.Seed;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of commands that leave something to chance. */
final class SeedOption {

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    private OptionalLong number = OptionalLong.empty();

    @Option(
            names = "--seed",
            order = 80,
            paramLabel = "N",
            description = "Number that fixes all chance, from 0 to 2^53 - 1; drawn and reported where not given.")
    void accept(String seed) {
        boolean isSeed = seed.matches("\\d{1,16}") && Long.parseLong(seed) <= Seed.MAX;
        if (!isSeed) {
            throw new ParameterException(
                    command.commandLine(), "--seed is " + seed + ", but must be a whole number from 0 to " + Seed.MAX);
        }
        number = OptionalLong.of(Long.parseLong(seed));
    }

    /** Draws a number, from 0 to {@link Seed#MAX}, and tells the user how to play the same again. */
    long drawAndTell() {
        return drawAndTell("");
    }

    /** Draws a number likewise, and tells in front of it what it is for. */
    long drawAndTell(String whose) {
        long drawn = ThreadLocalRandom.current().nextLong() & Seed.MAX;
        if (!command.commandLine().getParseResult().matchedOptionValue("--quiet", false)) {
            command.commandLine()
                    .getErr()
                    .println(whose + "the seed " + drawn + " was drawn; --seed " + drawn + " plays the same again");
        }
        return drawn;
    }

    /** Returns the number given, from 0 to {@link Seed#MAX}; empty where none was. */
    OptionalLong number() {
        return number;
    }
}
