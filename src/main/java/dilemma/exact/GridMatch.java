package dilemma.exact;

import dilemma.game.Game;
import dilemma.metrics.Tally;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A match of a fixed number of turns between automata of many states: it goes through the turns, and on each of them
 * knows those pairs of states alone in which the match may be then.
 */
final class GridMatch {

    /** The most steps of a turn-by-turn computation for which variances are computed too: 2<sup>29</sup>. */
    private static final double MOST_STEPS_FOR_VARIANCES = 0x1p29;

    private final Side first;
    private final Side second;
    private final Scopes scopes;
    private final Scopes peace;
    private final int turns;
    private final Game game;
    private final List<Patterns> patterns;
    private final GridVisits visits;

    private GridMatch(Side first, Side second, Scopes scopes, Scopes peace, int turns, Game game) {
        this.first = first;
        this.second = second;
        this.scopes = scopes;
        this.peace = peace;
        this.turns = turns;
        this.game = game;
        this.patterns = List.of(new Patterns(Seat.FIRST), new Patterns(Seat.SECOND));
        this.visits = new GridVisits(scopes, turns);
    }

    /**
     * Prepares a match.
     *
     * @param most how many steps it may take to go through the turns once
     * @return empty where it takes more, and where more than 4,194,304 pairs of states are met in all
     */
    static Optional<GridMatch> of(Side first, Side second, int turns, Game game, double most) {
        return Scopes.of(Hand.everything(first), Hand.everything(second), turns)
                .filter(scopes -> scopes.steps() <= most)
                .flatMap(scopes -> Scopes.of(Hand.peace(first), Hand.peace(second), turns)
                        .map(peace -> new GridMatch(first, second, scopes, peace, turns, game)));
    }

    /** Returns what is to be expected, but not who defects against cooperation more often. Can be asked once. */
    Expectation expectation() {
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
            if (isSmall) {
                spreads.accept(walk.turn(), walk.now());
            }
            visits.add(walk.now());
            count(walk.number(), walk.turn());
            walk.advance();
        }
        return isSmall ? spreads.variances() : Variances.UNKNOWN;
    }

    private void count(int number, GridTurn turn) {
        if (number == 1) {
            count(turn, Patterns::countOpening);
        }
        if (number == turns - Visits.PATTERN) {
            count(turn, Patterns::countFollowedByThree);
        }
        if (number == turns - 1) {
            count(turn, Patterns::countFollowed);
        }
        if (number == turns) {
            count(turn, Patterns::countAll);
        }
    }

    private void count(GridTurn turn, BiConsumer<Patterns, Prospect> what) {
        Prospect prospect = scopes.prospect(visits.sums(turn));
        patterns.forEach(seat -> what.accept(seat, prospect));
    }
}
