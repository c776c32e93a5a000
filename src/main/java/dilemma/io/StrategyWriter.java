package dilemma.io;

import dilemma.analysis.Classification;
import dilemma.automaton.Automaton;
import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.strategy.Entrant;
import dilemma.strategy.Parameter;
import dilemma.strategy.Profile;
import dilemma.strategy.Reference;
import dilemma.strategy.Resolver;
import dilemma.strategy.Traits;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes what strategies are: for programs that choose among them. */
public final class StrategyWriter {

    private StrategyWriter() {}

    /**
     * Returns strategies as a document.
     *
     * @param resolver finds their parameters
     * @param version the version of the program
     */
    public static String list(Resolver resolver, List<Entrant> entrants, String version) {
        return JsonWriter.text(json -> json.object(() -> {
            header(json, version);
            json.list(
                    "strategies",
                    entrants,
                    entrant -> json.object(() -> {
                        write(json, entrant, resolver.parameters(Reference.parse(entrant.reference())));
                    }));
        }));
    }

    /**
     * Returns one strategy as a document, with its smallest automaton where it is one.
     *
     * @param parameters those that it has, with the values that they have here
     * @param jar the jar that it is from, if it is a plugin
     * @param version the version of the program
     */
    public static String one(Entrant entrant, List<Parameter> parameters, Optional<String> jar, String version) {
        return JsonWriter.text(json -> json.object(() -> {
            header(json, version);
            write(json, entrant, parameters);
            if (jar.isPresent()) {
                json.field("jar", jar.get());
            }
            automaton(json, Classification.automaton(entrant.strategy(), Games.PRISON_YEARS));
        }));
    }

    private static void automaton(JsonWriter json, Optional<Automaton> automaton) throws IOException {
        if (automaton.isEmpty()) {
            json.field("automaton", Double.NaN);
            return;
        }
        json.object("automaton", () -> AutomatonWriter.write(json, automaton.get()));
    }

    private static void header(JsonWriter json, String version) throws IOException {
        json.field("schemaVersion", Header.VERSION);
        json.field("version", version);
    }

    private static void write(JsonWriter json, Entrant entrant, List<Parameter> parameters) throws IOException {
        Profile profile = entrant.strategy().profile();
        Traits traits = profile.traits();
        json.field("id", profile.id());
        json.field("reference", entrant.reference());
        json.field("name", entrant.name());
        json.flat("aliases", profile.aliases(), json::value);
        json.field("description", profile.rule());
        json.field("source", profile.source());
        json.field("stochastic", traits.stochastic());
        json.field("memory", traits.memory().isPresent() ? traits.memory().getAsInt() : Double.NaN);
        json.field("usesGame", traits.usesGame());
        json.field("usesLength", traits.usesLength());
        json.field("slow", traits.slow());
        json.field("inherits", traits.inherits());
        json.flat("tunedFor", traits.tunedFor().isEmpty() ? List.of() : List.of(traits.tunedFor()), json::value);
        ClassificationWriter.write(json, entrant);
        json.list(
                "refuses",
                Games.all().stream()
                        .filter(game -> refusal(entrant, game).isPresent())
                        .toList(),
                game -> json.object(() -> {
                    json.field("game", game.name());
                    json.field("reason", refusal(entrant, game).orElseThrow());
                }));
        json.list(
                "parameters",
                parameters,
                parameter -> json.object(() -> {
                    json.field("name", parameter.name());
                    json.field("takes", parameter.takes());
                    json.field("default", parameter.standard());
                    json.field("value", parameter.value());
                    json.field("meaning", parameter.meaning());
                }));
    }

    private static Optional<String> refusal(Entrant entrant, Game game) {
        return entrant.strategy().refusal(game);
    }
}
