package dilemma.library.axelrod1980;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.FinalDefections;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Cooperates on four turns, then plays tit for tat. On every fifteenth turn it tests whether the partner looks random,
 * and if so defects until the next test. Where it knows the length it defects on the last two turns.
 *
 * <p>The entry of William Stein and Amnon Rapoport, sixth in <a
 * href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>.
 *
 * @param alpha the significance level of the {@linkplain RandomnessCheck test for randomness}, in [0, 1]
 */
public record FirstBySteinAndRapoport(double alpha) implements Strategy {

    private static final int OPENING = 4;
    private static final int TEST_INTERVAL = 15;
    private static final int FINAL_DEFECTIONS = 2;

    /** Checks the significance level. */
    public FirstBySteinAndRapoport {
        RandomnessCheck.checkLevel(alpha);
    }

    /** Reads the significance level, 0.05 by default. */
    public static FirstBySteinAndRapoport of(Arguments given) {
        return new FirstBySteinAndRapoport(RandomnessCheck.readLevel(given));
    }

    @Override
    public Profile profile() {
        return Profile.of(
                        "first-by-stein-and-rapoport",
                        "First by Stein and Rapoport",
                        Traits.unbounded().readingLength())
                .alias("FirstBySteinAndRapoport")
                .rule("Cooperates on four turns, then plays tit for tat, but defects while the partner looked random at"
                        + " the latest test, which it makes every fifteen turns. It defects on the last two turns where"
                        + " it knows the length.")
                .source("William Stein and Amnon Rapoport; Axelrod 1980");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new FinalDefections(new SteinAndRapoportPlayer(new RandomnessCheck(alpha)), FINAL_DEFECTIONS, setting);
    }

    private static final class SteinAndRapoportPlayer implements Player {

        private final RandomnessCheck check;
        private boolean isPartnerRandom;

        SteinAndRapoportPlayer(RandomnessCheck check) {
            this.check = check;
        }

        @Override
        public Move next(History history) {
            int turn = history.turn();
            if (turn <= OPENING) {
                return Move.C;
            }
            if (turn % TEST_INTERVAL == 0) {
                isPartnerRandom = check.looksRandom(history);
            }
            return isPartnerRandom ? Move.D : history.partnerLast();
        }
    }
}
