package dilemma.io;

import dilemma.analysis.Divergence;
import dilemma.analysis.Steadiness;
import dilemma.analysis.Trial;
import dilemma.analysis.TrialFault;
import dilemma.analysis.TrialMatch;
import dilemma.strategy.Fault;
import dilemma.tournament.Standing;
import dilemma.tournament.TournamentResult;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes which strategy files hold, and what came out when their strategies were tried, as JSON. */
public final class TrialWriter {

    private TrialWriter() {}

    /**
     * Returns the document.
     *
     * @param files the files that were checked
     * @param version the version of the program, which the document repeats
     */
    public static String text(List<CheckedFile<Trial>> files, String version) {
        return JsonWriter.text(json -> json.object(() -> {
            json.field("schemaVersion", Header.VERSION);
            json.field("kind", "strategy-check");
            json.field("version", version);
            json.list("files", files, file -> json.object(() -> file(json, file)));
        }));
    }

    private static void file(JsonWriter json, CheckedFile<Trial> file) throws IOException {
        json.field("file", file.name());
        json.field("state", file.state().name().toLowerCase(Locale.ROOT));
        json.list("problems", file.problems(), json::value);
        if (file.content().isPresent()) {
            trial(json, file.content().get());
        }
    }

    private static void trial(JsonWriter json, Trial trial) throws IOException {
        json.field("strategy", trial.entrant().reference());
        json.field("name", trial.entrant().name());
        GameWriter.write(json, "game", trial.game());
        json.field("legal", trial.isLegal());
        json.list("faults", trial.faults(), fault -> json.object(() -> fault(json, fault)));
        json.list("matches", trial.matches(), match -> json.object(() -> match(json, match)));
        if (trial.steadiness().isPresent()) {
            json.object("steadiness", () -> steadiness(json, trial.steadiness().get()));
        }
        if (trial.tournament().isPresent()) {
            json.object("classroom", () -> place(json, trial.tournament().get(), trial.standing()));
        }
        json.object("speed", () -> {
            json.field("turnsPerSecond", trial.speed().turnsPerSecond());
            json.field("slowestMoveSeconds", trial.speed().slowest());
            json.field("firstMoveSeconds", trial.speed().start());
        });
    }

    private static void fault(JsonWriter json, TrialFault told) throws IOException {
        Fault fault = told.fault();
        json.field("opponent", told.opponent());
        json.field("turn", fault.turn());
        json.field("kind", fault.kind().text());
        json.field("message", fault.message());
        json.field("sent", fault.sent());
        json.field("received", fault.received());
    }

    private static void match(JsonWriter json, TrialMatch match) throws IOException {
        json.field("opponent", match.opponent());
        json.field("knownLength", match.conditions().knownLength());
        json.object("noise", () -> {
            json.field("execution", match.conditions().noise().execution());
            json.field("perception", match.conditions().noise().perception());
        });
        json.field("moves", match.moves().first());
        json.field("opponentMoves", match.moves().second());
    }

    private static void steadiness(JsonWriter json, Steadiness steadiness) throws IOException {
        json.field("repeatable", steadiness.isRepeatable());
        divergence(json, "differsInFreshProcess", steadiness.inFreshProcess());
        divergence(json, "differsAfterOtherMatches", steadiness.afterOthers());
        divergence(json, "differsWithOtherSeed", steadiness.withOtherSeed());
    }

    private static void divergence(JsonWriter json, String name, Optional<Divergence> first) throws IOException {
        if (first.isPresent()) {
            json.object(name, () -> {
                json.field("opponent", first.get().opponent());
                json.field("turn", first.get().turn());
            });
        }
    }

    private static void place(JsonWriter json, TournamentResult result, Optional<Standing> own) throws IOException {
        json.field("entrants", result.standings().size());
        if (own.isPresent()) {
            json.field("rank", own.get().rank());
            json.field("score", own.get().estimate().score());
            ResultWriter.rules(json, own.get());
        }
        json.list(
                "standings",
                result.standings(),
                standing -> json.object(() -> {
                    json.field("rank", standing.rank());
                    json.field("name", standing.entrant().name());
                    json.field("score", standing.estimate().score());
                }));
    }
}
