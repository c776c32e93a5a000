package dilemma.strategy;

import dilemma.random.RandomSource;

/**
 * Plays the opposite of what another strategy proposes, which sees as its own what was really played.
 *
 * @param inner the strategy that proposes
 */
record Flip(Strategy inner) implements Transformed {

    @Override
    public Profile profile() {
        return profile("Flipped", "plays the opposite", false);
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        Player proposer = inner.newPlayer(setting, random);
        return history -> proposer.next(history).flipped();
    }
}
