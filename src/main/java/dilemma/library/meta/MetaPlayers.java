package dilemma.library.meta;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Players that ask another player; teams are data. */
public final class MetaPlayers implements Family {

    private static final List<String> IDS = List.of("memory-decay");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return id.equals("memory-decay") ? MemoryDecay.of(given) : null;
    }
}
