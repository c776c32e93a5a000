package dilemma.library.titfortat;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import dilemma.strategy.FinalDefections;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.StochasticMachine;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.Map;
import java.util.Optional;

/**
 * Tit for tat that tosses a coin each time it has got away with a defection: heads it cooperates, tails it defects for
 * ever. It defects on the last turn where it knows the length (LessWrong, Zoo of Strategies, 2011).
 */
public record Michaelos() implements Strategy {

    /** The probability that the coin lets it go on. */
    private static final double HEADS = 0.5;

    @Override
    public Profile profile() {
        return Profile.of(
                        "michaelos",
                        "Michaelos",
                        Traits.unbounded().withStochastic(true).readingLength())
                .rule("Repeats the partner's last move, but each time its defection was met with cooperation a coin"
                        + " decides whether it defects for ever. It defects on the last turn where it knows the"
                        + " length.")
                .source("LessWrong, Zoo of Strategies, 2011");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new FinalDefections(new Tempted(random), 1, setting);
    }

    @Override
    public Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return Optional.of(FinalDefections.machine(new Temptation(), 1, setting));
    }

    private enum Mood {
        TRUSTING,
        ANSWERING,
        FALLEN
    }

    /** What may become of it. */
    private record Temptation() implements StochasticMachine<Mood> {

        @Override
        public Mood start() {
            return Mood.TRUSTING;
        }

        @Override
        public double cooperation(Mood mood) {
            return mood == Mood.TRUSTING ? 1 : 0;
        }

        @Override
        public Map<Mood, Double> next(Mood mood, Outcome outcome) {
            Mood answer = outcome.partner() == Move.C ? Mood.TRUSTING : Mood.ANSWERING;
            return mood == Mood.FALLEN || outcome != Outcome.DC
                    ? Map.of(mood == Mood.FALLEN ? mood : answer, 1.0)
                    : StochasticMachine.either(answer, HEADS, Mood.FALLEN);
        }

        /** The coin takes a number. */
        @Override
        public boolean isSeedFaithful(Mood mood) {
            return false;
        }
    }

    private static final class Tempted implements Player {

        private final RandomSource random;
        private boolean hasFallen;

        Tempted(RandomSource random) {
            this.random = random;
        }

        @Override
        public Move next(History history) {
            if (!hasFallen && history.last() == Outcome.DC) {
                hasFallen = !random.nextBoolean(HEADS);
            }
            return hasFallen ? Move.D : history.partnerLast();
        }
    }
}
