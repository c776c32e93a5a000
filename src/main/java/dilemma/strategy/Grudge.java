package dilemma.strategy;

import dilemma.game.Ending;
import dilemma.game.Move;
import dilemma.random.RandomSource;

/**
 * Defects for the rest of the match once the partner has defected more than so many times. Until then the proposal
 * stands.
 *
 * @param inner the strategy that proposes
 * @param borne how many defections it bears, at least 0
 */
record Grudge(Strategy inner, int borne) implements Transformed {

    static Grudge of(Strategy inner, Arguments arguments) {
        return new Grudge(inner, arguments.whole("n", 1, 0, Ending.MAX_TURNS, "how many defections it bears"));
    }

    @Override
    public String prefix() {
        return "Grudging";
    }

    @Override
    public String clause() {
        return "defects for good once the partner's defections are more than " + borne;
    }

    @Override
    public Decision decision(Setting setting, RandomSource random) {
        return (proposal, history) -> history.partnerDefections() > borne ? Move.D : proposal;
    }

    @Override
    public Layer<?> layer(Setting setting) {
        return Count.ofDefections(borne + 1, count -> count > borne ? Reply.DEFECTS : Reply.STANDS);
    }
}
