package dilemma.cli;

import dilemma.evolution.Type;
import dilemma.io.InputException;
import dilemma.strategy.Decimal;
import dilemma.strategy.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A number for each of some types, as an option gives them: {@code Tit For Tat=1,random:p=0.7=29}. A type is named as
 * it is shown, or by its strategy.
 *
 * @param option the option, as messages name it
 * @param types all types that there are
 */
record TypeNumbers(String option, List<Type> types) {

    private record Name(String text, Type type) {}

    /**
     * Reads the numbers.
     *
     * @return the types that are named, in the order of all types, each with its number
     */
    Map<Type, Double> read(String given) {
        Map<Type, Double> numbers = new LinkedHashMap<>();
        String rest = given;
        while (!rest.isEmpty()) {
            Name name = name(rest);
            String number = rest.substring(name.text().length() + 1).replaceFirst(",.*", "");
            if (numbers.put(name.type(), number(name, number)) != null) {
                throw new InputException(option + ": \"" + name.type().name() + "\" is given twice");
            }
            rest = rest.substring(Math.min(rest.length(), name.text().length() + number.length() + 2));
        }
        Map<Type, Double> ordered = new LinkedHashMap<>();
        types.stream().filter(numbers::containsKey).forEach(type -> ordered.put(type, numbers.get(type)));
        return ordered;
    }

    /** Returns the longest name that stands in front, since a name may hold commas and equals signs itself. */
    private Name name(String rest) {
        return names().stream()
                .filter(name -> rest.startsWith(name.text() + "="))
                .max(Comparator.comparingInt(name -> name.text().length()))
                .orElseThrow(() -> unknown(rest.replaceFirst("=[^=,]*(,.*)?$", "")));
    }

    private InputException unknown(String given) {
        List<String> names = names().stream().map(Name::text).toList();
        if (names.contains(given)) {
            return new InputException(option + ": \"" + given + "\" has no number; expected NAME=NUMBER,NAME=NUMBER");
        }
        return new InputException(
                option + ": there is no type shown as \"" + given + "\"" + Nearest.hint(given, names));
    }

    private double number(Name name, String number) {
        return Decimal.parse(number.strip())
                .orElseThrow(() -> new InputException(
                        option + ": the number of \"" + name.text() + "\" is \"" + number + "\", which is no number"));
    }

    private List<Name> names() {
        List<Name> names = new ArrayList<>();
        types.forEach(type -> names.add(new Name(type.name(), type)));
        types.forEach(type -> names.add(new Name(type.strategy(), type)));
        return names;
    }
}
