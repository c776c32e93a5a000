package dilemma.cli;

import java.util.concurrent.atomic.AtomicLong;

/** Time that passes where somebody waits, and nowhere else; waiting takes none of the real one. */
final class WaitingTime implements Pace {

    private final AtomicLong waited = new AtomicLong();

    @Override
    public long nanoseconds() {
        return waited.get();
    }

    @Override
    public void rest(long nanoseconds) {
        waited.addAndGet(Math.max(0, nanoseconds));
    }
}
