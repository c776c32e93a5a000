package dilemma.library.hunter;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;

/** Cooperates, but defects for ever against a partner whose first six moves alternated (Karol Langner's). */
public record AlternatorHunter() implements StateRule<AlternatorHunter.Scent> {

    private static final int CERTAIN = 6;
    private static final Scent LOST = new Scent(-1, Move.C);
    private static final Scent FOUND = new Scent(CERTAIN, Move.C);

    @Override
    public Profile profile() {
        return Profile.of("alternator-hunter", "Alternator Hunter", Traits.unbounded())
                .alias("AlternatorHunter")
                .rule("Cooperates on six turns. If the partner alternated between both moves on these, it then defects"
                        + " for ever; else it goes on cooperating.")
                .source(Hunters.LANGNER);
    }

    @Override
    public Scent start() {
        return new Scent(0, Move.C);
    }

    @Override
    public double cooperation(Scent scent) {
        return scent.equals(FOUND) ? 0 : 1;
    }

    @Override
    public Scent after(Scent scent, Outcome outcome) {
        if (scent.equals(FOUND) || scent.equals(LOST)) {
            return scent;
        }
        if (scent.turns > 0 && outcome.partner() == scent.last) {
            return LOST;
        }
        int turns = scent.turns + 1;
        return turns == CERTAIN ? FOUND : new Scent(turns, outcome.partner());
    }

    /**
     * How sure it is.
     *
     * @param turns on how many turns, up to six, the partner has alternated; -1 if it has not
     * @param last the partner's last move while that matters, else C
     */
    record Scent(int turns, Move last) {}
}
