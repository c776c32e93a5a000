package dilemma.io;

import dilemma.strategy.Resolver;
import dilemma.tournament.TournamentDefinition;
import java.io.IOException;
import java.util.Locale;

/**
 * Writes tournaments as they are played: defaults and seed filled in, groups expanded. Read again it is the same
 * tournament, but for the members of groups that were left out, of which a result tells elsewhere.
 */
public final class TournamentWriter {

    private final Resolver resolver;

    /** Makes a writer; the resolver tells which names are those that entrants have anyway. */
    public TournamentWriter(Resolver resolver) {
        this.resolver = resolver;
    }

    /** Writes a tournament as an object. */
    public void write(JsonWriter json, TournamentDefinition tournament) throws IOException {
        json.object(() -> {
            json.field("schemaVersion", Header.VERSION);
            json.field("name", tournament.name());
            json.field("description", tournament.description());
            GameField.write(json, "game", tournament.conditions().game());
            json.list("entrants", tournament.entrants(), entrant -> EntrantField.write(json, entrant, resolver));
            MatchFields.write(json, "match", tournament.endings(), tournament.conditions());
            RepetitionsField.write(json, "repetitions", tournament);
            json.field("selfPlay", tournament.selfPlay());
            json.field("weigh", lowerCase(tournament.weigh()));
            json.field("rankBy", lowerCase(tournament.rankBy()));
            TopologyWriter.write(
                    json,
                    "topology",
                    tournament.topology(),
                    i -> tournament.entrants().get(i).name());
            json.field("method", lowerCase(tournament.method()));
            json.field("seed", tournament.seed());
            if (tournament.published().isPresent()) {
                PublishedField.write(json, "published", tournament.published().get());
            }
        });
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
