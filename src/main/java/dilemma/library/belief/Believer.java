package dilemma.library.belief;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.History;
import dilemma.strategy.Player;

/** Learns from every reply of the partner, and plays what is best by its beliefs. */
record Believer(Beliefs beliefs, int depth) implements Player {

    @Override
    public Move next(History history) {
        if (history.isEmpty()) {
            return Move.C;
        }
        if (history.played() >= 2) {
            beliefs.learn(Outcome.of(history.ownAgo(2), history.partnerAgo(2)), history.partnerLast());
        }
        return new Foresight(beliefs.cooperation()).best(history.last(), depth);
    }
}
