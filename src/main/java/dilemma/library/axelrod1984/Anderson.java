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
 * Tit for tat that retaliates three times at most, for 15 turns. From then on it defects while the partner has
 * {@linkplain Answers answered} a third of its cooperations with D, or more.
 *
 * <p>Otherwise it takes no notice of single moves, and defects on every fourth turn as long as that pays: while the
 * partner has answered none of its defections with D, or at least one in twelve turns with C. The first of these turns
 * is the 16th. A partner that defects for the first time on that very turn is taken for its twin, and is never
 * exploited.
 *
 * <p>The partner's first move answers nothing and is not counted.
 *
 * <p>R. D. Anderson's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 */
record Anderson() implements Strategy {

    private static final int FIRST_EXPLOIT = 16;
    private static final int EXPLOIT_INTERVAL = 4;
    private static final int TURNS_PER_MEEK_ANSWER = 12;
    private static final int RETALIATIONS = 3;

    @Override
    public Profile profile() {
        return Submission.profile("k43r", "Anderson", "R. D. Anderson", 39, Traits.unbounded())
                .rule("Plays tit for tat with three retaliations at most. From turn 16 on it defects if the partner"
                        + " answers cooperation with D too often, and else on every fourth turn as long as that pays.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return AsChosen.player(new AndersonPlayer());
    }

    private static final class AndersonPlayer implements Player {

        private final Answers answers = new Answers();
        private int retaliations;

        /** Whether the partner is taken for its twin. */
        private boolean isTwin;

        @Override
        public Move next(History history) {
            answers.count(history);
            if (history.turn() < FIRST_EXPLOIT) {
                return retaliate(history.partnerLast());
            }
            isTwin |= history.turn() == FIRST_EXPLOIT + 1 && didTheSame(history.partnerLast());
            return Move.cooperateIf(!isHostile() && !exploits(history.turn()));
        }

        private Move retaliate(Move last) {
            if (last == Move.C || retaliations == RETALIATIONS) {
                return Move.C;
            }
            retaliations++;
            return Move.D;
        }

        private boolean didTheSame(Move last) {
            return last == Move.D && answers.count(Move.C, Move.D) == 1 && answers.count(Move.D, Move.D) == 0;
        }

        private boolean isHostile() {
            return 3 * answers.count(Move.C, Move.D) >= answers.all(Move.C);
        }

        private boolean exploits(int turn) {
            return turn % EXPLOIT_INTERVAL == 0 && !isTwin && pays(turn);
        }

        private boolean pays(int turn) {
            return answers.count(Move.D, Move.D) == 0 || answers.count(Move.D, Move.C) >= turn / TURNS_PER_MEEK_ANSWER;
        }
    }
}
