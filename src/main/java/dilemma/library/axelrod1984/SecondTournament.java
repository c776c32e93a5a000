package dilemma.library.axelrod1984;

import dilemma.kind.Variant;
import dilemma.library.axelrod1984.rewritten.SecondByAppold;
import dilemma.library.axelrod1984.rewritten.SecondByBlack;
import dilemma.library.axelrod1984.rewritten.SecondByBorufsen;
import dilemma.library.axelrod1984.rewritten.SecondByColbert;
import dilemma.library.axelrod1984.rewritten.SecondByGraaskampKatzen;
import dilemma.library.axelrod1984.rewritten.SecondByGrofman;
import dilemma.library.axelrod1984.rewritten.SecondByLeyvraz;
import dilemma.library.axelrod1984.rewritten.SecondByMikkelson;
import dilemma.library.axelrod1984.rewritten.SecondByRichardHufford;
import dilemma.library.axelrod1984.rewritten.SecondByRowsam;
import dilemma.library.axelrod1984.rewritten.SecondByYamachi;
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
            "k46r", "k47r", "k48r", "k49r", "k50r", "k51r", "k52r", "k53r", "k54r", "k55r", "k56r", "k57r", "k58r",
            "k59r", "k60r", "k61r", "k62r", "k64r", "k65r", "k66r", "k67r", "k68r", "k69r", "k70r", "k71r", "k72r",
            "k73r", "k74r", "k75r", "k77r", "k78r", "k79r", "k80r", "k81r", "k82r", "k83r", "k84r", "k85r", "k86r",
            "k87r", "k88r", "k89r", "k91r");

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
            case "k51r" -> like("k51r", "Colbert", "John William Colbert", 18, new SecondByColbert());
            case "k52r" -> new Smith();
            case "k53r" -> new LowDefects(new Nussbacher());
            case "k54r" -> new Robertson();
            case "k55r" -> new Newman();
            case "k56r" -> Downing.submitted("k56r", "Quayle", "Stanley F. Quayle", 38);
            case "k57r" -> new Nydegger();
            case "k58r" -> like("k58r", "Rowsam", "Glen Rowsam", 21, new InPoints(new SecondByRowsam()));
            case "k59r" -> Downing.submitted("k59r", "Downing", "Leslie Downing", 40);
            case "k60r" ->
                like(
                        "k60r",
                        "Graaskamp and Katzen",
                        "Jim Graaskamp and Ken Katzen",
                        6,
                        new InPoints(new SecondByGraaskampKatzen()));
            case "k61r" -> new Champion();
            case "k62r" -> new Hollander();
            case "k64r" -> like("k64r", "Yamachi", "Brian Yamachi", 17, new SecondByYamachi());
            case "k65r" -> new Batell();
            case "k66r" -> like("k66r", "Mikkelson", "Ray Mikkelson", 20, new SecondByMikkelson());
            case "k67r" -> new Feathers();
            case "k68r" -> like("k68r", "Leyvraz", "François Leyvraz", 12, new LowDefects(new SecondByLeyvraz()));
            case "k69r" -> new Joss();
            case "k70r" -> new Pebly();
            case "k71r" -> new Hall();
            case "k72r" -> new White();
            case "k73r" -> new Zimmerman();
            case "k74r" -> new Friedland();
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
            case "k86r" -> like("k86r", "Grofman", "Bernard Grofman", 28, new SecondByGrofman());
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
