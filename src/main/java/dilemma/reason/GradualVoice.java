package dilemma.reason;

/** Tells the reasons of gradual by its counters: the defections and the cooperations of calm that it still owes. */
final class GradualVoice implements Voice {

    private static final int CALM = 2;

    private int defections;
    private int cooperations;

    @Override
    public Reason of(Situation situation) {
        if (defections > 0) {
            defections--;
            return Counts.toGo(new Reason("punishes: ", "punit : "), defections);
        }
        if (cooperations > 0) {
            cooperations--;
            return new Reason("calms things down, whatever you do", "calme le jeu, quoi que fasse l'autre");
        }
        return situation.sawDefection() ? punishment(situation) : situation.because("keeps the peace", "garde la paix");
    }

    private Reason punishment(Situation situation) {
        defections = situation.memory().partnerDefections() - 1;
        cooperations = CALM;
        Reason words = situation.because("punishes", "punit").then(", ", ", ");
        return defections == 0 ? words.then("with one defection", "d'une trahison") : Counts.toGo(words, defections);
    }
}
