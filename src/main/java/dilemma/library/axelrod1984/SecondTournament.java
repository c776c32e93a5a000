package dilemma.library.axelrod1984;

import dilemma.kind.Variant;
import dilemma.library.axelrod1984.rewritten.SecondByBlack;
import dilemma.library.axelrod1984.rewritten.SecondByBorufsen;
import dilemma.library.axelrod1984.rewritten.SecondByLeyvraz;
import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of Axelrod's second tournament as they were submitted, but for those that are data.
 *
 * <p>Some play as their {@linkplain dilemma.library.axelrod1984.rewritten rewritten} selves do, but that they remember
 * what they chose, or defect on the low random numbers.
 */
public final class SecondTournament implements Family {

    private static final List<String> IDS = List.of(
            "k32r", "k38r", "k42r", "k52r", "k53r", "k54r", "k55r", "k56r", "k57r", "k59r", "k61r", "k62r", "k65r",
            "k68r", "k69r", "k70r", "k71r", "k72r", "k74r", "k83r");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "k32r" -> new Kluepfel();
            case "k38r" -> new Weiderman();
            case "k42r" -> like("k42r", "Borufsen", "Otto Borufsen", 3, new AsChosen(new SecondByBorufsen()));
            case "k52r" -> new Smith();
            case "k53r" -> new LowDefects(new Nussbacher());
            case "k54r" -> new Robertson();
            case "k55r" -> new Newman();
            case "k56r" -> Downing.submitted("k56r", "Quayle", "Stanley F. Quayle", 38);
            case "k57r" -> new Nydegger();
            case "k59r" -> Downing.submitted("k59r", "Downing", "Leslie Downing", 40);
            case "k61r" -> new Champion();
            case "k62r" -> new Hollander();
            case "k65r" -> new Batell();
            case "k68r" -> like("k68r", "Leyvraz", "François Leyvraz", 12, new LowDefects(new SecondByLeyvraz()));
            case "k69r" -> new Joss();
            case "k70r" -> new Pebly();
            case "k71r" -> new Hall();
            case "k72r" -> new White();
            case "k74r" -> new Friedland();
            case "k83r" -> like("k83r", "Black", "Paul E. Black", 15, new LowDefects(new SecondByBlack()));
            default -> null;
        };
    }

    /** Returns an entry that plays as another strategy does, by the same rule in words. */
    private static Strategy like(String program, String name, String author, int rank, Strategy other) {
        return new Variant(
                Submission.profile(program, name, author, rank, other.profile().traits())
                        .rule(other.profile().rule()),
                other);
    }
}
