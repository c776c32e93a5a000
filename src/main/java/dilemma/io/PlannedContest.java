package dilemma.io;

import dilemma.evolution.Encounters;
import dilemma.evolution.PayoffMatrix;
import dilemma.evolution.Type;
import dilemma.game.Game;
import dilemma.strategy.Entrant;
import dilemma.tournament.Progress;
import dilemma.tournament.TournamentDefinition;
import java.io.IOException;
import java.util.List;

/**
 * A tournament whose entrants are the types.
 *
 * @param definition the tournament
 * @param tournaments writes it
 */
public record PlannedContest(TournamentDefinition definition, TournamentWriter tournaments) implements Contest {

    @Override
    public String name() {
        return definition.name();
    }

    @Override
    public String description() {
        return definition.description();
    }

    @Override
    public Game game() {
        return definition.conditions().game();
    }

    @Override
    public long seed() {
        return definition.seed();
    }

    @Override
    public List<Type> types() {
        return definition.entrants().stream().map(Type::of).toList();
    }

    @Override
    public PayoffMatrix payoffs(List<Type> chosen, int threads, Progress progress) {
        List<Entrant> entrants = definition.entrants().stream()
                .filter(entrant -> chosen.contains(Type.of(entrant)))
                .toList();
        return new Encounters(definition, entrants).play(threads, progress);
    }

    @Override
    public void write(JsonWriter json) throws IOException {
        tournaments.write(json, definition);
    }
}
