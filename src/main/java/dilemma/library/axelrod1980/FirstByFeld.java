package dilemma.library.axelrod1980;

import dilemma.game.Ending;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Arguments;
import dilemma.strategy.Decimal;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/**
 * Answers a defection with a defection, and a cooperation with a cooperation less and less often: with probability
 * max(from + (to - from) / decay · n, to) after n turns, which is never more than 1. It opens with C.
 *
 * <p>Scott Feld's entry, eleventh in <a href="https://doi.org/10.1177/002200278002400101">Axelrod (1980)</a>.
 *
 * @param from the probability from which the line starts, in [0, 1]
 * @param to the probability at which it stops, in [0, 1]
 * @param decay the number of turns that it takes from the one to the other, from 1 to {@link Ending#MAX_TURNS}
 */
public record FirstByFeld(double from, double to, int decay) implements StateRule<FirstByFeld.Answer> {

    /** Checks the probabilities and the number of turns. */
    public FirstByFeld {
        if (!(from >= 0 && from <= 1 && to >= 0 && to <= 1)) {
            throw new IllegalArgumentException("start and end must be in [0, 1], but were " + from + " and " + to);
        }
        if (decay < 1 || decay > Ending.MAX_TURNS) {
            throw new IllegalArgumentException("decay must be from 1 to " + Ending.MAX_TURNS + ", but was " + decay);
        }
    }

    /** Reads the line: from 1 to 0.5 in 200 turns by default. */
    public static FirstByFeld of(Arguments given) {
        return new FirstByFeld(
                given.probability("start-coop-prob", 1, "the probability of answering C with C before it falls"),
                given.probability("end-coop-prob", 0.5, "the probability of answering C with C once it has fallen"),
                given.whole("rounds-of-decay", 200, 1, Ending.MAX_TURNS, "the turns that the fall takes"));
    }

    @Override
    public Profile profile() {
        return Profile.of("first-by-feld", "First by Feld", traits())
                .alias("FirstByFeld")
                .rule("Cooperates first and answers defection with defection. It answers cooperation with cooperation"
                        + " with a probability that goes from " + Decimal.text(from) + " to " + Decimal.text(to)
                        + " in " + decay + " turns.")
                .source("Scott Feld; Axelrod 1980");
    }

    /** The probability is certain on every turn where it stays at 1 or is 0 from the second turn on. */
    private Traits traits() {
        boolean certain = to == 1 || (to == 0 && (from == 0 || decay == 1));
        return Traits.memory(decay).withStochastic(!certain);
    }

    @Override
    public Answer start() {
        return new Answer(0, Move.C);
    }

    @Override
    public double cooperation(Answer answer) {
        return answer.played == 0 ? 1 : answer.partner.cooperation() * Math.min(1, Math.max(line(answer.played), to));
    }

    @Override
    public Answer after(Answer answer, Outcome outcome) {
        return new Answer(isSettled(answer.played) ? answer.played : answer.played + 1, outcome.partner());
    }

    private double line(int played) {
        return from + (to - from) / decay * played;
    }

    /** Returns whether the probability of answering C with C stays what it is, from the second turn on. */
    private boolean isSettled(int played) {
        return played > 0 && (from >= to ? line(played) <= to : line(played) >= 1);
    }

    /**
     * What it answers, and when.
     *
     * @param played how many turns were played, up to where the probability stays what it is
     * @param partner the partner's move on the turn before, C on the first
     */
    record Answer(int played, Move partner) {}
}
