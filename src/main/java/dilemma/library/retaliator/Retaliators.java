package dilemma.library.retaliator;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Retaliators: they pay back having been exploited. */
public final class Retaliators implements Family {

    private static final List<String> IDS = List.of(
            "retaliate",
            "retaliate-2",
            "retaliate-3",
            "limited-retaliate",
            "limited-retaliate-2",
            "limited-retaliate-3");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "retaliate" -> Retaliate.unlimited(id, "Retaliate", 0.1, given);
            case "retaliate-2" -> Retaliate.unlimited(id, "Retaliate 2", 0.08, given);
            case "retaliate-3" -> Retaliate.unlimited(id, "Retaliate 3", 0.05, given);
            case "limited-retaliate" -> Retaliate.limited(id, "Limited Retaliate", 0.1, 20, given);
            case "limited-retaliate-2" -> Retaliate.limited(id, "Limited Retaliate 2", 0.08, 15, given);
            case "limited-retaliate-3" -> Retaliate.limited(id, "Limited Retaliate 3", 0.05, 20, given);
            default -> null;
        };
    }
}
