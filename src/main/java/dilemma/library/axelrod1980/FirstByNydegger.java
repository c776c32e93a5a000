package dilemma.library.axelrod1980;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.stream.LongStream;

/**
 * Cooperates on the first three turns until the partner defects, then looks the three latest turns up in a table.
 *
 * <p>The index is 16 a<sub>1</sub> + 4 a<sub>2</sub> + a<sub>3</sub>, where a<sub>1</sub> stands for the latest turn
 * and a<sub>3</sub> for the earliest: 0 after CC, 1 after DC, 2 after CD and 3 after DD, its own move first.
 *
 * <p>Rudy Nydegger's entry, third in <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>.
 */
public record FirstByNydegger() implements Strategy {

    /** The indices after which it defects, as bits. */
    private static final long DEFECTIONS = LongStream.of(
                    1, 6, 7, 17, 22, 23, 26, 29, 30, 31, 33, 38, 39, 45, 49, 54, 55, 58, 61)
            .reduce(0, (bits, index) -> bits | 1L << index);

    @Override
    public Profile profile() {
        return Profile.of("first-by-nydegger", "First by Nydegger", Traits.memory(3))
                .alias("FirstByNydegger")
                .rule("Cooperates on the first three turns until the partner defects. Then it looks the outcomes of the"
                        + " three latest turns up in a table.")
                .source("Rudy Nydegger; Axelrod 1980");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return FirstByNydegger::next;
    }

    private static Move next(History history) {
        if (history.played() < 3) {
            return Move.cooperateIf(history.partnerDefections() == 0);
        }
        int index = 16 * value(history, 1) + 4 * value(history, 2) + value(history, 3);
        return Move.cooperateIf((DEFECTIONS >>> index & 1) == 0);
    }

    private static int value(History history, int ago) {
        return history.ownAgo(ago).bit() + 2 * history.partnerAgo(ago).bit();
    }
}
