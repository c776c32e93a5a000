package dilemma.library.secondtournament;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of Axelrod's second tournament, as they were rebuilt for the Axelrod library. */
public final class SecondTournament implements Family {

    private static final List<String> IDS = List.of(
            "second-by-kluepfel",
            "second-by-leyvraz",
            "second-by-mikkelson",
            "second-by-richard-hufford",
            "second-by-rowsam",
            "second-by-tideman-and-chieruzzi",
            "second-by-tranquilizer",
            "second-by-weiner",
            "second-by-white",
            "second-by-wm-adams",
            "second-by-yamachi");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "second-by-kluepfel" -> new SecondByKluepfel();
            case "second-by-leyvraz" -> new SecondByLeyvraz();
            case "second-by-mikkelson" -> new SecondByMikkelson();
            case "second-by-richard-hufford" -> new SecondByRichardHufford();
            case "second-by-rowsam" -> new SecondByRowsam();
            case "second-by-tideman-and-chieruzzi" -> new SecondByTidemanAndChieruzzi();
            case "second-by-tranquilizer" -> new SecondByTranquilizer();
            case "second-by-weiner" -> new SecondByWeiner();
            case "second-by-white" -> new SecondByWhite();
            case "second-by-wm-adams" -> new SecondByWmAdams();
            case "second-by-yamachi" -> new SecondByYamachi();
            default -> null;
        };
    }
}
