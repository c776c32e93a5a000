package dilemma.library.grudger;

import dilemma.strategy.Arguments;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grudgers and punishers. */
public final class Grudgers implements Family {

    private static final List<String> IDS = List.of(
            "grudger",
            "easy-go",
            "soft-grudger",
            "general-soft-grudger",
            "forgetful-grudger",
            "once-bitten",
            "forgetful-fool-me-once",
            "capri",
            "grumpy",
            "gradual",
            "original-gradual",
            "punisher",
            "inverse-punisher",
            "level-punisher",
            "tricky-level-punisher");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            case "grudger" -> new Grudger();
            case "easy-go" -> new EasyGo();
            case "soft-grudger" -> PassingGrudgers.soft();
            case "general-soft-grudger" -> PassingGrudgers.general(given);
            case "forgetful-grudger" -> PassingGrudgers.forgetful();
            case "once-bitten" -> PassingGrudgers.onceBitten();
            case "forgetful-fool-me-once" -> ForgetfulFoolMeOnce.of(given);
            case "capri" -> new Capri();
            case "grumpy" -> Grumpy.of(given);
            case "gradual" -> new Gradual();
            case "original-gradual" -> new OriginalGradual();
            case "punisher" -> new Punisher();
            case "inverse-punisher" -> new InversePunisher();
            case "level-punisher" -> new LevelPunisher();
            case "tricky-level-punisher" -> new TrickyLevelPunisher();
            default -> null;
        };
    }
}
