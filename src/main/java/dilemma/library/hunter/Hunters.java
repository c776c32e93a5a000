package dilemma.library.hunter;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Players that defect against partners of one kind. */
public final class Hunters implements Family {

    static final String LANGNER = "Karol Langner, Axelrod library";
    static final String HARPER = "Marc Harper, Axelrod library";

    private static final List<String> IDS = List.of(
            "defector-hunter",
            "cooperator-hunter",
            "alternator-hunter",
            "cycle-hunter",
            "eventual-cycle-hunter",
            "math-constant-hunter",
            "random-hunter");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "defector-hunter" -> ConstantHunter.ofDefectors();
            case "cooperator-hunter" -> ConstantHunter.ofCooperators();
            case "alternator-hunter" -> new AlternatorHunter();
            case "cycle-hunter" -> new CycleHunter();
            case "eventual-cycle-hunter" -> new EventualCycleHunter();
            case "math-constant-hunter" -> new MathConstantHunter();
            case "random-hunter" -> new RandomHunter();
            default -> null;
        };
    }
}
