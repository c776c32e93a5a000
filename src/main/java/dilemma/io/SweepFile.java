package dilemma.io;

import dilemma.game.Game;
import dilemma.random.Seed;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import dilemma.sweep.Claim;
import dilemma.sweep.Experiment;
import dilemma.sweep.Factor;
import dilemma.tournament.TournamentDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The file of an experiment: a tournament, and what is varied in it. */
public final class SweepFile implements Experiment {

    /** The field that makes a tournament an experiment. */
    static final String VARY = "vary";

    static final String CELLS = "cells";

    /** The fields that a tournament does not have. */
    static final List<String> FIELDS = List.of(VARY, CELLS, "claims");

    private static final int MOST_TRIED = 2000;

    private final String name;
    private final Json.Members tournament;
    private final Json.Members whole;
    private final VaryField.Experimental varied;
    private final List<Claim> claims;
    private final long seed;
    private final TournamentReader reader;

    private SweepFile(
            String name,
            Json.Members tournament,
            Json.Members whole,
            VaryField.Experimental varied,
            List<Claim> claims,
            long seed,
            TournamentReader reader) {
        this.name = name;
        this.tournament = tournament;
        this.whole = whole;
        this.varied = varied;
        this.claims = List.copyOf(claims);
        this.seed = seed;
        this.reader = reader;
    }

    /**
     * Reads an experiment, and tries each level of each parameter beside the first ones of the others.
     *
     * @param changes values that options put in the place of those in the file
     * @param resolver finds the strategies
     * @param seeds draws the seed where the file gives none
     * @throws InputException if anything is wrong; it tells all of it
     */
    public static SweepFile read(Source source, List<Change> changes, Resolver resolver, LongSupplier seeds) {
        Problems problems = new Problems();
        Json changed = Changes.apply(JsonReader.read(source, problems), changes, problems);
        Fields document = Fields.of(changed, problems);
        OptionalLong given = document.field("seed").whole(0L, Seed.MAX);
        problems.throwIfAny();
        long number = given.orElseGet(seeds);
        Json.Members whole = with((Json.Members) changed, "seed", number);
        Game game = GameField.read(document.field("game"));
        LevelsField levels = new LevelsField(field -> members(field, resolver, game));
        var varied = VaryField.read(document, levels, Seed.of(number));
        List<Claim> claims = ClaimsField.read(document.field("claims"), resolver);
        problems.throwIfAny();
        SweepFile file = new SweepFile(
                document.field("name").text().orElse(source.stem()),
                without(whole, FIELDS),
                whole,
                varied.orElseThrow(),
                claims,
                number,
                new TournamentReader(resolver, () -> number));
        file.tryLevels();
        return file;
    }

    /** Returns whether a source holds an experiment; not where it cannot be read. */
    public static boolean isExperiment(Source source) {
        try {
            return JsonReader.read(source, new Problems()) instanceof Json.Members object
                    && object.member(VARY).isPresent();
        } catch (InputException e) {
            return false;
        }
    }

    private static List<String> members(Field field, Resolver resolver, Game game) {
        Roster roster = Roster.read(field, resolver, game);
        return roster.isComplete()
                ? roster.entrants().stream().map(Entrant::reference).toList()
                : List.of();
    }

    private static Json.Members with(Json.Members object, String name, long number) {
        Map<String, Json.Member> fields = new LinkedHashMap<>(object.fields());
        Place place = object.place().field(name, 0, 0);
        fields.put(name, new Json.Member(place, new Json.Numeral(place, String.valueOf(number))));
        return new Json.Members(object.place(), fields);
    }

    private static Json.Members without(Json.Members object, List<String> names) {
        Map<String, Json.Member> fields = new LinkedHashMap<>(object.fields());
        fields.keySet().removeAll(names);
        return new Json.Members(object.place(), fields);
    }

    /** A mistake in a level is better known before a long computation than in its midst. */
    private void tryLevels() {
        List<Level> first = varied.design().cell(0);
        tournament(first, seed(0));
        int tried = 0;
        for (int f = 0; f < first.size(); f++) {
            if (varied.factors().get(f) instanceof Factor.Listed<Level> listed) {
                List<Level> levels = new ArrayList<>(first);
                for (int l = 1; l < listed.levels().size() && tried < MOST_TRIED; l++, tried++) {
                    levels.set(f, listed.levels().get(l));
                    tournament(levels, seed(0));
                }
            }
        }
    }

    @Override
    public long cells() {
        return varied.design().cells();
    }

    @Override
    public TournamentDefinition tournament(long cell) {
        return tournament(varied.design().cell(cell), seed(cell));
    }

    /** Returns the seed from which those of the cells derive, from 0 to {@link Seed#MAX}. */
    public long seed() {
        return seed;
    }

    private long seed(long cell) {
        return Seed.of(seed).child("cell").child(cell).stream().nextLong() & Seed.MAX;
    }

    /** A seed that is varied comes after that of the cell. */
    private TournamentDefinition tournament(List<Level> levels, long seedOfCell) {
        Problems problems = new Problems();
        Json document = with(tournament, "seed", seedOfCell);
        for (int f = 0; f < levels.size(); f++) {
            Json value = levels.get(f).value();
            Factor<Level> factor = varied.factors().get(f);
            document = new Insertion(value.place().source(), factor.path(), place -> value, problems).into(document);
        }
        return reader.read(Fields.of(document, problems), name, problems);
    }

    /** Returns what the experiment is called. */
    public String name() {
        return name;
    }

    /** Returns what it is about, in a sentence or two; may be empty. */
    public String description() {
        return new Field(tournament.place(), member("description"), new Problems())
                .text()
                .orElse("");
    }

    private @Nullable Json member(String field) {
        return tournament.member(field).map(Json.Member::value).orElse(null);
    }

    /** Returns what is said about its outcome. */
    public List<Claim> claims() {
        return claims;
    }

    /** Returns the paths of what is varied. */
    public List<String> paths() {
        return varied.factors().stream().map(Factor::path).toList();
    }

    /** Returns what the levels of a cell are called. */
    List<Json> labels(long cell) {
        return varied.design().cell(cell).stream().map(Level::label).toList();
    }

    /** Returns the whole file, with its seed. */
    Json definition() {
        return whole;
    }
}
