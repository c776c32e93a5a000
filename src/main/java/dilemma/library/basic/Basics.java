package dilemma.library.basic;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules that listen to nobody. */
public final class Basics implements Family {

    private static final List<String> IDS = List.of("random", "cycle", "anti-cycler");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "random" -> RandomMoves.of(given);
            case "cycle" -> Pattern.of(given);
            case "anti-cycler" -> new AntiCycler();
            default -> null;
        };
    }
}
