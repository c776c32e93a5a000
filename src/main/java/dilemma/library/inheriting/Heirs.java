package dilemma.library.inheriting;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Players that learn from match to match. */
public final class Heirs implements Family {

    private static final List<String> IDS = List.of("darwin");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return id.equals("darwin") ? new Darwin() : null;
    }
}
