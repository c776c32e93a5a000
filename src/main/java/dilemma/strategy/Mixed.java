package dilemma.strategy;

import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.random.RandomSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lets a fresh player of another strategy move now and then in the place of the one inside.
 *
 * <p>The fresh player has the past of this one as its own; it does not know the length of the match, and is gone after
 * its move. Where the probabilities sum to 0 no number is drawn. Where one of them is 1 its strategy always moves (the
 * first of several), and no number is drawn to choose it. Else one number is drawn on every turn, after those of the
 * strategy inside. Where it is below the sum, another one chooses among the strategies in proportion to their
 * probabilities, and then the fresh player draws its own. A sum above 1 is as good as 1.
 *
 * @param inner the strategy that proposes
 * @param probabilities the probability of each of the others, in [0, 1]
 * @param others the strategies that are mixed in, as many
 */
record Mixed(Strategy inner, List<Double> probabilities, List<Strategy> others) implements Transformed {

    Mixed {
        if (probabilities.size() != others.size()) {
            throw new ReferenceException("\"mixed\": p and player must be equally many, but were "
                    + probabilities.size() + " and " + others.size());
        }
    }

    static Mixed of(Strategy inner, Arguments arguments) {
        return new Mixed(
                inner,
                arguments.probabilities("p", "0.1", "the probability that another strategy moves, for each of them"),
                arguments.strategies("player", "random", "the other strategy, or several"));
    }

    @Override
    public String prefix() {
        return "Mutated";
    }

    @Override
    public String clause() {
        return IntStream.range(0, others.size())
                .mapToObj(i -> "plays as " + others.get(i).profile().id() + " would with probability "
                        + Decimal.text(probabilities.get(i)))
                .collect(Collectors.joining(", "));
    }

    /** A fresh player has to catch up with the whole match, however far back its strategy says that it looks. */
    @Override
    public Traits traits(Traits inside) {
        return inside.withStochastic(inside.stochastic() || draws()).lookingFarBack();
    }

    @Override
    public List<Strategy> parts() {
        return Stream.concat(Stream.of(inner), others.stream()).toList();
    }

    private boolean draws() {
        return certain().map(other -> other.profile().traits().stochastic()).orElse(sum() > 0);
    }

    /** A game that one of the others refuses is refused: it could be the one to move. */
    @Override
    public Optional<String> refusal(Game game) {
        Stream<String> refusals = others.stream()
                .flatMap(other -> other.refusal(game).stream()
                        .map(reason -> "mixes in " + other.profile().id() + ", which " + reason));
        return Stream.concat(inner.refusal(game).stream(), refusals).findFirst();
    }

    @Override
    public Decision decision(Setting setting, RandomSource random) {
        return (proposal, history) -> drawn(random)
                .map(other -> moveOfFreshPlayer(other, setting, random, history))
                .orElse(proposal);
    }

    private static Move moveOfFreshPlayer(Strategy other, Setting setting, RandomSource random, History history) {
        Occasion move = setting.occasion().part();
        try {
            return other.newPlayer(Setting.of(setting.game()).on(move), random).next(history);
        } finally {
            move.end();
        }
    }

    /** Is not told as states where one of the others that may move is not, or has players that do not catch up. */
    @Override
    public Optional<? extends StochasticMachine<?>> machine(Setting setting) {
        return sum() == 0 || choir(setting.game()).isPresent() ? Transformed.super.machine(setting) : Optional.empty();
    }

    @Override
    public Layer<?> layer(Setting setting) {
        return sum() == 0 ? Layer.NOTHING : choir(setting.game()).orElseThrow();
    }

    private Optional<Choir> choir(Game game) {
        return certain()
                .map(other -> Choir.of(List.of(1.0), List.of(other), game))
                .orElseGet(() -> Choir.of(probabilities, others, game));
    }

    /** Returns the strategy that moves; empty where the proposal stands. */
    private Optional<Strategy> drawn(RandomSource random) {
        Optional<Strategy> certain = certain();
        if (certain.isPresent()) {
            return certain;
        }
        double sum = sum();
        boolean stands = sum == 0 || random.nextDouble() >= sum;
        return stands ? Optional.empty() : Optional.of(chosen(random.nextDouble(), sum));
    }

    private Strategy chosen(double number, double sum) {
        int index = 0;
        double below = probabilities.get(0);
        while (number >= below / sum) {
            index++;
            below += probabilities.get(index);
        }
        return others.get(index);
    }

    private Optional<Strategy> certain() {
        int index = probabilities.indexOf(1.0);
        return index < 0 ? Optional.empty() : Optional.of(others.get(index));
    }

    private double sum() {
        double sum = 0;
        for (double probability : probabilities) {
            sum += probability;
        }
        return sum;
    }
}
