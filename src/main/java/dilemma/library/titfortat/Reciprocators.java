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
            "hard-tit-for-two-tats",
            "slow-tit-for-two-tats-2",
            "n-tits-for-m-tats",
            "dynamic-two-tits-for-tat",
            "random-tit-for-tat",
            "contrite-tit-for-tat",
            "forgiving-tit-for-tat",
            "forgiver",
            "adaptive-tit-for-tat",
            "sneaky-tit-for-tat",
            "omega-tft",
            "alexei",
            "eugine-nier",
            "michaelos");

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
            case "hard-tit-for-two-tats" -> new HardTitForTwoTats();
            case "slow-tit-for-two-tats-2" -> new SlowTitForTwoTats2();
            case "n-tits-for-m-tats" -> TitsForTats.general(given);
            case "dynamic-two-tits-for-tat" -> new DynamicTwoTitsForTat();
            case "random-tit-for-tat" -> RandomTitForTat.of(given);
            case "contrite-tit-for-tat" -> new ContriteTitForTat();
            case "forgiving-tit-for-tat" -> new ForgivingTitForTat();
            case "forgiver" -> new Forgiver();
            case "adaptive-tit-for-tat" -> AdaptiveTitForTat.of(given);
            case "sneaky-tit-for-tat" -> new SneakyTitForTat();
            case "omega-tft" -> OmegaTitForTat.of(given);
            case "alexei" -> new Alexei();
            case "eugine-nier" -> new EugineNier();
            case "michaelos" -> new Michaelos();
            default -> null;
        };
    }
}
