package dilemma.library.prober;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import java.util.List;

/**
 * Opens with fixed moves, and goes on by how the partner answered them.
 *
 * @param profile what it says of itself
 * @param opening what it plays on the first turns, at least one move
 * @param from the turn of the first of the partner's moves that it looks at, from 1
 * @param answers what it waits for from that turn on, all of it during the opening
 * @param then how it goes on after these answers
 * @param otherwise how it goes on after all others
 */
record Probe(Profile profile, List<Move> opening, int from, List<Move> answers, Sequel then, Sequel otherwise)
        implements StateRule<Probe.Stage> {

    Probe {
        opening = List.copyOf(opening);
        answers = List.copyOf(answers);
        if (opening.isEmpty()) {
            throw new IllegalArgumentException("the opening must have at least one move, but is empty");
        }
        if (from < 1 || from - 1 + answers.size() > opening.size()) {
            throw new IllegalArgumentException("the answers must be made on turns 1 to " + opening.size()
                    + ", but were on turns " + from + " to " + (from - 1 + answers.size()));
        }
    }

    @Override
    public Stage start() {
        return new Stage(1, true, opening.get(0));
    }

    @Override
    public double cooperation(Stage stage) {
        return stage.move.cooperation();
    }

    @Override
    public Stage after(Stage stage, Outcome outcome) {
        boolean answered = stage.answered && isAwaited(stage.turn, outcome.partner());
        if (stage.turn < opening.size()) {
            return new Stage(stage.turn + 1, answered, opening.get(stage.turn));
        }
        Sequel sequel = answered ? then : otherwise;
        return new Stage(opening.size() + 1, answered, sequel.reply(outcome.partner()));
    }

    /** Any move is awaited on a turn that it does not look at. */
    private boolean isAwaited(int turn, Move partner) {
        int answer = turn - from;
        return answer < 0 || answer >= answers.size() || partner == answers.get(answer);
    }

    /**
     * How far it is.
     *
     * @param turn the number of the turn; all turns after the opening have the same
     * @param answered whether all answers so far were those that it waits for
     * @param move what it plays on this turn
     */
    record Stage(int turn, boolean answered, Move move) {}
}
