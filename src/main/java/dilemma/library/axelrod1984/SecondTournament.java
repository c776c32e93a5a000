package dilemma.library.axelrod1984;

import dilemma.kind.Variant;
import dilemma.library.axelrod1984.rewritten.SecondByBlack;
import dilemma.library.axelrod1984.rewritten.SecondByBorufsen;
import dilemma.library.axelrod1984.rewritten.SecondByLeyvraz;
import dilemma.library.axelrod1984.rewritten.SecondByRichardHufford;
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
            "k32r", "k33r", "k35r", "k36r", "k37r", "k38r", "k39r", "k40r", "k41r", "k42r", "k43r", "k44r", "k45r",
            "k46r", "k47r", "k48r", "k49r", "k50r", "k68r", "k83r");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "k32r" -> new Kluepfel();
            case "k33r" -> new Rabbie();
            case "k35r" -> new Getzler();
            case "k36r" -> new Hotz();
            case "k37r" -> new Lefevre();
            case "k38r" -> new Weiderman();
            case "k39r" -> new Almy();
            case "k40r" -> new RobertAdams();
            case "k41r" -> new Weiner();
            case "k42r" -> like("k42r", "Borufsen", "Otto Borufsen", 3, new AsChosen(new SecondByBorufsen()));
            case "k43r" -> new Anderson();
            case "k44r" -> new WilliamAdams();
            case "k45r" -> new McGurrin();
            case "k46r" -> new Eatherley();
            case "k47r" ->
                like("k47r", "Richard Hufford", "Richard Hufford", 16, new AsChosen(new SecondByRichardHufford()));
            case "k48r" -> new GeorgeHufford();
            case "k49r" -> new Cave();
            case "k50r" -> new Smoody();
            case "k68r" -> like("k68r", "Leyvraz", "François Leyvraz", 12, new LowDefects(new SecondByLeyvraz()));
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
