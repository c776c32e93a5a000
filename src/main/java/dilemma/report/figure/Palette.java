package dilemma.report.figure;

import dilemma.game.Move;
import java.util.Arrays;
import java.util.List;

/** The colours of figures, which the colour-blind tell apart as well. */
final class Palette {

    /**
     * Ten equally distant colours of cividis, from dark blue to yellow: of even steps in lightness, and nearly the same
     * to people who see no red or no green (Nuñez, Anderton and Renslow 2018).
     */
    private static final List<Colour> CIVIDIS =
            colours(0x00204D, 0x00336F, 0x39486B, 0x575C6D, 0x707173, 0x8A8779, 0xA69D75, 0xC4B56C, 0xE4CF5B, 0xFFEA46);

    /** The scheme "muted" for things without an order (Tol 2021, Colour schemes, SRON technical note). */
    private static final List<Colour> MUTED =
            colours(0x332288, 0xDDCC77, 0x117733, 0xCC6677, 0x88CCEE, 0x882255, 0x44AA99, 0x999933, 0xAA4499);

    /** Blue and orange (Okabe and Ito 2008); in grey the blue is the darker one. */
    private static final Colour COOPERATION = new Colour(0x0072B2);

    private static final Colour DEFECTION = new Colour(0xE69F00);

    private Palette() {}

    private static List<Colour> colours(int... rgb) {
        return Arrays.stream(rgb).mapToObj(Colour::new).toList();
    }

    /** Returns the colour of a share from 0, dark blue, to 1, yellow. */
    static Colour sequential(double share) {
        double place = Math.max(0, Math.min(1, share)) * (CIVIDIS.size() - 1);
        int below = Math.min((int) place, CIVIDIS.size() - 2);
        return CIVIDIS.get(below).towards(CIVIDIS.get(below + 1), place - below);
    }

    /** Returns how many things can have colours of their own. */
    static int distinct() {
        return MUTED.size();
    }

    /** Returns the colour of one of some things without an order, from 0. */
    static Colour of(int thing) {
        return MUTED.get(thing % MUTED.size());
    }

    /** Returns the colour of a move. */
    static Colour of(Move move) {
        return move == Move.C ? COOPERATION : DEFECTION;
    }
}
