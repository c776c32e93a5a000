package dilemma.cli;

import dilemma.io.Change;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say by which rules people play, and the changes to a tournament file that they stand for. */
final class PlayRules {

    /** After every turn another follows with this probability: 20 turns on average. */
    private static final String STANDARD_CONTINUATION = "0.95";

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
            description = "A number of turns that both players know; without it nobody knows.")
    @Nullable
    String turns;

    @Option(
            names = "--continuation",
            order = 12,
            paramLabel = "W",
            description = "After every turn another follows with probability W, 0.95 where nothing else is said;"
                    + " --turns is then a cap.")
    @Nullable
    String continuation;

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
            description = "Probability that a player sees the other's move as the other one.")
    @Nullable
    String misperception;

    /** Returns the changes. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        add(changes, "--game", "game", game);
        add(changes, "--turns", "match.turns", turns);
        add(changes, "--turns", "match.knownLength", continuation == null && turns != null ? "true" : null);
        add(changes, "--continuation", "match.continuation", continuation());
        add(changes, "--noise", "match.noise.execution", noise);
        add(changes, "--misperception", "match.noise.perception", misperception);
        return changes;
    }

    private @Nullable String continuation() {
        return turns == null && continuation == null ? STANDARD_CONTINUATION : continuation;
    }

    private static void add(List<Change> changes, String option, String path, @Nullable String value) {
        if (value != null) {
            changes.add(new Change(option, path, value));
        }
    }
}
