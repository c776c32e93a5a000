package dilemma.tournament;

import dilemma.metrics.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The course of one tournament: first what is the same in every repetition is computed, or played once; then the other
 * pairings are played, so many times or until the standings are settled.
 */
final class Course {

    /** How many repetitions of pairings are played before they are added up. */
    private static final int BATCH = 65_536;

    /** In how many parts the repetitions are played where somebody watches. */
    private static final int LOOKS = 32;

    private final TournamentDefinition definition;
    private final List<Pairing> pairings;
    private final Workers workers;
    private final Progress progress;
    private final KnownPairs knownPairs;

    /** The numbers of the pairings that are played again and again, among all. */
    private final int[] numbers;

    /** For each pairing, how many repetitions of it there are when all are played. */
    private final int[] times;

    private final List<PairTotals> played;
    private final Round round;
    private final AtomicLong done = new AtomicLong();
    private final Optional<Interim> interim;

    Course(
            TournamentDefinition definition,
            List<Pairing> pairings,
            Workers workers,
            Progress progress,
            Optional<StandingsListener> watcher) {
        this.definition = definition;
        this.pairings = pairings;
        this.workers = workers;
        this.progress = progress;
        this.knownPairs = KnownPairs.of(definition, pairings, workers, progress);
        this.numbers = IntStream.range(0, pairings.size())
                .filter(p -> knownPairs.of(p).isEmpty())
                .toArray();
        this.times = new int[pairings.size()];
        this.played = Arrays.stream(numbers)
                .mapToObj(p -> new PairTotals(pairings.get(p)))
                .toList();
        this.round = new Round(definition, played);
        this.interim = watcher.map(told -> new Interim(definition, told, meetings()));
    }

    /** Returns how many results of pairs are shown: where all come to the same every time, one repetition. */
    private long meetings() {
        return (long) pairings.size() * (played.isEmpty() ? 1 : definition.repetitions());
    }

    /** Plays as often as the definition says. */
    TournamentResult repeated() {
        Ledger ledger = new Ledger(definition, knownPairs.all());
        int repetitions = definition.repetitions();
        int batch = Math.max(1, Math.min(repetitions, BATCH / Math.max(1, played.size())));
        if (interim.isPresent()) {
            batch = Math.min(batch, (repetitions + LOOKS - 1) / LOOKS);
        }
        long all = (long) repetitions * played.size();
        for (int from = 0; from < repetitions; from += batch) {
            int count = Math.min(batch, repetitions - from);
            play(filled(from), filled(count), () -> progress.at(done.get(), all));
            for (int r = 0; r < count; r++) {
                enter(ledger, from + r, r);
            }
        }
        Arrays.fill(times, repetitions);
        Field field = field(p -> 1);
        RepeatedScores scores = new RepeatedScores(
                definition, ledger.scores(), field, knownPairs.all(), !played.isEmpty(), workers::forEach);
        return new Ranking(definition, field, field, repetitions, scores).result(Optional.empty());
    }

    private void enter(Ledger ledger, int repetition, int inRound) {
        ledger.enter(repetition, played, p -> round.encounter(p, inRound));
        for (int p = 0; p < played.size(); p++) {
            played.get(p).note(round.encounter(p, inRound));
        }
        interim.ifPresent(told -> show(told, repetition, inRound));
    }

    /** Shows the pairs in their order. */
    private void show(Interim told, int repetition, int inRound) {
        if (played.isEmpty() && repetition > 0) {
            return;
        }
        int next = 0;
        for (int p = 0; p < pairings.size(); p++) {
            Optional<Known> known = knownPairs.of(p);
            Encounter encounter = known.isPresent() ? known.get().encounter() : round.encounter(next++, inRound);
            told.enter(pairings.get(p), encounter);
        }
    }

    /** Plays until neighbours in the standings are separated. */
    TournamentResult untilSettled() {
        List<PairSample> samples =
                played.stream().map(totals -> new PairSample(totals.pairing())).toList();
        Settling settling = new Settling(
                definition, knownPairs.all().stream().map(PairSample::of).toList(), samples);
        int[] more = settling.next();
        while (Arrays.stream(more).anyMatch(count -> count > 0)) {
            playMore(samples, more);
            more = settling.next();
            interim.ifPresent(told -> told.tell(done.get(), settled(samples, settling, Optional.empty())));
        }
        Arrays.fill(times, 1);
        for (int p = 0; p < numbers.length; p++) {
            times[numbers[p]] = samples.get(p).size();
        }
        return settled(samples, settling, Optional.of(settling.settlement()));
    }

    private TournamentResult settled(List<PairSample> samples, Settling settling, Optional<Settlement> settlement) {
        Field total = field(p -> 1);
        Field perRepetition = field(p -> 1.0 / samples.get(p).size());
        return new Ranking(definition, total, perRepetition, 1, settling.means()).result(settlement);
    }

    /** Plays in parts, so that what repetitions bring is not kept for more than a batch of them. */
    private void playMore(List<PairSample> samples, int[] more) {
        int[] left = more.clone();
        int wanted = (int) Arrays.stream(more).filter(count -> count > 0).count();
        int atATime = Math.max(1, BATCH / wanted);
        long most = (long) definition.repetitions() * played.size();
        while (Arrays.stream(left).anyMatch(count -> count > 0)) {
            int[] counts =
                    Arrays.stream(left).map(count -> Math.min(count, atATime)).toArray();
            play(
                    samples.stream().mapToInt(PairSample::size).toArray(),
                    counts,
                    () -> progress.atMost(done.get(), most));
            for (int p = 0; p < counts.length; p++) {
                for (int r = 0; r < counts[p]; r++) {
                    samples.get(p).add(round.encounter(p, r));
                    played.get(p).note(round.encounter(p, r));
                }
                left[p] -= counts[p];
            }
        }
    }

    /** Plays all matches once more for who wants the moves, in the order of repetitions, pairs and lengths. */
    void handOver(MatchListener listener) {
        Replay replay = new Replay(pairings, knownPairs, listener);
        int most = Arrays.stream(times).max().orElse(0);
        for (int r = 0; r < most; r++) {
            int repetition = r;
            replay.repetition(repetition, p -> times[p] > repetition);
        }
    }

    private void play(int[] from, int[] counts, Runnable told) {
        round.play(workers, from, counts, done, told);
    }

    private int[] filled(int value) {
        int[] array = new int[played.size()];
        Arrays.fill(array, value);
        return array;
    }

    /** Returns a field of what was counted, that of a pairing that was played so many times. */
    private Field field(IntToDoubleFunction times) {
        Field field = new Field(definition.entrants().size());
        double repetitions = definition.confidence().isPresent() ? 1 : definition.repetitions();
        knownPairs.all().forEach(known -> known.enter(field, repetitions));
        for (int p = 0; p < played.size(); p++) {
            played.get(p).enter(field, times.applyAsDouble(p));
        }
        return field;
    }
}
