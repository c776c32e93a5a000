package dilemma.library.sequence;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Players that follow a mathematical sequence. */
public final class Sequences implements Family {

    private static final List<String> IDS = List.of("thue-morse", "thue-morse-inverse");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "thue-morse" -> new ThueMorse(false);
            case "thue-morse-inverse" -> new ThueMorse(true);
            default -> null;
        };
    }
}
