package dilemma.library.andre2013;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The players of Andre, Honovan, Felipe and Frederico (2013). */
public final class AndrePlayers implements Family {

    private static final List<String> IDS = List.of("very-bad", "short-mem", "stalker", "self-steem");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "very-bad" -> new VeryBad();
            case "short-mem" -> new ShortMem();
            case "stalker" -> new Stalker();
            case "self-steem" -> new SelfSteem();
            default -> null;
        };
    }
}
