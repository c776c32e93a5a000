package dilemma.cli;

import dilemma.game.Games;
import dilemma.strategy.Entrant;
import dilemma.strategy.Groups;
import dilemma.strategy.Nearest;
import dilemma.strategy.Profile;
import dilemma.strategy.Resolver;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that select strategies; those given must all hold. */
final class StrategyFilter {

    private static final List<String> USES = List.of("game", "length");

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    @Option(names = "--nice", order = 10, description = "Only those that are never the first to defect.")
    boolean nice;

    private OptionalInt memory = OptionalInt.empty();

    @Option(names = "--stochastic", order = 12, description = "Only those that draw random numbers.")
    boolean stochastic;

    @Option(names = "--deterministic", order = 13, description = "Only those that draw none.")
    boolean deterministic;

    private @Nullable String uses;

    @Option(
            names = "--search",
            order = 15,
            paramLabel = "TEXT",
            description = "Only those whose id, names, rule or source contain this; capitals do not count.")
    String search = "";

    @Option(
            names = "--memory",
            order = 11,
            paramLabel = "K",
            description = "Only those that look back at most so many turns, from 0.")
    void accept(int turns) {
        if (turns < 0) {
            throw new ParameterException(command.commandLine(), "--memory is " + turns + ", but must be at least 0");
        }
        memory = OptionalInt.of(turns);
    }

    @Option(
            names = "--uses",
            order = 14,
            paramLabel = "WHAT",
            description = "Only those that read the payoffs (game), or how long the match is (length).")
    void accept(String what) {
        if (!USES.contains(what)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--uses is \"" + what + "\", but must be game or length" + Nearest.hint(what, USES));
        }
        uses = what;
    }

    /**
     * Returns the strategies that belong to all of these groups and pass the options, in the order of the catalogue.
     *
     * @throws dilemma.strategy.ReferenceException if there is no such group
     */
    List<Entrant> select(Resolver resolver, List<String> groups) {
        Set<String> ids = new LinkedHashSet<>(resolver.catalogue().ids());
        Stream.concat(groups.stream(), optionsAsGroups().stream())
                .forEach(group -> ids.retainAll(ids(resolver, group)));
        return ids.stream()
                .map(resolver::resolve)
                .filter(entrant -> passes(entrant.strategy().profile()))
                .toList();
    }

    private static Set<String> ids(Resolver resolver, String group) {
        Set<String> ids = new LinkedHashSet<>();
        new Groups(resolver).members(group, Games.PRISON_YEARS).forEach(member -> ids.add(member.reference()));
        return ids;
    }

    private List<String> optionsAsGroups() {
        List<String> groups = new ArrayList<>();
        memory.ifPresent(turns -> groups.add("@memory:" + turns));
        if (stochastic) {
            groups.add("@stochastic");
        }
        if (deterministic) {
            groups.add("@deterministic");
        }
        if (nice) {
            groups.add("@nice");
        }
        return groups;
    }

    private boolean passes(Profile profile) {
        boolean reads = uses == null
                || (uses.equals("game")
                        ? profile.traits().usesGame()
                        : profile.traits().usesLength());
        return reads && contains(profile, search.toLowerCase(Locale.ROOT));
    }

    private static boolean contains(Profile profile, String text) {
        return Stream.concat(
                        Stream.of(profile.id(), profile.name(), profile.rule(), profile.source()),
                        profile.aliases().stream())
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(text));
    }
}
