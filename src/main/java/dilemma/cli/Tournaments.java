package dilemma.cli;

import dilemma.io.JsonWriter;
import dilemma.io.ReadyMade;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the ready-made tournaments. */
@Command(
        name = "tournaments",
        addMethodSubcommands = false,
        description = "List the ready-made tournaments, show and check single ones, or begin a new one.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "Examples:",
            "  dilemma tournaments",
            "  dilemma tournaments show classroom",
            "  dilemma tournaments new my-class > my-class.json",
            "  dilemma tournaments check my-class.json"
        })
final class Tournaments implements Callable<Integer> {

    @Mixin
    Common common;

    @Option(names = "--json", order = 2, description = "Print JSON.")
    boolean json;

    @Override
    public Integer call() {
        List<ReadyMade.Entry> entries = ReadyMade.packed().list();
        if (json) {
            common.out().print(document(entries));
            return ExitCode.SUCCESS;
        }
        Facts facts = new Facts();
        entries.forEach(entry -> facts.add(entry.name(), common.glyphs().text(entry.description())));
        common.print(facts.lines(common.columns(), Ink.of(common)));
        common.out().flush();
        common.note(Words.count(entries.size(), "tournament") + "; dilemma run NAME plays one");
        return ExitCode.SUCCESS;
    }

    private static String document(List<ReadyMade.Entry> entries) {
        return JsonWriter.text(json -> json.object(() -> {
            json.field("schemaVersion", 1);
            json.field("version", Version.current());
            json.list(
                    "tournaments",
                    entries,
                    entry -> json.object(() -> {
                        json.field("name", entry.name());
                        json.field("description", entry.description());
                    }));
        }));
    }
}
