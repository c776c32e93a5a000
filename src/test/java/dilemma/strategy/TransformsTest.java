package dilemma.strategy;

import static dilemma.strategy.Transforming.play;
import static dilemma.strategy.Transforming.strategy;
import static dilemma.strategy.Transforming.wrap;
import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.library.titfortat.TitForTat;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all transforms: when they ask, when they draw, and what they say of themselves. */
class TransformsTest {

    /** Returns a strategy that counts how often it is asked. */
    private static Strategy counting(AtomicInteger asked) {
        return Sketch.of(history -> Move.cooperateIf(asked.incrementAndGet() % 3 != 0));
    }

    static List<String> everyTransform() {
        return Transforms.names();
    }

    @ParameterizedTest
    @MethodSource("everyTransform")
    void theProposalIsAskedExactlyOnceOnEveryTurn(String name) {
        AtomicInteger asked = new AtomicInteger();

        play(wrap(name, counting(asked)), "CDCDDCCD", OptionalInt.of(6), Seed.of(1).stream());

        assertThat(asked).hasValue(8);
    }

    @ParameterizedTest
    @MethodSource("everyTransform")
    void aNewPlayerBeginsAnew(String name) {
        Strategy strategy = wrap(name, new Scripted("CDD", false));

        assertThat(play(strategy, "CDDC", Seed.of(1).stream())).isEqualTo(play(strategy, "CDDC", Seed.of(1).stream()));
    }

    /** The script's own numbers are 0; any number that is drawn beyond those given is an error. */
    @ParameterizedTest
    @CsvSource({
        "noisy=0.3,                   CCDD,  0.3 0.29999 0.9 0.1,   CDDC",
        "noisy=0,                     CCDD,  '',                    CCDD",
        "noisy=1,                     CCDD,  '',                    DDCC",
        "forgiver=0.3,                CDDCD, 0.3 0.29999 0.9,       CDCCD",
        "forgiver=0,                  CCDD,  '',                    CCDD",
        "forgiver=1,                  CCDD,  '',                    CCCC",
        "'joss-ann:x=0.2,y=0.3',      CCDDD, 0.1 0.2 0.19 0.49 0.5, CDCDD",
        "'joss-ann:x=0,y=0',          CCDD,  '',                    CCDD",
        "'joss-ann:x=1,y=0',          CCDD,  '',                    CCCC",
        "'joss-ann:x=0,y=1',          CCDD,  '',                    DDDD",
        "'joss-ann:x=1,y=1',          CCDD,  0.49 0.5 0.49 0.5,     CDCD",
        "'joss-ann:x=0.75,y=0.75',    CCDD,  0.49 0.5 0.49 0.5,     CDCD",
    })
    void numbersAreDrawnExactlyWhereSomethingIsLeftToChance(
            String transform, String proposals, String numbers, String expected) {
        Script script = script(numbers);

        assertThat(play(wrap(transform, new Scripted(proposals, false)), "C".repeat(proposals.length()), script))
                .isEqualTo(expected);
        assertThat(script.left()).isZero();
    }

