package dilemma.library.backstabber;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.EndDefector;
import dilemma.strategy.Profile;
import dilemma.strategy.Traits;

/**
 * A {@linkplain BackStabber back stabber} that plays tit for two tats, up to the 180th turn, with a partner that
 * cooperated on the first seven (Thomas Campbell's).
 */
public record DoubleCrosser() implements EndDefector<DoubleCrosser.Acquaintance> {

    private static final int OPENING = 7;
    private static final int LAST_FRIENDLY_TURN = 180;
    private static final int NO_FRIENDLY_TURN = LAST_FRIENDLY_TURN + 1;

    @Override
    public Profile profile() {
        return Profile.of("double-crosser", "DoubleCrosser", Traits.unbounded().readingLength())
                .rule("Cooperates until the partner's fourth defection, but plays tit for two tats up to turn 180 if"
                        + " that opened with seven cooperations. It defects on the last two turns where it knows the"
                        + " length.")
                .source("Thomas Campbell, Axelrod library");
    }

    @Override
    public int finalDefections() {
        return Backstabbers.FINAL_DEFECTIONS;
    }

    @Override
    public Acquaintance start() {
        return new Acquaintance(1, 0, 0);
    }

    @Override
    public double cooperation(Acquaintance with) {
        return with.isFriendly()
                ? Move.cooperateIf(with.run < 2).cooperation()
                : BackStabber.answer(with.defections).cooperation();
    }

    @Override
    public Acquaintance after(Acquaintance with, Outcome outcome) {
        int defections = BackStabber.count(with.defections, outcome);
        boolean isOver = with.turn >= LAST_FRIENDLY_TURN || (with.turn <= OPENING && defections > 0);
        if (isOver) {
            return new Acquaintance(NO_FRIENDLY_TURN, 0, defections);
        }
        int run = outcome.partner() == Move.D ? Math.min(with.run + 1, 2) : 0;
        return new Acquaintance(with.turn + 1, run, defections);
    }

    /**
     * What it knows of its partner.
     *
     * @param turn the number of the turn; once it will not be friendly any more, all turns have the same
     * @param run how often the partner has just defected in a row, at most 2, while that counts
     * @param defections the partner's defections, as far as they count
     */
    record Acquaintance(int turn, int run, int defections) {

        private boolean isFriendly() {
            return turn > OPENING && turn <= LAST_FRIENDLY_TURN;
        }
    }
}
