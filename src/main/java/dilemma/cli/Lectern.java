package dilemma.cli;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.io.Change;
import dilemma.io.JsonWriter;
import dilemma.io.ReadyMade;
import dilemma.io.Source;
import dilemma.io.TournamentReader;
import dilemma.language.Language;
import dilemma.match.Conditions;
import dilemma.match.Match;
import dilemma.match.MatchRecord;
import dilemma.match.PlainEngine;
import dilemma.random.Seed;
import dilemma.strategy.Resolver;
import dilemma.strategy.Strategy;
import dilemma.tournament.Progress;
import dilemma.tournament.RoundRobin;
import dilemma.tournament.TournamentResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all lessons of the tour have at hand: the language they are in, and the engines. */
final class Lectern {

    private final Language language;
    private final Glyphs glyphs;
    private final Ink ink;
    private final Resolver resolver;
    private final long seed;
    private @Nullable TournamentResult classroom;

    /** Makes one; everything is played from one seed. */
    Lectern(Language language, Glyphs glyphs, Ink ink, Resolver resolver, long seed) {
        this.language = language;
        this.glyphs = glyphs;
        this.ink = ink;
        this.resolver = resolver;
        this.seed = seed;
    }

    /** Returns the game of the tour, in years. */
    Game game() {
        return Games.PRISON_YEARS;
    }

    /** Returns the words for the game. */
    GameWords words() {
        return new GameWords(game(), language);
    }

    Language language() {
        return language;
    }

    Glyphs glyphs() {
        return glyphs;
    }

    Ink ink() {
        return ink;
    }

    Resolver resolver() {
        return resolver;
    }

    /** Returns the one of these texts that is in the language of the tour. */
    String say(String english, String french) {
        return language.say(english, french);
    }

    /** Returns a number with so many decimals. */
    String number(double value, int decimals) {
        return language.number(Words.number(value, decimals));
    }

    /** Returns a share in percent: {@code 72 %}, with a space that does not break. */
    String percent(double share) {
        return Words.number(100 * share, 0) + "\u00a0%";
    }

    /** Returns sentences in lines. */
    List<String> wrapped(String... sentences) {
        return Words.wrap(String.join(" ", sentences), Lesson.COLUMNS);
    }

    /** Returns what the founding document claims (Bruley 2020), and whether it is so here. */
    String claim(String claim, boolean holds) {
        return judged(say("The document says: ", "Le document dit : ") + claim, holds);
    }

    /** Returns what somebody says, and whether it is so here. */
    String judged(String statement, boolean holds) {
        return statement + ". "
                + (holds ? say("So it is here.", "C'est le cas ici.") : ink.bold(say("Not here!", "Pas ici !")));
    }

    /** Plays one match with the plain engine. */
    MatchRecord match(String first, String second, Ending ending, Conditions conditions) {
        Match match = new Match(strategy(first), strategy(second), ending, conditions);
        return MatchRecord.of(
                new PlainEngine(),
                match,
                Seed.of(seed).child("tour").child(first).child(second));
    }

    private Strategy strategy(String reference) {
        return resolver.resolve(reference).strategy();
    }

    /** Returns the classroom's tournament, played when it is first asked for. */
    TournamentResult classroom() {
        TournamentResult played = classroom;
        if (played == null) {
            played = run(ReadyMade.packed().open("classroom"), List.of());
            classroom = played;
        }
        return played;
    }

    /**
     * Plays a tournament of prison years.
     *
     * @param entrants their references
     * @param settings its other fields: path, value, path, value
     */
    TournamentResult tournament(List<String> entrants, String... settings) {
        String document = JsonWriter.text(json -> json.object(() -> json.list("entrants", entrants, json::value)));
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < settings.length; i += 2) {
            changes.add(new Change(settings[i], settings[i], settings[i + 1]));
        }
        return run(Source.option("tour", document), changes);
    }

    private TournamentResult run(Source source, List<Change> changes) {
        List<Change> all = new ArrayList<>(changes);
        all.add(new Change("--seed", "seed", String.valueOf(seed)));
        RoundRobin tournament = new RoundRobin(new TournamentReader(resolver, () -> seed).read(source, all));
        return tournament.play(Runtime.getRuntime().availableProcessors(), Progress.none(), Optional.empty());
    }
}
