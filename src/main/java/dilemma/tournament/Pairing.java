package dilemma.tournament;

import dilemma.game.Ending;
import dilemma.match.Engine;
import dilemma.match.Engines;
import dilemma.match.Match;
import dilemma.match.MatchRecord;
import dilemma.metrics.MatchTally;
import dilemma.metrics.Moments;
import dilemma.metrics.Tally;
import dilemma.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Two entrants that meet, over all repetitions and lengths. Repetitions are played in order, by one worker at a time,
 * so that sums of real numbers come out the same on any number of threads.
 */
final class Pairing {

    private final TournamentDefinition definition;
    private final Engines engines;
    private final Edge edge;
    private final int firstSeat;
    private final int secondSeat;
    private final boolean inherits;
    private final List<Length> lengths;
    private final Tally firstTotal = new Tally();
    private final Tally secondTotal = new Tally();
    private final Moments firstMeans = new Moments();
    private final Moments secondMeans = new Moments();

    /** One length of match: where its numbers come from, and its only outcome where nothing is left to chance. */
    private final class Length {
        final Ending ending;
        final Match match;
        final OptionalLong turnWeight;
        final Seed address;
        final MatchTally tally;
        boolean isSettled;
        private @Nullable Engine engine;

        Length(Ending ending, OptionalLong turnWeight, Seed address) {
            this.ending = ending;
            this.match = definition.match(firstSeat, secondSeat, ending, new Legacies());
            this.turnWeight = turnWeight;
            this.address = address;
            this.tally = new MatchTally(definition.conditions().game());
        }

        boolean comesOutTheSame() {
            return !match.isRandom() && !inherits();
        }

        MatchTally play(int repetition, Legacies legacies) {
            if (!isSettled) {
                tally.clear();
                engine().play(match(legacies), address.child(repetition), tally);
                isSettled = comesOutTheSame();
            }
            return tally;
        }

        MatchRecord record(int repetition, Legacies legacies) {
            return MatchRecord.of(engine(), match(legacies), address.child(match.isRandom() ? repetition : 0));
        }

        /** Returns the engine, chosen when the first match is played: not all that could be played are. */
        private Engine engine() {
            if (engine == null) {
                engine = engines.of(match);
            }
            return engine;
        }

        /** Returns the match, made anew where a player takes over what earlier ones left. */
        private Match match(Legacies legacies) {
            return inherits() ? definition.match(firstSeat, secondSeat, ending, legacies) : match;
        }
    }

    Pairing(TournamentDefinition definition, Addresses addresses, Engines engines, Edge edge) {
        this.definition = definition;
        this.engines = engines;
        this.edge = edge;
        boolean inOrder = addresses.inOrder(edge.first(), edge.second());
        this.firstSeat = inOrder ? edge.first() : edge.second();
        this.secondSeat = inOrder ? edge.second() : edge.first();
        this.inherits = inherits(firstSeat) || inherits(secondSeat);
        this.lengths = lengths(addresses);
    }

    private boolean inherits(int entrant) {
        return definition.entrants().get(entrant).strategy().profile().traits().inherits();
    }

    /** Makes one of each ending; without chance a length that occurs again is the same one, and is played once. */
    private List<Length> lengths(Addresses addresses) {
        List<Ending> endings = definition.endings();
        List<OptionalLong> weights = TurnWeights.of(definition.weigh(), endings);
        List<Length> made = new ArrayList<>();
        for (int i = 0; i < endings.size(); i++) {
            Length length = new Length(endings.get(i), weights.get(i), addresses.pair(firstSeat, secondSeat, i));
            int before = endings.indexOf(endings.get(i));
            made.add(before == i || !length.comesOutTheSame() ? length : made.get(before));
        }
        return made;
    }

    Edge edge() {
        return edge;
    }

    int firstSeat() {
        return firstSeat;
    }

    int secondSeat() {
        return secondSeat;
    }

    boolean isSelfPlay() {
        return firstSeat == secondSeat;
    }

    /** Returns whether one of the two takes over what its earlier matches left. */
    boolean inherits() {
        return inherits;
    }

    /** Returns how many matches it plays in one repetition. */
    int lengths() {
        return lengths.size();
    }

    /** Plays one repetition: a match of each length. */
    void play(int repetition, Legacies legacies, Share first, Share second) {
        first.clear();
        second.clear();
        for (Length length : lengths) {
            MatchTally tally = length.play(repetition, legacies);
            firstTotal.add(tally.first(), 1);
            secondTotal.add(tally.second(), 1);
            first.add(tally.first(), length.turnWeight);
            second.add(tally.second(), length.turnWeight);
        }
        if (isSelfPlay()) {
            firstMeans.add((first.perTurn() + second.perTurn()) / 2);
        } else {
            firstMeans.add(first.perTurn());
            secondMeans.add(second.perTurn());
        }
    }

    /** Plays the first so many matches of a repetition once more, for what they leave. */
    void rehearse(int matches, int repetition, Legacies legacies) {
        lengths.subList(0, matches).forEach(length -> length.play(repetition, legacies));
    }

    /** Returns the moves of one match, seen from the first seat. */
    MatchRecord record(int length, int repetition, Legacies legacies) {
        return lengths.get(length).record(repetition, legacies);
    }

    Tally firstTotal() {
        return firstTotal;
    }

    Tally secondTotal() {
        return secondTotal;
    }

    double firstDeviation() {
        return firstMeans.standardDeviation();
    }

    double secondDeviation() {
        return secondMeans.standardDeviation();
    }
}
