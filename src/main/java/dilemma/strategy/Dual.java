package dilemma.strategy;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plays the opposite of what another strategy proposes, which sees as its own the opposite of what was really played:
 * the dual of Ashlock and Kim (2008).
 *
 * <p>Against the same moves of the partner, and with the same random numbers, it plays on every turn the opposite of
 * what the strategy inside would play alone. {@link Flip} differs from it around strategies that look at their own
 * moves. Transforms inside see the mirrored moves too, those outside the true ones.
 *
 * @param inner the strategy that proposes
 */
record Dual(Strategy inner) implements Transformed {

    @Override
    public String prefix() {
        return "Dual";
    }

    @Override
    public String clause() {
        return "plays the opposite, and sees its own moves as the opposite";
    }

    @Override
    public Player proposer(Setting setting, RandomSource random) {
        return new BeforeMirror(inner.newPlayer(setting, random));
    }

    @Override
    public Decision decision(Setting setting, RandomSource random) {
        return (proposal, history) -> proposal.flipped();
    }

    @Override
    public Layer<?> layer(Setting setting) {
        return Layer.always(Reply.FLIPPED);
    }

    @Override
    public Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return inner.machine(setting).map(machine -> Layered.of(new Mirrored<>(machine), layer(setting)));
    }

    /** A player that sees the mirror image of its own moves. */
    private static final class BeforeMirror implements Player {

        private final Player player;

        /** Kept beside the true history from the first question on. */
        private @Nullable History mirrored;

        BeforeMirror(Player player) {
            this.player = player;
        }

        @Override
        public Move next(History history) {
            if (mirrored == null) {
                mirrored = history.mirrored();
            } else {
                mirrored.append(history.ownLast().flipped(), history.partnerLast());
            }
            return player.next(mirrored);
        }
    }
}
