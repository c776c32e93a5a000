package dilemma.cli;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The keys that choose a move, in both languages at once, and what is said of them.
 *
 * @param game the game
 * @param language the language
 */
record MoveKeys(Game game, Language language) {

    /** What a script may give, for error messages. */
    static final String EXPECTED = "c or s to cooperate, d, b or t to defect, q to stop";

    private static final Set<String> COOPERATE =
            Set.of("c", "s", "cooperate", "stay silent", "silent", "coopérer", "se taire");
    private static final Set<String> DEFECT = Set.of("d", "b", "t", "defect", "betray", "trahir");

    /** Returns the move that somebody chooses; empty where the key means none. */
    static Optional<Move> move(Key key) {
        if (key.kind() == Key.Kind.LEFT || COOPERATE.contains(key.text())) {
            return Optional.of(Move.C);
        }
        boolean isDefection = key.kind() == Key.Kind.RIGHT || DEFECT.contains(key.text());
        return isDefection ? Optional.of(Move.D) : Optional.empty();
    }

    /** Returns the keys in brief, in one line. */
    String legend(Glyphs glyphs, Ink ink) {
        String dot = " " + glyphs.dot() + " ";
        return String.join(
                dot,
                ink.bold(letter(Move.C)) + " " + ink.cooperation(verb(Move.C)),
                ink.bold(letter(Move.D)) + " " + ink.defection(verb(Move.D)),
                ink.bold("q") + " " + language.say("stop", "arrêter"),
                ink.bold("?") + " " + language.say("help", "aide"));
    }

    /** Returns all keys. */
    List<String> help() {
        return List.of(
                language.say("c, s or left arrow: ", "c, s ou flèche gauche : ") + verb(Move.C),
                language.say("d, b, t or right arrow: ", "d, b, t ou flèche droite : ") + verb(Move.D),
                language.say("q or Ctrl-D: stop, and see the summary", "q ou Ctrl-D : arrêter et voir le bilan"));
    }

    /** The letter with which the word for the move begins. */
    private String letter(Move move) {
        boolean isInPrison = game.name().equals(Games.PRISON_YEARS.name());
        return switch (move) {
            case C -> isInPrison ? "s" : "c";
            case D -> isInPrison ? language.say("b", "t") : language.say("d", "t");
        };
    }

    private String verb(Move move) {
        return new GameWords(game, language).verb(move).infinitive();
    }
}
