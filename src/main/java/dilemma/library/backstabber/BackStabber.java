package dilemma.library.backstabber;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.FinalDefections;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates until the partner's fourth defection, then defects for ever; where it knows the length it defects on the
 * last two turns (Thomas Campbell's).
 */
public record BackStabber() implements Strategy {

    private static final int FORGIVEN = 3;

    @Override
    public Profile profile() {
        return Profile.of("back-stabber", "BackStabber", Traits.unbounded().readingLength())
                .rule("Cooperates until the partner's fourth defection, then defects for ever. It defects on the last"
                        + " two turns where it knows the length.")
                .source("Thomas Campbell, Axelrod library");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new FinalDefections(BackStabber::answer, Backstabbers.FINAL_DEFECTIONS, setting);
    }

    /** Returns what it plays where the end is far. */
    static Move answer(History history) {
        return Move.cooperateIf(history.partnerDefections() <= FORGIVEN);
    }
}
