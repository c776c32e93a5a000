package dilemma.library.belief;

import java.util.Arrays;

/** A growing list of times in ascending order. */
final class Times {

    private int[] times = new int[16];
    private int size;

    void add(int time) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
        }
        times[size] = time;
        size++;
    }

    /** Returns the sum of what all of them weigh now, added from the latest to the oldest. */
    double weight(int now, Fading fading) {
        double sum = 0;
        for (int i = size - 1; i >= 0; i--) {
            double more = sum + fading.weight(now - times[i]);
            if (more == sum) {
                return sum; // older times weigh no more, so they cannot change the sum either
            }
            sum = more;
        }
        return sum;
    }
}
