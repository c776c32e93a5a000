package dilemma.oracle;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Entrant;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.OptionalInt;

/**
 * A naive rule as a real strategy.
 *
 * @param id its id
 * @param isStochastic whether it draws random numbers
 * @param rule the rule
 */
public record Twin(String id, boolean isStochastic, NaiveRule rule) implements Strategy {

    /** Returns this strategy as an entrant under its id. */
    public Entrant entrant() {
        return new Entrant(id, id, this);
    }

    @Override
    public Profile profile() {
        return Profile.of(id, id, Traits.unbounded().withStochastic(isStochastic));
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Player() {
            private final StringBuilder own = new StringBuilder();
            private final StringBuilder partner = new StringBuilder();

            @Override
            public Move next(History history) {
                if (!history.isEmpty()) {
                    own.append(history.ownLast());
                    partner.append(history.partnerLast());
                }
                OptionalInt left =
                        setting.length().isPresent() ? OptionalInt.of(setting.left(history)) : OptionalInt.empty();
                return Move.cooperateIf(rule.next(own.toString(), partner.toString(), left, random) == 'C');
            }
        };
    }
}
