package dilemma.cli;

import java.util.concurrent.TimeUnit;

/** The course of time for what is shown step by step: a clock, and a way to wait. */
interface Pace {

    /** The time of the machine. */
    Pace REAL = new Pace() {

        @Override
        public long nanoseconds() {
            return System.nanoTime();
        }

        @Override
        public void rest(long nanoseconds) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(nanoseconds);
        }
    };

    /** Returns the time in nanoseconds, from any beginning; it never goes back. */
    long nanoseconds();

    /** Waits so many nanoseconds; not at all where that is not above 0. */
    void rest(long nanoseconds) throws InterruptedException;
}
