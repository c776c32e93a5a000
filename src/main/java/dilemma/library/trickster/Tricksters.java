package dilemma.library.trickster;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Players that show one face and now and then the other. */
public final class Tricksters implements Family {

    private static final List<String> IDS = List.of("tricky-cooperator", "tricky-defector");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "tricky-cooperator" -> new TrickyCooperator();
            case "tricky-defector" -> new TrickyDefector();
            default -> null;
        };
    }
}
