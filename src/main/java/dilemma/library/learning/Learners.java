package dilemma.library.learning;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Players that learn from what their moves bring them. */
public final class Learners implements Family {

    private static final List<String> IDS = List.of(
            "adaptive",
            "adaptor-brief",
            "adaptor-long",
            "bush-mosteller",
            "arrogant-qlearner",
            "cautious-qlearner",
            "hesitant-qlearner",
            "risky-qlearner");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "adaptive" -> Adaptive.of(given);
            case "adaptor-brief" -> Adaptor.forBriefMatches(given);
            case "adaptor-long" -> Adaptor.forLongMatches(given);
            case "bush-mosteller" -> BushMosteller.of(given);
            case "arrogant-qlearner" -> QLearner.arrogant(given);
            case "cautious-qlearner" -> QLearner.cautious(given);
            case "hesitant-qlearner" -> QLearner.hesitant(given);
            case "risky-qlearner" -> QLearner.risky(given);
            default -> null;
        };
    }
}
