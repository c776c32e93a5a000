package dilemma.result;

import dilemma.game.Game;
import java.util.List;

/**
 * What an evolution tells.
 *
 * @param process by which it goes: {@code ecological}, {@code moran} or {@code imitation}
 * @param name of the tournament from which the payoffs come
 * @param description what that shows; empty where it does not say
 * @param game the game that is played
 * @param types the names of who lives in the population
 * @param end what the figures of the types are
 * @param figures what came of each type
 * @param timeline the shares over time; empty where there is no time
 */
public record EvolutionFigures(
        String process,
        String name,
        String description,
        Game game,
        List<String> types,
        End end,
        List<Share> figures,
        Timeline timeline)
        implements Result {

    /** Copies; there must be a figure for each type. */
    public EvolutionFigures {
        types = List.copyOf(types);
        figures = List.copyOf(figures);
        if (types.size() != figures.size()) {
            throw new IllegalArgumentException(
                    "there are " + types.size() + " types, but " + figures.size() + " figures");
        }
    }

    /** What is known of a type at the end. */
    public enum End {
        /** Its share of the population in the last generation. */
        FINAL_SHARE,
        /** The probability that it takes the population over. */
        TAKEOVER,
        /** Its mean share over time. */
        MEAN_SHARE,
        /** The share of time that the population is all of it, where mutations are rare. */
        STATIONARY
    }

    /**
     * A share with its 95 % interval.
     *
     * @param value from 0 to 1
     * @param low where the interval begins; NaN where there is none
     * @param high where it ends; NaN where there is none
     */
    public record Share(double value, double low, double high) {

        /** Returns a share that is known for certain. */
        public static Share exactly(double value) {
            return new Share(value, Double.NaN, Double.NaN);
        }
    }
}
