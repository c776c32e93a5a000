package dilemma.io;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.match.Conditions;
import dilemma.random.Seed;
import dilemma.strategy.Resolver;
import dilemma.tournament.Method;
import dilemma.tournament.Published;
import dilemma.tournament.RankBy;
import dilemma.tournament.Topology;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.Weigh;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Reads tournament files. */
public final class TournamentReader {

    private final Resolver resolver;
    private final LongSupplier seeds;
    private final Method usualMethod;

    /**
     * Makes a reader.
     *
     * @param resolver finds the strategies
     * @param seeds draws the seed of a tournament whose file gives none, from 0 to {@link Seed#MAX}
     */
    public TournamentReader(Resolver resolver, LongSupplier seeds) {
        this(resolver, seeds, Method.SIMULATE);
    }

    /**
     * Makes a reader of tournaments of which only the payoffs count.
     *
     * @param usualMethod how figures come about where a file does not say; played all the same where a median is asked
     *     for, which nothing but matches has
     */
    TournamentReader(Resolver resolver, LongSupplier seeds, Method usualMethod) {
        this.resolver = resolver;
        this.seeds = seeds;
        this.usualMethod = usualMethod;
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
        Field rankByField = document.field("rankBy");
        RankBy rankBy = oneOf(rankByField, RankBy.class, RankBy.SCORE);
        Field methodField = document.field("method");
        Method method = oneOf(methodField, Method.class, rankBy == RankBy.MEDIAN ? Method.SIMULATE : usualMethod);
        Field repetitionsField = document.field("repetitions");
        RepetitionsField repeated = RepetitionsField.read(repetitionsField);
        int repetitions = repeated.count().orElseGet(() -> standard(method, roster, match.endings(), conditions));
        boolean selfPlay = document.field("selfPlay").flag().orElse(true);
        Weigh weigh = oneOf(document.field("weigh"), Weigh.class, Weigh.TURNS);
        Field topologyField = document.field("topology");
        Topology topology =
                roster.isComplete() ? TopologyField.read(topologyField, roster.names()) : new Topology.Complete();

        Optional<Published> published = PublishedField.read(document.field("published"), roster.entrants(), resolver);
        OptionalLong seed = document.field("seed").whole(0L, Seed.MAX);
        for (String field : SweepFile.FIELDS) {
            if (document.field(field).isThere()) {
                document.field(field).reject("this makes it an experiment, which dilemma sweep plays");
            }
        }
        document.end();
        MethodChecks checks = new MethodChecks(method, match.endings());
        checks.turns(document.field("match"));
        checks.weights(document.field("weigh"), weigh);
        checks.ranks(rankByField, rankBy, repeated.confidence().isPresent());
        checks.settling(
                repetitionsField, roster.entrants(), repeated.confidence().isPresent());
        if (problems.isEmpty()) {
            // a budget need not be spent
            int certain = repeated.confidence().isPresent() ? 1 : repetitions;
            Playable.check(document, roster.entrants().size(), checks.played(), certain, selfPlay, topology);
        }
        problems.throwIfAny();
        TournamentDefinition definition = new TournamentDefinition(
                shown,
                description,
                roster.entrants(),
                roster.leftOut(),
                match.endings(),
                conditions,
                repetitions,
                repeated.confidence(),
                selfPlay,
                weigh,
                rankBy,
                topology,
                method,
                seed.orElseGet(seeds),
                published);
        checks.automata(methodField, definition);
        problems.throwIfAny();
        return definition;
    }

    /** What is computed needs no repetition. */
    private static int standard(Method method, Roster roster, List<Ending> endings, Conditions conditions) {
        return method == Method.EXACT
                ? 1
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
}
