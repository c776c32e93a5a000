package dilemma.library.majority;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Players that go by the majority of the moves of their partner. */
public final class Majorities implements Family {

    private static final List<String> IDS = List.of("go-by-majority");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "go-by-majority" -> GoByMajority.of(given);
            default -> null;
        };
    }
}
