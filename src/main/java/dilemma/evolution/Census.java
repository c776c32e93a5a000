package dilemma.evolution;

import dilemma.random.RandomSource;
import java.util.Arrays;

/** How many individuals of each type there are. */
final class Census {

    private final int[] counts;
    private final int size;
    private int types;

    Census(int[] counts) {
        this.counts = counts.clone();
        this.size = Arrays.stream(counts).sum();
        this.types = (int) Arrays.stream(counts).filter(count -> count > 0).count();
    }

    /** Returns how many individuals there are of a type. */
    int of(int type) {
        return counts[type];
    }

    /** Returns how many types there can be. */
    int types() {
        return counts.length;
    }

    /** Returns how many individuals there are in all; it never changes. */
    int size() {
        return size;
    }

    /** Returns whether all are of one type. */
    boolean isFixed() {
        return types == 1;
    }

    /** Returns the type of all, -1 where they are of several. */
    int fixedType() {
        int type = 0;
        while (isFixed() && counts[type] == 0) {
            type++;
        }
        return isFixed() ? type : -1;
    }

    /** Returns how many there are of a type, leaving out one of another type, or none where that is -1. */
    int without(int leftOut, int type) {
        return counts[type] - (type == leftOut ? 1 : 0);
    }

    /** Returns the type of an individual drawn uniformly, leaving out one of a type, or none where that is -1. */
    int uniform(int leftOut, RandomSource random) {
        int rest = random.nextInt(leftOut < 0 ? size : size - 1);
        int type = 0;
        while (rest >= without(leftOut, type)) {
            rest -= without(leftOut, type);
            type++;
        }
        return type;
    }

    /** Replaces an individual of one type by one of another. */
    void replace(int old, int young) {
        if (--counts[old] == 0) {
            types--;
        }
        if (counts[young]++ == 0) {
            types++;
        }
    }
}
