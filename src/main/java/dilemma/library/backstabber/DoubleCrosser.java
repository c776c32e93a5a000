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
import java.util.stream.IntStream;

/**
 * A {@linkplain BackStabber back stabber} that plays tit for two tats, up to the 180th turn, with a partner that
 * cooperated on the first seven (Thomas Campbell's).
 */
public record DoubleCrosser() implements Strategy {

    private static final int OPENING = 7;
    private static final int LAST_FRIENDLY_TURN = 180;

    @Override
    public Profile profile() {
        return Profile.of(
                        "double-crosser",
                        "DoubleCrosser",
                        Traits.unbounded().readingLength().lookingFarBack())
                .rule("Cooperates until the partner's fourth defection, but plays tit for two tats up to turn 180 if"
                        + " that opened with seven cooperations. It defects on the last two turns where it knows the"
                        + " length.")
                .source("Thomas Campbell, Axelrod library");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new FinalDefections(DoubleCrosser::answer, Backstabbers.FINAL_DEFECTIONS, setting);
    }

    private static Move answer(History history) {
        boolean isFriendly =
                history.played() >= OPENING && history.turn() <= LAST_FRIENDLY_TURN && openedWithCooperation(history);
        return isFriendly ? Move.cooperateIf(history.partnerDefectionsInLast(2) < 2) : BackStabber.answer(history);
    }

    private static boolean openedWithCooperation(History history) {
        return IntStream.rangeClosed(1, OPENING).allMatch(turn -> history.partnerOn(turn) == Move.C);
    }
}
