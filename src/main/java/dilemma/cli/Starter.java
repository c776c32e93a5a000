package dilemma.cli;

import dilemma.io.Source;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a strategy of a user's own begins with, in one of several languages: tit for tat, and what to know about it. */
enum Starter {
    /** Python 3. */
    PYTHON("Python", "strategy.py", "\"python3\", \"strategy.py\"", "", """
            What is printed may wait inside the program until more has come together. `print(move, flush=True)` sends
               it at once."""),

    /** JavaScript, for Node. */
    JAVASCRIPT("JavaScript", "strategy.js", "\"node\", \"strategy.js\"", "", """
            What is written may wait inside a program until more has come together. `console.log` sends it at once;
               streams of your own may not."""),

    /** C. */
    C("C", "strategy.c", "\"./strategy\"", """

            The program must be compiled first, and again after every change. In this folder:

            ```
            cc -O2 -o strategy strategy.c
            ```
            """, """
            What is printed waits inside the program until more has come together. `fflush(stdout)` sends it at once."""),

    /** Java, compiled when it is started. */
    JAVA("Java", "Strategy.java", "\"java\", \"Strategy.java\"", "", """
            What is written may wait inside the program until more has come together. `System.out.println` sends it at
               once; a `BufferedWriter` waits for its `flush`."""),

    /** A table. */
    JSON("JSON", "", "", "", "");

    private static final String FOLDER = "dilemma/cli/new-strategy/";

    private final String shown;
    private final String file;
    private final String command;
    private final String compile;
    private final String flush;

    /**
     * Describes a language.
     *
     * @param shown its name
     * @param file the file of the program; "" where there is none
     * @param command the words that start it, as they stand in a list in JSON
     * @param compile how it is compiled, for the README; "" where that is not needed
     * @param flush how to send an answer at once, for the README
     */
    Starter(String shown, String file, String command, String compile, String flush) {
        this.shown = shown;
        this.file = file;
        this.command = command;
        this.compile = compile;
        this.flush = flush;
    }

    /** The names, for completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    /** Returns the names of the languages, as the command line gives them. */
    static List<String> names() {
        return Arrays.stream(values())
                .map(language -> language.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Returns the language of this name, which is one of {@link #names()}. */
    static Starter of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Returns whether the program must be compiled before it can be started. */
    boolean isCompiled() {
        return !compile.isEmpty();
    }

    /** Returns the file in which the rule stands. */
    String rule(String id) {
        return file.isEmpty() ? id + ".json" : file;
    }

    /** Returns the texts of all files by their names, for a strategy of this id. */
    Map<String, String> files(String id) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(id + ".json", text(file.isEmpty() ? "machine.json" : "process.json", id));
        if (!file.isEmpty()) {
            files.put(file, text(file, id));
        }
        files.put("README.md", text(file.isEmpty() ? "README-json.md" : "README-program.md", id));
        return files;
    }

    private String text(String template, String id) {
        return Source.resource(FOLDER + template)
                .text()
                .replace("@id@", id)
                .replace("@name@", title(id))
                .replace("@language@", shown)
                .replace("@file@", file)
                .replace("@command@", command)
                .replace("@compile@", compile)
                .replace("@flush@", flush);
    }

    /** Returns {@code My Rule} for {@code my-rule}. */
    private static String title(String id) {
        return String.join(
                " ", Arrays.stream(id.split("-")).map(Words::capitalised).toList());
    }
}
