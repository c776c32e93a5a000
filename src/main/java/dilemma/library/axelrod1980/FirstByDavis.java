package dilemma.library.axelrod1980;

import dilemma.game.Ending;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Arguments;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Cooperates for some turns whatever happens, then defects for ever if the partner has ever defected, even in the
 * opening.
 *
 * <p>Morton Davis' entry, eighth in <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>.
 *
 * @param opening the number of turns on which it cooperates whatever happens, from 0 to {@link Ending#MAX_TURNS}
 */
public record FirstByDavis(int opening) implements StateRule<FirstByDavis.Trust> {

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
    public Trust start() {
        return new Trust(opening, true);
    }

    @Override
    public double cooperation(Trust trust) {
        return trust.left > 0 || trust.isUnbroken ? 1 : 0;
    }

    @Override
    public Trust after(Trust trust, Outcome outcome) {
        return new Trust(Math.max(trust.left - 1, 0), trust.isUnbroken && outcome.partner() == Move.C);
    }

    /**
     * How it stands with the partner.
     *
     * @param left the turns that are left of the opening, this one included
     * @param isUnbroken whether the partner has never defected
     */
    record Trust(int left, boolean isUnbroken) {}
}
