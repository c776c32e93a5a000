package dilemma.game;

import java.util.List;
import java.util.Optional;

/** The games that Dilemma knows by name. */
public final class Games {

    /**
     * Years in prison, the default: both silent 1 each, a traitor 0 and its victim 5, both betraying 3 (Bruley 2020).
     */
    public static final Game PRISON_YEARS =
            new Game("prison-years", new Payoffs(1, 5, 0, 3), Objective.MINIMISE, "years");

    /** The points of Axelrod's tournaments (Axelrod 1980). */
    public static final Game AXELROD = new Game("axelrod", new Payoffs(3, 0, 5, 1), Objective.MAXIMISE, "points");

    /** Chicken: mutual defection is the worst of all (order of payoffs: Rapoport and Chammah 1966). */
    public static final Game CHICKEN = new Game("chicken", new Payoffs(3, 1, 5, 0), Objective.MAXIMISE, "points");

    /** The stag hunt: mutual cooperation is the best of all (order of payoffs: Skyrms 2004). */
    public static final Game STAG_HUNT = new Game("stag-hunt", new Payoffs(5, 0, 3, 1), Objective.MAXIMISE, "points");

    private Games() {}

    /**
     * Returns the donation game (Nowak 2006): cooperating costs the player c and gives the partner b. It is a
     * prisoner's dilemma where b &gt; c &gt; 0.
     *
     * @param benefit b, what a cooperation gives to the partner; 3 in {@link #named}
     * @param cost c, what it costs; 1 in {@link #named}
     */
    public static Game donation(double benefit, double cost) {
        // 0 - c and not -c, so that a cost of 0 gives 0 and not -0
        return new Game("donation", new Payoffs(benefit - cost, 0 - cost, benefit, 0), Objective.MAXIMISE, "points");
    }

    /** Returns all named games, those with parameters with their defaults, in the order in which they are shown. */
    public static List<Game> all() {
        return List.of(PRISON_YEARS, AXELROD, CHICKEN, STAG_HUNT, donation(3, 1));
    }

    /** Returns the game of this name, with its default parameters. */
    public static Optional<Game> named(String name) {
        return all().stream().filter(game -> game.name().equals(name)).findFirst();
    }
}
