package dilemma.cli;

import dilemma.io.InputException;
import dilemma.language.Language;
import dilemma.strategy.Entrant;
import dilemma.strategy.Nearest;
import dilemma.tournament.TournamentDefinition;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Asks a class for its bets on a tournament: from standard input, a line each such as {@code Anna: Gradual}, up to an
 * empty line or the end. Who bets again changes the bet.
 */
final class BetReader {

    private static final Pattern BET = Pattern.compile("\\s*(.+?)\\s*[:=]\\s*(.+?)\\s*");

    private final TournamentDefinition definition;
    private final Common common;
    private final Language language;
    private final Map<String, String> favourites = new LinkedHashMap<>();

    BetReader(TournamentDefinition definition, Common common, Language language) {
        this.definition = definition;
        this.common = common;
        this.language = language;
    }

    /**
     * Reads the bets.
     *
     * @throws InputException if a line is no bet and nobody is there to be asked again
     */
    Bets read() throws IOException {
        ask();
        BufferedReader lines = new BufferedReader(new InputStreamReader(common.in(), StandardCharsets.UTF_8));
        String line = next(lines);
        for (int number = 1; !line.isBlank(); number++) {
            take(line, number);
            line = next(lines);
        }
        return new Bets(favourites, language, common.glyphs());
    }

    private void ask() {
        if (common.showsProgress()) {
            Words.flow(names(), ", ", common.columns()).forEach(common::note);
            tell(say(
                    "Who will be first? A line for each bet, such as Anna: " + names().get(0)
                            + "; an empty line to begin.",
                    "Qui sera premier ? Une ligne par pari, par exemple Anna : " + names().get(0)
                            + " ; une ligne vide pour commencer."));
        }
    }

    private String next(BufferedReader lines) throws IOException {
        if (common.showsProgress()) {
            common.err().print("> ");
            common.err().flush();
        }
        String line = lines.readLine();
        return line == null ? "" : line;
    }

    private void take(String line, int number) {
        Matcher bet = BET.matcher(line);
        if (!bet.matches()) {
            refuse(
                    number,
                    say(
                            "\"" + line + "\" is no bet; write who bets and on whom, such as Anna: " + names().get(0),
                            "« " + line + " » n'est pas un pari ; écrire qui parie et sur qui, par exemple Anna : "
                                    + names().get(0)));
            return;
        }
        Optional<String> favourite = favourite(bet.group(2));
        favourite.ifPresent(name -> favourites.put(bet.group(1), name));
        if (favourite.isEmpty()) {
            refuse(
                    number,
                    say(
                            "\"" + bet.group(2) + "\" does not take part; there are " + String.join(", ", names()),
                            "« " + bet.group(2) + " » ne participe pas ; il y a " + String.join(", ", names())));
        }
    }

    /** Whoever sits there can try again; a file cannot. */
    private void refuse(int number, String message) {
        if (!common.showsProgress()) {
            throw new InputException("standard input:" + number + ": " + message);
        }
        tell(message);
    }

    private void tell(String message) {
        Words.wrap(Words.plain(message, common.glyphs()), common.columns()).forEach(common::note);
    }

    private Optional<String> favourite(String given) {
        Optional<String> named = definition.entrants().stream()
                .filter(entrant -> names(entrant).anyMatch(name -> alike(name, given)))
                .map(Entrant::name)
                .findFirst();
        return named.isPresent() ? named : nearest(given);
    }

    /** Nobody minds whether a name is written as a strategy's id is. */
    private static boolean alike(String name, String given) {
        return name.replace('-', ' ').equalsIgnoreCase(given.replace('-', ' '));
    }

    private Optional<String> nearest(String given) {
        Optional<String> nearest = Nearest.to(
                given, definition.entrants().stream().flatMap(BetReader::names).toList());
        nearest.ifPresent(name -> tell(say(
                "\"" + given + "\" is taken for \"" + name + "\"",
                "« " + given + " » est pris pour « " + name + " »")));
        return nearest.flatMap(this::favourite);
    }

    private static Stream<String> names(Entrant entrant) {
        return Stream.of(entrant.name(), entrant.reference());
    }

    private List<String> names() {
        return definition.entrants().stream()
                .map(entrant -> Words.plain(entrant.name(), common.glyphs()))
                .toList();
    }

    private String say(String english, String french) {
        return language.say(english, french);
    }
}
