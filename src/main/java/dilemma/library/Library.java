package dilemma.library;

import dilemma.library.basic.Pattern;
import dilemma.library.basic.RandomMoves;
import dilemma.library.grudger.EasyGo;
import dilemma.library.grudger.Gradual;
import dilemma.library.grudger.Grudger;
import dilemma.library.grudger.OriginalGradual;
import dilemma.library.grudger.SoftGrudger;
import dilemma.library.majority.GoByMajority;
import dilemma.library.memoryone.GenerousTitForTat;
import dilemma.library.memoryone.SoftJoss;
import dilemma.library.memoryone.StochasticWinStayLoseShift;
import dilemma.library.memoryone.WinShiftLoseStay;
import dilemma.library.memoryone.ZeroDeterminant;
import dilemma.library.prober.Detective;
import dilemma.library.prober.Handshake;
import dilemma.library.prober.Prober;
import dilemma.library.titfortat.ContriteTitForTat;
import dilemma.library.titfortat.HardTitForTat;
import dilemma.library.titfortat.NTitsForMTats;
import dilemma.library.titfortat.OmegaTitForTat;
import dilemma.library.titfortat.TitForTat;
import dilemma.library.titfortat.TitForTwoTats;
import dilemma.library.titfortat.TwoTitsForTat;
import dilemma.strategy.Arguments;
import dilemma.strategy.Catalogue;
import dilemma.strategy.Strategy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of contents of the strategies that are procedures. */
public final class Library implements Catalogue {

    private static final List<String> IDS = List.of(
            // basic
            "random",
            "cycle",
            // tit for tat and its relatives
            "tit-for-tat",
            "tit-for-two-tats",
            "two-tits-for-tat",
            "hard-tit-for-tat",
            "n-tits-for-m-tats",
            "contrite-tit-for-tat",
            "omega-tft",
            // grudgers and punishers
            "grudger",
            "easy-go",
            "soft-grudger",
            "gradual",
            "original-gradual",
            // probers
            "detective",
            "prober",
            "handshake",
            // majority players
            "go-by-majority",
            // memory-one rules with parameters
            "gtft",
            "stochastic-wsls",
            "soft-joss",
            "win-shift-lose-stay",
            // zero-determinant players
            "zd-extortion",
            "zd-extort-2",
            "zd-extort-2-v2",
            "zd-extort3",
            "zd-extort-4",
            "zd-gen-2",
            "zd-gtft-2",
            "zd-mischief",
            "zd-set-2");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public Optional<Strategy> create(String id, Arguments given) {
        return Optional.ofNullable(build(id, given));
    }

    /** Only the case that is taken loads its class. */
    private static @Nullable Strategy build(String id, Arguments given) {
        return switch (id) {
            // basic
            case "random" -> RandomMoves.of(given);
            case "cycle" -> Pattern.of(given);
            // tit for tat and its relatives
            case "tit-for-tat" -> new TitForTat();
            case "tit-for-two-tats" -> new TitForTwoTats();
            case "two-tits-for-tat" -> new TwoTitsForTat();
            case "hard-tit-for-tat" -> new HardTitForTat();
            case "n-tits-for-m-tats" -> NTitsForMTats.of(given);
            case "contrite-tit-for-tat" -> new ContriteTitForTat();
            case "omega-tft" -> OmegaTitForTat.of(given);
            // grudgers and punishers
            case "grudger" -> new Grudger();
            case "easy-go" -> new EasyGo();
            case "soft-grudger" -> new SoftGrudger();
            case "gradual" -> new Gradual();
            case "original-gradual" -> new OriginalGradual();
            // probers
            case "detective" -> Detective.of(given);
            case "prober" -> new Prober();
            case "handshake" -> Handshake.of(given);
            // majority players
            case "go-by-majority" -> GoByMajority.of(given);
            // memory-one rules with parameters
            case "gtft" -> GenerousTitForTat.of(given);
            case "stochastic-wsls" -> StochasticWinStayLoseShift.of(given);
            case "soft-joss" -> SoftJoss.of(given);
            case "win-shift-lose-stay" -> WinShiftLoseStay.of(given);
            // zero-determinant players
            case "zd-extortion",
                    "zd-extort-2",
                    "zd-extort-2-v2",
                    "zd-extort3",
                    "zd-extort-4",
                    "zd-gen-2",
                    "zd-gtft-2",
                    "zd-mischief",
                    "zd-set-2" -> ZeroDeterminant.of(id, given);
            default -> null;
        };
    }
}
