package dilemma.report.html;

import dilemma.io.JsonWriter;

/** HTML being written: whatever is not ours is escaped, and freed of characters that are not to be seen. */
final class Html {

    private final StringBuilder text = new StringBuilder();

    /** Returns a text as content or as the value of an attribute. */
    static String escape(String text) {
        return plain(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Returns a text without control characters, and without those that turn the direction of others. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\uFFFD");
    }

    /** Adds what is HTML already. */
    Html raw(String html) {
        text.append(html);
        return this;
    }

    /**
     * Adds an element with text in it.
     *
     * @param tag its name, with attributes if it has any, whose values are escaped already
     */
    Html element(String tag, String content) {
        String name = tag.contains(" ") ? tag.substring(0, tag.indexOf(' ')) : tag;
        return raw("<" + tag + ">").raw(escape(content)).raw("</" + name + ">\n");
    }

    /** Adds data for a script to read; no text in it can end the element. */
    Html data(String attributes, JsonWriter.Document document) {
        String json = JsonWriter.line(document).strip();
        return raw("<script type=\"application/json\"" + attributes + ">")
                .raw(json.replace("<", "\\u003c")
                        .replace(">", "\\u003e")
                        .replace("&", "\\u0026")
                        .replace("\u2028", "\\u2028")
                        .replace("\u2029", "\\u2029"))
                .raw("</script>\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
