package dilemma.library.andre2013;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Lets its mood follow a sine of ten turns. With f = sin(2&pi;k / 10) after k turns it defects where f &gt; 0.95,
 * repeats the partner's last move where 0.3 &lt; |f| &lt; 0.95, tosses a coin where |f| &lt; 0.3, and cooperates where
 * f &lt; -0.95.
 *
 * <p>From Andre, Honovan, Felipe and Frederico, Iterated Prisoner's Dilemma: an extended analysis (2013).
 */
public record SelfSteem() implements StateRule<SelfSteem.Mood> {

    /** What it does in each phase of the sine: a move, the partner's last (=), or a coin (?). */
    private static final String PHASES = "?=DD=?=CC=";

    @Override
    public Profile profile() {
        return Profile.of("self-steem", "SelfSteem", Traits.unbounded().withStochastic(true))
                .rule("Goes through moods that return every ten turns: a coin, the partner's last move, twice D, the"
                        + " partner's last move, a coin, the partner's last move, twice C, the partner's last move.")
                .source("Andre et al. 2013");
    }

    @Override
    public Mood start() {
        return mood(0, Move.C);
    }

    @Override
    public double cooperation(Mood mood) {
        return mood.cooperation;
    }

    @Override
    public Mood after(Mood mood, Outcome outcome) {
        return mood((mood.phase + 1) % PHASES.length(), outcome.partner());
    }

    private static Mood mood(int phase, Move partnerLast) {
        return new Mood(
                phase,
                switch (PHASES.charAt(phase)) {
                    case 'C' -> 1;
                    case 'D' -> 0;
                    case '=' -> partnerLast.cooperation();
                    default -> 0.5;
                });
    }

    /**
     * How it feels on a turn.
     *
     * @param phase the phase of the sine, from 0 to 9
     * @param cooperation the probability of cooperating
     */
    record Mood(int phase, double cooperation) {}
}
