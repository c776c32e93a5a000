package dilemma.cli;

import dilemma.game.Game;
import dilemma.game.Objective;
import dilemma.game.Payoffs;
import dilemma.io.InputException;
import dilemma.strategy.Decimal;
import dilemma.strategy.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that make a game out of four numbers. */
final class PayoffsOption {

    @Option(
            names = "--payoffs",
            paramLabel = "R,S,T,P",
            description = {
                "A game of your own: what you get when both cooperate (R), when you cooperate and the other defects (S), "
                        + "when you defect and the other cooperates (T), and when both defect (P)."
            })
    @Nullable
    String payoffs;

    @Option(
            names = "--objective",
            paramLabel = "WHICH",
            description = "Whether more of it is better or fewer: maximise (the default) or minimise.")
    @Nullable
    String objective;

    /** Returns whether there are four numbers instead of a named game. */
    boolean isGiven() {
        return payoffs != null;
    }

    /**
     * Returns the game of the four numbers.
     *
     * @throws InputException if they are not four finite numbers, or the objective is none
     */
    Game game() {
        if (payoffs == null) {
            throw new IllegalStateException("there are no payoffs");
        }
        List<String> parts = Arrays.asList(payoffs.split(",", -1));
        if (parts.size() != Payoffs.class.getRecordComponents().length) {
            throw new InputException(
                    "--payoffs takes four numbers, R,S,T,P, such as 3,0,5,1, but was \"" + payoffs + "\"");
        }
        return Game.custom(
                new Payoffs(number(parts.get(0)), number(parts.get(1)), number(parts.get(2)), number(parts.get(3))),
                objective());
    }

    private double number(String part) {
        return Decimal.parse(part.strip())
                .orElseThrow(() -> new InputException("--payoffs takes four finite numbers, R,S,T,P, but in \""
                        + payoffs + "\" there is \"" + part.strip() + "\""));
    }

    private Objective objective() {
        if (objective == null) {
            return Objective.MAXIMISE;
        }
        String given = objective;
        return Arrays.stream(Objective.values())
                .filter(value -> word(value).equals(given))
                .findFirst()
                .orElseThrow(() -> new InputException("--objective is maximise or minimise, but was \"" + given + "\""
                        + Nearest.hint(
                                given,
                                Arrays.stream(Objective.values())
                                        .map(PayoffsOption::word)
                                        .toList())));
    }

    private static String word(Objective objective) {
        return objective.name().toLowerCase(Locale.ROOT);
    }
}
