package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.strategy.History;
import dilemma.strategy.Player;

/** A way to play that is tried in blocks of turns, and what it has brought. It is in use until it is judged. */
final class SnodgrassHabit implements Player {

    private final Player player;
    private boolean isInUse = true;

    /** What it earned in this cycle. */
    private int points;

    /** What it earned in the match. */
    private int total;

    private int blocks;

    private SnodgrassHabit(Player player) {
        this.player = player;
    }

    /** Returns all five as they are at the beginning of a match, in the order in which they are tried. */
    static SnodgrassHabit[] all() {
        return new SnodgrassHabit[] {
            new SnodgrassHabit(history -> Move.C),
            new SnodgrassHabit(history -> Move.D),
            new SnodgrassHabit(new Alternation()),
            new SnodgrassHabit(History::partnerLast),
            new SnodgrassHabit(new TwoTats())
        };
    }

    @Override
    public Move next(History history) {
        return player.next(history);
    }

    boolean isInUse() {
        return isInUse;
    }

    /** Returns the points that its block of this cycle brought, 0 where it had none. */
    int points() {
        return points;
    }

    /** Adds the points of a block that is over. */
    void earn(int earned) {
        points = earned;
        total += earned;
        blocks++;
    }

    /** Begins a new cycle, in which it is used if it earned enough: the bar where it was in use, else more. */
    void judge(int bar) {
        isInUse = isInUse ? points >= bar : total / blocks > bar;
        points = 0;
    }

    /** C and D by turns, from one block to the next as well. */
    private static final class Alternation implements Player {

        private Move last = Move.D;

        @Override
        public Move next(History history) {
            last = last.flipped();
            return last;
        }
    }

    /** D after two defections, of which the first may be the last that it saw in its block before. */
    private static final class TwoTats implements Player {

        private Move before = Move.C;

        @Override
        public Move next(History history) {
            Move last = history.partnerLast();
            boolean areTwo = before == Move.D && last == Move.D;
            before = last;
            return Move.cooperateIf(!areTwo);
        }
    }
}
