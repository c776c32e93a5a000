package dilemma.game;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Games by the order of their numbers. */
final class Orders {

    private Orders() {}

    /** Returns all payoffs from 0, 1, 2 and 3: among them every order of four numbers, with ties and without. */
    static Stream<Payoffs> all() {
        List<Payoffs> all = new ArrayList<>();
        for (int code = 0; code < 256; code++) {
            all.add(new Payoffs(code & 3, code >> 2 & 3, code >> 4 & 3, code >> 6));
        }
        return all.stream();
    }

    /** Returns the 24 orders without ties. */
    static Stream<Payoffs> strict() {
        Predicate<Payoffs> hasTies = payoffs ->
                Stream.of(Outcome.values()).map(payoffs::of).distinct().count() < 4;
        return all().filter(hasTies.negate());
    }

    /** Returns payoffs in the order of a text such as {@code T>R>P=S}, from 3 downwards. */
    static Payoffs of(String order) {
        double[] values = new double[Outcome.values().length];
        double value = 3;
        for (char sign : order.replace(" ", "").toCharArray()) {
            if (sign == '>') {
                value--;
            } else if (sign != '=') {
                values["RSTP".indexOf(sign)] = value;
            }
        }
        return new Payoffs(values[0], values[1], values[2], values[3]);
    }

    /** Returns the game of these payoffs with the moves' names exchanged. */
    static Payoffs renamed(Payoffs payoffs) {
        return new Payoffs(
                /* reward= */ payoffs.punishment(),
                /* sucker= */ payoffs.temptation(),
                /* temptation= */ payoffs.sucker(),
                /* punishment= */ payoffs.reward());
    }

    /** Returns the payoffs with their signs changed. */
    static Payoffs negated(Payoffs payoffs) {
        return new Payoffs(-payoffs.reward(), -payoffs.sucker(), -payoffs.temptation(), -payoffs.punishment());
    }
}
