package dilemma.library.observer;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.strategy.Profile;
import dilemma.strategy.StateRule;
import dilemma.strategy.Traits;
import java.util.List;

/**
 * Plays tit for tat for six turns, then plays what suits the partner: it judges it by its last six moves, and judges
 * again every six turns.
 *
 * <p>Four kinds of partner betray themselves by what they do against tit for tat. Other moves tell nothing new, and at
 * first nothing at all: such a partner is taken for a random one, and gets defection, as one that always defects.
 *
 * <p>From Li, How to design a strategy to win an IPD tournament, in Kendall, Yao and Chong, The Iterated Prisoners'
 * Dilemma: 20 Years On (2007).
 */
public record AdaptivePavlov2006() implements StateRule<AdaptivePavlov2006.Study> {

    private static final int PERIOD = 6;

    @Override
    public Profile profile() {
        return Profile.of("adaptive-pavlov-2006", "Adaptive Pavlov 2006", Traits.unbounded())
                .alias("APavlov2006")
                .rule("Plays tit for tat for six turns. Then it tells by the partner's last six moves, again every six"
                        + " turns, what kind of player it is, and plays what suits it.")
                .source("Li 2007");
    }

    @Override
    public Study start() {
        return new Study(Kind.UNKNOWN, 0, Kind.ALL, Move.C);
    }

    @Override
    public double cooperation(Study study) {
        return study.reply.cooperation();
    }

    @Override
    public Study after(Study study, Outcome outcome) {
        Move last = outcome.partner();
        List<Kind> possible = study.possible.stream()
                .filter(kind -> kind.plays(last, study.turn))
                .toList();
        return study.turn < PERIOD - 1
                ? studied(study.kind, study.turn + 1, possible, last)
                : studied(study.kind.judged(possible), 0, Kind.ALL, last);
    }

    private static Study studied(Kind kind, int turn, List<Kind> possible, Move last) {
        return new Study(kind, turn, possible, kind.reply(turn, last));
    }

    /** What it takes the partner for. */
    enum Kind {
        UNKNOWN(""),
        COOPERATIVE("CCCCCC"),
        DEFECTING("DDDDDD"),
        SUSPICIOUS_TIT_FOR_TAT("DCDCDC"),
        PAVLOV("DDCDDC");

        private static final List<Kind> ALL = List.of(values());

        /** What such a partner does against tit for tat. */
        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }

        private boolean plays(Move move, int turn) {
            return pattern.startsWith(move.name(), turn);
        }

        private Move reply(int turn, Move last) {
            return switch (this) {
                case UNKNOWN, COOPERATIVE -> last;
                case DEFECTING -> Move.D;
                case SUSPICIOUS_TIT_FOR_TAT -> turn < 2 ? Move.C : last;
                case PAVLOV -> Move.cooperateIf(turn > 0);
            };
        }

        /** Returns what it takes the partner for, of which only some kinds are possible. */
        private Kind judged(List<Kind> possible) {
            if (possible.isEmpty()) {
                return this == UNKNOWN ? DEFECTING : this;
            }
            return possible.get(0);
        }
    }

    /**
     * What it knows of the partner.
     *
     * @param kind what it takes the partner for
     * @param turn how many turns ago it judged last, from 0 to 5
     * @param possible the kinds that would have played what the partner has played since then
     * @param reply what it plays now
     */
    record Study(Kind kind, int turn, List<Kind> possible, Move reply) {}
}
