package dilemma.match;

import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.strategy.Resolver;
import dilemma.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;

/** Twelve well-known strategies, and the matches of their round robin. */
final class Classics {

    private static final List<String> IDS = List.of(
            "tit-for-tat",
            "always-cooperate",
            "always-defect",
            "random",
            "grudger",
            "tit-for-two-tats",
            "win-stay-lose-shift",
            "gtft",
            "gradual",
            "suspicious-tit-for-tat",
            "first-by-joss",
            "alternator");

    /** How many pairs they make, self-play in: 78. */
    static final int PAIRS = 12 * 13 / 2;

    private Classics() {}

    /** Returns what one needs of each pair, in the order of the field, self-play in. */
    static <T> List<T> pairs(Pair<T> pair) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < IDS.size(); i++) {
            for (int j = i; j < IDS.size(); j++) {
                all.add(pair.of(IDS.get(i), IDS.get(j)));
            }
        }
        return List.copyOf(all);
    }

    /** Returns the matches of so many turns, for years in prison, as a tournament plays them. */
    static List<Match> roundRobin(int turns) {
        Resolver resolver = new Resolver(DataStrategies.beside(new Library()));
        return pairs((first, second) -> match(
                resolver.resolve(first).strategy(), resolver.resolve(second).strategy(), turns));
    }

    private static Match match(Strategy first, Strategy second, int turns) {
        return new Match(first, second, new Ending.Fixed(turns), Conditions.of(Games.PRISON_YEARS));
    }

    /** What one makes of two ids. */
    @FunctionalInterface
    interface Pair<T> {
        T of(String first, String second);
    }
}
