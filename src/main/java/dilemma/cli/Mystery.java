package dilemma.cli;

import dilemma.random.Seed;
import dilemma.strategy.Entrant;
import dilemma.tournament.TournamentDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A hidden opponent: one of a class, drawn by a seed, to be guessed.
 *
 * @param suspects all whom it could be
 * @param hidden the one it is
 */
record Mystery(List<Entrant> suspects, Entrant hidden) {

    private static final int MOST = 'z' - 'a' + 1;

    /** Draws one of the entrants of a tournament, of at most 26. */
    static Mystery among(TournamentDefinition tournament, long seed) {
        List<Entrant> suspects = tournament.entrants();
        if (suspects.size() > MOST) {
            throw new IllegalArgumentException(
                    "there are only " + MOST + " letters, but " + suspects.size() + " suspects");
        }
        int number = Seed.of(seed).child("mystery").stream().nextInt(suspects.size());
        return new Mystery(suspects, suspects.get(number));
    }

    /** Returns the suspects, each with its letter, in lines of at most so many characters. */
    List<String> choices(int columns, Glyphs glyphs) {
        List<String> choices = new ArrayList<>();
        for (int i = 0; i < suspects.size(); i++) {
            choices.add((char) ('a' + i) + " " + suspects.get(i).name());
        }
        return Words.flow(choices, " " + glyphs.dot() + " ", columns);
    }

    /** Returns the suspect whom a letter, a name or a reference means. */
    Optional<Entrant> guess(Key key) {
        String text = key.text();
        if (text.length() == 1) {
            int number = text.charAt(0) - 'a';
            return number >= 0 && number < suspects.size() ? Optional.of(suspects.get(number)) : Optional.empty();
        }
        return suspects.stream()
                .filter(suspect -> suspect.name().toLowerCase(Locale.ROOT).equals(text)
                        || suspect.reference().equals(text))
                .findFirst();
    }
}
