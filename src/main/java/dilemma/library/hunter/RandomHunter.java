package dilemma.library.hunter;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Defects while the partner's moves do not depend on its own: while the partner answers about half of its cooperations
 * with cooperation, and about half of its defections with defection (Karol Langner's).
 */
public record RandomHunter() implements Strategy {

    private static final int OPENING = 10;
    private static final int FEW = 5;
    private static final double TOLERANCE = 0.25;

    @Override
    public Profile profile() {
        return Profile.of("random-hunter", "Random Hunter", Traits.unbounded())
                .alias("RandomHunter")
                .rule("Cooperates on eleven turns. Then it defects while the partner answers about half of its"
                        + " cooperations with cooperation and half of its defections with defection; moves made less"
                        + " than six times do not count.")
                .source(Hunters.LANGNER);
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Statistician();
    }

    private static final class Statistician implements Player {

        private int cooperationsAnswered;
        private int defectionsAnswered;

        @Override
        public Move next(History history) {
            if (history.played() >= 2) {
                note(history.ownAgo(2), history.partnerLast());
            }
            return Move.cooperateIf(history.played() <= OPENING || !looksRandom(history));
        }

        private void note(Move own, Move answer) {
            if (own == answer) {
                cooperationsAnswered += 1 - own.bit();
                defectionsAnswered += own.bit();
            }
        }

        private boolean looksRandom(History history) {
            int cooperations = history.ownCooperations();
            int defections = history.ownDefections();
            return (cooperations > FEW || defections > FEW)
                    && (cooperations <= FEW || isAboutHalf(cooperationsAnswered, cooperations))
                    && (defections <= FEW || isAboutHalf(defectionsAnswered, defections));
        }

        private static boolean isAboutHalf(int part, int all) {
            return Math.abs((double) part / all - 0.5) < TOLERANCE;
        }
    }
}
