package dilemma.library.titfortat;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tit for tat and its relatives. */
public final class Reciprocators implements Family {

    private static final List<String> IDS = List.of(
            "tit-for-tat",
            "tit-for-two-tats",
            "two-tits-for-tat",
            "hard-tit-for-tat",
            "n-tits-for-m-tats",
            "contrite-tit-for-tat",
            "omega-tft");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "tit-for-tat" -> new TitForTat();
            case "tit-for-two-tats" -> TitsForTats.titForTwoTats();
            case "two-tits-for-tat" -> TitsForTats.twoTitsForTat();
            case "hard-tit-for-tat" -> TitsForTats.hardTitForTat();
            case "n-tits-for-m-tats" -> TitsForTats.general(given);
            case "contrite-tit-for-tat" -> new ContriteTitForTat();
            case "omega-tft" -> OmegaTitForTat.of(given);
            default -> null;
        };
    }
}
