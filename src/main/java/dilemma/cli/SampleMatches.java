package dilemma.cli;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.language.Language;
import dilemma.match.Conditions;
import dilemma.match.Match;
import dilemma.match.MatchRecord;
import dilemma.match.Noise;
import dilemma.match.PlainEngine;
import dilemma.random.Seed;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a strategy plays: twenty turns against tit for tat, and twenty against moves that are fixed but lively.
 *
 * @param resolver finds both opponents
 * @param entrant the strategy
 * @param glyphs the characters that can be shown
 * @param ink the colors
 */
record SampleMatches(Resolver resolver, Entrant entrant, Glyphs glyphs, Ink ink) {

    private static final int TURNS = 20;
    private static final long SEED = 1;
    private static final int LONGEST_NAME = 30;

    /** Every outcome follows every other one somewhere when it meets tit for tat. */
    private static final String LIVELY = "cycle:moves=CCCDCCDDDDCDCCCDDCDC";

    /** Returns the lines; none where the strategy refuses all games. */
    List<String> lines() {
        Optional<Game> game = Games.all().stream()
                .filter(it -> entrant.strategy().refusal(it).isEmpty())
                .findFirst();
        List<String> lines = new ArrayList<>();
        game.ifPresent(it -> {
            lines.addAll(
                    lines(it, "Tit For Tat", resolver.resolve("tit-for-tat").as("Tit For Tat")));
            lines.addAll(lines(it, "fixed moves", resolver.resolve(LIVELY).as("fixed moves")));
        });
        return lines;
    }

    private List<String> lines(Game game, String against, Entrant opponent) {
        boolean isTold = entrant.strategy().profile().traits().usesLength();
        Match match = new Match(
                entrant.strategy(),
                opponent.strategy(),
                new Ending.Fixed(TURNS),
                new Conditions(game, isTold, Noise.NONE, 1));
        MatchRecord moves = MatchRecord.of(new PlainEngine(), match, Seed.of(SEED));
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(ink.bold("Against " + against) + " " + ink.faint(conditions(game, match.isRandom(), isTold)));
        String name = Words.cut(Words.plain(entrant.name(), glyphs), LONGEST_NAME, glyphs);
        List<String> view = new MatchView(moves, name, opponent.name(), game, glyphs, ink, Language.ENGLISH).lines();
        lines.addAll(view.subList(0, 2)); // the moves of both: the totals beside them tell who does better
        return lines;
    }

    private static String conditions(Game game, boolean isRandom, boolean isTold) {
        return "(" + game.name() + (isTold ? ", length known" : "") + (isRandom ? ", one of many courses" : "") + ")";
    }
}
