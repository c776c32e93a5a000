package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Keeps a weight of the partner's defections. Most defections are answered with two, the second of which is an echo: it
 * falls out where the partner defects again meanwhile. The others are forgiven with a chance that soon vanishes.
 *
 * <p>A defection weighs 2, on the first turn 1. It is answered if its weight brings the total to a multiple of three or
 * one more, and else may be forgiven. The chance of that is 0.8 in single precision, and is halved on every defection
 * of the partner, on every answer, and whenever it was put to the test.
 *
 * <p>A total above 2 that calls for an answer goes on calling: having answered and echoed it the player does so again,
 * and so it defects for ever against a partner that only cooperates, until another defection changes the total.
 *
 * <p>Robert Adams's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record RobertAdams() implements StateRule<RobertAdams.Mood> {

    private static final float FORGIVENESS = 0.8f;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k40r",
                        "Robert Adams",
                        "Robert Adams",
                        35,
                        Traits.unbounded().withStochastic(true))
                .rule("Answers two defections in three with two of its own, and forgives the others with a chance that"
                        + " soon vanishes; meanwhile it may go on defecting until the partner defects again.");
    }

    @Override
    public Mood start() {
        return new Mood(Act.OPENING, 0, FORGIVENESS);
    }

    @Override
    public double cooperation(Mood mood) {
        return switch (mood.act) {
            case OPENING, PEACE -> 1;
            case TRIAL -> mood.chance;
            case ANSWER, ECHO -> 0;
        };
    }

    @Override
    public Mood after(Mood mood, Outcome outcome) {
        boolean isProvoked = outcome.partner() == Move.D;
        if (mood.act == Act.OPENING) {
            return mood.opened(isProvoked);
        }
        Mood settled = mood.act == Act.TRIAL ? mood.withLessChance() : mood;
        return isProvoked ? settled.provoked() : settled.calmed();
    }

    /** What is done on a turn. */
    enum Act {
        /** It cooperates on the first turn. */
        OPENING,
        /** It cooperates. */
        PEACE,
        /** It forgives, if chance will have it. */
        TRIAL,
        /** It defects, and will echo that. */
        ANSWER,
        /** It defects once more. */
        ECHO
    }

    /**
     * How it is disposed towards the partner.
     *
     * @param act what it does now
     * @param weight the weight of the partner's defections; of those above 5 only the remainder modulo three counts
     * @param chance the probability with which a defection is forgiven
     */
    record Mood(Act act, int weight, float chance) {

        private static final int DEFECTION = 2;
        private static final int MODULUS = 3;
        private static final int FORGIVABLE = 2;
        private static final int LIGHT = 2;

        /** Returns the mood after the first turn. */
        Mood opened(boolean isProvoked) {
            return isProvoked ? new Mood(Act.PEACE, 1, chance / 2) : with(Act.PEACE);
        }

        /** Returns the mood after a defection. */
        Mood provoked() {
            int heavier = weight + DEFECTION;
            Mood graver = new Mood(act, heavier < 2 * MODULUS ? heavier : heavier - MODULUS, chance / 2);
            return graver.callsForAnswer() ? graver.answering() : graver.with(Act.TRIAL);
        }

        /** Returns the mood after a cooperation. */
        Mood calmed() {
            if (act == Act.ANSWER) {
                return with(Act.ECHO);
            }
            return weight > LIGHT && callsForAnswer() ? answering() : with(Act.PEACE);
        }

        /** Returns the mood once the chance is halved. */
        Mood withLessChance() {
            return new Mood(act, weight, chance / 2);
        }

        private Mood answering() {
            return withLessChance().with(Act.ANSWER);
        }

        private boolean callsForAnswer() {
            return weight % MODULUS != FORGIVABLE;
        }

        private Mood with(Act other) {
            return new Mood(other, weight, chance);
        }
    }
}
