package dilemma.library.ratio;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Players that keep cooperations and defections in a fixed ratio. */
public final class RatioKeepers implements Family {

    private static final List<String> IDS = List.of("golden-ratio", "pi", "euler");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "golden-ratio" -> RatioKeeper.goldenRatio();
            case "pi" -> RatioKeeper.pi();
            case "euler" -> RatioKeeper.euler();
            default -> null;
        };
    }
}
