package dilemma.strategy;

import dilemma.game.Game;
import java.util.Optional;

/** A strategy around another: the one inside proposes a move, the one around it decides. */
interface Transformed extends Strategy {

    /** Returns the strategy that proposes. */
    Strategy inner();

    @Override
    default Optional<String> refusal(Game game) {
        return inner().refusal(game);
    }

    /** Returns the profile of the strategy inside with a prefix to its name and a clause to its rule. */
    default Profile profile(String prefix, String clause, boolean draws) {
        Profile inside = inner().profile();
        Traits traits = inside.traits();
        return inside.name(prefix + " " + inside.name())
                .rule(inside.rule() + " Around it: " + clause + ".")
                .traits(traits.withStochastic(traits.stochastic() || draws));
    }
}
