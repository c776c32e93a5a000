package dilemma.analysis;

import dilemma.strategy.Entrant;
import dilemma.strategy.Reference;
import dilemma.strategy.Resolver;
import java.util.List;

/**
 * A group whose members are listed in a file that is packed into the program, a reference to a line; one that takes
 * part twice has another name there: {@code easy-go as Fool Me Forever}.
 *
 * @param lines the lines of the file
 */
record GroupFile(List<String> lines) {

    private static final String AS = " as ";

    /** Opens a file beside this class. */
    static GroupFile of(String file) {
        return new GroupFile(PackedText.lines(file).toList());
    }

    /** Returns the members that a resolver knows, in the order of the file. */
    List<Entrant> members(Resolver resolver) {
        List<String> known = resolver.catalogue().ids();
        return lines.stream()
                .filter(line -> known.contains(Reference.parse(reference(line)).id()))
                .map(line -> member(line, resolver))
                .toList();
    }

    private static Entrant member(String line, Resolver resolver) {
        Entrant entrant = resolver.resolve(reference(line));
        return line.contains(AS) ? entrant.as(line.substring(line.indexOf(AS) + AS.length())) : entrant;
    }

    private static String reference(String line) {
        return line.contains(AS) ? line.substring(0, line.indexOf(AS)) : line;
    }
}
