package dilemma.library.axelrod1980;

import dilemma.game.Ending;
import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates for some turns whatever happens, then defects for ever if the partner has ever defected, even in the
 * opening.
 *
 * <p>Morton Davis' entry, eighth in <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>.
 *
 * @param opening the number of turns on which it cooperates whatever happens, from 0 to {@link Ending#MAX_TURNS}
 */
public record FirstByDavis(int opening) implements Strategy {

    /** Checks the number of turns. */
    public FirstByDavis {
        if (opening < 0 || opening > Ending.MAX_TURNS) {
            throw new IllegalArgumentException(
                    "opening must be from 0 to " + Ending.MAX_TURNS + ", but was " + opening);
        }
    }

    /** Reads the length of the opening, 10 turns by default. */
    public static FirstByDavis of(Arguments given) {
        return new FirstByDavis(given.whole(
                "rounds-to-cooperate", 10, 0, Ending.MAX_TURNS, "the turns on which it cooperates whatever happens"));
    }

    @Override
    public Profile profile() {
        return Profile.of("first-by-davis", "First by Davis", Traits.unbounded())
                .alias("FirstByDavis")
                .rule("Cooperates on the first " + opening + " turns whatever happens."
                        + " From then on it defects if the partner has ever defected, those turns included.")
                .source("Morton Davis; Axelrod 1980");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> Move.cooperateIf(history.turn() <= opening || history.partnerDefections() == 0);
    }
}
