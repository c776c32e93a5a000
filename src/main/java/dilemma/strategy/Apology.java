package dilemma.strategy;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cooperates when it has just done the partner wrong: its own latest moves are those of one pattern, the partner's on
 * the same turns those of another. Else the proposal stands.
 *
 * @param inner the strategy that proposes
 * @param own the player's own moves after which it cooperates, the oldest first; at least one
 * @param partner the partner's moves on the same turns, as many
 */
record Apology(Strategy inner, List<Move> own, List<Move> partner) implements Transformed {

    Apology {
        if (own.isEmpty() || own.size() != partner.size()) {
            throw new ReferenceException("\"apology\": own and partner must be equally long, but were " + Move.text(own)
                    + " and " + Move.text(partner));
        }
    }

    static Apology of(Strategy inner, Arguments arguments) {
        return new Apology(
                inner,
                arguments.moves("own", "D", "its own latest moves after which it cooperates"),
                arguments.moves("partner", "C", "the partner's moves on the same turns, as many"));
    }

    @Override
    public String prefix() {
        return "Apologizing";
    }

    @Override
    public String clause() {
        return "cooperates after " + Move.text(own) + " against " + Move.text(partner);
    }

    @Override
    public Traits traits(Traits inside) {
        return own.size() > History.WINDOW ? inside.lookingFarBack() : inside;
    }

    @Override
    public Decision decision(Setting setting, RandomSource random) {
        return (proposal, history) -> hasSinned(history) ? Move.C : proposal;
    }

    @Override
    public Layer<?> layer(Setting setting) {
        List<Outcome> sins = IntStream.range(0, own.size())
                .mapToObj(i -> Outcome.of(own.get(i), partner.get(i)))
                .toList();
        return new Reminder(sins, Reply.COOPERATES);
    }

    private boolean hasSinned(History history) {
        int before = history.played() - own.size();
        if (before < 0) {
            return false;
        }
        for (int i = 0; i < own.size(); i++) {
            int turn = before + i + 1;
            if (history.ownOn(turn) != own.get(i) || history.partnerOn(turn) != partner.get(i)) {
                return false;
            }
        }
        return true;
    }
}
