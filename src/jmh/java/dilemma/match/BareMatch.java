package dilemma.match;

import dilemma.random.Seed;

/**
 * The baseline of the plain engine: a loop that asks two {@linkplain BareRule rules} and adds up the years. No history,
 * no seats, no noise, no statistics.
 */
public record BareMatch(String first, String second) {

    /** The years in prison of both players together, by the number of them that defect on a turn. */
    private static final int[] YEARS = {2, 5, 6};

    /** Plays the match that the engine plays from this address, and returns the years of both players together. */
    public long play(Seed address, int turns) {
        BareRule one = BareRule.of(first, address.child(0));
        BareRule other = BareRule.of(second, address.child(1));
        int a = one.open();
        int b = other.open();
        long years = YEARS[a + b];
        for (int turn = 2; turn <= turns; turn++) {
            int reply = one.reply(a, b);
            b = other.reply(b, a);
            a = reply;
            years += YEARS[a + b];
        }
        return years;
    }
}
