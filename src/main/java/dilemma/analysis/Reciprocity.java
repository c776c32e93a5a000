package dilemma.analysis;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.match.Conditions;
import dilemma.match.Match;
import dilemma.match.PlainEngine;
import dilemma.metrics.MatchTally;
import dilemma.metrics.Tally;
import dilemma.random.Seed;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.List;

/**
 * How a strategy answers defection, and offers of peace: what is counted of it in matches against a fixed panel.
 *
 * <p>The panel is a cooperator, a defector and tit for tat, each of which does the opposite on one turn in ten, and a
 * coin; so every strategy is provoked now and then and offered peace now and then, by partners that forgive and by
 * partners that do not, by those that listen and by those that do not. Each is met in ten matches of 200 turns of
 * unknown length, or in five by strategies that are slow, at fixed addresses.
 */
final class Reciprocity {

    private static final int TURNS = 200;
    private static final int MATCHES = 10;
    private static final int MATCHES_OF_SLOW = 5;

    private static final double SLIP = 0.1;

    private static final List<Reactive> PANEL = List.of(
            new Reactive(1 - SLIP, 1 - SLIP),
            new Reactive(SLIP, SLIP),
            new Reactive(1 - SLIP, SLIP),
            new Reactive(0.5, 0.5));

    private Reciprocity() {}

    /** Returns what is counted of a strategy, in all matches together, in a game that it does not refuse. */
    static Tally of(Strategy strategy, Game game) {
        Tally all = new Tally();
        MatchTally tally = new MatchTally(game);
        int matches = strategy.profile().traits().slow() ? MATCHES_OF_SLOW : MATCHES;
        Seed address = Seed.of(0).child("conduct");
        for (int partner = 0; partner < PANEL.size(); partner++) {
            Match match = new Match(strategy, PANEL.get(partner), new Ending.Fixed(TURNS), Conditions.of(game));
            for (int i = 0; i < matches; i++) {
                tally.clear();
                new PlainEngine().play(match, address.child(partner).child(i), tally);
                all.add(tally.first(), 1);
            }
        }
        return all;
    }

    /**
     * Answers the partner's last move by chance (Nowak and Sigmund 1989).
     *
     * @param afterC the probability of cooperating after a cooperation, and on the first turn; in (0, 1)
     * @param afterD the probability of cooperating after a defection; in (0, 1)
     */
    private record Reactive(double afterC, double afterD) implements StateRule<Move> {

        @Override
        public Profile profile() {
            return Profile.of("reactive", "Reactive", Traits.memory(1).withStochastic(true));
        }

        @Override
        public Move start() {
            return Move.C;
        }

        @Override
        public double cooperation(Move partner) {
            return partner == Move.C ? afterC : afterD;
        }

        @Override
        public Move after(Move partner, Outcome outcome) {
            return outcome.partner();
        }
    }
}
