package dilemma.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** Sound inputs as {@link Guided} takes them: a byte for the name of the file, and what is in it. */
final class Seeds {

    private Seeds() {}

    /** Returns the sound inputs of a reader. */
    static Stream<byte[]> of(Subject subject) {
        List<String> names = names(subject);
        return subject.samples().get().stream().map(sample -> {
            byte[] text = new Damage.Input(sample).bytes();
            byte[] seed = new byte[text.length + 1];
            seed[0] = (byte) names.indexOf(sample.name());
            System.arraycopy(text, 0, seed, 1, text.length);
            return seed;
        });
    }

    /** Returns the names of files that a byte can choose among. */
    static List<String> names(Subject subject) {
        return subject.samples().get().stream()
                .map(Sample::name)
                .distinct()
                .limit(Byte.MAX_VALUE)
                .toList();
    }
}
