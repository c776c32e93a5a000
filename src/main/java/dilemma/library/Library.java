package dilemma.library;

import dilemma.library.basic.RandomMoves;
import dilemma.library.titfortat.TitForTat;
import dilemma.strategy.Arguments;
import dilemma.strategy.Catalogue;
import dilemma.strategy.Strategy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of contents of the strategies that are procedures. */
public final class Library implements Catalogue {

    private static final List<String> IDS = List.of("random", "tit-for-tat");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public Optional<Strategy> create(String id, Arguments given) {
        return Optional.ofNullable(build(id, given));
    }

    /** Only the case that is taken loads its class. */
    private static @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "random" -> RandomMoves.of(given);
            case "tit-for-tat" -> new TitForTat();
            default -> null;
        };
    }
}
