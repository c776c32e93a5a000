package dilemma.exact;

import dilemma.game.Game;
import dilemma.metrics.Tally;
import java.util.List;
import java.util.Optional;

/**
 * A match of a fixed number of turns between automata of many states: it goes through the turns, and on each of them
 * knows those pairs of states alone in which the match may be then.
 */
final class GridMatch {

    /** The most steps of a turn-by-turn computation for which variances are computed too: 2<sup>29</sup>. */
    private static final double MOST_STEPS_FOR_VARIANCES = 0x1p29;

    private final Scopes scopes;
    private final Scopes peace;
    private final int turns;
    private final Game game;
    private final List<Patterns> patterns;
    private final GridVisits visits;

    private GridMatch(Scopes scopes, Scopes peace, int turns, Game game) {
        this.scopes = scopes;
        this.peace = peace;
        this.turns = turns;
        this.game = game;
        GridTurn anyTurn = scopes.anyTurn();
        this.patterns = List.of(new Patterns(anyTurn, Seat.FIRST), new Patterns(anyTurn, Seat.SECOND));
        this.visits = new GridVisits(scopes.union(), scopes.at(1));
    }

    /**
     * Returns what is to be expected, but not who defects against cooperation more often.
     *
     * @return empty where more than 4,194,304 pairs of states are met in all, or more than 2<sup>31</sup> steps made
     */
    static Optional<Expectation> of(Side first, Side second, int turns, Game game) {
        return Scopes.of(Hand.everything(first), Hand.everything(second), turns)
                .flatMap(scopes -> Scopes.of(Hand.peace(first), Hand.peace(second), turns)
                        .map(peace -> new GridMatch(scopes, peace, turns, game).expectation(first, second)));
    }

    private Expectation expectation(Side first, Side second) {
        Variances variances = play();
        GridPeace losses = GridPeace.of(peace, turns, first, second);
        return new Expectation(
                tally(0, Seat.FIRST, losses.first()),
                tally(1, Seat.SECOND, losses.second()),
                variances.first(),
                variances.second(),
                variances.mean());
    }

    private Tally tally(int number, Seat seat, double nice) {
        return Verdict.of(seat, game, Lead.UNKNOWN, nice)
                .addTo(patterns.get(number).tally());
    }

    private Variances play() {
        Spreads spreads = new Spreads(1, game.payoffs());
        boolean isSmall = scopes.steps() <= MOST_STEPS_FOR_VARIANCES;
        GridWalk walk = new GridWalk(scopes);
        while (walk.number() <= turns) {
            visits.add(walk.turn().now(), walk.now());
            if (isSmall) {
                spreads.accept(walk.turn(), walk.now());
            }
            count(walk.number());
            walk.advance();
        }
        return isSmall ? spreads.variances() : Variances.UNKNOWN;
    }

    private void count(int turn) {
        if (turn == 1) {
            patterns.forEach(seat -> seat.countOpening(visits.sums()));
        }
        if (turn == turns - Visits.PATTERN) {
            patterns.forEach(seat -> seat.countFollowedByThree(visits.sums()));
        }
        if (turn == turns - 1) {
            patterns.forEach(seat -> seat.countFollowed(visits.sums()));
        }
        if (turn == turns) {
            patterns.forEach(seat -> seat.countAll(visits.sums()));
        }
    }
}
