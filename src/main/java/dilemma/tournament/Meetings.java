package dilemma.tournament;

import dilemma.game.Ending;
import dilemma.match.Conditions;
import dilemma.match.MatchRecord;
import dilemma.metrics.Scores;
import dilemma.strategy.Entrant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * One entrant's meetings with others, each by itself, without standings.
 *
 * <p>Every meeting is that of a tournament of the two alone under the same rules and seed, so it does not depend on the
 * others. Results are the same on any number of threads.
 */
public final class Meetings {

    private final TournamentDefinition rules;
    private final Entrant own;
    private final List<Entrant> opponents;
    private final TournamentDefinition star;
    private final List<Pairing> pairings;
    private final Computation computation;

    /**
     * Prepares the meetings.
     *
     * @param rules the rules, method and seed; who takes part there does not matter
     * @param own the entrant that meets all others
     * @param opponents those whom it meets
     */
    public Meetings(TournamentDefinition rules, Entrant own, List<Entrant> opponents) {
        this.rules = rules;
        this.own = own;
        this.opponents = List.copyOf(opponents);
        this.star = star();
        this.pairings = new RoundRobin(star).pairings();
        this.computation = new Computation(star);
    }

    private TournamentDefinition star() {
        List<Entrant> entrants = new ArrayList<>();
        entrants.add(own.as("0"));
        opponents.forEach(opponent -> entrants.add(opponent.as(String.valueOf(entrants.size()))));
        return new TournamentDefinition(
                rules.name(),
                rules.description(),
                entrants,
                List.of(),
                rules.endings(),
                rules.conditions(),
                rules.repetitions(),
                OptionalDouble.empty(),
                false,
                rules.weigh(),
                rules.rankBy(),
                new Topology.Star(),
                rules.method(),
                rules.seed(),
                Optional.empty());
    }

    /**
     * Returns what the entrant gets from each opponent, in their order.
     *
     * @param threads how many threads play, at least 1
     * @param progress is told how many opponents have been met
     * @throws NotComputableException if all is to be computed, and one meeting is not computable
     */
    public List<Meeting> play(int threads, Progress progress) {
        return each(threads, progress, this::meeting);
    }

    /**
     * Returns how the entrant moves against each opponent, in their order, turn by turn.
     *
     * @param threads how many threads play, at least 1
     * @param progress is told how many opponents have been met
     * @throws NotComputableException if all is to be computed, and one meeting is not computable
     * @throws IllegalArgumentException if matches do not all have one fixed number of turns
     */
    public List<Conduct> conduct(int threads, Progress progress) {
        if (rules.endings().size() > 1 || !(rules.endings().get(0) instanceof Ending.Fixed fixed)) {
            throw new IllegalArgumentException("turn by turn only matches of one fixed number of turns can be told");
        }
        return each(threads, progress, pairing -> conduct(pairing, fixed.turns()));
    }

    private Conduct conduct(Pairing pairing, int turns) {
        return computed(pairing, computation::cooperation)
                .map(Conduct::computed)
                .orElseGet(() -> playedConduct(pairing, turns));
    }

    private Conduct playedConduct(Pairing pairing, int turns) {
        int[] cooperations = new int[turns];
        for (int r = 0; r < repetitions(pairing); r++) {
            MatchRecord match = pairing.record(0, r, new Legacies());
            String moves = pairing.firstSeat() == 0 ? match.first() : match.second();
            for (int turn = 0; turn < turns; turn++) {
                cooperations[turn] += moves.charAt(turn) == 'C' ? 1 : 0;
            }
        }
        return Conduct.played(cooperations, repetitions(pairing));
    }

    private <T> List<T> each(int threads, Progress progress, Function<Pairing, T> what) {
        List<Optional<T>> found = new ArrayList<>();
        pairings.forEach(pairing -> found.add(Optional.empty()));
        AtomicLong done = new AtomicLong();
        try (Workers workers = new Workers(threads)) {
            workers.forEach(pairings.size(), p -> {
                found.set(p, Optional.of(what.apply(pairings.get(p))));
                progress.at(done.incrementAndGet(), pairings.size());
            });
        }
        return found.stream().map(Optional::orElseThrow).toList();
    }

    private Meeting meeting(Pairing pairing) {
        return computed(pairing, computation::share)
                .map(share -> Meeting.computed(share.total() / share.divisor()))
                .orElseGet(() -> played(pairing));
    }

    /** Returns what is to be computed of a pairing; empty where it is to be played. */
    private <T> Optional<T> computed(Pairing pairing, Calculation<T> calculation) {
        int opponent = pairing.edge().second();
        Optional<T> result = rules.method() == Method.SIMULATE ? Optional.empty() : calculation.of(0, opponent);
        if (rules.method() == Method.EXACT && result.isEmpty()) {
            throw new NotComputableException(
                    own.name(), opponents.get(opponent - 1).name());
        }
        return result;
    }

    /** Computes something of two entrants, by number; empty where that cannot be. */
    @FunctionalInterface
    private interface Calculation<T> {
        Optional<T> of(int own, int other);
    }

    private Meeting played(Pairing pairing) {
        Conditions conditions = star.conditions();
        Scores scores = new Scores(1, repetitions(pairing));
        Encounter encounter = new Encounter(conditions.game().payoffs());
        Counter counter = new Counter(conditions.game());
        for (int r = 0; r < scores.repetitions(); r++) {
            pairing.play(r, new Legacies(), encounter, counter);
            Share share = share(pairing, encounter);
            scores.set(0, r, share.total(), share.divisor());
        }
        return Meeting.played(scores, pairing.isCertain());
    }

    private int repetitions(Pairing pairing) {
        return pairing.isCertain() ? 1 : star.repetitions();
    }

    private static Share share(Pairing pairing, Encounter encounter) {
        return pairing.firstSeat() == 0 ? encounter.first() : encounter.second();
    }
}
