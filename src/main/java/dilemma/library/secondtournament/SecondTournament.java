package dilemma.library.secondtournament;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries of Axelrod's second tournament, as they were rewritten for the Axelrod library. */
public final class SecondTournament implements Family {

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
            "second-by-harrington");

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
            default -> null;
        };
    }
}