    static Script script(String numbers) {
        return new Script(List.of(numbers.split(" ")).stream()
                .filter(number -> !number.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray());
    }

    @Test
    void drawsComeInOrderTheInnermostFirst() {
        // per turn: the script's own number, then noise, then, where a defection comes out of it, forgiveness
        Script numbers = new Script(0.0, 0.9, /* C */ 0.0, 0.05, 0.5, /* C to D, kept */ 0.0, 0.05, 0.1 /* forgiven */);
        Strategy strategy = wrap("forgiver=0.2", wrap("noisy=0.1", new Scripted("CCC", true)));

        assertThat(play(strategy, "CCC", numbers)).isEqualTo("CDC");
        assertThat(numbers.left()).isZero();
    }

    @Test
    void theOrderOfTransformsMatters() {
        // the number 0.05 forgives a proposed defection, which noise then turns back; or noise first, and nothing to
        // forgive
        Strategy noisyOutside = wrap("noisy=0.1", wrap("forgiver=0.1", new Scripted("D", false)));
        Strategy forgiverOutside = wrap("forgiver=0.1", wrap("noisy=0.1", new Scripted("D", false)));

        assertThat(play(noisyOutside, "C", new Script(0.05, 0.05))).isEqualTo("D");
        assertThat(play(forgiverOutside, "C", new Script(0.05))).isEqualTo("C");
    }

    @Test
    void aJossAnnThatIsCertainDoesNotAskTheStrategyInside() {
        AtomicInteger asked = new AtomicInteger();

        assertThat(play(wrap("joss-ann:x=0,y=1", counting(asked)), "CCC", RandomSource.none()))
                .isEqualTo("DDD");
        assertThat(asked).hasValue(0);
    }

    @Test
    void profilesSayWhatStandsAround() {
        Profile profile = wrap("forgiver=1", wrap("noisy=0.05", wrap("flip", new TitForTat())))
                .profile();

        assertThat(profile.name()).isEqualTo("Forgiving Noisy Flipped Tit For Tat");
        assertThat(profile.traits()).isEqualTo(Traits.memory(1).withStochastic(true));
        assertThat(profile.rule())
                .isEqualTo("Cooperates first, then repeats the partner's last move. Around it: plays the opposite."
                        + " Around it: plays the opposite with probability 0.05."
                        + " Around it: drops a defection with probability 1.");
    }

    /** Memory in turns, "all" for the whole match; then what else there is: chance, and what it reads. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tit-for-tat+apology:own=DDD,partner=CCC | Apologizing Tit For Tat        | 1",
                "tit-for-tat+deadlock-breaking           | DeadlockBreaking Tit For Tat   | 1",
                "tit-for-tat+dual                        | Dual Tit For Tat               | 1",
                "random+dual                             | Dual Random                    | 0 chance",
                "tit-for-tat+final=DDD                   | Final Tit For Tat              | 3 length",
                "tit-for-two-tats+final=D                | Final Tit For 2 Tats           | 2 length",
                "grudger+final=DDD                       | Final Grudger                  | all length",
                "gtft+flip                               | Flipped GTFT                   | 1 chance game",
                "tit-for-tat+forgiver=0.5                | Forgiving Tit For Tat          | 1 chance",
                "tit-for-tat+forgiver=0                  | Forgiving Tit For Tat          | 1",
                "random+forgiver=1                       | Forgiving Random               | 0 chance",
                "tit-for-tat+grudge=2                    | Grudging Tit For Tat           | 1",
                "tit-for-tat+initial=DDC                 | Initial Tit For Tat            | 3",
                "grudger+initial=D                       | Initial Grudger                | all",
                "tit-for-tat+joss-ann:x=0.1,y=0.2        | Joss-Ann Tit For Tat           | 1 chance",
                "tit-for-tat+joss-ann:x=0,y=0            | Joss-Ann Tit For Tat           | 1 chance",
                "tit-for-tat+joss-ann:x=1,y=1            | Joss-Ann Tit For Tat           | 1 chance",
                "gtft+joss-ann:x=1,y=0                   | Joss-Ann GTFT                  | 0",
                "gtft+joss-ann:x=0,y=1                   | Joss-Ann GTFT                  | 0",
                "tit-for-tat+mixed:p=0,player=random     | Mutated Tit For Tat            | 1",
                "random+mixed:p=0,player=grudger         | Mutated Random                 | 0 chance",
                "tit-for-tat+mixed:p=0.5,player=grudger  | Mutated Tit For Tat            | 1 chance",
                "tit-for-tat+mixed:p=1,player=grudger    | Mutated Tit For Tat            | 1",
                "tit-for-tat+mixed:p=1,player=random     | Mutated Tit For Tat            | 1 chance",
                "random+mixed:p=1,player=grudger         | Mutated Random                 | 0 chance",
                "tit-for-tat+nice                        | Nice Tit For Tat               | 1",
                "tit-for-tat+noisy=0.5                   | Noisy Tit For Tat              | 1 chance",
                "tit-for-tat+noisy=1                     | Noisy Tit For Tat              | 1",
                "tit-for-tat+retaliation=3               | Retaliating Tit For Tat        | 3",
                "grudger+retaliation=3                   | Retaliating Grudger            | all",
                "random+retaliate-until-apology          | RUA Random                     | 1 chance",
                "tit-for-two-tats+retaliate-until-apology | RUA Tit For 2 Tats            | 2",
                "tit-for-tat+track-history               | HistoryTracking Tit For Tat    | 1",
                "cooperator+final=D+initial=DD           | Initial Final Cooperator       | 2 length",
            })
    void namesAndTraitsAreThePublishedOnes(String reference, String name, String traits) {
        Profile profile = strategy(reference).profile();

        assertThat(profile.name()).isEqualTo(name);
        assertThat(words(profile.traits())).isEqualTo(traits);
    }

    private static String words(Traits traits) {
        return (traits.memory().isPresent() ? String.valueOf(traits.memory().getAsInt()) : "all")
                + (traits.stochastic() ? " chance" : "")
                + (traits.usesGame() ? " game" : "")
                + (traits.usesLength() ? " length" : "");
    }

    @ParameterizedTest
    @MethodSource("everyTransform")
    void whatTheStrategyInsideRefusesIsRefused(String name) {
        assertThat(wrap(name, strategy("zd-gen-2")).refusal(Games.PRISON_YEARS))
                .isEqualTo(strategy("zd-gen-2").refusal(Games.PRISON_YEARS))
                .isPresent();
        assertThat(wrap(name, strategy("zd-gen-2")).refusal(Games.AXELROD)).isEmpty();
    }
}
