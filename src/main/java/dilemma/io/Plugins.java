package dilemma.io;

import dilemma.strategy.Arguments;
import dilemma.strategy.Catalogue;
import dilemma.strategy.Strategy;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Strategies that are classes of the user's, from jars. They have no parameters, and run with all the rights of the
 * program.
 */
public final class Plugins implements Catalogue {

    private final Map<String, Strategy> strategies = new LinkedHashMap<>();
    private final Map<String, String> jars = new LinkedHashMap<>();

    private Plugins() {}

    /**
     * Loads the strategies of all jars in these folders and their sub-folders, in the order of their paths.
     *
     * @param folders the folders
     * @param builtIn the ids that are taken
     * @throws InputException if a folder is not there or without jars, a jar cannot be read or has no sound strategy,
     *     or an id is taken
     * @throws dilemma.strategy.BrokenStrategyException if a strategy cannot tell its profile
     */
    public static Plugins of(List<Path> folders, Collection<String> builtIn) {
        Plugins plugins = new Plugins();
        for (Path folder : folders) {
            List<Path> jars = StrategyFolder.paths(folder, ".jar");
            if (jars.isEmpty()) {
                throw new InputException(folder + ": there is no jar in this folder, so no plugin");
            }
            jars.forEach(jar -> plugins.add(new PluginJar(jar), builtIn));
        }
        return plugins;
    }

    private void add(PluginJar jar, Collection<String> builtIn) {
        for (Strategy strategy : jar.strategies()) {
            String id = strategy.profile().id();
            String owner = builtIn.contains(id) ? "a built-in strategy" : jars.get(id);
            if (owner != null) {
                throw new InputException(
                        jar.path() + ": the id \"" + id + "\" is taken by " + owner + "; give the strategy another id");
            }
            strategies.put(id, strategy);
            jars.put(id, jar.path().toString());
        }
    }

    @Override
    public List<String> ids() {
        return List.copyOf(strategies.keySet());
    }

    @Override
    public Optional<Strategy> create(String id, Arguments arguments) {
        return Optional.ofNullable(strategies.get(id));
    }

    @Override
    public Optional<String> jar(String id) {
        return Optional.ofNullable(jars.get(id));
    }
}
