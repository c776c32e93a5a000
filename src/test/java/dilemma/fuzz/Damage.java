package dilemma.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/** Makes unsound inputs out of sound ones, the same from the same number. */
final class Damage {

    private static final int MOST = 6;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final List<Sample> samples;

    Damage(List<Sample> samples) {
        this.samples = List.copyOf(samples);
    }

    /** An input: what its file is called, and what is in it. */
    static final class Input {

        private final String name;
        private final byte[] bytes;

        /** A sound input. */
        Input(Sample sample) {
            this(sample.name(), sample.tokens().text().getBytes(StandardCharsets.UTF_8));
        }

        Input(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes.clone();
        }

        String name() {
            return name;
        }

        byte[] bytes() {
            return bytes.clone();
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Returns the input of a number: a sample with one damage or several. */
    Input input(long number) {
        SplittableRandom random = new SplittableRandom(number);
        Sample sample = any(random);
        Tokens tokens = sample.tokens();
        for (int left = 1 + random.nextInt(MOST); left > 0; left--) {
            tokens = tokens.damaged(any(random).tokens(), random);
        }
        byte[] text = tokens.text().getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(10)) {
            case 0 -> new Input(sample.name(), flipped(text, random));
            case 1 -> new Input(sample.name(), Arrays.copyOf(text, random.nextInt(text.length + 1)));
            case 2 -> new Input(sample.name(), random.nextBoolean() ? joined(MARK, text) : joined(text, text));
            case 3 -> new Input(sample.name() + ".gz", packed(text, random));
            default -> new Input(sample.name(), text);
        };
    }

    private Sample any(SplittableRandom random) {
        return samples.get(random.nextInt(samples.size()));
    }

    private static byte[] flipped(byte[] text, SplittableRandom random) {
        byte[] changed = text.clone();
        for (int left = 1 + random.nextInt(MOST); left > 0 && changed.length > 0; left--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] packed(byte[] text, SplittableRandom random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] whole = bytes.toByteArray();
        return switch (random.nextInt(4)) {
            case 0 -> flipped(whole, random);
            case 1 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 2 -> text;
            default -> whole;
        };
    }
}
