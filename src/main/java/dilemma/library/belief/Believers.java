package dilemma.library.belief;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Players that estimate how the partner answers. */
public final class Believers implements Family {

    private static final List<String> IDS = List.of("revised-downing", "dbs");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "revised-downing" -> new RevisedDowning();
            case "dbs" -> DerivedBelief.of(given);
            default -> null;
        };
    }
}
