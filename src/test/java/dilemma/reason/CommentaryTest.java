package dilemma.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.automaton.Automaton;
import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.io.DataStrategies;
import dilemma.language.Language;
import dilemma.library.Library;
import dilemma.match.Chronicle;
import dilemma.match.Conditions;
import dilemma.match.Deed;
import dilemma.match.Match;
import dilemma.match.MatchRecord;
import dilemma.match.Noise;
import dilemma.match.PlainEngine;
import dilemma.match.Turn;
import dilemma.random.Seed;
import dilemma.strategy.Resolver;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasons, and whether what they say is true of the match. */
class CommentaryTest {

    private static final Resolver RESOLVER = new Resolver(DataStrategies.beside(new Library()));
    private static final Ending TURNS = new Ending.Fixed(40);
    private static final int MATCHES = 6;

    private static final List<String> CLASSROOM = List.of(
            "tit-for-tat",
            "always-cooperate",
            "always-defect",
            "random",
            "grudger",
            "tit-for-two-tats",
            "win-stay-lose-shift",
            "gtft",
            "gradual",
            "suspicious-tit-for-tat",
            "first-by-joss",
            "alternator");

    private static final Pattern COOPERATES = Pattern.compile("repays|forgives[ :](?!with)|bears no grudge|keeps"
            + " the peace|calms|overlooks|gives way|lets a single|goes on cooperating|returns to cooperation|always"
            + " cooperates|with cooperation");
    private static final Pattern DEFECTS = Pattern.compile(
            "retaliates|takes advantage|for ever|goes on defecting|turns to"
                    + " defection|never forgives|starts a grudge|punishes|sneaks|always defects|still to go|with defection");
    private static final Pattern DREW = Pattern.compile("cooperates with probability ([\\d.E-]+), drew ([\\d.E-]+)");
    private static final Pattern TO_GO = Pattern.compile("(\\d+) defections? still to go");

    private static Strategy strategy(String reference) {
        return RESOLVER.resolve(reference).strategy();
    }

    static List<String> everyAutomatonAndTheClassroom() {
        Stream<String> automata = RESOLVER.catalogue().ids().stream()
                .filter(id -> strategy(id).refusal(Games.AXELROD).isEmpty())
                .filter(id ->
                        Automaton.of(strategy(id), Setting.of(Games.AXELROD)).isPresent());
        return Stream.concat(automata, CLASSROOM.stream()).distinct().toList();
    }

    private static Conditions conditions(int number) {
        SplittableRandom random = new SplittableRandom(number);
        Noise noise = new Noise(number % 2 * 0.2 * random.nextDouble(), number % 3 * 0.1 * random.nextDouble());
        return new Conditions(
                Games.AXELROD, number % 2 == 0, noise, number % 4 == 3 ? 0.8 + 0.2 * random.nextDouble() : 1);
    }

    private static Match match(String id, int number) {
        String partner = number % 3 == 0 ? "tit-for-tat" : "random:p=" + (1 + number % 9) / 10.0;
        return new Match(strategy(id), strategy(partner), TURNS, conditions(number));
    }

    private static List<Reason> reasons(Strategy strategy, Conditions conditions, List<Turn> turns) {
        Commentary commentary = new Commentary(strategy, conditions, TURNS);
        List<Reason> reasons = new ArrayList<>();
        turns.forEach(
                turn -> reasons.add(commentary.next(turn.first(), turn.second().made())));
        return reasons;
    }

    @ParameterizedTest
    @MethodSource("everyAutomatonAndTheClassroom")
    void whatAReasonSaysIsTrueOfTheMatch(String id) {
        for (int number = 0; number < MATCHES; number++) {
            List<Turn> turns = Chronicle.of(match(id, number), Seed.of(number));
            List<Reason> reasons = reasons(strategy(id), conditions(number), turns);

            for (int turn = 0; turn < turns.size(); turn++) {
                check(reasons.get(turn), turns, turn);
            }
        }
    }

    private static void check(Reason reason, List<Turn> turns, int turn) {
        Deed deed = turns.get(turn).first();
        String said = "turn " + (turn + 1) + ": " + reason.english();
        assertThat(reason.english()).isNotBlank();
        holds(said, "opens with ", turn == 0 || deed.isStranger());
        holds(said, "does not recognise you", deed.isStranger());
        holds(said, "slipped", deed.isSlip());
        boolean cooperates = COOPERATES.matcher(reason.english()).find();
        boolean defects = DEFECTS.matcher(reason.english()).find();
        assertThat(cooperates && deed.chosen() == Move.D).as(said).isFalse();
        assertThat(defects && deed.chosen() == Move.C).as(said).isFalse();
        checkDraw(said, deed);
        checkPast(said, turns, turn);
        checkFrench(reason);
    }

