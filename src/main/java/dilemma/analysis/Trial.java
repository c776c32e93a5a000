package dilemma.analysis;

import dilemma.game.Game;
import dilemma.random.Seed;
import dilemma.strategy.Entrant;
import dilemma.strategy.ReferenceException;
import dilemma.strategy.Resolver;
import dilemma.strategy.Strategy;
import dilemma.tournament.MatchFault;
import dilemma.tournament.Progress;
import dilemma.tournament.RoundRobin;
import dilemma.tournament.Standing;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.TournamentResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What comes out when a strategy is tried: ten matches, the same again in other circumstances, and a tournament.
 *
 * @param entrant the strategy, under the name that it has in the tournament
 * @param game the game of the matches
 * @param matches the matches that were played first, ten where it did nothing wrong
 * @param faults what it did wrong, in all of this
 * @param speed how long it thought in these matches
 * @param steadiness whether it plays the same again; empty where that was not tried
 * @param tournament the tournament with it; empty where it was not played
 */
public record Trial(
        Entrant entrant,
        Game game,
        List<TrialMatch> matches,
        List<TrialFault> faults,
        Speed speed,
        Optional<Steadiness> steadiness,
        Optional<TournamentResult> tournament) {

    /** Who thinks longer in the first ten matches is not tried any further, in seconds. */
    public static final double MOST_SECONDS = 5;

    private static final Seed SEED = Seed.of(0).child("trial");
    private static final Seed OTHER_SEED = Seed.of(1).child("trial");

    /** Copies the lists. */
    public Trial {
        matches = List.copyOf(matches);
        faults = List.copyOf(faults);
    }

    /**
     * Tries a strategy.
     *
     * @param entrant the strategy
     * @param anew makes it once more; a program is then started anew too
     * @param resolver finds its opponents
     * @param field the tournament that it is to join
     * @throws ReferenceException if it refuses all games
     */
    public static Trial of(Entrant entrant, Supplier<Strategy> anew, Resolver resolver, TournamentDefinition field) {
        Entrant known = named(entrant, field);
        Game game = Classification.judgedIn(known.strategy(), field.conditions().game())
                .orElseThrow(() -> new ReferenceException("\"" + known.reference() + "\" refuses all games"));
        TrialProgramme programme = new TrialProgramme(resolver, game);
        List<TrialFault> faults = Collections.synchronizedList(new ArrayList<>());
        Timed timed = new Timed(known.strategy());
        List<TrialMatch> matches = programme.play(timed, TrialProgramme.all(), SEED, faults);
        Trial first = new Trial(known, game, matches, faults, timed.speed(), Optional.empty(), Optional.empty());
        return first.isSlow() || !first.isLegal() ? first : first.continued(anew, programme, field, faults);
    }

    /** No two entrants of a tournament have the same name. */
    private static Entrant named(Entrant entrant, TournamentDefinition field) {
        boolean isTaken =
                field.entrants().stream().anyMatch(other -> other.name().equals(entrant.name()));
        return isTaken ? entrant.as(entrant.name() + " (" + entrant.reference() + ")") : entrant;
    }

    private Trial continued(
            Supplier<Strategy> anew, TrialProgramme programme, TournamentDefinition field, List<TrialFault> noted) {
        Steadiness found = steadiness(anew.get(), programme, noted);
        if (!noted.isEmpty()) {
            return new Trial(entrant, game, matches, noted, speed, Optional.empty(), Optional.empty());
        }
        Optional<TournamentResult> result = tournament(field);
        Stream<TrialFault> there = result.stream()
                .flatMap(played -> played.faults().stream())
                .filter(fault -> fault.fault().hasConsequences())
                .map(Trial::told);
        List<TrialFault> all = Stream.concat(noted.stream(), there).toList();
        return new Trial(entrant, game, matches, all, speed, Optional.of(found), result);
    }

    private static TrialFault told(MatchFault fault) {
        return new TrialFault(fault.opponent(), fault.fault());
    }

    /** What is played after other matches is played backwards, so that each comes after another one than before. */
    private Steadiness steadiness(Strategy fresh, TrialProgramme programme, List<TrialFault> noted) {
        List<TrialMatch> again = programme.play(fresh, TrialProgramme.all(), SEED, noted);
        List<TrialMatch> backwards =
                new ArrayList<>(programme.play(entrant.strategy(), TrialProgramme.backwards(), SEED, noted));
        Collections.reverse(backwards);
        List<Integer> certain = programme.certain();
        List<TrialMatch> before = programme.play(fresh, certain, SEED, noted);
        List<TrialMatch> elsewhere = programme.play(fresh, certain, OTHER_SEED, noted);
        return new Steadiness(
                Divergence.between(matches, again),
                Divergence.between(matches, backwards),
                Divergence.between(before, elsewhere));
    }

    private Optional<TournamentResult> tournament(TournamentDefinition field) {
        if (entrant.strategy().refusal(field.conditions().game()).isPresent()) {
            return Optional.empty();
        }
        int threads = Runtime.getRuntime().availableProcessors();
        return Optional.of(new RoundRobin(field.joinedBy(entrant)).play(threads, Progress.none(), Optional.empty()));
    }

    /** Returns whether it did nothing wrong. */
    public boolean isLegal() {
        return faults.isEmpty();
    }

    /** Returns whether it thinks too long to be tried further than the first ten matches. */
    public boolean isSlow() {
        return speed.seconds() > MOST_SECONDS;
    }

    /** Returns its place in the tournament; empty where that was not played, or without it. */
    public Optional<Standing> standing() {
        return tournament.stream()
                .flatMap(result -> result.standings().stream())
                .filter(standing -> standing.entrant().name().equals(entrant.name()))
                .findFirst();
    }
}
