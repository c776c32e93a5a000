package dilemma.match;

import dilemma.random.Seed;

/**
 * Plays any two strategies turn by turn. It is the definition of a match: other engines are tested against it.
 *
 * <p>On every turn, in this order: recognition, the choice of both players, execution noise, perception noise. Each
 * kind of chance has a stream of its own: children of the match's address, for the first player 0, the second player 1,
 * noise 2, recognition 3 and ending 4. Where a probability is 0 or 1 nothing is drawn.
 */
public final class PlainEngine implements Engine {

    @Override
    public void play(Match match, Seed address, MoveSink sink) {
        int turns = match.turns(address);
        Seat first = Seat.first(match, address, fault -> sink.fault(true, fault));
        Seat second = Seat.second(match, address, fault -> sink.fault(false, fault));
        try {
            if (match.conditions().haveMistakes()) {
                FallibleMatch course = new FallibleMatch(first, second, match.conditions(), address);
                playWithMistakes(first, second, turns, course, sink);
            } else {
                new FaithfulMatch(first, second, sink).play(turns);
            }
        } finally {
            first.leave();
            second.leave();
        }
    }

    private static void playWithMistakes(Seat first, Seat second, int turns, FallibleMatch course, MoveSink sink) {
        Blocks blocks = new Blocks(sink);
        for (int turn = 1; turn <= turns; turn++) {
            course.next();
            blocks.add(first.history().ownLast(), second.history().ownLast());
        }
        blocks.end(first.firstDefection(), second.firstDefection());
    }
}
