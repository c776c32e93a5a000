package dilemma.cli;

import dilemma.language.Language;
import dilemma.strategy.Entrant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks who the hidden opponent was, and says who it was.
 *
 * @param common where it is printed
 * @param keyboard where the guess comes from
 * @param mystery the opponent
 * @param language the language
 */
record MysteryPage(Common common, Keyboard keyboard, Mystery mystery, Language language) {

    private static final String EXPECTED = "the letter or the name of a strategy, or q";

    /** Asks, and tells; without a turn played there is nothing to guess from. */
    void reveal(Duel duel) {
        if (duel.record().turns() > 0) {
            Optional<Entrant> guess = guess(duel);
            common.print(Words.wrap(verdict(guess), keyboard.columns()));
            common.out().println();
        }
    }

    private Optional<Entrant> guess(Duel duel) {
        Screen screen = new Screen(common, keyboard.hasScreen());
        screen.tell(question());
        while (true) {
            screen.paint(page(duel));
            Key key = keyboard.next();
            Optional<Entrant> guess = mystery.guess(key);
            if (guess.isPresent() || key.isLeaving()) {
                screen.leave();
                return guess;
            }
            if (key.kind() == Key.Kind.TEXT) {
                keyboard.refuse(key, EXPECTED);
            }
        }
    }

    private List<String> page(Duel duel) {
        DuelWords words =
                DuelWords.personal(duel.rules().conditions().game(), language, language.say("Mystery", "Mystère"));
        List<String> lines = new ArrayList<>(new MoveLines(words, Ink.of(common), keyboard.columns()).all(duel.seen()));
        lines.add("");
        lines.addAll(question());
        return lines;
    }

    private List<String> question() {
        List<String> lines = new ArrayList<>();
        lines.add(language.say("Who was it? Press a letter.", "Qui était-ce ? Tapez une lettre."));
        lines.addAll(mystery.choices(keyboard.columns(), common.glyphs()));
        return lines;
    }

    private String verdict(Optional<Entrant> guess) {
        Entrant hidden = mystery.hidden();
        String name = Words.plain(hidden.name(), common.glyphs());
        String rule = Words.plain(language.translate(hidden.strategy().profile().rule()), common.glyphs());
        String answer = guess.filter(hidden::equals).isPresent()
                ? language.say("Right: it was ", "Bravo : c'était ") + name
                : guess.map(wrong -> language.say("No, not ", "Non, pas ") + wrong.name())
                                .orElse(language.say("No guess", "Pas de réponse"))
                        + language.say(": it was ", " : c'était ")
                        + name;
        return answer + language.say(". Its rule: ", ". Sa règle : ") + rule;
    }
}
