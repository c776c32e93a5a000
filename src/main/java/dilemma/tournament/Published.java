package dilemma.tournament;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Figures from the literature, to be laid beside what comes out.
 *
 * @param source where they were published
 * @param notes what is known to be different here, in whole sentences
 * @param repetitions how often a reproduction repeats the tournament; empty where as often as the tournament says
 * @param tables the figures
 */
public record Published(String source, List<String> notes, OptionalInt repetitions, List<PublishedTable> tables) {

    /** Copies the lists. */
    public Published {
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
    }

    /** Returns the first table that can stand beside the standings. */
    public Optional<PublishedTable> beside() {
        return tables.stream().filter(PublishedTable::isOfStandings).findFirst();
    }
}
