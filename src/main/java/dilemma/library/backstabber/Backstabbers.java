package dilemma.library.backstabber;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Players that defect at the end, and against a partner that defects too often. */
public final class Backstabbers implements Family {

    /** On how many turns they defect at the end of a match whose length they know. */
    static final int FINAL_DEFECTIONS = 2;

    private static final List<String> IDS = List.of("back-stabber", "double-crosser");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "back-stabber" -> new BackStabber();
            case "double-crosser" -> new DoubleCrosser();
            default -> null;
        };
    }
}
