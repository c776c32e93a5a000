package dilemma.library.majority;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Players that go by the majority of the moves of their partner. */
public final class Majorities implements Family {

    private static final List<String> IDS = List.of(
            "go-by-majority",
            "go-by-majority-5",
            "go-by-majority-10",
            "go-by-majority-20",
            "go-by-majority-40",
            "hard-go-by-majority",
            "hard-go-by-majority-5",
            "hard-go-by-majority-10",
            "hard-go-by-majority-20",
            "hard-go-by-majority-40");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "go-by-majority" -> GoByMajority.of(given);
            case "go-by-majority-5" -> GoByMajority.soft(5);
            case "go-by-majority-10" -> GoByMajority.soft(10);
            case "go-by-majority-20" -> GoByMajority.soft(20);
            case "go-by-majority-40" -> GoByMajority.soft(40);
            case "hard-go-by-majority" -> GoByMajority.hard(given);
            case "hard-go-by-majority-5" -> GoByMajority.hard(5);
            case "hard-go-by-majority-10" -> GoByMajority.hard(10);
            case "hard-go-by-majority-20" -> GoByMajority.hard(20);
            case "hard-go-by-majority-40" -> GoByMajority.hard(40);
            default -> null;
        };
    }
}
