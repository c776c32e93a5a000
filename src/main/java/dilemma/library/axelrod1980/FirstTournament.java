package dilemma.library.axelrod1980;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of Axelrod's first tournament. */
public final class FirstTournament implements Family {

    private static final List<String> IDS = List.of(
            "first-by-davis",
            "first-by-downing",
            "first-by-feld",
            "first-by-graaskamp",
            "first-by-grofman",
            "first-by-joss",
            "first-by-nydegger",
            "first-by-shubik",
            "first-by-tullock",
            "first-by-anonymous",
            "first-by-stein-and-rapoport",
            "first-by-tideman-and-chieruzzi");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "first-by-davis" -> FirstByDavis.of(given);
            case "first-by-downing" -> new FirstByDowning();
            case "first-by-feld" -> FirstByFeld.of(given);
            case "first-by-graaskamp" -> FirstByGraaskamp.of(given);
            case "first-by-grofman" -> FirstByGrofman.create();
            case "first-by-joss" -> FirstByJoss.of(given);
            case "first-by-nydegger" -> new FirstByNydegger();
            case "first-by-shubik" -> new FirstByShubik();
            case "first-by-tullock" -> new FirstByTullock();
            case "first-by-anonymous" -> new FirstByAnonymous();
            case "first-by-stein-and-rapoport" -> FirstBySteinAndRapoport.of(given);
            case "first-by-tideman-and-chieruzzi" -> new FirstByTidemanAndChieruzzi();
            default -> null;
        };
    }
}
