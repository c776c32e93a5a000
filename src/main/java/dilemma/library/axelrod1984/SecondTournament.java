package dilemma.library.axelrod1984;

import dilemma.kind.Variant;
import dilemma.library.axelrod1984.rewritten.SecondByAppold;
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
            "k32r", "k38r", "k42r", "k68r", "k73r", "k75r", "k77r", "k78r", "k79r", "k80r", "k81r", "k82r", "k83r",
            "k84r", "k85r", "k87r", "k88r", "k89r", "k91r");

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
            case "k68r" -> like("k68r", "Leyvraz", "François Leyvraz", 12, new LowDefects(new SecondByLeyvraz()));
            case "k73r" -> new Zimmerman();
            case "k75r" -> new Harrington();
            case "k77r" -> new Feld();
            case "k78r" -> new Mauk();
            case "k79r" -> new AmbuehlAndHickey();
            case "k80r" -> new DawesAndBatell();
            case "k81r" -> new Jones();
            case "k82r" -> new Leyland();
            case "k83r" -> like("k83r", "Black", "Paul E. Black", 15, new LowDefects(new SecondByBlack()));
            case "k84r" -> new TidemanAndChieruzzi();
            case "k85r" -> new FalkAndLangsted();
            case "k87r" -> new Schurmann();
            case "k88r" ->
                like("k88r", "Appold", "Scott Appold", 22, new AsChosen(new LowDefects(new SecondByAppold())));
            case "k89r" -> new Snodgrass();
            case "k91r" -> new Pinkley();
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
