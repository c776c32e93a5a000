package dilemma.analysis;

import dilemma.game.Game;
import dilemma.strategy.Entrant;
import dilemma.strategy.Nearest;
import dilemma.strategy.ReferenceException;
import dilemma.strategy.Resolver;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The groups of strategies that a reference such as {@code @nice} stands for. */
public final class Groups {

    private static final String MEMORY = "@memory:";

    private static final List<String> NAMES = List.of(
            "@all",
            "@library",
            "@fast",
            "@deterministic",
            "@stochastic",
            "@memory:1",
            "@nice",
            "@retaliating",
            "@forgiving",
            "@automata",
            "@axelrod-1980",
            "@axelrod-1984",
            "@axelrod-1984-rewritten",
            "@harper-2017");

    private final Resolver resolver;

    /** Makes the groups of a resolver's catalogue. */
    public Groups(Resolver resolver) {
        this.resolver = resolver;
    }

    /** Returns whether a reference names a group. */
    public static boolean isGroup(String reference) {
        return reference.startsWith("@");
    }

    /** Returns the names of all groups, with 1 as the example of a memory. */
    public List<String> names() {
        return NAMES;
    }

    /**
     * Returns the members of a group: in the order of the table of contents, those of Axelrod's tournaments in that of
     * the published rankings, and those of {@code @harper-2017} in that of the paper's list.
     *
     * @param group its name, with the {@code @}
     * @param game the game in which its members are to be nice, say; those that refuse it are judged in Axelrod's
     * @throws ReferenceException if there is no such group
     */
    public List<Entrant> members(String group, Game game) {
        List<String> ids = resolver.catalogue().ids();
        return switch (group) {
            case "@all" -> entrants(ids);
            case "@library" -> library();
            case "@fast" ->
                library().stream()
                        .filter(entrant -> !traits(entrant.strategy()).slow())
                        .toList();
            case "@deterministic" -> select(strategy -> !traits(strategy).stochastic());
            case "@stochastic" -> select(strategy -> traits(strategy).stochastic());
            case "@nice" -> classified(game, Classification::nice);
            case "@retaliating" -> classified(game, Classification::isRetaliating);
            case "@forgiving" -> classified(game, Classification::isForgiving);
            case "@automata" -> classified(game, it -> it.states().isPresent());
            case "@axelrod-1980", "@axelrod-1984", "@axelrod-1984-rewritten", "@harper-2017" ->
                GroupFile.of("groups/" + group.substring(1) + ".txt").members(resolver);
            default -> withMemory(group);
        };
    }

    private List<Entrant> library() {
        Set<String> published = PackedText.lines("published.txt").collect(Collectors.toUnmodifiableSet());
        return entrants(
                resolver.catalogue().ids().stream().filter(published::contains).toList());
    }

    private List<Entrant> withMemory(String group) {
        if (!group.startsWith(MEMORY)) {
            String hint = Nearest.hint(group, NAMES);
            throw new ReferenceException("unknown group \"" + group + "\""
                    + (hint.isEmpty() ? "; there are: " + String.join(", ", NAMES) : hint));
        }
        String depth = group.substring(MEMORY.length());
        if (!depth.matches("\\d{1,9}")) {
            throw new ReferenceException("\"" + group
                    + "\" must end in a whole number from 0, as \"@memory:1\" does, but ends in \"" + depth + "\"");
        }
        int most = Integer.parseInt(depth);
        return select(strategy -> traits(strategy).memory().orElse(Integer.MAX_VALUE) <= most);
    }

    private List<Entrant> select(Predicate<Strategy> belongs) {
        return entrants(resolver.catalogue().ids()).stream()
                .filter(entrant -> belongs.test(entrant.strategy()))
                .toList();
    }

    private List<Entrant> entrants(List<String> ids) {
        return ids.stream().map(resolver::resolve).toList();
    }

    private static Traits traits(Strategy strategy) {
        return strategy.profile().traits();
    }

    private List<Entrant> classified(Game game, Predicate<Classification> belongs) {
        return entrants(resolver.catalogue().ids()).stream()
                .filter(entrant ->
                        Classification.of(entrant, game).filter(belongs).isPresent())
                .toList();
    }
}
