package dilemma.match;

import dilemma.random.Seed;
import dilemma.strategy.Fault;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A match that is played one turn at a time, for those who want to be asked: the same match, move for move, that
 * {@link PlainEngine} plays from the same address.
 */
public final class LiveMatch {

    private final Seat first;
    private final Seat second;
    private final FallibleMatch course;
    private final int number;
    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final StringBuilder firstMoves = new StringBuilder();
    private final StringBuilder secondMoves = new StringBuilder();
    private final StringBuilder seenByFirst = new StringBuilder();

    /**
     * Begins a match.
     *
     * @throws IllegalStateException if it has no end
     */
    public LiveMatch(Match match, Seed address) {
        this.first = Seat.first(match, address, faults::add);
        this.second = Seat.second(match, address, faults::add);
        this.course = new FallibleMatch(first, second, match.conditions(), address);
        this.number = match.turns(address);
    }

    /** Returns whether the last turn has been played. */
    public boolean isOver() {
        return firstMoves.length() == number;
    }

    /**
     * Plays the next turn: both players are asked for their moves.
     *
     * @throws IllegalStateException if the match is over
     */
    public void play() {
        if (isOver()) {
            throw new IllegalStateException("the match ended on turn " + number);
        }
        course.next();
        firstMoves.append(first.history().ownLast());
        secondMoves.append(second.history().ownLast());
        seenByFirst.append(first.history().partnerLast());
        if (isOver()) {
            first.leave();
            second.leave();
        }
    }

    /** Returns the turns that have been played. */
    public MatchRecord record() {
        return new MatchRecord(
                firstMoves.toString(), secondMoves.toString(), first.firstDefection(), second.firstDefection());
    }

    /** Returns what players from outside did wrong, in the order in which they did. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Returns the second player's moves as the first player saw them, one letter C or D per turn. */
    public String seenByFirst() {
        return seenByFirst.toString();
    }
}
