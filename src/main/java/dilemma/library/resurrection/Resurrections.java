package dilemma.library.resurrection;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tit for tat that stands up against runs of its own moves. */
public final class Resurrections implements Family {

    private static final List<String> IDS = List.of("resurrection", "double-resurrection");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "resurrection" -> new Resurrection();
            case "double-resurrection" -> new DoubleResurrection();
            default -> null;
        };
    }
}
