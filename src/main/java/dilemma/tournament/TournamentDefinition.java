package dilemma.tournament;

import dilemma.game.Ending;
import dilemma.match.Conditions;
import dilemma.match.Match;
import dilemma.random.Seed;
import dilemma.strategy.Entrant;
import dilemma.strategy.Strategy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A tournament as it is to be played: nothing is left open.
 *
 * @param name what it is called
 * @param description what it shows, in a sentence or two; may be empty
 * @param entrants who takes part, in file order; at least one, each under a name of its own
 * @param leftOut members of groups that the game refuses
 * @param endings the ending of each match that a pair plays in one repetition, at least one
 * @param conditions the other rules of its matches, the game among them
 * @param repetitions how often the whole is repeated, at least 1; at most, where there is a confidence
 * @param confidence how sure the order of neighbours in the standings must be for the repetitions to end, above 0 and
 *     below 1; empty where they do not end before
 * @param selfPlay whether each entrant also meets its twin
 * @param weigh what counts the same in a score
 * @param rankBy by what entrants are ranked
 * @param topology who meets whom
 * @param method whether matches are played or computed
 * @param seed the number from which all chance derives, from 0 to {@link Seed#MAX}
 * @param published figures from the literature to be shown beside what comes out
 */
public record TournamentDefinition(
        String name,
        String description,
        List<Entrant> entrants,
        List<LeftOut> leftOut,
        List<Ending> endings,
        Conditions conditions,
        int repetitions,
        OptionalDouble confidence,
        boolean selfPlay,
        Weigh weigh,
        RankBy rankBy,
        Topology topology,
        Method method,
        long seed,
        Optional<Published> published) {

    /** How often a tournament is repeated where its file does not say. */
    public static final int STANDARD_REPETITIONS = 10;

    /** The most repetitions that can be played: 10<sup>7</sup>. */
    public static final int MAX_REPETITIONS = 10_000_000;

    /** Checks and copies. */
    public TournamentDefinition {
        entrants = List.copyOf(entrants);
        leftOut = List.copyOf(leftOut);
        endings = List.copyOf(endings);
        if (entrants.isEmpty()) {
            throw new IllegalArgumentException("a tournament needs at least one entrant");
        }
        if (endings.isEmpty()) {
            throw new IllegalArgumentException("a tournament needs at least one length of match");
        }
        Set<String> names = new HashSet<>();
        for (Entrant entrant : entrants) {
            if (!names.add(entrant.name())) {
                throw new IllegalArgumentException("two entrants are named \"" + entrant.name() + "\"");
            }
        }
        if (repetitions < 1 || repetitions > MAX_REPETITIONS) {
            throw new IllegalArgumentException(
                    "repetitions must be from 1 to " + MAX_REPETITIONS + ", but was " + repetitions);
        }
        if (confidence.isPresent() && !(confidence.getAsDouble() > 0 && confidence.getAsDouble() < 1)) {
            throw new IllegalArgumentException(
                    "confidence must be above 0 and below 1, but was " + confidence.getAsDouble());
        }
        if (seed < 0 || seed > Seed.MAX) {
            throw new IllegalArgumentException("seed must be from 0 to " + Seed.MAX + ", but was " + seed);
        }
        checkPartners(entrants, selfPlay, topology);
    }

    /** Returns the same tournament with one entrant more. */
    public TournamentDefinition joinedBy(Entrant another) {
        List<Entrant> all = new ArrayList<>(entrants);
        all.add(another);
        return with(all, leftOut, topology);
    }

    /** Returns the same tournament of other entrants, who meet as they are told. */
    TournamentDefinition with(List<Entrant> others, List<LeftOut> without, Topology meetings) {
        return new TournamentDefinition(
                name,
                description,
                others,
                without,
                endings,
                conditions,
                repetitions,
                confidence,
                selfPlay,
                weigh,
                rankBy,
                meetings,
                method,
                seed,
                published);
    }

    /** Checks that everybody meets somebody; who is alone in a tournament meets its twin. */
    private static void checkPartners(List<Entrant> entrants, boolean selfPlay, Topology topology) {
        BitSet meeting = new BitSet();
        for (Edge edge : topology.edges(entrants.size())) {
            meeting.set(edge.first());
            meeting.set(edge.second());
        }
        int lonely = meeting.nextClearBit(0);
        if (lonely < entrants.size() && !(selfPlay && entrants.size() == 1)) {
            throw new IllegalArgumentException("\"" + entrants.get(lonely).name() + "\" has no partner to meet");
        }
    }

    /**
     * Returns how often a tournament is repeated where nobody says: 10 times, or once where nothing is left to chance.
     */
    public static int standardRepetitions(List<Entrant> entrants, List<Ending> endings, Conditions conditions) {
        return isRandom(entrants, endings, conditions) ? STANDARD_REPETITIONS : 1;
    }

    /** Returns whether anything is left to chance; if not, all repetitions come out the same. */
    public boolean isRandom() {
        return isRandom(entrants, endings, conditions);
    }

    private static boolean isRandom(List<Entrant> entrants, List<Ending> endings, Conditions conditions) {
        return conditions.isRandom()
                || endings.stream().anyMatch(Ending::isRandom)
                || entrants.stream()
                        .anyMatch(
                                entrant -> entrant.strategy().profile().traits().stochastic());
    }

    /** Returns the entrants that {@link Method#EXACT} cannot compute, since they are no automata in these matches. */
    public List<Entrant> withoutAutomaton() {
        return new EntrantAutomata(this).missing();
    }

    /**
     * Returns the match that two entrants play, by number, at one of the endings, with what they inherit.
     *
     * @param contest stands for one time that the tournament is played
     */
    Match match(int first, int second, Ending ending, Legacies legacies, Object contest) {
        return new Match(heir(first, legacies), heir(second, legacies), ending, conditions, contest);
    }

    private Strategy heir(int entrant, Legacies legacies) {
        return legacies.heir(entrant, entrants.get(entrant).strategy());
    }
}
