package dilemma.game;

import java.util.Locale;

/**
 * What kind of game four numbers make, by the order of their utilities. Every game is of exactly one kind.
 *
 * <p>Two comparisons say which move answers which best: T with R against a cooperator, S with P against a defector.
 * Where neither is a tie, these give four groups: defection dominates, cooperation dominates, each does best to do the
 * same, each does best to do the opposite. Böörs, Wängberg, Everitt and Hutter (2022) review the names of the orders
 * inside.
 */
public enum GameKind {
    /** T &gt; R &gt; P &gt; S: defection dominates, and both regret it (Rapoport and Chammah 1965). */
    PRISONERS_DILEMMA,
    /** T &gt; R &gt; P = S: a victim loses nothing more by cooperating (Nowak and May 1992). */
    WEAK_PRISONERS_DILEMMA,
    /**
     * T &gt; R, P &gt; S and P at least R: defection dominates, and nobody regrets it (T &gt; P &gt; R &gt; S: Oye
     * 1985).
     */
    DEADLOCK,
    /** R &gt; T, S &gt; P and R at least P: cooperation dominates, rightly (Santos, Pacheco and Lenaerts 2006). */
    HARMONY,
    /** S &gt; P &gt; R &gt; T: a prisoner's dilemma whose moves have exchanged their names. */
    REVERSED_DILEMMA,
    /** R &gt; T &gt;= P &gt; S: to cooperate together is best, to defect is safe (Skyrms 2004). */
    STAG_HUNT,
    /** R &gt; T and P &gt; S in any other order: each does best to do the same as the other. */
    COORDINATION,
    /** T &gt; R &gt; S &gt; P: each would rather defect, but not both (Rapoport and Chammah 1966). */
    CHICKEN,
    /** T &gt; S &gt; R &gt; P: who defects alone leads, and both gain, itself the more (Rapoport 1967). */
    LEADER,
    /** S &gt; T &gt; R &gt; P: who defects alone is a hero, and both gain, the other the more (Rapoport 1967). */
    HERO,
    /** T &gt; R and S &gt; P in any other order: each does best to do the opposite of the other. */
    ANTI_COORDINATION,
    /** Either T = R or S = P, and no weak prisoner's dilemma: on the border between two of the groups. */
    BORDERLINE,
    /** T = R and S = P: a player's own move changes nothing for itself. */
    INDIFFERENT;

    /**
     * Returns the kind of a game.
     *
     * @param utilities its payoffs as numbers to maximise
     */
    public static GameKind of(Payoffs utilities) {
        Replies best = Replies.of(utilities);
        if (best.toCooperation() == 0 || best.toDefection() == 0) {
            return tied(utilities, best);
        }
        if (best.toCooperation() < 0) {
            return best.toDefection() < 0 ? defecting(utilities) : doingTheOpposite(utilities);
        }
        return best.toDefection() < 0 ? doingTheSame(utilities) : cooperating(utilities);
    }

    private static GameKind tied(Payoffs utilities, Replies best) {
        if (best.toCooperation() == best.toDefection()) {
            return INDIFFERENT;
        }
        boolean weak = best.toCooperation() < 0 && utilities.reward() > utilities.punishment();
        return weak ? WEAK_PRISONERS_DILEMMA : BORDERLINE;
    }

    private static GameKind defecting(Payoffs utilities) {
        return utilities.reward() > utilities.punishment() ? PRISONERS_DILEMMA : DEADLOCK;
    }

    private static GameKind cooperating(Payoffs utilities) {
        return utilities.reward() >= utilities.punishment() ? HARMONY : REVERSED_DILEMMA;
    }

    private static GameKind doingTheSame(Payoffs utilities) {
        return utilities.temptation() >= utilities.punishment() ? STAG_HUNT : COORDINATION;
    }

    private static GameKind doingTheOpposite(Payoffs utilities) {
        double r = utilities.reward();
        double s = utilities.sucker();
        double t = utilities.temptation();
        if (r > s) {
            return CHICKEN;
        }
        if (s > r && r > utilities.punishment() && s != t) {
            return t > s ? LEADER : HERO;
        }
        return ANTI_COORDINATION;
    }

    /** Returns the name that files use: {@code prisoners-dilemma}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
