package dilemma.game;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Two players take turns when one defects and the other cooperates, and on the next turn the other way round: each gets
 * T + S in two turns, where lasting cooperation gives 2R.
 */
final class TakingTurns {

    /** A double keeps every decimal of so many digits. */
    private static final MathContext DECIMAL = new MathContext(15);

    private TakingTurns() {}

    /**
     * Returns whether 2R &gt; T + S (Rapoport and Chammah 1965).
     *
     * <p>Both the doubles themselves and the decimals that they stand for must say so, in exact arithmetic: else 2 x
     * 0.4 would be above 0.7 + 0.1.
     */
    static boolean isWorse(Payoffs utilities) {
        return isWorse(utilities, MathContext.UNLIMITED) && isWorse(utilities, DECIMAL);
    }

    private static boolean isWorse(Payoffs utilities, MathContext digits) {
        BigDecimal reward = new BigDecimal(utilities.reward(), digits);
        BigDecimal temptation = new BigDecimal(utilities.temptation(), digits);
        BigDecimal sucker = new BigDecimal(utilities.sucker(), digits);
        return reward.add(reward).compareTo(temptation.add(sucker)) > 0;
    }
}
