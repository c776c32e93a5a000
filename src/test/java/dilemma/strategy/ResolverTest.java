package dilemma.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.library.Library;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {

    private static final String TRANSFORMS = "apology, deadlock-breaking, dual, final, flip, forgiver, grudge, initial,"
            + " joss-ann, mixed, nice, noisy, retaliate-until-apology, retaliation, track-history";

    private final Resolver resolver = new Resolver(new Library());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tit-for-tat | tit-for-tat | Tit For Tat",
                "Tit For Tat | tit-for-tat | Tit For Tat",
                "TitForTat | tit-for-tat | Tit For Tat",
                "TIT_FOR_TAT | tit-for-tat | Tit For Tat",
                "random | random | Random",
                "random:p=0.5 | random | Random",
                "random:p=.50 | random | Random",
                "random:p=5e-1 | random | Random",
                "random:p=0.70 | random:p=0.7 | Random (p=0.7)",
                "random(p=7E-1) | random:p=0.7 | Random (p=0.7)",
                "random:p=1e-7 | random:p=1E-7 | Random (p=1E-7)",
                "random:p=-0 | random:p=0 | Random (p=0)",
                "random:p=1 | random:p=1 | Random (p=1)",
                "tit-for-tat+noisy=0.02 | tit-for-tat+noisy=0.02 | Noisy Tit For Tat (p=0.02)",
                "tit-for-tat+noisy:p=0.020 | tit-for-tat+noisy=0.02 | Noisy Tit For Tat (p=0.02)",
                "noisy(tit-for-tat, p=0.02) | tit-for-tat+noisy=0.02 | Noisy Tit For Tat (p=0.02)",
                "tit-for-tat+noisy | tit-for-tat+noisy=0.05 | Noisy Tit For Tat (p=0.05)",
                "noisy(tit-for-tat) | tit-for-tat+noisy=0.05 | Noisy Tit For Tat (p=0.05)",
                "tit-for-tat+flip | tit-for-tat+flip | Flipped Tit For Tat",
                "flip(random(p=0.7)) | random:p=0.7+flip | Flipped Random (p=0.7)",
                "random:p=0.7+noisy=0.1+forgiver=0.2 | random:p=0.7+noisy=0.1+forgiver=0.2"
                        + " | Forgiving Noisy Random (p=0.7) (p=0.1) (p=0.2)",
                "forgiver(noisy(random(p=0.7), p=0.1), p=0.2) | random:p=0.7+noisy=0.1+forgiver=0.2"
                        + " | Forgiving Noisy Random (p=0.7) (p=0.1) (p=0.2)",
                "tit-for-tat+apology | tit-for-tat+apology:own=D,partner=C | Apologizing Tit For Tat (own=D, partner=C)",
                "apology(tit-for-tat, partner=CC, own=DD) | tit-for-tat+apology:own=DD,partner=CC"
                        + " | Apologizing Tit For Tat (own=DD, partner=CC)",
                "deadlock-breaking(tit-for-tat) | tit-for-tat+deadlock-breaking | DeadlockBreaking Tit For Tat",
                "dual(tit-for-tat) | tit-for-tat+dual | Dual Tit For Tat",
                "tit-for-tat+final=DD | tit-for-tat+final=DD | Final Tit For Tat (moves=DD)",
                "tit-for-tat+grudge:n=2e0 | tit-for-tat+grudge=2 | Grudging Tit For Tat (n=2)",
                "tit-for-tat+initial=DDC | tit-for-tat+initial=DDC | Initial Tit For Tat (moves=DDC)",
                "tit-for-tat+joss-ann:y=.2,x=.10 | tit-for-tat+joss-ann:x=0.1,y=0.2"
                        + " | Joss-Ann Tit For Tat (x=0.1, y=0.2)",
                "tit-for-tat+mixed:p=.3,player=random | tit-for-tat+mixed:p=0.3,player=random"
                        + " | Mutated Tit For Tat (p=0.3, player=random)",
                "mixed(tit-for-tat, p=.20 / 3e-1, player=random / grudger)"
                        + " | tit-for-tat+mixed:p=0.2/0.3,player=random/grudger"
                        + " | Mutated Tit For Tat (p=0.2/0.3, player=random/grudger)",
                "nice(tit-for-tat) | tit-for-tat+nice | Nice Tit For Tat",
                "tit-for-tat+retaliation=3 | tit-for-tat+retaliation=3 | Retaliating Tit For Tat (n=3)",
                "tit-for-tat+retaliate-until-apology | tit-for-tat+retaliate-until-apology | RUA Tit For Tat",
                "tit-for-tat+track-history | tit-for-tat+track-history | HistoryTracking Tit For Tat",
                "initial(final(tit-for-tat, moves=DD), moves=DDD) | tit-for-tat+final=DD+initial=DDD"
                        + " | Initial Final Tit For Tat (moves=DD) (moves=DDD)"
            })
    void everySpellingHasOneCanonicalReference(String given, String reference, String name) {
        Entrant entrant = resolver.resolve(given);

        assertThat(entrant.reference()).isEqualTo(reference);
        assertThat(entrant.name()).isEqualTo(name);
        assertThat(resolver.resolve(entrant.reference()).reference()).isEqualTo(reference);
        assertThat(resolver.resolve(entrant.reference()).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tit-for-tet | unknown strategy \"tit-for-tet\"; did you mean \"tit-for-tat\"?",
                "zebra-crossing | unknown strategy \"zebra-crossing\"",
                "noisy | unknown strategy \"noisy\"; it is a transform, as in \"tit-for-tat+noisy\"",
                "random:p=1.5 | \"random\": p must be a number from 0 to 1, but was \"1.5\"",
                "random:p=-0.1 | \"random\": p must be a number from 0 to 1, but was \"-0.1\"",
                "random:p=1e+3 | \"random\": p must be a number from 0 to 1, but was \"1e+3\"",
                "random:p=NaN | \"random\": p must be a number from 0 to 1, but was \"NaN\"",
                "random:p=half | \"random\": p must be a number from 0 to 1, but was \"half\"",
                "random:q=0.5 | \"random\" does not take a parameter \"q\"; its parameters are p (a number from 0 to 1)",
                "tit-for-tat:p=1 | \"tit-for-tat\" does not take a parameter \"p\"; it has no parameters",
                "tit-for-tat+noisy=2 | \"noisy\": p must be a number from 0 to 1, but was \"2\"",
                "tit-for-tat+noisy:q=0.1 | \"noisy\" does not take a parameter \"q\";"
                        + " its parameters are p (a number from 0 to 1)",
                "tit-for-tat+flip=1 | \"flip\" does not take a value without a name; it has no parameters",
                "tit-for-tat+nosy | unknown transform \"nosy\"; did you mean \"noisy\"? There are: " + TRANSFORMS,
                "tit-for-tat+zebra-crossing | unknown transform \"zebra-crossing\"; there are: " + TRANSFORMS,
                "tit-for-tat+apology:own=DD | \"apology\": own and partner must be equally long, but were DD and C",
                "tit-for-tat+apology=X | \"apology\": own must be a sequence of C and D, such as CCD, but was \"X\"",
                "tit-for-tat+grudge=-1 | \"grudge\": n must be a whole number from 0 to 1000000000, but was \"-1\"",
                "tit-for-tat+retaliation=0 | \"retaliation\": n must be a whole number from 1 to 1000000000,"
                        + " but was \"0\"",
                "tit-for-tat+joss-ann:x=1.1 | \"joss-ann\": x must be a number from 0 to 1, but was \"1.1\"",
                "tit-for-tat+mixed:p=0.2/1.2 | \"mixed\": p must be numbers from 0 to 1 with a slash between them,"
                        + " such as 0.2/0.3, but was \"0.2/1.2\"",
                "tit-for-tat+mixed:p=0.2/ | \"mixed\": p must be numbers from 0 to 1 with a slash between them,"
                        + " such as 0.2/0.3, but was \"0.2/\"",
                "tit-for-tat+mixed:p=0.2/0.3 | \"mixed\": p and player must be equally many, but were 2 and 1",
                "tit-for-tat+mixed:player=grudgr | \"mixed\": there is no strategy with the id \"grudgr\";"
                        + " did you mean \"grudger\"?",
                "tit-for-tat+dual=1 | \"dual\" does not take a value without a name; it has no parameters"
            })
    void whatIsWrongIsNamedWithWhatWouldDo(String given, String message) {
        assertThatThrownBy(() -> resolver.resolve(given))
                .isInstanceOf(ReferenceException.class)
                .hasMessage(message);
    }

    @Test
    void theObjectFormAddsArgumentsAndTransforms() {
        List<Reference.Part> noisy = List.of(new Reference.Part("noisy", Map.of("p", "0.05")));

        assertThat(resolver.resolve("random", Map.of("p", "0.7"), noisy).reference())
                .isEqualTo("random:p=0.7+noisy=0.05");
        assertThat(resolver.resolve("tit-for-tat+flip", Map.of(), noisy).reference())
                .isEqualTo("tit-for-tat+flip+noisy=0.05");
    }

    @Test
    void theObjectFormDoesNotContradictItsReference() {
        assertThatThrownBy(() -> resolver.resolve("random:p=0.3", Map.of("p", "0.7"), List.of()))
                .isInstanceOf(ReferenceException.class)
                .hasMessage("\"p\" is given twice, in \"random:p=0.3\" and beside it");
        assertThatThrownBy(() -> resolver.resolve("random+flip", Map.of("p", "0.7"), List.of()))
                .isInstanceOf(ReferenceException.class)
                .hasMessage("\"random+flip\" has a transform: give the arguments in the reference itself");
    }

    @Test
    void whatIsMixedInHasNoParametersOfItsOwn() {
        List<Reference.Part> mixed = List.of(new Reference.Part("mixed", Map.of("player", "random:p=0.7")));

        assertThatThrownBy(() -> resolver.resolve("tit-for-tat", Map.of(), mixed))
                .isInstanceOf(ReferenceException.class)
                .hasMessage("\"mixed\": player must be ids of strategies with a slash between them, such as"
                        + " random/grudger, without parameters or transforms, but was \"random:p=0.7\"");
    }

    @Test
    void anIdIsThatOfTheFirstCatalogueThatHasIt() {
        Catalogue mine = new Catalogue() {
            @Override
            public List<String> ids() {
                return List.of("mine", "random");
            }

            @Override
            public Optional<Strategy> create(String id, Arguments arguments) {
                return ids().contains(id) ? Optional.of(new Scripted("CD", false)) : Optional.empty();
            }
        };
        Catalogue both = Catalogue.of(List.of(mine, new Library()));

        assertThat(both.ids())
                .startsWith("mine", "random")
                .contains("tit-for-tat")
                .doesNotHaveDuplicates();
        assertThat(new Resolver(both).resolve("random").strategy()).isInstanceOf(Scripted.class);
        assertThat(new Resolver(both).resolve("tit-for-tat").strategy()).isNotInstanceOf(Scripted.class);
        assertThat(both.create("nothing", Arguments.none("nothing"))).isEmpty();
    }
}
