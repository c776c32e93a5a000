package dilemma.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** How JSON is laid out: two spaces to a level, a line for each field and item, but a list of numbers on one line. */
final class Layout implements PrettyPrinter {

    private final boolean isAllOnOneLine;
    private int depth;
    private boolean onOneLine;

    /** Makes a layout; on request it puts the whole document on one line. */
    Layout(boolean allOnOneLine) {
        this.isAllOnOneLine = allOnOneLine;
        this.onOneLine = allOnOneLine;
    }

    /** Sets whether what follows goes on one line. */
    void onOneLine(boolean flat) {
        onOneLine = flat || isAllOnOneLine;
    }

    private void newLine(JsonGenerator out) throws IOException {
        if (!onOneLine) {
            out.writeRaw("\n" + "  ".repeat(depth));
        }
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        newLine(out);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        separate(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int count) throws IOException {
        end(out, count, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        newLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        separate(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int count) throws IOException {
        end(out, count, ']');
    }

    private void separate(JsonGenerator out) throws IOException {
        out.writeRaw(onOneLine ? ", " : ",");
        newLine(out);
    }

    private void end(JsonGenerator out, int count, char bracket) throws IOException {
        depth--;
        if (count > 0) {
            newLine(out);
        }
        out.writeRaw(bracket);
    }
}
