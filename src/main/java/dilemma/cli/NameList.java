package dilemma.cli;

import dilemma.io.InputException;
import dilemma.strategy.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Some names out of many with commas between them, as an option gives them.
 *
 * @param option the option, as messages name it
 * @param names all names that there are
 */
record NameList(String option, List<String> names) {

    private static final String COMMA = ",";

    /** Reads names, each of which must be there. */
    List<String> read(String given) {
        List<String> read = new ArrayList<>();
        String rest = given;
        while (!rest.isEmpty()) {
            String name = first(rest);
            read.add(name);
            rest = rest.substring(Math.min(rest.length(), name.length() + 1));
        }
        return read;
    }

    /** Returns the longest name that stands in front, since a name may hold commas itself. */
    private String first(String rest) {
        return names.stream()
                .filter(name -> rest.equals(name) || rest.startsWith(name + COMMA))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> unknown(rest.replaceFirst(",.*", "")));
    }

    private InputException unknown(String given) {
        return new InputException(option + ": nobody is shown as \"" + given + "\"" + Nearest.hint(given, names));
    }
}