    private static void holds(String said, String words, boolean isTrue) {
        assertThat(said.contains(words)).as(said).isEqualTo(isTrue);
    }

    private static void follows(String said, String words, boolean isTrue) {
        assertThat(said.contains(words) && !isTrue).as(said).isFalse();
    }

    private static void checkDraw(String said, Deed deed) {
        Matcher drew = DREW.matcher(said);
        if (drew.find()) {
            double probability = Double.parseDouble(drew.group(1));
            double drawn = Double.parseDouble(drew.group(2));
            assertThat(deed.draws())
                    .as(said)
                    .singleElement()
                    .satisfies(u -> assertThat(u - drawn).isBetween(0.0, 0.001));
            if (Math.abs(probability - drawn) > 0.002) {
                assertThat(drawn < probability).as(said).isEqualTo(deed.chosen() == Move.C);
            }
        }
    }

    private static void checkPast(String said, List<Turn> turns, int turn) {
        if (turn == 0 || turns.get(turn).first().isStranger()) {
            assertThat(said).doesNotContainPattern("you (defected|cooperated|seemed)|that was none");
            return;
        }
        Deed before = turns.get(turn - 1).first();
        Move partner = turns.get(turn - 1).second().made();
        follows(said, "you defected", partner == Move.D && before.seen() == Move.D);
        follows(said, "you cooperated", partner == Move.C && before.seen() == Move.C);
        holds(said, "saw a defection that was none", partner == Move.C && before.seen() == Move.D);
        holds(said, "saw a cooperation that was none", partner == Move.D && before.seen() == Move.C);
        follows(said, "you seemed to defect", partner == Move.C && before.seen() == Move.D);
        follows(said, "you seemed to cooperate", partner == Move.D && before.seen() == Move.C);
        follows(said, "goes on cooperating", before.made() == Move.C);
        follows(said, "turns to defection", before.made() == Move.C);
        follows(said, "returns to cooperation", before.made() == Move.D);
        follows(said, "goes on defecting", before.made() == Move.D);
        follows(said, "it cooperated itself", before.made() == Move.C);
        follows(said, "it defected itself", before.made() == Move.D);
    }

    private static void checkFrench(Reason reason) {
        String french = reason.in(Language.FRENCH);
        assertThat(french).isNotBlank().doesNotContain(" you").isNotEqualTo(reason.english());
        holds(french, "l'autre a trahi", reason.english().contains("you defected"));
        holds(french, "l'autre a coopéré", reason.english().contains("you cooperated"));
        holds(french, "a dérapé", reason.english().contains("slipped"));
        holds(french, "qui n'en était pas une", reason.english().contains("that was none"));
        assertThat(french.contains("tire")).isEqualTo(reason.english().contains("drew"));
    }

    @ParameterizedTest
    @MethodSource("everyAutomatonAndTheClassroom")
    void defectionsThatAreStillToGoAreMade(String id) {
        for (int number = 0; number < MATCHES; number += 2) {
            Conditions faithful = Conditions.of(Games.AXELROD);
            Match match = new Match(strategy(id), strategy("random:p=0." + (number + 1) % 10), TURNS, faithful);
            List<Turn> turns = Chronicle.of(match, Seed.of(number));
            List<Reason> reasons = reasons(strategy(id), faithful, turns);

            for (int turn = 0; turn < turns.size(); turn++) {
                int next = turn + 1;
                int last = Math.min(turns.size(), next + toGo(reasons.get(turn)));
                assertThat(turns.subList(next, last)).allMatch(it -> it.first().chosen() == Move.D);
            }
        }
    }

    private static int toGo(Reason reason) {
        Matcher toGo = TO_GO.matcher(reason.english());
        return toGo.find() ? Integer.parseInt(toGo.group(1)) : 0;
    }

    @ParameterizedTest
    @MethodSource("everyAutomatonAndTheClassroom")
    void theTurnsAreThoseThatThePlainEnginePlays(String id) {
        for (int number = 0; number < MATCHES; number++) {
            MatchRecord played = MatchRecord.of(new PlainEngine(), match(id, number), Seed.of(number));
            List<Turn> turns = Chronicle.of(match(id, number), Seed.of(number));

            assertThat(moves(turns)).isEqualTo(played.first());
            assertThat(moves(turns.stream().map(Turn::swapped).toList())).isEqualTo(played.second());
        }
    }

