package dilemma.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The time that one player spends in one seat of one match: from when it is made to when it is asked for no more moves.
 * A player that needs nothing but its own memory has no use for it.
 */
public final class Occasion {

    private final Object contest;
    private final Consumer<Fault> faults;
    private final List<Runnable> endings = new ArrayList<>();

    /**
     * Begins an occasion.
     *
     * @param contest stands for the tournament to which the match belongs: the same object in all its matches
     * @param faults is told what the player does wrong
     */
    public Occasion(Object contest, Consumer<Fault> faults) {
        this.contest = contest;
        this.faults = faults;
    }

    /** Begins an occasion to which nobody listens. */
    public static Occasion unheard() {
        return new Occasion(new Object(), fault -> {});
    }

    /** Returns what stands for the tournament to which the match belongs. */
    public Object contest() {
        return contest;
    }

    /** Takes note of something that the player did wrong. */
    public void report(Fault fault) {
        faults.accept(fault);
    }

    /** Has something done when the player is asked for no more moves. */
    public void whenOver(Runnable task) {
        endings.add(task);
    }

    /** Returns an occasion for a player that has a part in this one, and may be gone earlier. */
    public Occasion part() {
        return new Occasion(contest, faults);
    }

    /** Ends the occasion. */
    public void end() {
        endings.forEach(Runnable::run);
        endings.clear();
    }
}
