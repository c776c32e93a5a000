package dilemma.reason;

import dilemma.automaton.Automaton;
import dilemma.game.Ending;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.match.Conditions;
import dilemma.match.Deed;
import dilemma.strategy.History;
import dilemma.strategy.Strategy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says why one player of a match moves as it does, turn by turn, from what it has really seen and from the states that
 * it has really been through.
 */
public final class Commentary {

    private final Strategy strategy;
    private final Optional<Automaton> automaton;
    private final @Nullable Defections defections;
    private History memory = new History(false);
    private Voice voice;
    private @Nullable Whereabouts here;

    /** Where it would be, had the partner been seen to make the other move on the turn before. */
    private @Nullable Whereabouts elsewhere;

    private boolean isMisled;

    /**
     * Prepares for a match.
     *
     * @param strategy by which the player plays
     * @param conditions the rules of the match
     * @param ending when it ends
     */
    public Commentary(Strategy strategy, Conditions conditions, Ending ending) {
        this.strategy = strategy;
        this.automaton = conditions
                .automatonSetting(strategy.profile().traits(), ending)
                .flatMap(setting -> Automaton.of(strategy, setting));
        this.defections = automaton.map(Defections::new).orElse(null);
        this.voice = freshVoice();
        begin();
    }

    private void begin() {
        memory = new History(false);
        voice = freshVoice();
        here = automaton.map(Whereabouts::atStart).orElse(null);
        elsewhere = here;
        isMisled = false;
    }

    private Voice freshVoice() {
        return Classroom.voice(strategy)
                .orElseGet(() -> automaton.isPresent() ? new AutomatonVoice() : new PlainVoice());
    }

    /**
     * Returns why the player moves as it does on the next turn.
     *
     * @param deed what it does
     * @param partner the move that the partner really makes
     */
    public Reason next(Deed deed, Move partner) {
        if (deed.isStranger()) {
            begin();
        }
        Situation situation = new Situation(memory, isMisled, deed, outlook());
        Reason reason = withMistakes(reason(situation), situation);
        remember(deed, partner);
        return reason;
    }

    private Optional<Outlook> outlook() {
        Whereabouts now = here;
        Whereabouts other = elsewhere;
        Defections known = defections;
        if (now == null || other == null || known == null) {
            return Optional.empty();
        }
        int due = now.states().map(known::due).min().orElse(0);
        boolean isSettled = now.all(state -> known.due(state) == due);
        return Optional.of(new Outlook(
                now.cooperation(),
                other.cooperation(),
                isSettled ? due : 0,
                now.all(known::areForEver),
                automaton.filter(Automaton::isSeedFaithful).isPresent()));
    }

    private Reason reason(Situation situation) {
        if (situation.deed().isStranger()) {
            return opening(situation, "does not recognise you: opens", "ne reconnaît pas l'autre : commence");
        }
        return memory.isEmpty() ? opening(situation, "opens", "commence") : voice.of(situation);
    }

    private static Reason opening(Situation situation, String english, String french) {
        Reason opening = situation.chosen() == Move.C
                ? new Reason(english + " with cooperation", french + " par coopérer")
                : new Reason(english + " with defection", french + " par trahir");
        return situation.isOpen()
                ? opening.then(" by chance: ", ", au hasard : ").then(Chance.decided(situation))
                : opening;
    }

    private static Reason withMistakes(Reason reason, Situation situation) {
        Reason told = reason;
        if (situation.isMisled()) {
            told = situation.sawDefection()
                    ? told.then("; saw a defection that was none", " ; a vu une trahison qui n'en était pas une")
                    : told.then("; saw a cooperation that was none", " ; a vu une coopération qui n'en était pas une");
        }
        if (situation.deed().isSlip()) {
            told = situation.chosen() == Move.C
                    ? told.then("; meant to cooperate, slipped", " ; voulait coopérer, a dérapé")
                    : told.then("; meant to defect, slipped", " ; voulait trahir, a dérapé");
        }
        return told;
    }

    private void remember(Deed deed, Move partner) {
        if (here != null) {
            Whereabouts now = here;
            here = now.after(deed.chosen(), Outcome.of(deed.made(), deed.seen()));
            elsewhere =
                    now.after(deed.chosen(), Outcome.of(deed.made(), deed.seen().flipped()));
        }
        memory.append(deed.made(), deed.seen());
        isMisled = deed.seen() != partner;
    }
}
