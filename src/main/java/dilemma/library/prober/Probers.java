package dilemma.library.prober;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Probers: they test the partner first, or now and then. */
public final class Probers implements Family {

    private static final List<String> IDS = List.of(
            "detective",
            "prober",
            "prober-2",
            "prober-3",
            "prober-4",
            "hard-prober",
            "gradual-killer",
            "handshake",
            "naive-prober",
            "remorseful-prober");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "detective" -> Detective.of(given);
            case "prober" -> FixedProbers.prober();
            case "prober-2" -> FixedProbers.prober2();
            case "prober-3" -> FixedProbers.prober3();
            case "prober-4" -> new Prober4();
            case "hard-prober" -> FixedProbers.hardProber();
            case "gradual-killer" -> FixedProbers.gradualKiller();
            case "handshake" -> Handshake.of(given);
            case "naive-prober" -> NaiveProber.of(given);
            case "remorseful-prober" -> RemorsefulProber.of(given);
            default -> null;
        };
    }
}
