package dilemma.tournament;

import dilemma.game.Ending;
import dilemma.match.Chronicle;
import dilemma.match.Engine;
import dilemma.match.Engines;
import dilemma.match.Match;
import dilemma.match.MatchRecord;
import dilemma.match.MoveSink;
import dilemma.match.Recorder;
import dilemma.match.Turn;
import dilemma.metrics.Field;
import dilemma.metrics.Tally;
import dilemma.random.Seed;
import dilemma.strategy.BrokenStrategyException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Two entrants that meet, and the matches that they play in a repetition: one of each length. */
final class Pairing {

    private final TournamentDefinition definition;
    private final Engines engines;
    private final FaultLog faults;
    private final Edge edge;
    private final int firstSeat;
    private final int secondSeat;
    private final boolean inherits;
    private final List<Length> lengths;

    /** By length, how often what it comes to is counted: without chance one that occurs again is played once. */
    private final int[] times;

    /** One length of match, and where its numbers come from. */
    private final class Length {
        final int index;
        final Ending ending;
        final Match match;
        final OptionalLong turnWeight;
        final Seed address;
        private volatile @Nullable Engine engine;

        Length(int index, Ending ending, OptionalLong turnWeight, Seed address) {
            this.index = index;
            this.ending = ending;
            this.match = definition.match(firstSeat, secondSeat, ending, new Legacies(), faults);
            this.turnWeight = turnWeight;
            this.address = address;
        }

        void play(int repetition, Legacies legacies, Counter counter) {
            counter.match().clear();
            try {
                MoveSink sink = faults.witness(counter.match(), firstSeat, secondSeat, repetition, index);
                engine().play(match(legacies), address.child(repetition), sink);
            } catch (BrokenStrategyException broken) {
                throw broken.inMatch(name(firstSeat), name(secondSeat));
            }
        }

        MatchRecord record(int repetition, Legacies legacies) {
            Recorder recorder = new Recorder();
            MoveSink sink = faults.witness(recorder, firstSeat, secondSeat, repetition, index);
            engine().play(match(legacies), address.child(match.isRandom() ? repetition : 0), sink);
            return recorder.record();
        }

        List<Turn> turns(int repetition, Legacies legacies) {
            return Chronicle.of(match(legacies), address.child(match.isRandom() ? repetition : 0));
        }

        /** Returns the engine, chosen when the first match is played: not all that could be played are. */
        private Engine engine() {
            Engine chosen = engine;
            if (chosen == null) {
                chosen = engines.of(match);
                engine = chosen;
            }
            return chosen;
        }

        /** Returns the match, made anew where a player takes over what earlier ones left. */
        private Match match(Legacies legacies) {
            return inherits() ? definition.match(firstSeat, secondSeat, ending, legacies, faults) : match;
        }
    }

    Pairing(TournamentDefinition definition, Addresses addresses, Engines engines, FaultLog faults, Edge edge) {
        this.definition = definition;
        this.faults = faults;
        this.engines = engines;
        this.edge = edge;
        boolean inOrder = addresses.inOrder(edge.first(), edge.second());
        this.firstSeat = inOrder ? edge.first() : edge.second();
        this.secondSeat = inOrder ? edge.second() : edge.first();
        this.inherits = inherits(firstSeat) || inherits(secondSeat);
        this.lengths = lengths(addresses);
        this.times = times(definition.endings());
    }

    private boolean inherits(int entrant) {
        return definition.entrants().get(entrant).strategy().profile().traits().inherits();
    }

    private String name(int entrant) {
        return definition.entrants().get(entrant).name();
    }

    private List<Length> lengths(Addresses addresses) {
        List<Ending> endings = definition.endings();
        List<OptionalLong> weights = TurnWeights.of(definition.weigh(), endings);
        List<Length> made = new ArrayList<>();
        for (int i = 0; i < endings.size(); i++) {
            made.add(new Length(i, endings.get(i), weights.get(i), addresses.pair(firstSeat, secondSeat, i)));
        }
        return made;
    }

    private int[] times(List<Ending> endings) {
        boolean isCertain = isCertain();
        int[] counted = new int[endings.size()];
        for (int i = 0; i < counted.length; i++) {
            counted[isCertain ? firstLike(endings, i) : i]++;
        }
        return counted;
    }

    private static int firstLike(List<Ending> endings, int last) {
        for (int i = 0; i < last; i++) {
            if (endings.get(i).equals(endings.get(last))) {
                return i;
            }
        }
        return last;
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

    /** Returns whether every repetition comes out the same: nothing is left to chance, and nothing taken over. */
    boolean isCertain() {
        return !inherits && lengths.stream().noneMatch(length -> length.match.isRandom());
    }

    /** Returns how many matches it plays in one repetition. */
    int lengths() {
        return lengths.size();
    }

    /** Plays one repetition, a match of each length, and adds what was counted. */
    void play(int repetition, Legacies legacies, Encounter encounter, Counter counter) {
        encounter.clear();
        for (int i = 0; i < lengths.size(); i++) {
            if (times[i] > 0) {
                lengths.get(i).play(repetition, legacies, counter);
            }
            for (int time = 0; time < times[i]; time++) {
                counter.add(encounter, lengths.get(i).turnWeight);
            }
        }
    }

    /** Plays the first so many matches of a repetition once more, for what they leave. */
    void rehearse(int matches, int repetition, Legacies legacies) {
        Counter counter = new Counter(definition.conditions().game());
        lengths.subList(0, matches).forEach(length -> length.play(repetition, legacies, counter));
    }

    /** Returns the moves of one match, seen from the first seat. */
    MatchRecord record(int length, int repetition, Legacies legacies) {
        return lengths.get(length).record(repetition, legacies);
    }

    /** Returns one match turn by turn, seen from the first seat. */
    List<Turn> turns(int length, int repetition, Legacies legacies) {
        return lengths.get(length).turns(repetition, legacies);
    }

    /** Enters what was counted of both seats, and the standard deviations of their payoffs per turn, into a field. */
    void enter(Field field, Tally first, Tally second, double firstDeviation, double secondDeviation) {
        if (isSelfPlay()) {
            field.setSelfPlay(firstSeat, first, second, firstDeviation);
        } else {
            field.set(firstSeat, secondSeat, first, firstDeviation);
            field.set(secondSeat, firstSeat, second, secondDeviation);
        }
    }
}
