package dilemma.analysis;

import dilemma.game.Ending;
import dilemma.game.Game;
import dilemma.match.Conditions;
import dilemma.match.Match;
import dilemma.match.Noise;
import dilemma.match.PlainEngine;
import dilemma.match.Recorder;
import dilemma.match.Witness;
import dilemma.random.Seed;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import dilemma.strategy.Strategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The ten matches of a {@link Trial}, of 200 turns: against the nice and the nasty, those that forgive and those that
 * do not, those that listen and those that do not; with and without chance, mistakes, and a length that is told.
 *
 * @param resolver finds the opponents
 * @param game the game
 */
record TrialProgramme(Resolver resolver, Game game) {

    /** How many turns a match has. */
    static final int TURNS = 200;

    /** After so many faults the rest is not played. */
    private static final int MOST_FAULTS = 3;

    private static final double SLIP = 0.05;
    private static final Noise EXECUTION = new Noise(SLIP, 0);
    private static final Noise PERCEPTION = new Noise(0, SLIP);

    private static final List<Item> ITEMS = List.of(
            new Item("tit-for-tat", false, Noise.NONE),
            new Item("always-cooperate", true, Noise.NONE),
            new Item("always-defect", false, Noise.NONE),
            new Item("grudger", true, Noise.NONE),
            new Item("alternator", false, Noise.NONE),
            new Item("random", false, Noise.NONE),
            new Item("win-stay-lose-shift", false, EXECUTION),
            new Item("tit-for-2-tats", true, PERCEPTION),
            new Item("tit-for-tat+noisy=0.05", false, Noise.NONE),
            new Item("first-by-joss", true, EXECUTION));

    /**
     * A match that is to be played.
     *
     * @param opponent the reference of the opponent
     * @param isLengthKnown whether the players are told the number of turns
     * @param noise their mistakes
     */
    private record Item(String opponent, boolean isLengthKnown, Noise noise) {}

    /** Returns the numbers of all matches, from 0. */
    static List<Integer> all() {
        return List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    /** Returns the same from the last to the first. */
    static List<Integer> backwards() {
        List<Integer> numbers = new ArrayList<>(all());
        Collections.reverse(numbers);
        return List.copyOf(numbers);
    }

    /** Returns the numbers of the matches in which nothing but the strategy itself leaves anything to chance. */
    List<Integer> certain() {
        return all().stream()
                .filter(number -> !ITEMS.get(number).noise.isRandom()
                        && !opponent(number).strategy().profile().traits().stochastic())
                .toList();
    }

    /**
     * Plays matches one after another.
     *
     * @param numbers which, in this order
     * @param seed from which all their chance derives
     * @param faults where what the strategy does wrong is noted
     * @return them, in this order; the last of them missing where there were too many faults
     */
    List<TrialMatch> play(Strategy strategy, List<Integer> numbers, Seed seed, List<TrialFault> faults) {
        List<TrialMatch> matches = new ArrayList<>();
        for (int number : numbers) {
            if (faults.size() < MOST_FAULTS) {
                matches.add(play(strategy, number, seed.child(number), faults));
            }
        }
        return matches;
    }

    private TrialMatch play(Strategy strategy, int number, Seed address, List<TrialFault> faults) {
        Item item = ITEMS.get(number);
        Entrant opponent = opponent(number);
        Conditions conditions = new Conditions(game, item.isLengthKnown, item.noise, 1);
        Match match = new Match(strategy, opponent.strategy(), new Ending.Fixed(TURNS), conditions);
        Recorder recorder = new Recorder();
        new PlainEngine().play(match, address, new Witness(recorder, (isFirst, fault) -> {
            if (isFirst && fault.hasConsequences()) {
                faults.add(new TrialFault(opponent.name(), fault));
            }
        }));
        return new TrialMatch(opponent.name(), conditions, recorder.record());
    }

    private Entrant opponent(int number) {
        return resolver.resolve(ITEMS.get(number).opponent);
    }
}
