package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.Arrays;

/**
 * Has five styles of play, from kind to hostile, begins with tit for tat in the middle, and moves every twenty turns to
 * the next one where that seems to pay better.
 *
 * <p>A style is worth the points that it earned in its latest twenty turns, and 100 before it was ever tried, which is
 * the most that twenty turns can bring. So a style that was not tried looks better than one that was, unless that
 * exploited the partner on every turn. The harder neighbour is looked at first. On the first turn of a softer style the
 * partner is taken to have cooperated.
 *
 * <p>Scott Feld's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Feld() implements Strategy {

    private static final int PERIOD = 20;
    private static final int WORTH_UNTRIED = 100;
    private static final float MOSTLY = 0.75f;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k77r",
                        "Feld",
                        "Scott Feld",
                        55,
                        Traits.unbounded().withStochastic(true).tunedTo("axelrod"))
                .rule("Begins with tit for tat. Every 20 turns it moves on to a harder or a softer style, of five from"
                        + " always C to always D, if that earned more when last tried or was never tried.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new FeldPlayer(random);
    }

    private enum Style {
        /** Always C. */
        KIND,
        /** C after C, and mostly D after D. */
        MILD,
        TIT_FOR_TAT,
        /** D after D, and mostly C after C. */
        STERN,
        /** Always D. */
        HOSTILE
    }

    private static final class FeldPlayer implements Player {

        private static final Style[] STYLES = Style.values();

        private final RandomSource random;
        private final int[] worth = new int[STYLES.length];

        /** At first the one in the middle. */
        private int style = STYLES.length / 2;

        /** The points at the beginning of this period. */
        private int begin;

        FeldPlayer(RandomSource random) {
            this.random = random;
            Arrays.fill(worth, WORTH_UNTRIED);
        }

        @Override
        public Move next(History history) {
            boolean isOver = !history.isEmpty() && history.played() % PERIOD == 0;
            boolean isSoftened = isOver && review(Points.own(history));
            return answer(isSoftened ? Move.C : history.partnerLast());
        }

        /** Chooses the style of the next period, and returns whether it is a softer one. */
        private boolean review(int points) {
            worth[style] = points - begin;
            begin = points;
            boolean isHardened = isBetter(style + 1);
            boolean isSoftened = !isHardened && isBetter(style - 1);
            style += isHardened ? 1 : isSoftened ? -1 : 0;
            return isSoftened;
        }

        private boolean isBetter(int other) {
            return other >= 0 && other < worth.length && worth[other] > worth[style];
        }

        private Move answer(Move last) {
            return switch (STYLES[style]) {
                case KIND -> Move.C;
                case MILD -> last == Move.D ? mostly(Move.D) : Move.C;
                case TIT_FOR_TAT -> last;
                case STERN -> last == Move.C ? mostly(Move.C) : Move.D;
                case HOSTILE -> Move.D;
            };
        }

        private Move mostly(Move move) {
            return Draws.single(random) <= MOSTLY ? move : move.flipped();
        }
    }
}
