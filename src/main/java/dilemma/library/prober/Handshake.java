package dilemma.library.prober;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.List;

/**
 * Recognises its own kind by the opening moves, and cooperates with nobody else.
 *
 * <p>From Robson, Efficiency in evolutionary games: Darwin, Nash and the secret handshake (1990). The partner's moves
 * are held against the opening as it should be, not as it was made.
 *
 * @param opening the moves of the handshake, at least one
 */
public record Handshake(List<Move> opening) implements Strategy {

    /** Copies the opening and checks that there is one. */
    public Handshake {
        opening = List.copyOf(opening);
        if (opening.isEmpty()) {
            throw new IllegalArgumentException("the opening must have at least one move, but is empty");
        }
    }

    /** Reads opening, CD by default. */
    public static Handshake of(Arguments given) {
        return new Handshake(given.moves("opening", "CD", "the moves of the handshake"));
    }

    @Override
    public Profile profile() {
        return Profile.of("handshake", "Handshake", Traits.unbounded())
                .rule("Opens with fixed moves."
                        + " If the partner opened with the same moves, it always cooperates; else it always defects.")
                .source("Robson 1990");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Greeter();
    }

    private final class Greeter implements Player {

        private boolean isKin = true;

        @Override
        public Move next(History history) {
            int played = history.played();
            if (played > 0 && played <= opening.size()) {
                isKin &= history.partnerLast() == opening.get(played - 1);
            }
            return played < opening.size() ? opening.get(played) : Move.cooperateIf(isKin);
        }
    }
}
