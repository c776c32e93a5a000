package dilemma.cli;

import dilemma.random.Seed;
import java.util.OptionalLong;
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
    void accept(long seed) {
        if (seed < 0 || seed > Seed.MAX) {
            throw new ParameterException(
                    command.commandLine(), "--seed is " + seed + ", but must be from 0 to " + Seed.MAX);
        }
        number = OptionalLong.of(seed);
    }

    /** Returns the number given, from 0 to {@link Seed#MAX}; empty where none was. */
    OptionalLong number() {
        return number;
    }
}
