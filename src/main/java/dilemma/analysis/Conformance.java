package dilemma.analysis;

import dilemma.game.Game;
import dilemma.random.Seed;
import dilemma.strategy.ReferenceException;
import dilemma.strategy.Resolver;
import dilemma.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Holds strategies against recorded behaviour: move by move those that are deterministic or whose random numbers are
 * recorded too, other stochastic ones by how often they cooperate on each turn and in a match.
 *
 * <p>Rates are compared by two-sample tests whose level is divided by their number, so that all of them together reject
 * a strategy that is right with a probability of at most 10<sup>-6</sup>.
 */
public final class Conformance {

    /** How many matches of ours a recorded rate is held against. */
    public static final int RUNS = 20_000;

    private static final double FAMILY_LEVEL = 1e-6;

    private final Resolver resolver;
    private final Game game;
    private final List<Recording> recordings;

    /**
     * Prepares a comparison.
     *
     * @param resolver finds the strategies
     * @param game the game that was recorded
     * @param recordings what was recorded
     */
    public Conformance(Resolver resolver, Game game, List<Recording> recordings) {
        this.resolver = resolver;
        this.game = game;
        this.recordings = List.copyOf(recordings);
    }

    /**
     * How a comparison came out.
     *
     * @param strategies how many strategies were compared
     * @param compared how many recordings
     * @param differences the recordings that were not matched
     * @param missing the ids that are not in the catalogue
     */
    public record Report(int strategies, int compared, List<Difference> differences, List<String> missing) {

        /** Copies the lists. */
        public Report {
            differences = List.copyOf(differences);
            missing = List.copyOf(missing);
        }
    }

    /** Compares all recordings; strategies that are not in the catalogue are listed as missing. */
    public Report compare() {
        TreeMap<String, Strategy> known = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        for (String id : recordings.stream().map(Recording::strategy).distinct().toList()) {
            try {
                known.put(id, resolver.resolve(id).strategy());
            } catch (ReferenceException e) {
                missing.add(id);
            }
        }
        List<Recording> comparable = recordings.stream()
                .filter(recording -> known.containsKey(recording.strategy()))
                .toList();
        double level = FAMILY_LEVEL / Math.max(1, tests(comparable));
        List<Difference> differences = comparable.parallelStream()
                .map(recording -> difference(recording, Objects.requireNonNull(known.get(recording.strategy())), level))
                .flatMap(Optional::stream)
                .toList();
        return new Report(known.size(), comparable.size(), differences, missing);
    }

    /** One test per turn and one for the mean, of every recorded rate. */
    private static long tests(List<Recording> recordings) {
        return recordings.stream()
                .filter(recording -> recording.behaviour() instanceof Recording.Behaviour.Rates)
                .mapToLong(recording -> recording.script().turns() + 1L)
                .sum();
    }

    private Optional<Difference> difference(Recording recording, Strategy strategy, double level) {
        Replay replay = new Replay(strategy, recording.script(), game);
        if (recording.behaviour() instanceof Recording.Behaviour.Moves moves) {
            return strategy.profile().traits().stochastic()
                            && recording.script().draws().isEmpty()
                    ? Optional.of(new Difference(recording.strategy(), recording.script(), 1, moves.chosen(), ""))
                    : moves(recording, moves.chosen(), replay.moves());
        }
        Recording.Behaviour.Rates expected = (Recording.Behaviour.Rates) recording.behaviour();
        Seed address =
                Seed.of(0).child(recording.strategy()).child(recording.script().toString());
        return new RateComparison(expected, RateComparison.Sample.of(replay, recording.script(), RUNS, address), level)
                .difference(recording);
    }

    private static Optional<Difference> moves(Recording recording, String expected, String played) {
        for (int i = 0; i < played.length(); i++) {
            if (played.charAt(i) != expected.charAt(i)) {
                return Optional.of(new Difference(recording.strategy(), recording.script(), i + 1, expected, played));
            }
        }
        return Optional.empty();
    }
}
