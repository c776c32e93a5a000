package dilemma.library.prober;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Probers: they test the partner first. */
public final class Probers implements Family {

    private static final List<String> IDS = List.of("detective", "prober", "handshake");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "detective" -> Detective.of(given);
            case "prober" -> new Prober();
            case "handshake" -> Handshake.of(given);
            default -> null;
        };
    }
}
