package dilemma.tournament;

import dilemma.game.Ending;
import dilemma.match.Engine;
import dilemma.match.Match;
import dilemma.match.MatchRecord;
import dilemma.match.PlainEngine;
import dilemma.metrics.MatchTally;
import dilemma.metrics.Moments;
import dilemma.metrics.Tally;
import dilemma.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Two entrants that meet, over all repetitions and lengths. Repetitions are played in order, by one worker at a time,
 * so that sums of real numbers come out the same on any number of threads.
 */
final class Pairing {

    private static final Engine ENGINE = new PlainEngine();

    private final TournamentDefinition definition;
    private final Edge edge;
    private final int firstSeat;
    private final int secondSeat;
    private final List<Length> lengths;
    private final Tally firstTotal = new Tally();
    private final Tally secondTotal = new Tally();
    private final Moments firstMeans = new Moments();
    private final Moments secondMeans = new Moments();

    /** One length of match: where its numbers come from, and its only outcome where nothing is left to chance. */
    private final class Length {
        final Match match;
        final OptionalLong turnWeight;
        final Seed address;
        final MatchTally tally;
        boolean isSettled;

        Length(Ending ending, OptionalLong turnWeight, Seed address) {
            this.match = definition.match(firstSeat, secondSeat, ending);
            this.turnWeight = turnWeight;
            this.address = address;
            this.tally = new MatchTally(definition.conditions().game());
        }

        MatchTally play(int repetition) {
            if (!isSettled) {
                tally.clear();
                ENGINE.play(match, address.child(repetition), tally);
                isSettled = !match.isRandom();
            }
            return tally;
        }

        MatchRecord record(int repetition) {
            return MatchRecord.of(ENGINE, match, address.child(match.isRandom() ? repetition : 0));
        }
    }

    Pairing(TournamentDefinition definition, Addresses addresses, Edge edge) {
        this.definition = definition;
        this.edge = edge;
        boolean inOrder = addresses.inOrder(edge.first(), edge.second());
        this.firstSeat = inOrder ? edge.first() : edge.second();
        this.secondSeat = inOrder ? edge.second() : edge.first();
        this.lengths = lengths(addresses);
    }

    /** Makes one of each ending; without chance a length that occurs again is the same one, and is played once. */
    private List<Length> lengths(Addresses addresses) {
        List<Ending> endings = definition.endings();
        List<OptionalLong> weights = TurnWeights.of(definition.weigh(), endings);
        List<Length> made = new ArrayList<>();
        for (int i = 0; i < endings.size(); i++) {
            Length length = new Length(endings.get(i), weights.get(i), addresses.pair(firstSeat, secondSeat, i));
            int before = endings.indexOf(endings.get(i));
            made.add(before == i || length.match.isRandom() ? length : made.get(before));
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

    /** Plays one repetition: a match of each length. */
    void play(int repetition, Share first, Share second) {
        first.clear();
        second.clear();
        for (Length length : lengths) {
            MatchTally tally = length.play(repetition);
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

    /** Returns the moves of one match, seen from the first seat. */
    MatchRecord record(int length, int repetition) {
        return lengths.get(length).record(repetition);
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
