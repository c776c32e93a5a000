package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Plays tit for tat, but goes on defecting on a partner that puts up with it, and makes amends with one cooperation
 * after a mutual defection that it has answered with D.
 *
 * <p>It defects, whatever else is due, on a partner that looks random (from turn 21 on, if it has answered C, and also
 * D, from half to one and a half times as often with C as with D) or unkind (if it has answered C with D at least three
 * times more often than D with C), and where it alone has just defected. The partner's first move counts as an answer
 * to C.
 *
 * <p>The entry of Roger B. Falk and James M. Langsted in <a href="https://doi.org/10.1177/002200278002400301">Axelrod
 * (1980b)</a>.
 */
record FalkAndLangsted() implements Strategy {

    private static final int FIRST_TEST = 21;
    private static final int UNKIND = 3;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k85r", "Falk and Langsted", "Roger B. Falk and James M. Langsted", 33, Traits.unbounded())
                .rule("Plays tit for tat with a cooperation after two mutual defections, but keeps defecting on who"
                        + " puts up with it, answers its C with D too often, or looks random.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new FalkAndLangstedPlayer();
    }

    private static final class FalkAndLangstedPlayer implements Player {

        private final Answers answers = new Answers();
        private boolean areAmendsDue;

        @Override
        public Move next(History history) {
            if (history.isEmpty()) {
                return Move.C;
            }
            answers.add(history.ownAgo(2), history.partnerLast());
            boolean makesAmends = areAmendsDue;
            areAmendsDue = false;
            if (isHostile(history)) {
                return Move.D;
            }
            return makesAmends ? Move.C : reciprocate(history.last());
        }

        private boolean isHostile(History history) {
            return looksRandom(history.turn()) || isUnkind() || history.last() == Outcome.DC;
        }

        private boolean looksRandom(int turn) {
            return turn >= FIRST_TEST && areMixed(Move.D) && areMixed(Move.C);
        }

        private boolean areMixed(Move move) {
            int cooperations = answers.count(move, Move.C);
            int defections = answers.count(move, Move.D);
            return 2 * cooperations >= defections && 2 * cooperations <= 3 * defections;
        }

        private boolean isUnkind() {
            return answers.count(Move.C, Move.D) >= answers.count(Move.D, Move.C) + UNKIND;
        }

        private Move reciprocate(Outcome last) {
            areAmendsDue = last == Outcome.DD;
            return last.partner();
        }
    }
}
