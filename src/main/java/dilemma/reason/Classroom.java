package dilemma.reason;

import dilemma.game.Move;
import dilemma.strategy.Strategy;
import dilemma.strategy.Transformed;
import java.util.Optional;

/** The voices of the strategies that a class meets first, in the words of their own rules. */
final class Classroom {

    private Classroom() {}

    /** Returns the voice of a player; empty where the strategy is none of these, or another is around it. */
    static Optional<Voice> voice(Strategy strategy) {
        if (strategy instanceof Transformed) {
            return Optional.empty();
        }
        return switch (strategy.profile().id()) {
            case "tit-for-tat", "suspicious-tit-for-tat" -> Optional.of(Classroom::titForTat);
            case "tit-for-two-tats" -> Optional.of(Classroom::titForTwoTats);
            case "always-cooperate" -> Optional.of(Classroom::alwaysCooperate);
            case "always-defect" -> Optional.of(situation -> new Reason("always defects", "trahit toujours"));
            case "random" -> Optional.of(Classroom::random);
            case "grudger" -> Optional.of(Classroom::grudger);
            case "win-stay-lose-shift" -> Optional.of(Classroom::winStayLoseShift);
            case "gtft" -> Optional.of(Classroom::generous);
            case "gradual" -> Optional.of(new GradualVoice());
            case "first-by-joss" -> Optional.of(Classroom::joss);
            case "alternator" -> Optional.of(Classroom::alternator);
            default -> Optional.empty();
        };
    }

    private static Reason titForTat(Situation situation) {
        if (situation.sawDefection()) {
            return situation.because("retaliates", "riposte");
        }
        return situation.memory().ownLast() == Move.D
                ? situation.because("forgives", "pardonne")
                : situation.because("repays cooperation", "rend la pareille");
    }

    private static Reason titForTwoTats(Situation situation) {
        if (situation.chosen() == Move.D) {
            return situation.because("retaliates, two in a row are too many", "riposte, deux de suite c'est trop");
        }
        return situation.sawDefection()
                ? situation.because("lets a single one pass", "en laisse passer une seule")
                : situation.because("repays cooperation", "rend la pareille");
    }

    private static Reason alwaysCooperate(Situation situation) {
        return situation.sawDefection()
                ? situation.because("always cooperates, come what may", "coopère toujours, quoi qu'il arrive")
                : new Reason("always cooperates", "coopère toujours");
    }

    private static Reason random(Situation situation) {
        return new Reason("heeds nothing: ", "ne tient compte de rien : ").then(Chance.decided(situation));
    }

    private static Reason grudger(Situation situation) {
        if (situation.chosen() == Move.C) {
            return situation.because("bears no grudge", "sans rancune");
        }
        return situation.memory().partnerDefections() == 1 && situation.sawDefection()
                ? situation.because("starts a grudge", "devient rancunier")
                : new Reason("never forgives", "ne pardonne jamais");
    }

    private static Reason winStayLoseShift(Situation situation) {
        return situation.sawDefection()
                ? situation.because("lost, so shifts", "a perdu, donc change")
                : situation.because("won, so stays", "a gagné, donc recommence");
    }

    private static Reason generous(Situation situation) {
        if (!situation.sawDefection()) {
            return titForTat(situation);
        }
        Reason words = situation.chosen() == Move.C
                ? situation.because("forgives out of generosity", "pardonne par générosité")
                : situation.because("retaliates", "riposte");
        return words.then(Chance.probability(
                        "; forgives with probability ",
                        " ; pardonne avec une probabilité de ",
                        Chance.cooperation(situation)))
                .then(Chance.drawn(situation));
    }

    private static Reason joss(Situation situation) {
        if (situation.sawDefection()) {
            return situation.because("retaliates", "riposte");
        }
        Reason words = situation.chosen() == Move.D
                ? situation.because("sneaks in a defection", "glisse une trahison en douce")
                : situation.because("repays cooperation", "rend la pareille");
        return words.then(Chance.probability(
                        "; cooperates with probability ",
                        " ; coopère avec une probabilité de ",
                        Chance.cooperation(situation)))
                .then(Chance.drawn(situation));
    }

    private static Reason alternator(Situation situation) {
        return situation.memory().ownLast() == Move.C
                ? new Reason("alternates: it cooperated itself", "alterne : il a lui-même coopéré")
                : new Reason("alternates: it defected itself", "alterne : il a lui-même trahi");
    }
}
