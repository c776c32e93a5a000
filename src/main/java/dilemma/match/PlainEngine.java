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
        Conditions conditions = match.conditions();
        int turns = match.turns(address);
        int known = match.knownTurns().orElse(0);
        Seat first = new Seat(
                match.first(), match.firstTraits(), conditions.game(), known, address.child(Streams.FIRST_PLAYER));
        Seat second = new Seat(
                match.second(), match.secondTraits(), conditions.game(), known, address.child(Streams.SECOND_PLAYER));
        if (conditions.haveMistakes()) {
            playWithMistakes(first, second, turns, conditions, address, sink);
        } else {
            new FaithfulMatch(first, second, sink).play(turns);
        }
    }

    private static void playWithMistakes(
            Seat first, Seat second, int turns, Conditions conditions, Seed address, MoveSink sink) {
        FallibleMatch course = new FallibleMatch(first, second, conditions, address);
        Blocks blocks = new Blocks(sink);
        for (int turn = 1; turn <= turns; turn++) {
            course.next();
            blocks.add(first.history().ownLast(), second.history().ownLast());
        }
        blocks.end(first.firstDefection(), second.firstDefection());
    }
}
