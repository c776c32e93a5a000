package dilemma.io;

import dilemma.evolution.Type;
import dilemma.game.Game;
import dilemma.metrics.Matrix;
import dilemma.random.Seed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads of a tournament's result what an evolution needs: the types, the game, and the payoffs of the pairs. */
final class PlayedContestReader {

    private final Source source;
    private final List<Change> changes;
    private final Problems problems;

    PlayedContestReader(Source source, List<Change> changes, Problems problems) {
        this.source = source;
        this.changes = changes;
        this.problems = problems;
    }

    /**
     * Reads a result.
     *
     * @throws InputException if anything is wrong with it, or if an option would have it played otherwise
     */
    Contest read(Json document) {
        Fields result = Fields.of(document, problems);
        result.required("kind").oneOf(List.of("tournament"));
        problems.throwIfAny();
        checkChanges();
        Field definitionField = result.required("definition");
        Json definition = definitionField.json().orElse(document);
        List<Type> types = types(result.required("standings"));
        Matrix payoff = result.required("pairs")
                .object()
                .map(pairs -> NumberFields.square(pairs.required("payoff"), types.size(), "standings"))
                .orElse(Matrix.of(0, (i, j) -> Double.NaN));
        Fields rules = definitionField.object().orElse(result);
        String name = rules.field("name").text().orElse(source.stem());
        String description = rules.field("description").text().orElse("");
        Game game = GameField.read(rules.field("game"));
        long seed = rules.field("seed").whole(0L, Seed.MAX).orElse(0);
        problems.throwIfAny();
        return new PlayedContest(name, description, game, seed(seed), types, payoff, definition);
    }

    private void checkChanges() {
        for (Change change : changes) {
            if (!change.path().equals("seed")) {
                throw new InputException(source.name() + ": is the result of a tournament, which is not played again;"
                        + " " + change.option() + " goes with a tournament file");
            }
        }
    }

    private long seed(long given) {
        return changes.isEmpty() ? given : Long.parseLong(changes.get(0).text());
    }

    private static List<Type> types(Field standings) {
        List<Type> types = standings.items().stream()
                .map(item -> item.object().map(PlayedContestReader::type).orElse(new Type("", "")))
                .toList();
        Set<String> names = new HashSet<>();
        types.stream()
                .filter(type -> !names.add(type.name()))
                .findFirst()
                .ifPresent(type -> standings.problem("has two entrants named " + Shown.text(type.name())));
        if (types.isEmpty()) {
            standings.problem("must have at least one entrant");
        }
        return types;
    }

    private static Type type(Fields standing) {
        String name = standing.required("name").text().orElse("");
        return new Type(name, standing.required("strategy").text().orElse(""));
    }
}
