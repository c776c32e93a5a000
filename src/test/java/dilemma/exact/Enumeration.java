package dilemma.exact;

import dilemma.game.Ending;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.match.Conditions;
import dilemma.metrics.MatchTally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Naive oracle: all courses that a short match of two random automata can take, each with its probability. */
final class Enumeration {

    private final RandomAutomaton first;
    private final RandomAutomaton second;
    private final Conditions conditions;
    private final Map<Course, Double> ended = new HashMap<>();
    private final List<Ended> matches = new ArrayList<>();

    private Enumeration(RandomAutomaton first, RandomAutomaton second, Conditions conditions) {
        this.first = first;
        this.second = second;
        this.conditions = conditions;
    }

    /** The moves made so far, the turns on which D was first chosen, 0 for never, and the states of both players. */
    private record Course(String first, String second, int firstDefection, int secondDefection, int a, int b) {

        Course in(int newA, int newB) {
            return new Course(first, second, firstDefection, secondDefection, newA, newB);
        }

        Course choosing(Move a, Move b) {
            int turn = first.length() + 1;
            return new Course(
                    first,
                    second,
                    firstDefection == 0 && a == Move.D ? turn : firstDefection,
                    secondDefection == 0 && b == Move.D ? turn : secondDefection,
                    this.a,
                    this.b);
        }

        Course making(Move a, Move b) {
            return new Course(first + a, second + b, firstDefection, secondDefection, this.a, this.b);
        }

        Course ended() {
            return in(0, 0);
        }
    }

    /** A whole match and its probability. */
    private record Ended(MatchTally tally, double probability) {}

    /** Takes a course and its probability. */
    private interface Next {
        void take(Course course, double probability);
    }

    /** Goes through all courses of a match that has an end. */
    static Enumeration of(RandomAutomaton first, RandomAutomaton second, Ending ending, Conditions conditions) {
        Enumeration all = new Enumeration(first, second, conditions);
        int turns = ending instanceof Ending.Continuation random ? random.cap() : ending.turns(0);
        double continuation = ending instanceof Ending.Continuation random ? random.continuation() : 1;
        Map<Course, Double> now = Map.of(new Course("", "", 0, 0, first.start(), second.start()), 1.0);
        for (int turn = 1; turn <= turns; turn++) {
            Map<Course, Double> then = all.turn(now, turn);
            double ends = turn == turns ? 1 : 1 - continuation;
            then.forEach((course, probability) -> all.ended.merge(course.ended(), ends * probability, Double::sum));
            then.replaceAll((course, probability) -> (1 - ends) * probability);
            now = then;
        }
        all.ended.forEach((course, probability) -> all.matches.add(new Ended(all.tally(course), probability)));
        return all;
    }

    private Map<Course, Double> turn(Map<Course, Double> before, int turn) {
        Map<Course, Double> after = new HashMap<>();
        before.forEach((course, probability) -> recognise(
                course, probability, turn, (met, p) -> play(met, p, (end, q) -> after.merge(end, q, Double::sum))));
        return after;
    }

    private void recognise(Course course, double probability, int turn, Next next) {
        double q = turn == 1 ? 1 : conditions.recognition();
        each(next, course, probability * q * q);
        each(next, course.in(first.start(), course.b()), probability * (1 - q) * q);
        each(next, course.in(course.a(), second.start()), probability * q * (1 - q));
        each(next, course.in(first.start(), second.start()), probability * (1 - q) * (1 - q));
    }

    private static void each(Next next, Course course, double probability) {
        if (probability > 0) {
            next.take(course, probability);
        }
    }

    private void play(Course course, double probability, Next next) {
        for (Move a : Move.values()) {
            for (Move b : Move.values()) {
                double chosen = chance(a, first.cooperation(course.a())) * chance(b, second.cooperation(course.b()));
                make(course.choosing(a, b), a, b, probability * chosen, next);
            }
        }
    }

    private void make(Course course, Move a, Move b, double probability, Next next) {
        double slip = conditions.noise().execution();
        for (Move madeA : Move.values()) {
            for (Move madeB : Move.values()) {
                double made = (madeA == a ? 1 - slip : slip) * (madeB == b ? 1 - slip : slip);
                perceive(course.making(madeA, madeB), madeA, madeB, probability * made, next);
            }
        }
    }

    private void perceive(Course course, Move a, Move b, double probability, Next next) {
        double mistake = conditions.noise().perception();
        for (Move seenA : Move.values()) {
            for (Move seenB : Move.values()) {
                double seen = (seenA == a ? 1 - mistake : mistake) * (seenB == b ? 1 - mistake : mistake);
                if (probability * seen > 0) {
                    goOn(course, Outcome.of(a, seenB), Outcome.of(b, seenA), probability * seen, next);
                }
            }
        }
    }

    private void goOn(Course course, Outcome seenByFirst, Outcome seenBySecond, double probability, Next next) {
        first.next(course.a(), seenByFirst)
                .forEach((a, p) -> second.next(course.b(), seenBySecond)
                        .forEach((b, q) -> next.take(course.in(a, b), probability * p * q)));
    }

    private static double chance(Move move, double cooperation) {
        return move == Move.C ? cooperation : 1 - cooperation;
    }

    /** Returns the expected value of something that is counted in a match. */
    double expected(ToDoubleFunction<MatchTally> value) {
        return matches.stream()
                .mapToDouble(match -> match.probability() * value.applyAsDouble(match.tally()))
                .sum();
    }

    /** Returns its variance. */
    double variance(ToDoubleFunction<MatchTally> value) {
        double mean = expected(value);
        return expected(tally -> square(value.applyAsDouble(tally) - mean));
    }

    private static double square(double x) {
        return x * x;
    }

    private MatchTally tally(Course course) {
        MatchTally tally = new MatchTally(conditions.game());
        tally.block(bits(course.first()), bits(course.second()), course.first().length());
        tally.end(course.firstDefection(), course.secondDefection());
        return tally;
    }

    private static long bits(String moves) {
        return Long.parseLong(moves.replace('C', '0').replace('D', '1'), 2);
    }
}
