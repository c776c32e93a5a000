package dilemma.library.axelrod1984;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.StochasticMachine;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.Optional;

/**
 * Cooperates on the first five turns, then defects with a probability of (d² - 1) / 25, where d of the partner's last
 * five moves were defections: 0, 0, 0.12, 0.32, 0.6 and 0.96 for none to five.
 *
 * <p>Paul E. Black's entry in <a href="https://doi.org/10.1177/002200278002400301">Axelrod (1980b)</a>.
 *
 * @param rewritten the same rule, which cooperates on the low numbers
 */
record Black(Strategy rewritten) implements Strategy {

    private static final int WINDOW = 5;

    @Override
    public Profile profile() {
        return Submission.profile(
                        "k83r",
                        "Black",
                        "Paul E. Black",
                        15,
                        Traits.memory(WINDOW).withStochastic(true))
                .rule(rewritten.profile().rule());
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return history -> {
            int defections = history.partnerDefectionsInLast(WINDOW);
            boolean mayDefect = defections > 1 && history.played() >= WINDOW;
            return Move.cooperateIf(!mayDefect || 25 * Draws.single(random) >= defections * defections - 1);
        };
    }

    @Override
    public Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return new LowDefects(rewritten).machine(setting);
    }
}
