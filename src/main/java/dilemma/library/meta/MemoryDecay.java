package dilemma.library.meta;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.Arguments;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.ReferenceException;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.List;
import java.util.Optional;

/**
 * Weighs all that it remembers of the partner's moves, but its memory fades: now and then a move in it turns into the
 * other one, or is lost.
 *
 * <p>It lets another strategy open the match. From the Axelrod library (2017).
 *
 * @param start the strategy that opens
 * @param startDuration how many turns that one plays, at least 0
 * @param memory the moves that it remembers from before the match
 * @param alteration the probability that a remembered move turns into the other one, each turn, in [0, 1]
 * @param deletion the probability that a remembered move is lost, each turn, in [0, 1]
 * @param gain what a remembered C counts
 * @param loss what a remembered D counts
 */
public record MemoryDecay(
        Strategy start,
        int startDuration,
        List<Move> memory,
        double alteration,
        double deletion,
        double gain,
        double loss)
        implements Strategy {

    private static final Strategy TIT_FOR_TAT = new Opening();

    /** Copies what is remembered. */
    public MemoryDecay {
        memory = List.copyOf(memory);
    }

    /** Reads p-delete, p-alter, loss, gain, memory, start-strategy and start-duration. */
    public static MemoryDecay of(Arguments given) {
        double deletion = given.probability("p-delete", 0.1, "the probability of losing a remembered move, each turn");
        double alteration =
                given.probability("p-alter", 0.03, "the probability of confusing a remembered move, each turn");
        double loss = given.number("loss", -2, -Double.MAX_VALUE, Double.MAX_VALUE, "what a remembered D counts");
        double gain = given.number("gain", 1, -Double.MAX_VALUE, Double.MAX_VALUE, "what a remembered C counts");
        List<Move> memory = given.moves("memory", "", "what it remembers from before the match");
        Strategy start = given.strategiesIfGiven("start-strategy", "tit-for-tat", "who plays the first turns")
                .map(MemoryDecay::only)
                .orElse(TIT_FOR_TAT);
        int duration = given.whole("start-duration", 15, 0, Ending.MAX_TURNS, "how many turns that one plays");
        return new MemoryDecay(start, duration, memory, alteration, deletion, gain, loss);
    }

    private static Strategy only(List<Strategy> strategies) {
        if (strategies.size() > 1) {
            throw new ReferenceException(
                    "\"memory-decay\": start-strategy must be one strategy, but was " + strategies.size());
        }
        return strategies.get(0);
    }

    @Override
    public Profile profile() {
        return Profile.of("memory-decay", "Memory Decay", traits())
                .alias("MemoryDecay")
                .rule("Plays tit for tat at first, then defects while the defections that it remembers outweigh the"
                        + " cooperations; but its memory of the partner's moves fades and gets confused.")
                .source("Axelrod library 2017");
    }

    private Traits traits() {
        Traits opening = start.profile().traits();
        return new Traits(
                true,
                Traits.unbounded().memory(),
                opening.usesGame(),
                opening.usesLength(),
                opening.slow(),
                "",
                false,
                opening.inherits());
    }

    @Override
    public List<Strategy> parts() {
        return List.of(start);
    }

    @Override
    public Optional<String> refusal(Game game) {
        return start.refusal(game).map(reason -> "starts as " + start.profile().id() + ", which " + reason);
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Forgetful(setting, random);
    }

    private final class Forgetful implements Player {

        private final RandomSource random;
        private final Player opener;
        private final History proposals;
        private Move proposal = Move.C;

        /** How many cooperations and defections are remembered; their order counts for nothing. */
        private int cooperations;

        private int defections;

        Forgetful(Setting setting, RandomSource random) {
            Traits opening = start.profile().traits();
            this.random = random;
            this.opener = start.newPlayer(setting, opening.stochastic() ? random.split() : RandomSource.none());
            this.proposals = new History(opening.looksFarBack());
            memory.forEach(this::remember);
        }

        private void remember(Move move) {
            cooperations += 1 - move.bit();
            defections += move.bit();
        }

        @Override
        public Move next(History history) {
            if (!history.isEmpty()) {
                proposals.append(proposal, history.partnerLast());
                remember(history.partnerLast());
            }
            proposal = opener.next(proposals);
            if (history.played() < startDuration) {
                return proposal;
            }
            fade();
            return Move.cooperateIf(cooperations * gain + defections * loss >= 0);
        }

        private void fade() {
            if (random.nextDouble() <= alteration && !isBlank()) {
                int change = isCooperation() ? 1 : -1;
                cooperations -= change;
                defections += change;
            }
            if (random.nextDouble() <= deletion && !isBlank()) {
                boolean isCooperation = isCooperation();
                cooperations -= isCooperation ? 1 : 0;
                defections -= isCooperation ? 0 : 1;
            }
        }

        private boolean isBlank() {
            return cooperations + defections == 0;
        }

        /** Picks a remembered move, each as likely as any other, and returns whether it is C. */
        private boolean isCooperation() {
            return random.nextInt(cooperations + defections) < cooperations;
        }
    }

    /** Tit for tat, which opens unless another does. */
    private record Opening() implements Strategy {
        @Override
        public Profile profile() {
            return Profile.of("tit-for-tat", "Tit For Tat", Traits.memory(1));
        }

        @Override
        public Player newPlayer(Setting setting, RandomSource random) {
            return History::partnerLast;
        }
    }
}
