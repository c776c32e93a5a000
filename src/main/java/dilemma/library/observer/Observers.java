package dilemma.library.observer;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Players that judge their partner by its moves. */
public final class Observers implements Family {

    private static final List<String> IDS = List.of(
            "appeaser",
            "average-copier",
            "nice-average-copier",
            "calculator",
            "adaptive-pavlov-2006",
            "adaptive-pavlov-2011");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "appeaser" -> new Appeaser();
            case "average-copier" -> AverageCopier.undecided();
            case "nice-average-copier" -> AverageCopier.nice();
            case "calculator" -> new Calculator();
            case "adaptive-pavlov-2006" -> new AdaptivePavlov2006();
            case "adaptive-pavlov-2011" -> new AdaptivePavlov2011();
            default -> null;
        };
    }
}
