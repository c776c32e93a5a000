package dilemma.library.axelrod1984;

import dilemma.game.Outcome;
import dilemma.library.axelrod1984.rewritten.SecondByWmAdams;
import dilemma.library.axelrod1984.rewritten.SecondByWmAdams.Tally;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;

/**
 * Plays as its {@linkplain SecondByWmAdams rewritten} self, but there is an end to it: a defection is forgiven with
 * probability 1/2, 1/4, 1/8 and so on until there is no such number in single precision. From the 159th defection on,
 * the first turn aside, it defects for ever, whatever the partner does.
 *
 * <p>William Adams's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record WilliamAdams() implements StateRule<Tally> {

    private static final int UNFORGIVABLE = 159;
    private static final SecondByWmAdams FORGIVING = new SecondByWmAdams();

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k44r",
                        "William Adams",
                        "William Adams",
                        5,
                        FORGIVING.profile().traits())
                .rule("Cooperates, but defects while the partner has defected exactly 4, 7 or 9 times, its first move"
                        + " aside; the tenth time it forgives with probability 1/2, then 1/4, and so on, from the 159th"
                        + " never again.");
    }

    @Override
    public Tally start() {
        return FORGIVING.start();
    }

    @Override
    public double cooperation(Tally tally) {
        return tally.defections() == UNFORGIVABLE ? 0 : FORGIVING.cooperation(tally);
    }

    @Override
    public Tally after(Tally tally, Outcome outcome) {
        return tally.defections() == UNFORGIVABLE ? tally : FORGIVING.after(tally, outcome);
    }
}
