package dilemma.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.kind.Cycle;
import dilemma.kind.HiddenMarkov;
import dilemma.kind.Lookup;
import dilemma.kind.LookupDepths;
import dilemma.kind.Machine;
import dilemma.kind.MemoryOne;
import dilemma.kind.Team;
import dilemma.library.Library;
import dilemma.library.Replay;
import dilemma.strategy.Arguments;
import dilemma.strategy.Catalogue;
import dilemma.strategy.Entrant;
import dilemma.strategy.ReferenceException;
import dilemma.strategy.Resolver;
import dilemma.strategy.Strategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DataStrategiesTest {

    private static final DataStrategies BUILT_IN = DataStrategies.beside(new Library());

    @TempDir
    private Path folder;

    private void write(String path, String json) throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve(path), json);
    }

    private DataStrategies mine() {
        return DataStrategies.none(new Library()).with(folder);
    }

    private Strategy create(String id) {
        return mine().create(id, Arguments.none(id)).orElseThrow();
    }

    private static String file(String id, String figures) {
        return "{ \"id\": \"" + id + "\", \"name\": \"Mine\",\n" + figures + " }";
    }

    private void assertRefused(String id, String message) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> create(id))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()).replace(folder + "/", ""))
                        .isEqualTo(message));
    }

    static List<String> builtIn() {
        List<String> ids = new ArrayList<>(BUILT_IN.ids());
        ids.removeAll(new Library().ids());
        return ids;
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void everyBuiltInFileIsRead(String id) {
        Strategy strategy = BUILT_IN.create(id, Arguments.none(id)).orElseThrow();

        assertThat(strategy.profile().id()).isEqualTo(id);
        assertThat(strategy.profile().source()).isNotBlank();
        assertThat(strategy.profile().rule()).isNotBlank();
    }

    @Test
    void proceduresComeFirstAndNoIdTwice() {
        assertThat(BUILT_IN.ids())
                .startsWith(new Library().ids().toArray(String[]::new))
                .doesNotHaveDuplicates();
        assertThat(BUILT_IN.ids()).contains("tit-for-tat", "grim-trigger-2", "noisy-grudger");
    }

    @Test
    void dataIsFoundByReferenceAliasAndTransform() {
        Resolver resolver = new Resolver(BUILT_IN);

        assertThat(resolver.resolve("WinStayLoseShift").reference()).isEqualTo("win-stay-lose-shift");
        assertThat(resolver.resolve("grim-trigger-2+noisy=0.1"))
                .extracting(Entrant::name)
                .isEqualTo("Noisy Grim Trigger 2 (p=0.1)");
    }

    @Test
    void nothingElseIsBuiltToFindABuiltInStrategyByName() {
        List<String> built = new ArrayList<>();
        Library library = new Library();
        Catalogue watched = new Catalogue() {
            @Override
            public List<String> ids() {
                return library.ids();
            }

            @Override
            public Optional<Strategy> create(String id, Arguments arguments) {
                built.add(id);
                return library.create(id, arguments);
            }
        };

        assertThat(new Resolver(DataStrategies.beside(watched))
                        .resolve("ZDGTFT2")
                        .reference())
                .isEqualTo("zd-gtft-2");
        assertThat(built).containsOnly("zd-gtft-2");
    }

    @Test
    void aUsersFileIsFoundByItsNameAndItsAliases() throws IOException {
        write("mine.json", file("mine", "\"aliases\": [\"MyOwn\"], \"kind\": \"cycle\", \"moves\": \"CD\""));
        Resolver resolver = new Resolver(mine());

        assertThat(resolver.resolve("MyOwn").reference()).isEqualTo("mine");
        assertThat(resolver.resolve("Mine").reference()).isEqualTo("mine");
    }

    @Test
    void dataTakesNoParameters() {
        assertThatExceptionOfType(ReferenceException.class)
                .isThrownBy(() -> new Resolver(BUILT_IN).resolve("alternator:p=1"))
                .withMessage("\"alternator\" does not take a parameter \"p\"; it has no parameters");
    }

    @Test
    void aMemoryOneStrategyIsRead() throws IOException {
        write(
                "a.json",
                file(
                        "a",
                        "\"kind\": \"memory-one\", \"opening\": \"D\", \"cooperate\": "
                                + "{ \"CC\": 1, \"CD\": 0.25, \"DC\": \"C\", \"DD\": 0 }"));

        MemoryOne strategy = (MemoryOne) create("a");
        assertThat(strategy.start()).isZero();
        assertThat(Stream.of(Outcome.values()).map(outcome -> strategy.after(1.0, outcome)))
                .containsExactly(1.0, 0.25, 1.0, 0.0);
        assertThat(strategy.profile().traits().stochastic()).isTrue();
    }

    @Test
    void aCycleIsRead() throws IOException {
        write("a.json", file("a", "\"kind\": \"cycle\", \"moves\": \"CCD\""));

        assertThat(((Cycle) create("a")).moves()).containsExactly(Move.C, Move.C, Move.D);
    }

    @Test
    void aMachineIsReadInBothSpellings() throws IOException {
        write("a.json", file("a", """
                "kind": "machine", "start": 1, "states": [
                  { "play": "C", "after": { "CC": 0, "CD": 1, "DC": 0, "DD": 1 } },
                  { "play": 0.5, "onC": 0, "onD": 1 }]"""));

        Machine machine = (Machine) create("a");
        assertThat(machine.start()).isEqualTo(machine.states().get(1));
        assertThat(machine.states())
                .containsExactly(new Machine.State(1, 0, 1, 0, 1), new Machine.State(0.5, 0, 1, 0, 1));
    }

    @Test
    void aMachineIsSaidToRememberWhatItsStatesTellUnlessTheFileSaysIt() throws IOException {
        String states = "\"start\": 0, \"states\": [{ \"play\": \"C\", \"onC\": 0, \"onD\": 1 },"
                + " { \"play\": \"D\", \"onC\": 0, \"onD\": 1 }]";
        write("a.json", file("a", "\"kind\": \"machine\", " + states));
        write("b.json", file("b", "\"kind\": \"machine\", \"memory\": 5, " + states));
        write("c.json", file("c", "\"kind\": \"machine\", \"memory\": \"unbounded\", " + states));

        assertThat(create("a").profile().traits().memory()).hasValue(1);
        assertThat(create("b").profile().traits().memory()).hasValue(5);
        assertThat(create("c").profile().traits().memory()).isEmpty();
    }

    @Test
    void aMemoryTwoStrategyIsReadByItsWords() throws IOException {
        write("a.json", file("a", """
                "kind": "memory-two", "opening": "CD", "cooperate": {
                  "CC|CC": 0.0625, "CC|CD": 0.125, "CC|DC": 0.1875, "CC|DD": 0.25,
                  "DD|CC": 0.8125, "DD|CD": 0.875, "DD|DC": 0.9375, "DD|DD": "C",
                  "CD|CC": 0.3125, "CD|CD": 0.375, "CD|DC": 0.4375, "CD|DD": 0.5,
                  "DC|CC": 0.5625, "DC|CD": 0.625, "DC|DC": 0.6875, "DC|DD": 0.75 }"""));

        Lookup strategy = (Lookup) create("a");
        assertThat(strategy.depths()).isEqualTo(new LookupDepths(2, 2, 0));
        assertThat(strategy.opening()).containsExactly(Move.C, Move.D);
        assertThat(IntStream.range(0, 16)).allMatch(index -> strategy.entry(index) == (index + 1) / 16.0);
    }

    @Test
    void aLookupIsReadByItsWords() throws IOException {
        write("a.json", file("a", """
                "kind": "lookup", "depths": { "own": 0, "partner": 1, "partnerOpening": 2 }, "opening": "DD",
                "cooperate": {
                  "|C|CC": 0.125, "|C|CD": 0.25, "|C|DC": 0.375, "|C|DD": 0.5,
                  "|D|CC": 0.625, "|D|CD": 0.75, "|D|DC": 0.875, "|D|DD": 1 }"""));

        Lookup strategy = (Lookup) create("a");
        assertThat(strategy.depths()).isEqualTo(new LookupDepths(0, 1, 2));
        assertThat(strategy.opening()).containsExactly(Move.D, Move.D);
        assertThat(IntStream.range(0, 8)).allMatch(index -> strategy.entry(index) == (index + 1) / 8.0);
    }

    @Test
    void aHiddenMarkovPlayerIsRead() throws IOException {
        write("a.json", file("a", """
                "kind": "hidden-markov", "memory": 3, "opening": 0.75, "start": 1, "states": [
                  { "play": "C", "afterC": [1, 0], "afterD": [0.25, 0.75] },
                  { "play": 0.5, "afterC": [0, 1], "afterD": [0.5, 0.5] }]"""));

        HiddenMarkov strategy = (HiddenMarkov) create("a");
        assertThat(strategy.opening()).isEqualTo(0.75);
        assertThat(strategy.start()).isOne();
        assertThat(strategy.states())
                .extracting(HiddenMarkov.State::cooperation)
                .containsExactly(1.0, 0.5);
        assertThat(strategy.states())
                .extracting(state -> state.afterD().probabilities())
                .containsExactly(List.of(0.25, 0.75), List.of(0.5, 0.5));
        assertThat(strategy.profile().traits().memory()).hasValue(3);
    }

    @Test
    void aNeuralNetworkIsRead() throws IOException {
        write("a.json", file("a", """
                "kind": "neural-network", "hidden": [
                  { "bias": -1, "weights": [0, 0, 0, 0, 0, 0, 0, 0, 2.5, 0, 0, 0, 0, 0, 0, 0, 0], "output": 1 },
                  { "bias": 0.5, "weights": [0, 0, 0, 0, 0, 0, 0, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0], "output": 1 }]"""));

        assertThat(Replay.answers(create("a"), "CDCDD")).isEqualTo("DCDCD");
    }

    @Test
    void aTeamIsReadAndMayBeGivenOtherMembers() throws IOException {
        write(
                "pair.json",
                file(
                        "pair",
                        "\"kind\": \"team\", \"rule\": \"mixer\", \"members\": [\"random:p=0.3\", \"grudger\"],"
                                + " \"weights\": [0, 1]"));

        Team team = (Team) create("pair");
        Team other = (Team) new Resolver(mine())
                .resolve("pair:team=grudger/tit-for-tat/random,distribution=0.5/0.25/0.25")
                .strategy();

        assertThat(team.members()).extracting(member -> member.profile().id()).containsExactly("random", "grudger");
        assertThat(team.profile().traits().slow()).isFalse();
        assertThat(other.members())
                .extracting(member -> member.profile().id())
                .containsExactly("grudger", "tit-for-tat", "random");
    }

    @Test
    void theGreatTeamsHaveTheMembersThatWerePublished() {
        assertThat(List.of(
                        "meta-majority",
                        "meta-winner-deterministic",
                        "meta-winner-stochastic",
                        "nmwe-memory-one",
                        "meta-majority-finite-memory",
                        "nmwe-long-memory"))
                .extracting(
                        id -> ((Team) BUILT_IN.create(id, Arguments.none(id)).orElseThrow())
                                .members()
                                .size())
                .containsExactly(217, 149, 68, 37, 81, 136);
    }

    @Test
    void aTransformedStrategyIsOneUnderANameOfItsOwn() throws IOException {
        write("sub/a.json", file("a", "\"kind\": \"transformed\", \"of\": \"b+flip\", \"transform\": [\"flip\"]"));
        write(
                "b.json",
                file(
                        "b",
                        "\"kind\": \"transformed\", \"of\": \"random\", \"with\": { \"p\": 0.25 }, "
                                + "\"transform\": [{ \"noisy\": 0.5 }]"));

        Strategy strategy = create("a");
        assertThat(strategy.profile().name()).isEqualTo("Mine");
        assertThat(strategy.profile().traits().stochastic()).isTrue();
        assertThat(strategy.refusal(Games.AXELROD)).isEmpty();
        assertThat(new Resolver(mine()).resolve("a").reference()).isEqualTo("a");
    }

    @Test
    void onlyTheFileThatIsAskedForIsRead() throws IOException {
        write("good.json", file("good", "\"kind\": \"cycle\", \"moves\": \"D\""));
        write("bad.json", "not JSON");

        assertThat(create("good").profile().id()).isEqualTo("good");
        assertRefused("bad", "bad.json:1:1: expected a value, but found not; a text needs double quotes");
    }

    @Test
    void strategiesMadeOfEachOtherAreRefused() throws IOException {
        write("a.json", file("a", "\"kind\": \"transformed\", \"of\": \"b\", \"transform\": [\"flip\"]"));
        write("b.json", file("b", "\"kind\": \"transformed\", \"of\": \"a\", \"transform\": [\"flip\"]"));
        write("c.json", file("c", "\"kind\": \"transformed\", \"of\": \"noisy(c, p=0.1)\", \"transform\": []"));
        write(
                "d.json",
                file(
                        "d",
                        "\"kind\": \"transformed\", \"of\": \"random\", "
                                + "\"transform\": [{ \"mixed\": { \"player\": \"d\" } }]"));

        assertRefused("a", "b.json:2:30: of: \"a\" is made of itself: a of b of a");
        assertRefused("b", "a.json:2:30: of: \"b\" is made of itself: b of a of b");
        assertRefused("c", "c.json:2:30: of: \"c\" is made of itself: c of c");
        assertRefused("d", "d.json:2:30: of: \"d\" is made of itself: d of d");
    }

    @Test
    void anIdThatIsTakenIsRefused() throws IOException {
        write("tit-for-tat.json", file("tit-for-tat", "\"kind\": \"cycle\", \"moves\": \"D\""));

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(this::mine)
                .withMessage(folder.resolve("tit-for-tat.json")
                        + ": the id \"tit-for-tat\" is taken by a built-in strategy; give the file another name");
    }

    @Test
    void anIdOfABuiltInFileIsTakenToo() throws IOException {
        write("alternator.json", file("alternator", "\"kind\": \"cycle\", \"moves\": \"D\""));

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> BUILT_IN.with(folder))
                .withMessageContaining("the id \"alternator\" is taken by strategies/basic/alternator.json");
    }

    @Test
    void aFileWhoseNameIsNoIdIsRefused() throws IOException {
        write("My File.json", "{}");

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(this::mine)
                .withMessageEndingWith("My File.json: a strategy file is named by its id, in lower-case letters,"
                        + " digits and single hyphens");
    }

    @Test
    void aMissingFolderIsRefused() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> BUILT_IN.with(folder.resolve("no")))
                .withMessage(folder.resolve("no") + ": there is no such folder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "\"kind\": \"machin\" @ 2:9: kind must be \"memory-one\" or \"memory-two\" or \"lookup\" or \"cycle\" or \"machine\" or \"hidden-markov\" or \"neural-network\" or \"team\" or \"transformed\" or \"process\", but was \"machin\"; did you mean \"machine\"?",
                "\"kind\": \"cycle\", \"moves\": \"CCX\" @ 2:27: moves must be a sequence of C and D, such as \"CCD\", but was \"CCX\"",
                "\"kind\": \"cycle\", \"moves\": \"C\", \"start\": 0 @ 2:32: unknown field start; known here: $schema, schemaVersion, id, aliases, name, description, source, kind, moves",
                "\"kind\": \"cycle\" @ 1:1: moves is missing",
                "\"kind\": \"memory-one\", \"opening\": \"X\", \"cooperate\": { \"CC\": 0, \"CD\": 0, \"DC\": 0, \"DD\": 0 } @ 2:34: opening must be \"C\", \"D\" or a probability of C from 0 to 1, but was \"X\"",
                "\"kind\": \"memory-one\", \"opening\": \"C\", \"cooperate\": { \"CC\": 1.5, \"CD\": 0, \"DC\": 0, \"DD\": 0 } @ 2:60: cooperate.CC must be \"C\", \"D\" or a probability of C from 0 to 1, but was 1.5",
                "\"kind\": \"memory-one\", \"opening\": \"C\", \"cooperate\": { \"CC\": 1, \"CD\": 0, \"DD\": 0 } @ 2:52: cooperate.DC is missing",
                "\"kind\": \"machine\", \"start\": 0, \"states\": [] @ 2:42: states must have at least one state",
                "\"kind\": \"machine\", \"start\": 1, \"states\": [{ \"play\": \"C\", \"onC\": 0, \"onD\": 0 }] @ 2:29: start must be a whole number from 0 to 0, but was 1",
                "\"kind\": \"machine\", \"start\": 0, \"states\": [{ \"play\": \"C\", \"onC\": 0, \"onD\": 7 }] @ 2:75: states[0].onD must be a whole number from 0 to 0, but was 7",
                "\"kind\": \"machine\", \"start\": 0, \"states\": [{ \"play\": \"C\", \"onC\": 0, \"after\": {} }] @ 2:77: states[0].after cannot stand beside \"onC\" and \"onD\", which are short for it",
                "\"kind\": \"machine\", \"memory\": \"endless\", \"start\": 0, \"states\": [{ \"play\": \"C\", \"onC\": 0, \"onD\": 0 }] @ 2:30: memory must be \"unbounded\" or a whole number from 0 to 1000000000, but was \"endless\"",
                "\"kind\": \"memory-two\", \"opening\": \"C\", \"cooperate\": {} @ 2:34: opening must be 2 letters C or D, such as \"CC\", but was \"C\"",
                "\"kind\": \"memory-two\", \"opening\": \"CC\", \"cooperate\": {} @ 2:53: cooperate[\"CC|CC\"] is missing",
                "\"kind\": \"lookup\", \"depths\": { \"own\": 0, \"partner\": 0 }, \"opening\": \"\", \"cooperate\": {} @ 2:29: depths: a table looks at 1 to 10 moves in all, but was to look at 0, 0 and 0",
                "\"kind\": \"lookup\", \"depths\": { \"own\": 1, \"partner\": 0 }, \"opening\": \"C\", \"cooperate\": { \"C|\": 1, \"D|\": 2 } @ 2:103: cooperate[\"D|\"] must be \"C\", \"D\" or a probability of C from 0 to 1, but was 2",
                "\"kind\": \"lookup\", \"depths\": { \"own\": 1, \"partner\": 0 }, \"opening\": \"C\", \"cooperate\": { \"C|\": 1, \"D|\": 0, \"C\": 0 } @ 2:106: unknown field cooperate.C; did you mean \"C|\"?",
                "\"kind\": \"hidden-markov\", \"opening\": \"C\", \"start\": 0, \"states\": [{ \"play\": \"C\", \"afterC\": [0.5], \"afterD\": [1] }] @ 2:90: states[0].afterC: the probabilities must add up to 1, but add up to 0.5",
                "\"kind\": \"hidden-markov\", \"opening\": \"C\", \"start\": 0, \"states\": [{ \"play\": \"C\", \"afterC\": [1], \"afterD\": [1, 0] }] @ 2:105: states[0].afterD must have 1 number, but has 2",
                "\"kind\": \"hidden-markov\", \"opening\": \"C\", \"start\": 1, \"states\": [{ \"play\": \"C\", \"afterC\": [1], \"afterD\": [1] }] @ 2:51: start must be a whole number from 0 to 0, but was 1",
                "\"kind\": \"neural-network\", \"hidden\": [] @ 2:37: hidden must have at least one node",
                "\"kind\": \"neural-network\", \"hidden\": [{ \"bias\": 0, \"weights\": [1, \"x\"], \"output\": 1 }] @ 2:62: hidden[0].weights must have 17 numbers, but has 2",
                "\"kind\": \"team\", \"rule\": \"vote\", \"members\": [\"random\"] @ 2:25: rule must be \"majority\" or \"minority\" or \"winner\" or \"ensemble\" or \"mixer\" or \"hunter\", but was \"vote\"",
                "\"kind\": \"team\", \"rule\": \"winner\" @ 1:1: members is missing",
                "\"kind\": \"team\", \"rule\": \"winner\", \"members\": [] @ 2:46: members must have at least one member",
                "\"kind\": \"team\", \"rule\": \"winner\", \"members\": [\"random\", \"gruger\"] @ 2:57: members[1]: there is no strategy with the id \"gruger\"; did you mean \"grudger\"?",
                "\"kind\": \"team\", \"rule\": \"winner\", \"members\": [\"a\"] @ 2:47: members[0]: \"a\" is made of itself: a of a",
                "\"kind\": \"team\", \"rule\": \"winner\", \"membersOf\": \"grudger\" @ 2:48: membersOf must be the id of a team, but was \"grudger\"",
                "\"kind\": \"team\", \"rule\": \"winner\", \"membersOf\": \"meta-hunter\", \"members\": [\"random\"] @ 2:74: members cannot stand beside \"membersOf\"",
                "\"kind\": \"team\", \"rule\": \"winner\", \"members\": [\"random\"], \"weights\": [1] @ 2:69: weights are for the rule \"mixer\"",
                "\"kind\": \"team\", \"rule\": \"mixer\", \"members\": [\"random\", \"grudger\"], \"weights\": [1] @ 2:79: weights: a mixer needs a weight for each of its 2 members, but has 1",
                "\"kind\": \"team\", \"rule\": \"mixer\", \"members\": [\"random\", \"grudger\"], \"weights\": [0.5, 0.4] @ 2:79: weights: the weights must be from 0 to 1 and add up to 1, but are [0.5, 0.4]",
                "\"kind\": \"transformed\", \"of\": \"randon\", \"transform\": [] @ 2:30: of: there is no strategy with the id \"randon\"; did you mean \"random\"?",
                "\"kind\": \"transformed\", \"of\": \"random\", \"transform\": [{ \"nosy\": 1 }] @ 2:30: of: unknown transform \"nosy\"; did you mean \"noisy\"?",
            })
    void wrongFilesAreNamedWithTheirPlaceAndWhatWasExpected(String figures, String message) throws IOException {
        write("a.json", file("a", figures));

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> create("a"))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()).replace(folder + "/", ""))
                        .startsWith("a.json:" + message));
    }

    @Test
    void anIdThatIsNotTheFilesNameIsRefused() throws IOException {
        write("a.json", file("b", "\"kind\": \"cycle\", \"moves\": \"D\""));

        assertRefused("a", "a.json:1:9: id must be \"a\", as the file is named, but was \"b\"");
    }
}
