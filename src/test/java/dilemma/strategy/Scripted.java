package dilemma.strategy;

import dilemma.game.Move;
import dilemma.random.RandomSource;

/**
 * Proposes the moves of a script, one after the other, for as long as it is asked: it counts its own proposals and not
 * the turns.
 *
 * @param moves the script, begun again where it ends
 * @param draws whether it draws a number, of which it makes nothing, before each proposal
 */
record Scripted(String moves, boolean draws) implements Strategy {

    @Override
    public Profile profile() {
        return Profile.of("scripted", "Scripted", Traits.unbounded().withStochastic(draws))
                .rule("Plays a script.");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Player() {
            private int asked;

            @Override
            public Move next(History history) {
                if (draws) {
                    random.nextDouble();
                }
                return Move.valueOf(String.valueOf(moves.charAt(asked++ % moves.length())));
            }
        };
    }
}
