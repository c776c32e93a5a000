package dilemma.io;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.match.Conditions;
import dilemma.random.Seed;
import dilemma.strategy.Resolver;
import dilemma.tournament.Published;
import dilemma.tournament.RankBy;
import dilemma.tournament.Topology;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.Weigh;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Reads tournament files. */
public final class TournamentReader {

    private final Resolver resolver;
    private final LongSupplier seeds;

    /**
     * Makes a reader.
     *
     * @param resolver finds the strategies
     * @param seeds draws the seed of a tournament whose file gives none, from 0 to {@link Seed#MAX}
     */
    public TournamentReader(Resolver resolver, LongSupplier seeds) {
        this.resolver = resolver;
        this.seeds = seeds;
    }

    /**
     * Reads a tournament.
     *
     * @param changes values that options put in the place of those in the file
     * @throws InputException if anything is wrong with the file or the options; it tells all of it
     */
    public TournamentDefinition read(Source source, List<Change> changes) {
        Problems problems = new Problems();
        Json document = Changes.apply(JsonReader.read(source, problems), changes, problems);
        return read(Fields.of(document, problems), source.stem(), problems);
    }

    /**
     * Reads a tournament that is part of another document.
     *
     * @param document the tournament
     * @param name what it is called where it does not say
     * @param problems where to tell what is wrong with it; all of it ends in an exception here
     * @throws InputException if anything is wrong with it
     */
    public TournamentDefinition read(Fields document, String name, Problems problems) {
        Header.read(document);
        String shown = document.field("name").text().orElse(name);
        String description = document.field("description").text().orElse("");
        Game game = GameField.read(document.field("game"));
        Playable.check(document.field("game"), game);
        Roster roster = Roster.read(document.required("entrants"), resolver, game);
        MatchFields match = MatchFields.read(document.field("match"));
        Conditions conditions = match.conditions(game);
        int repetitions = repetitions(document, roster, match.endings(), conditions);
        boolean selfPlay = document.field("selfPlay").flag().orElse(true);
        Weigh weigh = oneOf(document.field("weigh"), Weigh.class, Weigh.TURNS);
        RankBy rankBy = oneOf(document.field("rankBy"), RankBy.class, RankBy.SCORE);
        checkMethod(document.field("method"));
        Field topologyField = document.field("topology");
        Topology topology =
                roster.isComplete() ? TopologyField.read(topologyField, roster.entrants()) : new Topology.Complete();

        Optional<Published> published = PublishedField.read(document.field("published"), roster.entrants(), resolver);
        OptionalLong seed = document.field("seed").whole(0L, Seed.MAX);
        document.end();
        if (problems.isEmpty()) {
            Playable.check(document, roster.entrants().size(), match.endings(), repetitions, selfPlay, topology);
        }
        problems.throwIfAny();
        return new TournamentDefinition(
                shown,
                description,
                roster.entrants(),
                roster.leftOut(),
                match.endings(),
                conditions,
                repetitions,
                selfPlay,
                weigh,
                rankBy,
                topology,
                seed.orElseGet(seeds),
                published);
    }

    private static int repetitions(Fields document, Roster roster, List<Ending> endings, Conditions conditions) {
        OptionalInt repetitions = document.field("repetitions").whole(1, TournamentDefinition.MAX_REPETITIONS);
        return repetitions.isPresent()
                ? repetitions.getAsInt()
                : TournamentDefinition.standardRepetitions(roster.entrants(), endings, conditions);
    }

    private static <E extends Enum<E>> E oneOf(Field field, Class<E> type, E standard) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
        return field.oneOf(names)
                .map(name -> Enum.valueOf(type, name.toUpperCase(Locale.ROOT)))
                .orElse(standard);
    }

    private static void checkMethod(Field method) {
        if (method.isThere() && !method.isText("simulate"::equals)) {
            method.problem("must be \"simulate\", the only method that there is so far, but was " + method.shown());
        }
    }
}
