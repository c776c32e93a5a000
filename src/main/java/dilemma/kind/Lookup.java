package dilemma.kind;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Decimal;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Looks up in a table what to play: an entry for each way in which the last moves of both, and the first moves of the
 * partner, can have been.
 *
 * <p>Where the entries are moves this is a look-up player, where they are probabilities a gambler, as the Axelrod
 * library calls them (Harper and others 2017); with two turns of both it is a memory-two player (Hilbe and others
 * 2017). The moves are those that the player remembers. A number is drawn only where an entry is neither 0 nor 1.
 */
public final class Lookup implements StateRule<Lookup.Recall> {

    private final Profile profile;
    private final LookupDepths depths;
    private final List<Move> opening;

    /** By {@link LookupDepths#index}. */
    private final double[] cooperation;

    /**
     * Makes a look-up strategy.
     *
     * @param profile what it says of itself; chance and memory are put right here: it remembers as many turns as its
     *     table looks back, without bound if the partner's first moves matter
     * @param depths what it looks at
     * @param opening what it plays on its first turns, as many as it must see before it looks something up
     * @param cooperation the probability of cooperating by {@link LookupDepths#index}, in [0, 1]
     * @throws IllegalArgumentException if the opening or the table has another length, or an entry is no probability
     */
    public Lookup(Profile profile, LookupDepths depths, List<Move> opening, double... cooperation) {
        check(opening, depths);
        check(cooperation, depths);
        this.depths = depths;
        this.opening = List.copyOf(opening);
        this.cooperation = cooperation.clone();
        this.profile = profile.traits(traits(profile.traits()));
    }

    private static void check(List<Move> opening, LookupDepths depths) {
        if (opening.size() != depths.turns()) {
            throw new IllegalArgumentException("\"opening\" must have as many moves as the table looks back, "
                    + depths.turns() + ", but has " + opening.size());
        }
    }

    private static void check(double[] cooperation, LookupDepths depths) {
        if (cooperation.length != depths.entries()) {
            throw new IllegalArgumentException(
                    "the table must have " + depths.entries() + " entries, but has " + cooperation.length);
        }
        for (double p : cooperation) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException(
                        "an entry must be a probability from 0 to 1, but was " + Decimal.shown(p));
            }
        }
    }

    private Traits traits(Traits given) {
        return given.withStochastic(Arrays.stream(cooperation).anyMatch(p -> p > 0 && p < 1))
                .withMemory(memory());
    }

    private OptionalInt memory() {
        if (IntStream.range(0, depths.partnerOpening()).anyMatch(this::matters)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(IntStream.rangeClosed(1, depths.turns())
                .filter(this::looksBack)
                .max()
                .orElse(0));
    }

    private boolean looksBack(int turns) {
        int partnerBit = depths.partnerOpening() + turns - 1;
        int ownBit = depths.partner() + partnerBit;
        return (turns <= depths.own() && matters(ownBit)) || (turns <= depths.partner() && matters(partnerBit));
    }

    /** Returns whether an entry changes with a move, that of this bit of the index. */
    private boolean matters(int bit) {
        return IntStream.range(0, cooperation.length)
                .anyMatch(index -> cooperation[index] != cooperation[index ^ 1 << bit]);
    }

    @Override
    public Profile profile() {
        return profile;
    }

    /** Returns what it looks at. */
    public LookupDepths depths() {
        return depths;
    }

    /** Returns what it plays on its first turns. */
    public List<Move> opening() {
        return opening;
    }

    /** Returns the entry of the table at {@link LookupDepths#index}. */
    public double entry(int index) {
        return cooperation[index];
    }

    @Override
    public Recall start() {
        return new Recall(0, 0, 0, 0);
    }

    @Override
    public double cooperation(Recall recall) {
        return recall.turns < depths.turns()
                ? opening.get(recall.turns).cooperation()
                : cooperation[depths.index(recall.own, recall.partner, recall.partnerOpening)];
    }

    @Override
    public Recall after(Recall recall, Outcome outcome) {
        boolean opens = recall.turns < depths.partnerOpening();
        return new Recall(
                Math.min(recall.turns + 1, depths.turns()),
                latest(recall.own, outcome.own(), depths.own()),
                latest(recall.partner, outcome.partner(), depths.partner()),
                opens ? longer(recall.partnerOpening, outcome.partner()) : recall.partnerOpening);
    }

    private static int latest(int word, Move move, int depth) {
        return longer(word, move) & (1 << depth) - 1;
    }

    private static int longer(int word, Move move) {
        return word << 1 | move.bit();
    }

    /**
     * What it remembers. Words are bits, the latest move in the lowest, a set bit is D.
     *
     * @param turns how many turns have been played, up to those that it must see
     * @param own its own last moves
     * @param partner the partner's last moves
     * @param partnerOpening the partner's first moves
     */
    record Recall(int turns, int own, int partner, int partnerOpening) {}
}
