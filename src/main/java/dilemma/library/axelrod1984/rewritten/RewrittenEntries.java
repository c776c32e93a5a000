package dilemma.library.axelrod1984.rewritten;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of Axelrod's second tournament, as they were rebuilt for the Axelrod library. */
public final class RewrittenEntries implements Family {

    private static final List<String> IDS = List.of(
            "second-by-appold",
            "second-by-black",
            "second-by-borufsen",
            "second-by-cave",
            "second-by-champion",
            "second-by-colbert",
            "second-by-eatherley",
            "second-by-getzler",
            "second-by-gladstein",
            "second-by-graaskamp-katzen",
            "second-by-grofman",
            "second-by-harrington",
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
            case "second-by-appold" -> new SecondByAppold();
            case "second-by-black" -> new SecondByBlack();
            case "second-by-borufsen" -> new SecondByBorufsen();
            case "second-by-cave" -> new SecondByCave();
            case "second-by-champion" -> new SecondByChampion();
            case "second-by-colbert" -> new SecondByColbert();
            case "second-by-eatherley" -> new SecondByEatherley();
            case "second-by-getzler" -> new SecondByGetzler();
            case "second-by-gladstein" -> new SecondByGladstein();
            case "second-by-graaskamp-katzen" -> new SecondByGraaskampKatzen();
            case "second-by-grofman" -> new SecondByGrofman();
            case "second-by-harrington" -> new SecondByHarrington();
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