    private static String moves(List<Turn> turns) {
        StringBuilder moves = new StringBuilder();
        turns.forEach(turn -> moves.append(turn.first().made()));
        return moves.toString();
    }

    /** Returns the reasons of a strategy against fixed moves, without mistakes. */
    private static List<String> against(String moves, String strategy) {
        Conditions conditions = Conditions.of(Games.AXELROD);
        Match match = new Match(
                strategy(strategy), strategy("cycle:moves=" + moves), new Ending.Fixed(moves.length()), conditions);
        return reasons(strategy(strategy), conditions, Chronicle.of(match, Seed.of(1))).stream()
                .map(Reason::english)
                .toList();
    }

    @Test
    void titForTatRetaliatesAndForgives() {
        assertThat(against("CDCC", "tit-for-tat"))
                .containsExactly(
                        "opens with cooperation",
                        "repays cooperation: you cooperated",
                        "retaliates: you defected",
                        "forgives: you cooperated");
    }

    @Test
    void gradualCountsItsPunishments() {
        assertThat(against("DCCCDCCCCC", "gradual"))
                .containsExactly(
                        "opens with cooperation",
                        "punishes: you defected, with one defection",
                        "calms things down, whatever you do",
                        "calms things down, whatever you do",
                        "keeps the peace: you cooperated",
                        "punishes: you defected, 1 defection still to go",
                        "punishes: the last defection",
                        "calms things down, whatever you do",
                        "calms things down, whatever you do",
                        "keeps the peace: you cooperated");
    }

    @Test
    void theOthersOfTheClassroomSpeakOfTheirOwnRules() {
        assertThat(against("DCC", "grudger"))
                .containsExactly("opens with cooperation", "starts a grudge: you defected", "never forgives");
        assertThat(against("DDC", "tit-for-two-tats"))
                .containsExactly(
                        "opens with cooperation",
                        "lets a single one pass: you defected",
                        "retaliates, two in a row are too many: you defected");
        assertThat(against("DCD", "win-stay-lose-shift"))
                .containsExactly(
                        "opens with cooperation", "lost, so shifts: you defected", "won, so stays: you cooperated");
        assertThat(against("CC", "alternator"))
                .containsExactly("opens with cooperation", "alternates: it cooperated itself");
        assertThat(against("DC", "always-cooperate"))
                .containsExactly("opens with cooperation", "always cooperates, come what may: you defected");
        assertThat(against("CC", "always-defect")).containsExactly("opens with defection", "always defects");
        assertThat(against("CCCCCCCCCCCCCCCCCC", "first-by-joss:p=0.5"))
                .anyMatch(reason -> reason.startsWith(
                        "sneaks in a defection: you cooperated; cooperates with probability 0.5, drew 0."));
        assertThat(against("DDDDDDDDDDDDDDDDDD", "gtft:p=0.5"))
                .anyMatch(reason -> reason.startsWith(
                        "forgives out of generosity: you defected; forgives with probability 0.5, drew 0."))
                .anyMatch(reason ->
                        reason.startsWith("retaliates: you defected; forgives with probability 0.5, drew 0."));
        assertThat(against("CC", "random").get(1))
                .startsWith("heeds nothing: cooperates with probability 0.5, drew 0.");
    }

    @Test
    void otherAutomataSpeakOfTheirStates() {
        assertThat(against("DCCC", "two-tits-for-tat"))
                .containsExactly(
                        "opens with cooperation",
                        "retaliates: you defected",
                        "goes on defecting after you cooperated, as it would have anyhow",
                        "returns to cooperation: you cooperated");
        assertThat(against("CCC", "cycler-ddc"))
                .containsExactly(
                        "opens with defection",
                        "goes on defecting after you cooperated, as it would have anyhow",
                        "returns to cooperation after you cooperated, as it would have anyhow");
        assertThat(against("CDC", "bully"))
                .containsExactly("opens with defection", "takes advantage: you cooperated", "gives way: you defected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tit-for-tat+noisy=0.2", "noisy(gradual, p=0.1)"})
    void aTransformIsNotTakenForTheStrategyInside(String reference) {
        assertThat(against("DDDDCCCCDDDD", reference)).noneMatch(reason -> reason.startsWith("punishes"));
    }

    @Test
    void whoIsNotToldAsStatesOnlyTellsWhatItDidAfterWhat() {
        assertThat(against("CDC", "adaptive")).first().isEqualTo("opens with cooperation");
        assertThat(against("DDDDDDDD", "original-gradual"))
                .element(1)
                .isEqualTo("turns to defection after you defected");
    }
}
