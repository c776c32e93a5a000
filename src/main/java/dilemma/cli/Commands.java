package dilemma.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** The table of the commands. */
final class Commands {

    /** Their names, in the order of the help. */
    static final List<String> NAMES = List.of("run", "match", "strategies", "game", "conform", "completion");

    private Commands() {}

    /** Only the case that is taken loads its class. */
    private static Callable<Integer> create(String name) {
        return switch (name) {
            case "run" -> new Run();
            case "match" -> new MatchCommand();
            case "strategies" -> new Strategies();
            case "game" -> new GameCommand();
            case "conform" -> new Conform();
            case "completion" -> new Completion();
            default -> throw new IllegalArgumentException("no command \"" + name + "\"");
        };
    }

    /**
     * Adds the commands that a command line needs, so that start-up does not grow with the table: the one that it
     * names; none to print the version; otherwise all, for the help and to find what was meant.
     */
    static void addTo(CommandLine root, String... args) {
        String first = args.length == 0 ? "" : args[0];
        if (NAMES.contains(first)) {
            root.addSubcommand(first, create(first));
        } else if (!first.equals("--version") && !first.equals("-V")) {
            addAllTo(root);
        }
    }

    /** Adds all commands. */
    static void addAllTo(CommandLine root) {
        NAMES.forEach(name -> root.addSubcommand(name, create(name)));
        root.addSubcommand("help", new CommandLine.HelpCommand());
    }
}
