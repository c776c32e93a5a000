package dilemma.library.forgiving;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Players that forgive a defection by how things went before or since. */
public final class Forgivers implements Family {

    private static final List<String> IDS = List.of("doubler", "inverse");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "doubler" -> new Doubler();
            case "inverse" -> new Inverse();
            default -> null;
        };
    }
}
