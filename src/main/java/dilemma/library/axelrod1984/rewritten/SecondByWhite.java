package dilemma.library.axelrod1984.rewritten;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates ten times, then answers a defection with a defection if the partner has defected often: at least n / k
 * times before turn n, where k is the natural logarithm of n, rounded down.
 *
 * <p>Edward C. White's entry, 13th in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>, program
 * K72R.
 */
public record SecondByWhite() implements Strategy {

    private static final int OPENING = 10;

    @Override
    public Profile profile() {
        return Profile.of("second-by-white", "Second by White", Traits.unbounded())
                .alias("SecondByWhite")
                .rule("Cooperates on the first ten turns, then repeats the partner's last move, but forgives defections"
                        + " that are few: fewer than one in k turns, where k grows slowly with the match.")
                .source("Edward C. White Jr; Axelrod 1980b");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history ->
                Move.cooperateIf(history.turn() <= OPENING || history.partnerLast() == Move.C || isForgiving(history));
    }

    private static boolean isForgiving(History history) {
        double patience = StrictMath.floor(StrictMath.log(history.turn()));
        return patience * history.partnerDefections() < history.turn();
    }
}
