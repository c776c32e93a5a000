package dilemma.library.memoryone;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Memory-one rules with parameters, and zero-determinant players. */
public final class MemoryOnes implements Family {

    private static final List<String> IDS = List.of(
            "gtft",
            "stochastic-wsls",
            "soft-joss",
            "win-shift-lose-stay",
            "zd-extortion",
            "zd-extort-2",
            "zd-extort-2-v2",
            "zd-extort3",
            "zd-extort-4",
            "zd-gen-2",
            "zd-gtft-2",
            "zd-mischief",
            "zd-set-2");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "gtft" -> GenerousTitForTat.of(given);
            case "stochastic-wsls" -> StochasticWinStayLoseShift.of(given);
            case "soft-joss" -> SoftJoss.of(given);
            case "win-shift-lose-stay" -> WinShiftLoseStay.of(given);
            case "zd-extortion",
                    "zd-extort-2",
                    "zd-extort-2-v2",
                    "zd-extort3",
                    "zd-extort-4",
                    "zd-gen-2",
                    "zd-gtft-2",
                    "zd-mischief",
                    "zd-set-2" -> ZeroDeterminant.of(id, given);
            default -> null;
        };
    }
}
