package dilemma.cli;

import dilemma.tournament.Standing;
import dilemma.tournament.TournamentResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much forgiveness pays at which noise.
 *
 * @param lectern what the lesson has at hand
 */
record Forgiveness(Lectern lectern) implements Lesson {

    private static final List<String> NOISES = List.of("0", "0.01", "0.05", "0.3");
    private static final String STRICT = "tit-for-tat";
    private static final String LENIENT = "tit-for-two-tats";
    private static final List<String> FORGIVING = List.of(STRICT, "gtft:p=0.1", "gtft:p=0.3", "gtft:p=0.5", LENIENT);
    private static final List<String> OTHERS = List.of("grudger", "always-cooperate", "always-defect", "random");

    @Override
    public String title() {
        return lectern.say("Forgiveness", "Le pardon");
    }

    @Override
    public List<String> lines() {
        Map<String, Map<String, Standing>> byNoise = new LinkedHashMap<>();
        NOISES.forEach(noise -> byNoise.put(noise, standings(noise)));
        List<String> lines = new ArrayList<>(lectern.wrapped(lectern.say(
                "Generous tit for tat forgives some betrayals by chance. Years per turn in a field of nine, by the"
                        + " share of moves that slip; in each column the best of these five bears an asterisk:",
                "Le donnant-donnant généreux pardonne parfois, au hasard. Années par tour dans un groupe de neuf,"
                        + " selon la part des coups qui dérapent ; dans chaque colonne, la meilleure de ces cinq"
                        + " porte un astérisque :")));
        lines.add("");
        lines.addAll(table(byNoise));
        lines.add("");
        lines.addAll(lectern.wrapped(verdict(byNoise)));
        return lines;
    }

    private Map<String, Standing> standings(String noise) {
        List<String> entrants = new ArrayList<>(FORGIVING);
        entrants.addAll(OTHERS);
        TournamentResult result =
                lectern.tournament(entrants, "match.noise.execution", noise, "match.turns", "200", "method", "exact");
        Map<String, Standing> standings = new LinkedHashMap<>();
        for (String reference : FORGIVING) {
            standings.put(reference, result.of(name(reference)));
        }
        return standings;
    }

    private String name(String reference) {
        return lectern.resolver().resolve(reference).name();
    }

    private List<String> table(Map<String, Map<String, Standing>> byNoise) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.text(lectern.say("slips", "dérapages")));
        NOISES.forEach(noise -> columns.add(Table.Column.number(lectern.percent(Double.parseDouble(noise)) + " ")));
        Table table = new Table(columns);
        for (String reference : FORGIVING) {
            List<String> row = new ArrayList<>(List.of(name(reference)));
            byNoise.values().forEach(standings -> row.add(cell(reference, standings)));
            table.add(row);
        }
        List<String> lines = new ArrayList<>();
        lines.add(lectern.ink().faint(table.heading()));
        lines.addAll(table.lines());
        return lines;
    }

    private String cell(String reference, Map<String, Standing> standings) {
        double score =
                Objects.requireNonNull(standings.get(reference)).estimate().score();
        return lectern.number(score, 3) + (reference.equals(best(standings)) ? "*" : " ");
    }

    /** Returns the one that ranks first among those compared. */
    private static String best(Map<String, Standing> standings) {
        return standings.entrySet().stream()
                .min(Map.Entry.comparingByValue(Comparator.comparingInt(Standing::rank)))
                .orElseThrow()
                .getKey();
    }

    private String verdict(Map<String, Map<String, Standing>> byNoise) {
        List<String> best = byNoise.values().stream().map(Forgiveness::best).toList();
        long strictAhead = byNoise.values().stream()
                .filter(standings -> rank(standings, STRICT) < rank(standings, LENIENT))
                .count();
        return String.join(
                " ",
                lectern.claim(
                        lectern.say(
                                "as nobody always does what he meant, some forgiveness is needed",
                                "comme nul ne fait toujours ce qu'il voulait, il faut un peu de pardon"),
                        !best.get(1).equals(STRICT) && !best.get(2).equals(STRICT)),
                lectern.claim(
                        lectern.say("how much is needed depends on the noise", "combien il en faut dépend du bruit"),
                        best.stream().distinct().count() > 1),
                lectern.claim(
                        lectern.say(
                                "who answers every betrayal at once fares better than who waits for the second",
                                "répondre à chaque trahison vaut mieux qu'attendre la seconde"),
                        strictAhead == byNoise.size()),
                lectern.say("It is so at ", "C'est vrai pour ")
                        + strictAhead
                        + lectern.say(" of ", " sur ")
                        + byNoise.size()
                        + lectern.say(" levels of noise.", " niveaux de bruit."));
    }

    private static int rank(Map<String, Standing> standings, String reference) {
        return Objects.requireNonNull(standings.get(reference)).rank();
    }
}
