package dilemma.library.grudger;

import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cooperates, accepts punishment, punishes once, recovers from errors, and exploits who lets it.
 *
 * <p>Yohsuke Murase and Seung Ki Baek, Five rules for friendly rivalry in direct reciprocity (Scientific Reports 10,
 * 2020). It goes by the moves of the last three turns; turns before the first count as cooperation.
 */
public record Capri() implements StateRule<Capri.Window> {

    private static final int TURNS = 3;

    /** Where it cooperates: its own moves and the partner's, the oldest first. Everywhere else it defects. */
    private static final Set<Window> COOPERATES = Stream.of(
                    // mutual cooperation is kept
                    "CCC/CCC",
                    // punishment is accepted
                    "CCD/CCC",
                    "CDC/CCD",
                    "DCC/CDC",
                    "CCC/DCC",
                    // the partner is punished once
                    "CCD/CDC",
                    "CDC/DCC",
                    "DCC/CCC",
                    // mutual cooperation is found again
                    "DDD/DDC",
                    "DDC/DCC",
                    "DDC/DDD",
                    "DCC/DDC",
                    "DDC/DDC",
                    "DCC/DCC")
            .map(Window::of)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Profile profile() {
        return Profile.of("capri", "CAPRI", Traits.memory(TURNS))
                .alias("Capri")
                .rule("Cooperates, accepts punishment for its own defection, punishes the partner's once,"
                        + " finds back to mutual cooperation after an error, and else defects.")
                .source("Murase and Baek 2020");
    }

    @Override
    public Window start() {
        return new Window(0, 0);
    }

    @Override
    public double cooperation(Window window) {
        return COOPERATES.contains(window) ? 1 : 0;
    }

    @Override
    public Window after(Window window, Outcome outcome) {
        return window.then(outcome);
    }

    /**
     * The last three turns.
     *
     * @param own its own moves as bits, the latest in the lowest; a set bit is D
     * @param partner the partner's moves, likewise
     */
    record Window(int own, int partner) {

        private static final int MASK = (1 << TURNS) - 1;

        /** Reads moves such as CCD/CDC. */
        static Window of(String moves) {
            Window window = new Window(0, 0);
            for (int i = 0; i < TURNS; i++) {
                String outcome = "" + moves.charAt(i) + moves.charAt(TURNS + 1 + i);
                window = window.then(Outcome.valueOf(outcome));
            }
            return window;
        }

        Window then(Outcome outcome) {
            return new Window(
                    (own << 1 | outcome.own().bit()) & MASK,
                    (partner << 1 | outcome.partner().bit()) & MASK);
        }
    }
}
