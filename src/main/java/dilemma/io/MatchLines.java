package dilemma.io;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dilemma.match.MatchRecord;
import dilemma.strategy.Entrant;
import dilemma.tournament.MatchListener;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes each match as it is handed over, one to a line: the repetition and the number of the match in it, which is the
 * number of its length where a pair plays several, both from 1; who sat where; the number of turns played; and the
 * moves of both as letters.
 */
abstract class MatchLines implements MatchListener, AutoCloseable {

    private final List<String> names;

    private MatchLines(List<Entrant> entrants) {
        names = entrants.stream().map(Entrant::name).toList();
    }

    /** Returns a writer of comma-separated values, or of a JSON object to a line; the stream stays open. */
    static MatchLines to(OutputStream out, List<Entrant> entrants, boolean csv) throws IOException {
        return csv ? new Csv(out, entrants) : new JsonLines(out, entrants);
    }

    @Override
    public void accept(int repetition, int first, int second, int length, MatchRecord match) {
        try {
            line(repetition + 1, length + 1, names.get(first), names.get(second), match);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    abstract void line(int repetition, int number, String first, String second, MatchRecord match) throws IOException;

    @Override
    public abstract void close() throws IOException;

    private static final class JsonLines extends MatchLines {

        private final JsonGenerator json;

        JsonLines(OutputStream out, List<Entrant> entrants) throws IOException {
            super(entrants);
            json = new JsonFactory()
                    .createGenerator(out, JsonEncoding.UTF8)
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .setRootValueSeparator(new SerializedString("\n"));
        }

        @Override
        void line(int repetition, int number, String first, String second, MatchRecord match) throws IOException {
            json.writeStartObject();
            json.writeNumberField("repetition", repetition);
            json.writeNumberField("match", number);
            json.writeStringField("first", first);
            json.writeStringField("second", second);
            json.writeNumberField("length", match.turns());
            json.writeStringField("firstMoves", match.first());
            json.writeStringField("secondMoves", match.second());
            json.writeEndObject();
        }

        @Override
        public void close() throws IOException {
            json.writeRaw('\n');
            json.close();
        }
    }

    private static final class Csv extends MatchLines {

        private final CsvWriter csv;

        Csv(OutputStream out, List<Entrant> entrants) {
            super(entrants);
            csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord("repetition", "match", "first", "second", "length", "firstMoves", "secondMoves");
        }

        @Override
        void line(int repetition, int number, String first, String second, MatchRecord match) {
            csv.writeRecord(
                    String.valueOf(repetition),
                    String.valueOf(number),
                    first,
                    second,
                    String.valueOf(match.turns()),
                    match.first(),
                    match.second());
        }

        @Override
        public void close() throws IOException {
            csv.flush();
        }
    }
}
