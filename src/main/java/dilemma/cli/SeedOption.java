package dilemma.cli;

import dilemma.io.Change;
import dilemma.language.Language;
import dilemma.random.Seed;
import java.util.Optional;
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
    private OptionalLong drawn = OptionalLong.empty();

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

    /** Draws a number, from 0 to {@link Seed#MAX}. */
    long draw() {
        long number = ThreadLocalRandom.current().nextLong() & Seed.MAX;
        drawn = OptionalLong.of(number);
        return number;
    }

    /**
     * Tells the user how to play the same again, where a seed was drawn and matters.
     *
     * @param matters whether anything was left to chance
     * @param whose what to say in front of it
     */
    void tellIfDrawn(boolean matters, String whose, Common common) {
        tellIfDrawn(matters, whose, Language.ENGLISH, common);
    }

    /** Tells the same in a language. */
    void tellIfDrawn(boolean matters, String whose, Language language, Common common) {
        if (drawn.isPresent() && matters) {
            long number = drawn.getAsLong();
            common.note(whose
                    + language.say(
                            "the seed " + number + " was drawn; --seed " + number + " plays the same again",
                            "la graine " + number + " a été tirée ; --seed " + number + " rejoue la même chose"));
        }
        drawn = OptionalLong.empty();
    }

    /** Returns the change to a tournament file that the option stands for; empty where it was not given. */
    Optional<Change> change() {
        return number.isPresent()
                ? Optional.of(new Change("--seed", "seed", String.valueOf(number.getAsLong())))
                : Optional.empty();
    }

    /** Returns the number given, from 0 to {@link Seed#MAX}; empty where none was. */
    OptionalLong number() {
        return number;
    }
}
