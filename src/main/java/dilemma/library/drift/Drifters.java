package dilemma.library.drift;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Players that grow better or worse in the course of a match. */
public final class Drifters implements Family {

    private static final List<String> IDS = List.of(
            "better-and-better",
            "worse-and-worse",
            "knowledgeable-worse-and-worse",
            "worse-and-worse-2",
            "worse-and-worse-3");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "better-and-better" -> EvenDrifter.betterAndBetter();
            case "worse-and-worse" -> EvenDrifter.worseAndWorse();
            case "knowledgeable-worse-and-worse" -> new KnowledgeableDrifter();
            case "worse-and-worse-2" -> Drifter.worseAndWorse2();
            case "worse-and-worse-3" -> Drifter.worseAndWorse3();
            default -> null;
        };
    }
}
