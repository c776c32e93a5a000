package dilemma.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Texts of the program's data in French, such as the rules of strategies, by their English: in the resource an English
 * line is followed by its French one, and an empty line. Lines that begin with {@code #} are remarks.
 */
final class Phrasebook {

    private static final String RESOURCE = "french.txt";

    /** Read when the first text is asked for. */
    private static final class French {
        static final Map<String, String> PHRASES = read();
    }

    private Phrasebook() {}

    /** Returns the French of an English text; itself where nobody has translated it. */
    static String french(String english) {
        return French.PHRASES.getOrDefault(english, english);
    }

    private static Map<String, String> read() {
        Map<String, String> phrases = new HashMap<>();
        List<String> lines = lines();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            phrases.put(lines.get(i), lines.get(i + 1));
        }
        return phrases;
    }

    private static List<String> lines() {
        InputStream resource = Objects.requireNonNull(Phrasebook.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
