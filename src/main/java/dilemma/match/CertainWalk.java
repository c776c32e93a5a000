package dilemma.match;

/**
 * A match without any chance, of two automata: sooner or later it goes round in a circle, and from then on its turns
 * need not be played.
 *
 * <p>That the players are back where they were is found by comparing with one earlier turn, which is a later one each
 * time that twice as many turns have passed (Brent 1980, <a href="https://doi.org/10.1007/BF01933190">An improved Monte
 * Carlo factorization algorithm</a>).
 */
final class CertainWalk {

    private final Table first;
    private final Table second;
    private final int execution;
    private final int perception;
    private final boolean forgets;
    private final Report report;
    private int firstPlace;
    private int secondPlace;

    /** Where the players stood after the turn that is compared with. */
    private int firstLandmark;

    private int secondLandmark;

    /** Mistakes happen on every turn or on none. */
    CertainWalk(Table first, Table second, Conditions conditions, Report report) {
        this.first = first;
        this.second = second;
        this.execution = (int) conditions.noise().execution();
        this.perception = (int) conditions.noise().perception();
        this.forgets = conditions.recognition() == 0;
        this.report = report;
        this.firstPlace = first.start;
        this.secondPlace = second.start;
    }

    void play(int turns) {
        int left = turns;
        int period = 0;
        for (long patience = MoveSink.BLOCK; left > 0 && period == 0; patience *= 2) {
            setLandmark();
            int played = playBack((int) Math.min(patience, left));
            period = isBack() ? played : 0;
            left -= played;
        }
        if (left > 0) {
            playOn(goRound(period, left));
        }
        report.end();
    }

    private void setLandmark() {
        firstLandmark = firstPlace;
        secondLandmark = secondPlace;
    }

    private boolean isBack() {
        return firstPlace == firstLandmark && secondPlace == secondLandmark;
    }

    /** Plays until the players are back at the landmark, but no more turns than these; returns how many it took. */
    private int playBack(int turns) {
        int played = 0;
        do {
            played += walk(Math.min(MoveSink.BLOCK, turns - played));
        } while (played < turns && !isBack());
        return played;
    }

    /** Goes round and round, where that saves anything, and returns how many turns are left. */
    private int goRound(int period, int turns) {
        int round = (MoveSink.SHORTEST_PERIOD + period - 1) / period * period;
        int times = turns / round - 2;
        if (times <= 0) {
            return turns;
        }
        playOn(round);
        report.mark();
        playOn(round);
        report.repeat(times);
        return turns % round;
    }

    private void playOn(int turns) {
        for (int left = turns; left > 0; ) {
            left -= walk(Math.min(MoveSink.BLOCK, left));
        }
    }

    /** Plays at most a block, until the players are back at the landmark; returns how many turns it took. */
    private int walk(int most) {
        long firstMoves = 0;
        long secondMoves = 0;
        long firstChoices = 0;
        long secondChoices = 0;
        int turns = 0;
        do {
            long choice = Threshold.missed(first.thresholds[firstPlace]);
            long reply = Threshold.missed(second.thresholds[secondPlace]);
            long x = choice ^ execution;
            long y = reply ^ execution;
            firstPlace = forgets ? first.start : first.after(firstPlace, x, y ^ perception);
            secondPlace = forgets ? second.start : second.after(secondPlace, y, x ^ perception);
            firstMoves = firstMoves << 1 | x;
            secondMoves = secondMoves << 1 | y;
            firstChoices = firstChoices << 1 | choice;
            secondChoices = secondChoices << 1 | reply;
            turns++;
        } while (turns < most && !isBack());
        report.block(firstMoves, secondMoves, firstChoices, secondChoices, turns);
        return turns;
    }
}
