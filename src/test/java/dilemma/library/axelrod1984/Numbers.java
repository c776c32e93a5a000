package dilemma.library.axelrod1984;

import dilemma.random.RandomSource;

/** Random numbers that a rule is given in the order in which it looks at them; the last one is given ever after. */
final class Numbers implements RandomSource {

    private final double[] numbers;
    private int given;

    Numbers(double... numbers) {
        this.numbers = numbers;
    }

    @Override
    public double nextDouble() {
        return numbers[Math.min(given++, numbers.length - 1)];
    }

    /** Returns how many it was asked for. */
    int given() {
        return given;
    }
}
