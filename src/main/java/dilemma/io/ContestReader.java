package dilemma.io;

import dilemma.strategy.Resolver;
import dilemma.tournament.Method;
import dilemma.tournament.TournamentDefinition;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Reads what tells the types of an evolution: a tournament file, or a result that {@code run -o} wrote. Where a
 * tournament does not say how its figures come about they are computed where that is possible.
 */
public final class ContestReader {

    private final Resolver resolver;
    private final LongSupplier seeds;

    /**
     * Makes a reader.
     *
     * @param resolver finds the strategies of tournaments
     * @param seeds draws the seed of a tournament whose file gives none
     */
    public ContestReader(Resolver resolver, LongSupplier seeds) {
        this.resolver = resolver;
        this.seeds = seeds;
    }

    /**
     * Reads either.
     *
     * @param changes values that options put in the place of those in a tournament file; a result takes only a seed
     * @throws InputException if anything is wrong with the file or the options; it tells all of it
     */
    public Contest read(Source source, List<Change> changes) {
        Problems problems = new Problems();
        Json document = JsonReader.read(source, Source.MAX_OUTPUT_BYTES, problems);
        boolean isResult =
                document instanceof Json.Members object && object.member("kind").isPresent();
        return isResult
                ? new PlayedContestReader(source, changes, problems).read(document)
                : planned(source, Changes.apply(document, changes, problems), problems);
    }

    private Contest planned(Source source, Json document, Problems problems) {
        TournamentDefinition definition = new TournamentReader(resolver, seeds, Method.AUTO)
                .read(Fields.of(document, problems), source.stem(), problems);
        return new PlannedContest(definition, new TournamentWriter(resolver));
    }
}
