package dilemma.cli;

import dilemma.io.Change;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that override what a tournament file says, and the changes to the file that they stand for. */
final class RuleOptions {

    @Option(
            names = "--game",
            order = 10,
            paramLabel = "NAME",
            description = "The game: prison-years, axelrod, chicken, stag-hunt, donation.")
    @Nullable
    String game;

    @Option(
            names = "--turns",
            order = 11,
            paramLabel = "N",
            description = "Turns of a match; several lengths with commas between them: 63,77,151.")
    @Nullable
    String turns;

    @Option(
            names = "--continuation",
            order = 12,
            paramLabel = "W",
            description = "After every turn another follows with probability W; --turns is then a cap.")
    @Nullable
    String continuation;

    @Option(names = "--known-length", order = 13, description = "Tell the players how many turns there are.")
    boolean knownLength;

    @Option(
            names = "--noise",
            order = 14,
            paramLabel = "P",
            description = "Probability that a move is made as the other one; both players see the move made.")
    @Nullable
    String noise;

    @Option(
            names = "--misperception",
            order = 15,
            paramLabel = "P",
            description = "Probability that a player sees its partner's move as the other one.")
    @Nullable
    String misperception;

    @Option(
            names = "--recognition",
            order = 16,
            paramLabel = "Q",
            description = "Probability that a player recognises its partner on a turn.")
    @Nullable
    String recognition;

    @Option(
            names = "--set",
            order = 30,
            paramLabel = "PATH=VALUE",
            description = "Set any field of the tournament file: --set match.noise.execution=0.01.")
    List<String> assignments = new ArrayList<>();

    /** Returns the changes, those of --set last. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        add(changes, "--game", "game", game);
        add(changes, "--turns", "match.turns", list(turns));
        add(changes, "--continuation", "match.continuation", continuation);
        add(changes, "--known-length", "match.knownLength", knownLength ? "true" : null);
        add(changes, "--noise", "match.noise.execution", noise);
        add(changes, "--misperception", "match.noise.perception", misperception);
        add(changes, "--recognition", "match.recognition", recognition);
        assignments.forEach(assignment -> changes.add(Change.set(assignment)));
        return changes;
    }

    private static void add(List<Change> changes, String option, String path, @Nullable String value) {
        if (value != null) {
            changes.add(new Change(option, path, value));
        }
    }

    private static @Nullable String list(@Nullable String value) {
        return value != null && value.contains(",") ? "[" + value + "]" : value;
    }
}
