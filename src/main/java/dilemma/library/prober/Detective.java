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
 * Tests whether the partner hits back: exploits it if it does not, plays tit for tat if it does.
 *
 * <p>From Nicky Case, <a href="https://ncase.me/trust/">The Evolution of Trust</a> (2017).
 *
 * @param opening the moves of the test, at least one
 */
public record Detective(List<Move> opening) implements Strategy {

    /** Copies the opening and checks that there is one. */
    public Detective {
        opening = List.copyOf(opening);
        if (opening.isEmpty()) {
            throw new IllegalArgumentException("the opening must have at least one move, but is empty");
        }
    }

    /** Reads opening, CDCC by default. */
    public static Detective of(Arguments given) {
        return new Detective(given.moves("opening", "CDCC", "the moves that test the partner"));
    }

    @Override
    public Profile profile() {
        return Profile.of("detective", "Detective", Traits.unbounded())
                .rule("Opens with fixed moves, one of them a defection."
                        + " If the partner never defected during the opening, it always defects;"
                        + " else it repeats the partner's last move.")
                .source("Nicky Case, The Evolution of Trust, 2017");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Investigator();
    }

    private final class Investigator implements Player {

        private boolean exploits;

        @Override
        public Move next(History history) {
            int played = history.played();
            if (played < opening.size()) {
                return opening.get(played);
            }
            if (played == opening.size()) {
                exploits = history.partnerDefections() == 0;
            }
            return exploits ? Move.D : history.partnerLast();
        }
    }
}
