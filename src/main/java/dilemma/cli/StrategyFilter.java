package dilemma.cli;

import dilemma.analysis.Classification;
import dilemma.analysis.Groups;
import dilemma.game.Games;
import dilemma.strategy.Entrant;
import dilemma.strategy.Nearest;
import dilemma.strategy.Profile;
import dilemma.strategy.Resolver;
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

    @Option(
            names = "--retaliating",
            order = 11,
            description = "Only those that defect within two turns after at least half of all betrayals.")
    boolean retaliating;

    @Option(
            names = "--forgiving",
            order = 12,
            description = "Only those that cooperate within two turns after at least half of all offers of peace.")
    boolean forgiving;

    private OptionalInt memory = OptionalInt.empty();

    @Option(names = "--stochastic", order = 14, description = "Only those that draw random numbers.")
    boolean stochastic;

    @Option(names = "--deterministic", order = 15, description = "Only those that draw none.")
    boolean deterministic;

    @Option(names = "--automaton", order = 16, description = "Only those that are finite automata.")
    boolean automaton;

    private OptionalInt states = OptionalInt.empty();

    private @Nullable String uses;

    @Option(names = "--fast", order = 19, description = "Only those that decide as fast as most.")
    boolean fast;

    @Option(names = "--slow", order = 20, description = "Only those that take much longer than others to decide.")
    boolean slow;

    @Option(
            names = "--search",
            order = 21,
            paramLabel = "TEXT",
            description = "Only those whose id, names, rule or source contain this; capitals do not count.")
    String search = "";

    @Option(
            names = "--memory",
            order = 13,
            paramLabel = "K",
            description = "Only those that look back at most so many turns, from 0.")
    void accept(int turns) {
        if (turns < 0) {
            throw new ParameterException(command.commandLine(), "--memory is " + turns + ", but must be at least 0");
        }
        memory = OptionalInt.of(turns);
    }

    @Option(
            names = "--max-states",
            order = 17,
            paramLabel = "N",
            description = "Only those that are finite automata of at most so many states, from 1.")
    void acceptStates(int most) {
        if (most < 1) {
            throw new ParameterException(command.commandLine(), "--max-states is " + most + ", but must be at least 1");
        }
        states = OptionalInt.of(most);
    }

    @Option(
            names = "--uses",
            order = 18,
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
        Stream.concat(groups.stream(), optionsAsGroups()).forEach(group -> ids.retainAll(ids(resolver, group)));
        return ids.stream()
                .map(resolver::resolve)
                .filter(entrant -> passes(entrant.strategy().profile()) && isSmall(entrant))
                .toList();
    }

    private static Set<String> ids(Resolver resolver, String group) {
        Set<String> ids = new LinkedHashSet<>();
        new Groups(resolver).members(group, Games.PRISON_YEARS).forEach(member -> ids.add(member.reference()));
        return ids;
    }

    private Stream<String> optionsAsGroups() {
        return Stream.of(
                        memory.isPresent() ? "@memory:" + memory.getAsInt() : "",
                        stochastic ? "@stochastic" : "",
                        deterministic ? "@deterministic" : "",
                        nice ? "@nice" : "",
                        retaliating ? "@retaliating" : "",
                        forgiving ? "@forgiving" : "",
                        automaton ? "@automata" : "")
                .filter(group -> !group.isEmpty());
    }

    private boolean isSmall(Entrant entrant) {
        return states.isEmpty()
                || Classification.of(entrant, Games.PRISON_YEARS)
                        .filter(found -> found.states().orElse(Integer.MAX_VALUE) <= states.getAsInt())
                        .isPresent();
    }

    private boolean passes(Profile profile) {
        boolean reads = uses == null
                || (uses.equals("game")
                        ? profile.traits().usesGame()
                        : profile.traits().usesLength());
        boolean isSlow = profile.traits().slow();
        boolean decidesAsAsked = (isSlow && !fast) || (!isSlow && !slow);
        return reads && decidesAsAsked && contains(profile, search.toLowerCase(Locale.ROOT));
    }

    private static boolean contains(Profile profile, String text) {
        return Stream.concat(
                        Stream.of(profile.id(), profile.name(), profile.rule(), profile.source()),
                        profile.aliases().stream())
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(text));
    }
}
