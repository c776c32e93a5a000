package dilemma.reason;

import dilemma.game.Move;

/**
 * Tells the reasons of an automaton from its states: what they make of the partner's last move, and where they lead.
 */
final class AutomatonVoice implements Voice {

    private static final Voice PLAIN = new PlainVoice();

    @Override
    public Reason of(Situation situation) {
        Outlook outlook = situation.outlook().orElseThrow();
        if (outlook.isOpen()) {
            return new Reason("by chance: ", "au hasard : ").then(Chance.decided(situation));
        }
        if (outlook.isForEver()) {
            return new Reason("defects for ever, whatever happens", "trahit pour toujours, quoi qu'il arrive");
        }
        return outlook.isReply() ? reply(situation) : ownCourse(situation, outlook);
    }

    private static Reason reply(Situation situation) {
        if (situation.sawDefection()) {
            return situation.chosen() == Move.D
                    ? situation.because("retaliates", "riposte")
                    : situation.because("gives way", "cède");
        }
        if (situation.chosen() == Move.D) {
            return situation.because("takes advantage", "en profite");
        }
        return situation.memory().ownLast() == Move.C
                ? situation.because("repays cooperation", "rend la pareille")
                : situation.because("returns to cooperation", "revient à la coopération");
    }

    /** What it does whatever the partner did. */
    private static Reason ownCourse(Situation situation, Outlook outlook) {
        if (outlook.due() > 1) {
            return Counts.toGo(new Reason("goes on for itself: ", "suit son cours : "), outlook.due() - 1);
        }
        if (situation.chosen() == Move.C && situation.sawDefection()) {
            return situation.because("overlooks it", "passe outre");
        }
        return PLAIN.of(situation).then(", as it would have anyhow", ", comme il l'aurait fait de toute façon");
    }
}
