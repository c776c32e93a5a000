package dilemma.library.memorytwo;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Memory-two rules that are more than a table. */
public final class MemoryTwos implements Family {

    @Override
    public List<String> ids() {
        return List.of("mem2");
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return id.equals("mem2") ? new Mem2() : null;
    }
}
