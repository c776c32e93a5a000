package dilemma.match;

import org.openjdk.jmh.infra.Blackhole;

/** Takes the moves, and keeps none. */
record Drop(Blackhole hole) implements MoveSink {

    @Override
    public void block(long first, long second, int turns) {
        hole.consume(first);
        hole.consume(second);
    }

    @Override
    public void mark() {}

    @Override
    public void repeat(int times) {
        hole.consume(times);
    }

    @Override
    public void end(int firstDefection, int secondDefection) {
        hole.consume(firstDefection);
        hole.consume(secondDefection);
    }
}
