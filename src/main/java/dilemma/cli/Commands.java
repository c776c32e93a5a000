package dilemma.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine;

/** The table of the commands. */
final class Commands {

    /** Their names, in the order of the help. */
    static final List<String> NAMES = List.of(
            "run",
            "match",
            "play",
            "tour",
            "sweep",
            "merge",
            "findings",
            "evolve",
            "fingerprint",
            "compare",
            "report",
            "plot",
            "strategies",
            "tournaments",
            "game",
            "conform",
            "reproduce",
            "schema",
            "completion");

    /** The commands inside commands. */
    static final Map<String, List<String>> INNER = Map.of(
            "evolve", List.of("ecological", "moran", "imitation"),
            "strategies", List.of("show", "check", "new"),
            "tournaments", List.of("show", "check", "new"));

    private Commands() {}

    /** Only the case that is taken loads its class. */
    private static Callable<Integer> create(String name) {
        return switch (name) {
            case "run" -> new Run();
            case "match" -> new MatchCommand();
            case "play" -> new PlayCommand();
            case "tour" -> new TourCommand();
            case "sweep" -> new SweepCommand();
            case "merge" -> new MergeCommand();
            case "findings" -> new FindingsCommand();
            case "evolve" -> new Evolve();
            case "evolve ecological" -> new EvolveEcological();
            case "evolve moran" -> new EvolveMoran();
            case "evolve imitation" -> new EvolveImitation();
            case "strategies" -> new Strategies();
            case "strategies show" -> new StrategiesShow();
            case "strategies check" -> new StrategiesCheck();
            case "strategies new" -> new StrategiesNew();
            case "tournaments" -> new Tournaments();
            case "tournaments show" -> new TournamentsShow();
            case "tournaments check" -> new TournamentsCheck();
            case "tournaments new" -> new TournamentsNew();
            case "game" -> new GameCommand();
            case "conform" -> new Conform();
            case "reproduce" -> new Reproduce();
            case "compare" -> new Compare();
            case "report" -> new ReportCommand();
            case "plot" -> new Plot();
            case "fingerprint" -> new FingerprintCommand();
            case "schema" -> new SchemaCommand();
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
            List<String> inner = inner(first);
            String second = args.length == 1 ? "" : args[1];
            boolean isClear = second.isEmpty() || inner.contains(second);
            add(root, first, isClear ? second::equals : any -> true);
        } else if (!first.equals("--version") && !first.equals("-V")) {
            addAllTo(root);
        }
    }

    /** Adds all commands. */
    static void addAllTo(CommandLine root) {
        NAMES.forEach(name -> add(root, name, any -> true));
        root.addSubcommand("help", new CommandLine.HelpCommand());
    }

    private static void add(CommandLine root, String name, Predicate<String> isNeeded) {
        CommandLine command = new CommandLine(create(name));
        inner(name).stream()
                .filter(isNeeded)
                .forEach(inner -> command.addSubcommand(inner, create(name + " " + inner)));
        root.addSubcommand(name, command);
    }

    private static List<String> inner(String name) {
        return INNER.getOrDefault(name, List.of());
    }
}
