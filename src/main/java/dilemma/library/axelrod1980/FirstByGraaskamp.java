package dilemma.library.axelrod1980;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Plays tit for tat for 56 turns, but defects on the 51st to see what happens. From then on it defects for ever as soon
 * as the partner looks random, goes on with tit for tat while the partner has played as tit for tat or as a twin would,
 * and else cooperates, defecting once every 5 to 14 turns.
 *
 * <p>James Graaskamp's entry, ninth in <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>.
 *
 * @param alpha the significance level of the {@linkplain RandomnessCheck test for randomness}, in [0, 1]
 */
public record FirstByGraaskamp(double alpha) implements Strategy {

    private static final int OPENING = 56;
    private static final int PROVOCATION = 51;
    private static final int SHORTEST_GAP = 5;
    private static final int GAPS = 10;

    /** Checks the significance level. */
    public FirstByGraaskamp {
        RandomnessCheck.checkLevel(alpha);
    }

    /** Reads the significance level, 0.05 by default. */
    public static FirstByGraaskamp of(Arguments given) {
        return new FirstByGraaskamp(RandomnessCheck.readLevel(given));
    }

    @Override
    public Profile profile() {
        return Profile.of(
                        "first-by-graaskamp",
                        "First by Graaskamp",
                        Traits.unbounded().withStochastic(mayDraw()))
                .alias("FirstByGraaskamp")
                .rule("Plays tit for tat for 56 turns, but defects on the 51st. Then it defects for ever once the"
                        + " partner looks random, plays tit for tat with its like, and else cooperates but for a"
                        + " defection every 5 to 14 turns.")
                .source("James Graaskamp; Axelrod 1980");
    }

    /** At a very low level even a partner that always cooperated looks random after the opening. */
    private boolean mayDraw() {
        return !new RandomnessCheck(alpha).looksRandom(OPENING, 0);
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new GraaskampPlayer(new RandomnessCheck(alpha), random);
    }

    private static final class GraaskampPlayer implements Player {

        private final RandomnessCheck check;
        private final RandomSource random;
        private boolean isPartnerRandom;
        private boolean isPartnerTitForTat = true;
        private boolean isPartnerTwin = true;

        /** The turn of the next defection, 0 while none is planned. */
        private int nextDefection;

        GraaskampPlayer(RandomnessCheck check, RandomSource random) {
            this.check = check;
            this.random = random;
        }

        @Override
        public Move next(History history) {
            int turn = history.turn();
            isPartnerTitForTat &= turn <= 2 || history.partnerLast() == history.ownAgo(2);
            isPartnerTwin &= history.partnerLast() == history.ownLast();
            if (turn <= OPENING) {
                return turn == PROVOCATION ? Move.D : history.partnerLast();
            }
            isPartnerRandom = isPartnerRandom || check.looksRandom(history);
            if (isPartnerRandom) {
                return Move.D;
            }
            return isPartnerTitForTat || isPartnerTwin ? history.partnerLast() : mostlyCooperate(turn);
        }

        private Move mostlyCooperate(int turn) {
            boolean isDue = turn == nextDefection;
            if (isDue || nextDefection == 0) {
                nextDefection = turn + SHORTEST_GAP + random.nextInt(GAPS);
            }
            return Move.cooperateIf(!isDue);
        }
    }
}
