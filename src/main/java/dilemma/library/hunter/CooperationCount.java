package dilemma.library.hunter;

import dilemma.strategy.History;

/** How often both players together cooperated on the first so many turns, a number that only grows. */
final class CooperationCount {

    private int turns;
    private int count;

    /** Goes on to the first so many turns, at least as many as before. The player must look far back. */
    void advance(History history, int until) {
        while (turns < until) {
            turns++;
            count += 2 - history.ownOn(turns).bit() - history.partnerOn(turns).bit();
        }
    }

    /** Returns how many turns are counted. */
    int turns() {
        return turns;
    }

    /** Returns how often both together cooperated on these turns, from 0 to twice their number. */
    int count() {
        return count;
    }
}
