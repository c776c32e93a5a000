package dilemma.library;

import dilemma.library.axelrod1980.FirstByAnonymous;
import dilemma.library.axelrod1980.FirstByDavis;
import dilemma.library.axelrod1980.FirstByDowning;
import dilemma.library.axelrod1980.FirstByFeld;
import dilemma.library.axelrod1980.FirstByGraaskamp;
import dilemma.library.axelrod1980.FirstByGrofman;
import dilemma.library.axelrod1980.FirstByJoss;
import dilemma.library.axelrod1980.FirstByNydegger;
import dilemma.library.axelrod1980.FirstByShubik;
import dilemma.library.axelrod1980.FirstBySteinAndRapoport;
import dilemma.library.axelrod1980.FirstByTidemanAndChieruzzi;
import dilemma.library.axelrod1980.FirstByTullock;
import dilemma.library.basic.RandomMoves;
import dilemma.library.titfortat.TitForTat;
import dilemma.strategy.Arguments;
import dilemma.strategy.Catalogue;
import dilemma.strategy.Strategy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of contents of the strategies that are procedures. */
public final class Library implements Catalogue {

    private static final List<String> IDS = List.of(
            "random",
            "tit-for-tat",
            // Axelrod's first tournament
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
    public Optional<Strategy> create(String id, Arguments given) {
        return Optional.ofNullable(build(id, given));
    }

    /** Only the case that is taken loads its class. */
    private static @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "random" -> RandomMoves.of(given);
            case "tit-for-tat" -> new TitForTat();

            // Axelrod's first tournament
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
