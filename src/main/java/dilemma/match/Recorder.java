package dilemma.match;

/** Keeps the moves of a match as letters. */
public final class Recorder implements MoveSink {

    private final StringBuilder first = new StringBuilder();
    private final StringBuilder second = new StringBuilder();
    private int mark;
    private int firstDefection;
    private int secondDefection;

    @Override
    public void block(long firstMoves, long secondMoves, int turns) {
        for (int bit = turns - 1; bit >= 0; bit--) {
            first.append(letter(firstMoves >>> bit));
            second.append(letter(secondMoves >>> bit));
        }
    }

    @Override
    public void mark() {
        mark = first.length();
    }

    @Override
    public void repeat(int times) {
        first.append(first.substring(mark).repeat(times));
        second.append(second.substring(mark).repeat(times));
    }

    @Override
    public void end(int firstPlayer, int secondPlayer) {
        firstDefection = firstPlayer;
        secondDefection = secondPlayer;
    }

    /** Returns the match that was played. */
    public MatchRecord record() {
        return new MatchRecord(first.toString(), second.toString(), firstDefection, secondDefection);
    }

    private static char letter(long bits) {
        return (bits & 1) == 0 ? 'C' : 'D';
    }
}
