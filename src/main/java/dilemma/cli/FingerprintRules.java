package dilemma.cli;

import dilemma.io.Change;
import dilemma.io.InputException;
import dilemma.io.JsonWriter;
import dilemma.io.Source;
import dilemma.io.TournamentReader;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import dilemma.tournament.TournamentDefinition;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say how often opponents of a fingerprint are met, and the rules that all options make together. */
final class FingerprintRules {

    private static final String STANDARD_TURNS = "50";

    @Option(
            names = "--repetitions",
            order = 20,
            paramLabel = "N",
            defaultValue = "10",
            description = "How often a meeting is played that is not computed.")
    String repetitions;

    @Option(
            names = "--method",
            order = 21,
            paramLabel = "HOW",
            defaultValue = "auto",
            description = "auto: computed where both are finite automata, played elsewhere; exact; simulate.")
    String method;

    /**
     * Returns the rules, as a tournament of those who are named.
     *
     * @param entrants who is named, each under a name of its own
     * @param others the options of matches
     * @throws InputException if one of the options is wrong, or does not suit one of the entrants
     */
    TournamentDefinition read(Resolver resolver, List<Entrant> entrants, RuleOptions others, SeedOption seed) {
        TournamentDefinition definition = new TournamentReader(resolver, seed::draw)
                .read(Source.option("fingerprint", document(entrants)), changes(others, seed));
        if (definition.confidence().isPresent()) {
            throw new InputException("repetitions must be a number: a fingerprint has no ranks to be settled");
        }
        return definition;
    }

    private static String document(List<Entrant> entrants) {
        return JsonWriter.text(json -> json.object(() -> {
            json.field("name", "fingerprint");
            json.list(
                    "entrants",
                    entrants,
                    entrant -> json.object(() -> {
                        json.field("use", entrant.reference());
                        json.field("as", entrant.name());
                    }));
        }));
    }

    private List<Change> changes(RuleOptions others, SeedOption seed) {
        List<Change> changes = new ArrayList<>();
        List<Change> asked = others.changes();
        if (asked.stream().noneMatch(change -> change.path().matches("match\\.(turns|continuation)"))) {
            changes.add(new Change("--turns", "match.turns", STANDARD_TURNS));
        }
        changes.add(new Change("--repetitions", "repetitions", repetitions));
        changes.add(new Change("--method", "method", method));
        changes.addAll(asked);
        seed.change().ifPresent(changes::add);
        return changes;
    }
}
