package dilemma.match;

import dilemma.random.Seed;
import dilemma.random.Xoroshiro128PlusPlus;

/**
 * One of the twelve classics as bare arithmetic on bits: 0 is C and 1 is D. It is given the turn before, and keeps at
 * most a number or two.
 *
 * <p>Draws are those of the real strategies, from the same streams: random one on every turn; gtft one after a
 * defection; first-by-joss one after a cooperation, from the second turn on; the others none.
 */
abstract class BareRule {

    /** Returns the move on the first turn. */
    abstract int open();

    /** Returns the move after a turn. */
    abstract int reply(int own, int partner);

    static BareRule of(String id, Seed address) {
        return switch (id) {
            case "tit-for-tat" -> new TitForTat(0);
            case "always-cooperate" -> new Constant(0);
            case "always-defect" -> new Constant(1);
            case "random" -> new Coin(stream(address));
            case "grudger" -> new Grudger();
            case "tit-for-two-tats" -> new TitForTwoTats();
            case "win-stay-lose-shift" -> new WinStayLoseShift();
            case "gtft" -> new Generous(stream(address));
            case "gradual" -> new Gradual();
            case "suspicious-tit-for-tat" -> new TitForTat(1);
            case "first-by-joss" -> new Joss(stream(address));
            case "alternator" -> new Alternator();
            default -> throw new IllegalArgumentException("no such rule: " + id);
        };
    }

    private static Xoroshiro128PlusPlus stream(Seed address) {
        return new Xoroshiro128PlusPlus(address.high(), address.low());
    }

    private static final class TitForTat extends BareRule {
        private final int opening;

        TitForTat(int opening) {
            this.opening = opening;
        }

        @Override
        int open() {
            return opening;
        }

        @Override
        int reply(int own, int partner) {
            return partner;
        }
    }

    private static final class Constant extends BareRule {
        private final int move;

        Constant(int move) {
            this.move = move;
        }

        @Override
        int open() {
            return move;
        }

        @Override
        int reply(int own, int partner) {
            return move;
        }
    }

    private static final class Coin extends BareRule {
        private final Xoroshiro128PlusPlus random;

        Coin(Xoroshiro128PlusPlus random) {
            this.random = random;
        }

        @Override
        int open() {
            return random.nextDouble() < 0.5 ? 0 : 1;
        }

        @Override
        int reply(int own, int partner) {
            return random.nextDouble() < 0.5 ? 0 : 1;
        }
    }

    private static final class Grudger extends BareRule {
        private int grudge;

        @Override
        int open() {
            return 0;
        }

        @Override
        int reply(int own, int partner) {
            grudge |= partner;
            return grudge;
        }
    }

    private static final class TitForTwoTats extends BareRule {
        private int before;

        @Override
        int open() {
            return 0;
        }

        @Override
        int reply(int own, int partner) {
            int both = before & partner;
            before = partner;
            return both;
        }
    }

    private static final class WinStayLoseShift extends BareRule {
        @Override
        int open() {
            return 0;
        }

        @Override
        int reply(int own, int partner) {
            return own ^ partner;
        }
    }

    private static final class Generous extends BareRule {
        private final Xoroshiro128PlusPlus random;

        Generous(Xoroshiro128PlusPlus random) {
            this.random = random;
        }

        @Override
        int open() {
            return 0;
        }

        @Override
        int reply(int own, int partner) {
            return partner == 0 || random.nextDouble() < 2.0 / 3 ? 0 : 1;
        }
    }

    private static final class Gradual extends BareRule {
        private int defections;
        private int punishment;
        private int calm;

        @Override
        int open() {
            return 0;
        }

        @Override
        int reply(int own, int partner) {
            defections += partner;
            if (punishment > 0) {
                punishment--;
                return 1;
            }
            if (calm > 0) {
                calm--;
                return 0;
            }
            if (partner == 1) {
                punishment = defections - 1;
                calm = 2;
            }
            return partner;
        }
    }

    private static final class Joss extends BareRule {
        private final Xoroshiro128PlusPlus random;

        Joss(Xoroshiro128PlusPlus random) {
            this.random = random;
        }

        @Override
        int open() {
            return 0;
        }

        @Override
        int reply(int own, int partner) {
            return partner == 0 && random.nextDouble() < 0.9 ? 0 : 1;
        }
    }

    private static final class Alternator extends BareRule {
        @Override
        int open() {
            return 0;
        }

        @Override
        int reply(int own, int partner) {
            return 1 - own;
        }
    }
}
