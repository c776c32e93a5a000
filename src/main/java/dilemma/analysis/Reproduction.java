package dilemma.analysis;

import dilemma.tournament.Published;
import dilemma.tournament.TournamentDefinition;
import java.util.List;

/**
 * A published tournament, played again.
 *
 * @param definition the tournament as it was played, but for what single tables set
 * @param published what was published of it
 * @param tables its tables beside ours
 */
public record Reproduction(TournamentDefinition definition, Published published, List<ReproducedTable> tables) {

    /** Copies the tables. */
    public Reproduction {
        tables = List.copyOf(tables);
    }
}
