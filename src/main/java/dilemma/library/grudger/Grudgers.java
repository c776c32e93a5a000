package dilemma.library.grudger;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grudgers and punishers. */
public final class Grudgers implements Family {

    private static final List<String> IDS =
            List.of("grudger", "easy-go", "soft-grudger", "gradual", "original-gradual");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "grudger" -> new Grudger();
            case "easy-go" -> new EasyGo();
            case "soft-grudger" -> new SoftGrudger();
            case "gradual" -> new Gradual();
            case "original-gradual" -> new OriginalGradual();
            default -> null;
        };
    }
}
