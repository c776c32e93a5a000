package dilemma.strategy;

import java.util.List;
import java.util.Map;

/**
 * A strategy as a user names it, taken apart but not looked up.
 *
 * @param id an id or an alias
 * @param arguments values by parameter name, as text
 * @param transforms the transforms around it, the innermost first
 */
public record Reference(String id, Map<String, String> arguments, List<Part> transforms) {

    /**
     * A transform as a user names it.
     *
     * @param name its name
     * @param arguments values by parameter name, as text; the name "" stands for the only parameter
     */
    public record Part(String name, Map<String, String> arguments) {}

    /**
     * Takes a reference apart, in either spelling.
     *
     * @throws ReferenceException if it is in neither
     */
    public static Reference parse(String text) {
        return ReferenceParser.parse(text);
    }
}
