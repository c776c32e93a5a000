package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Tit for tat that defects unprovoked on a tenth of its turns, until it is fought too hard or has become a fighter
 * itself.
 *
 * <p>Two turns after an unprovoked defection, with the answer to it before its eyes, it cooperates whatever that is;
 * but at the fourth answer that is a defection it makes peace for good, as it does where the partner has defected more
 * than 20 times in a row. To make peace is to cooperate once and to play tit for tat from then on, without unprovoked
 * defections, and with a cooperation after more than 20 defections in a row.
 *
 * <p>If the partner's cooperations fall below 0.7 (n - 3) on turn n, it fights: it defects until the partner has
 * defected more than 10 times in a row, and then plays tit for tat as well. A partner that cooperates is fought for
 * ever.
 *
 * <p>Runs of defections are not counted with care. Turns on which it defects unprovoked, or judges the answer, neither
 * add to a run nor end it, and a defection with which a fight begins is counted twice.
 *
 * <p>Johann Joss's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Joss() implements Strategy {

    private static final float UNPROVOKED = 0.1f;
    private static final int MOST_REPRISALS = 3;
    private static final int LONGEST_RUN = 20;
    private static final int LONGEST_FIGHT = 10;

    /** On how many turns out of {@link #OUT_OF}, the last three aside, a partner that is not fought cooperates. */
    private static final int FAIR = 7;

    private static final int OUT_OF = 10;
    private static final int ASIDE = 3;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k69r", "Joss", "Johann Joss", 29, Traits.unbounded().withStochastic(true))
                .rule("Plays tit for tat, but defects unprovoked on one turn in ten, until this has been paid back four"
                        + " times. One that often defects is fought until it has defected more than ten times in a"
                        + " row.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new JossPlayer(random);
    }

    private enum Mood {
        /** Tit for tat with unprovoked defections. */
        SLY,
        /** It has just defected unprovoked. */
        CAUGHT,
        /** It is about to see the answer to an unprovoked defection. */
        EXPECTANT,
        /** Defection. */
        FIGHTING,
        /** Tit for tat without unprovoked defections. */
        PEACEFUL
    }

    private static final class JossPlayer implements Player {

        private final RandomSource random;
        private Mood mood = Mood.SLY;

        /** The partner's defections in a row, as far as they are counted. */
        private int run;

        /** How many unprovoked defections were answered with a defection. */
        private int reprisals;

        JossPlayer(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            if (history.isEmpty()) {
                return Move.C;
            }
            return switch (mood) {
                case SLY -> tempt(history);
                case CAUGHT -> lieLow(history);
                case EXPECTANT -> judge(history.partnerLast());
                case FIGHTING -> fight(history.partnerLast());
                case PEACEFUL -> reciprocate(history);
            };
        }

        private Move tempt(History history) {
            if (Draws.single(random) < UNPROVOKED) {
                mood = Mood.CAUGHT;
                return Move.D;
            }
            return reciprocate(history);
        }

        private Move lieLow(History history) {
            mood = Mood.EXPECTANT;
            return reciprocate(history);
        }

        private Move reciprocate(History history) {
            Move last = history.partnerLast();
            count(last);
            if (run > LONGEST_RUN) {
                return makePeace();
            }
            return mood != Mood.PEACEFUL && isUnfair(history) ? fight(last) : last;
        }

        private static boolean isUnfair(History history) {
            return OUT_OF * history.partnerCooperations() < FAIR * (history.turn() - ASIDE);
        }

        private Move judge(Move answer) {
            mood = Mood.SLY;
            if (answer == Move.D) {
                reprisals++;
            }
            return reprisals > MOST_REPRISALS ? makePeace() : Move.C;
        }

        private Move fight(Move last) {
            count(last);
            mood = run > LONGEST_FIGHT ? Mood.PEACEFUL : Mood.FIGHTING;
            return Move.D;
        }

        private Move makePeace() {
            mood = Mood.PEACEFUL;
            run = 0;
            return Move.C;
        }

        private void count(Move last) {
            run = last == Move.D ? run + 1 : 0;
        }
    }
}
