package dilemma.io;

import dilemma.result.EvolutionFigures;
import dilemma.result.EvolutionFigures.End;
import dilemma.result.EvolutionFigures.Share;
import dilemma.result.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads what an evolution tells: one by shares, or one of single individuals. */
final class EvolutionFiguresReader {

    private EvolutionFiguresReader() {}

    static EvolutionFigures read(String kind, Fields file, Problems problems) {
        List<String> types = file.required("types").items().stream()
                .flatMap(item -> item.object().stream())
                .map(type -> type.required("name").text().orElse(""))
                .toList();
        Optional<Fields> tournament = file.required("tournament").object();
        End end = end(file);
        List<Share> shares = shares(file, end);
        Timeline timeline = timeline(file, types.size());
        if (shares.size() != types.size()) {
            file.problem("must have a figure for each of the " + types.size() + " types");
        }
        problems.throwIfAny();
        return new EvolutionFigures(
                kind,
                tournament.flatMap(fields -> fields.field("name").text()).orElse(""),
                tournament.flatMap(fields -> fields.field("description").text()).orElse(""),
                PlayedGame.read(file),
                types,
                end,
                shares,
                timeline);
    }

    private static End end(Fields file) {
        if (file.has("final")) {
            return End.FINAL_SHARE;
        }
        if (file.has("stationary")) {
            return End.STATIONARY;
        }
        return file.has("share") ? End.MEAN_SHARE : End.TAKEOVER;
    }

    private static List<Share> shares(Fields file, End end) {
        return switch (end) {
            case FINAL_SHARE -> certain(file.required("final"));
            case STATIONARY -> certain(file.required("stationary"));
            case MEAN_SHARE -> measured(file.required("share"), "mean", "interval");
            case TAKEOVER -> measured(file.required("fixation"), "probability", "probabilityInterval");
        };
    }

    private static List<Share> certain(Field field) {
        return NumberFields.numbers(field).stream().map(Share::exactly).toList();
    }

    private static List<Share> measured(Field field, String mean, String interval) {
        List<Double> values = field.object()
                .map(fields -> NumberFields.numbers(fields.required(mean)))
                .orElse(List.of());
        List<List<Double>> limits =
                field.object().map(fields -> fields.required(interval).items()).orElse(List.of()).stream()
                        .map(NumberFields::numbers)
                        .toList();
        if (limits.size() != values.size() || limits.stream().anyMatch(pair -> pair.size() != 2)) {
            field.problem("must have an \"" + interval + "\" of two numbers for each \"" + mean + "\"");
            return List.of();
        }
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Share(
                        values.get(i), limits.get(i).get(0), limits.get(i).get(1)))
                .toList();
    }

    private static Timeline timeline(Fields file, int types) {
        return file.field("series")
                .object()
                .map(series -> {
                    Field instants = series.field(series.has("generations") ? "generations" : "steps");
                    List<Long> moments = instants.items().stream()
                            .map(item -> item.whole(0L, Long.MAX_VALUE >> 11).orElse(0))
                            .toList();
                    Field field = series.required("shares");
                    List<List<Double>> shares =
                            field.items().stream().map(NumberFields::numbers).toList();
                    if (shares.size() != moments.size() || shares.stream().anyMatch(row -> row.size() != types)) {
                        field.problem("must have a row for each of the " + moments.size() + " moments, with a share"
                                + " for each of the " + types + " types");
                        return Timeline.empty();
                    }
                    return new Timeline(moments, shares);
                })
                .orElse(Timeline.empty());
    }
}
