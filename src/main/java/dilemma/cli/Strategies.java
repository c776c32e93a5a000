package dilemma.cli;

import dilemma.library.Library;
import dilemma.strategy.Arguments;
import dilemma.strategy.Catalogue;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the strategies, in the order of the table of contents. */
@Command(
        name = "strategies",
        description = "List the strategies.",
        footer = {"Examples:", "  dilemma strategies", "  dilemma strategies | grep -i tit"})
final class Strategies implements Callable<Integer> {

    @Mixin
    Common common;

    @Override
    public Integer call() {
        Catalogue catalogue = new Library();
        List<String> ids = catalogue.ids();
        int width = ids.stream().mapToInt(String::length).max().orElse(0);
        PrintWriter out = common.out();
        for (String id : ids) {
            out.println(
                    id + " ".repeat(width - id.length() + 2) + common.glyphs().text(name(catalogue, id)));
        }
        return ExitCode.SUCCESS;
    }

    private static String name(Catalogue catalogue, String id) {
        return catalogue.create(id, Arguments.none(id)).orElseThrow().profile().name();
    }
}
