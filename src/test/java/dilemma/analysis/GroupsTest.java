package dilemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dilemma.game.Games;
import dilemma.io.DataStrategies;
import dilemma.library.Library;
import dilemma.strategy.Entrant;
import dilemma.strategy.ReferenceException;
import dilemma.strategy.Resolver;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsTest {

    private final Groups groups = new Groups(new Resolver(new Library()));

    private List<String> members(String group) {
        return groups.members(group, Games.PRISON_YEARS).stream()
                .map(Entrant::reference)
                .toList();
    }

    @Test
    void allAreInTheOrderOfTheTableOfContents() {
        assertThat(members("@all")).isEqualTo(new Library().ids());
    }

    @Test
    void theLibraryHoldsOnlyPublishedStrategies() {
        assertThat(members("@library"))
                .contains("tit-for-tat", "zd-extort-2")
                .doesNotContain("cycle")
                .isSubsetOf(new Library().ids());
    }

    @Test
    void everyStrategyIsEitherDeterministicOrStochastic() {
        assertThat(members("@deterministic")).contains("tit-for-tat").doesNotContain("random");
        assertThat(members("@stochastic")).contains("random", "zd-gtft-2");
        assertThat(members("@deterministic").size() + members("@stochastic").size())
                .isEqualTo(members("@all").size());
    }

    @Test
    void aMemoryHasABound() {
        assertThat(members("@memory:0")).contains("random").doesNotContain("tit-for-tat");
        assertThat(members("@memory:1")).contains("random", "tit-for-tat").doesNotContain("tit-for-two-tats");
        assertThat(members("@memory:999999999")).contains("tit-for-two-tats").doesNotContain("grudger");
    }

    @Test
    void niceIsWhoNeverDefectsFirst() {
        assertThat(members("@nice"))
                .contains("tit-for-tat", "grudger", "gtft", "tit-for-two-tats")
                .doesNotContain("random", "easy-go", "prober", "stochastic-wsls", "zd-extort-2");
    }

    @Test
    void retaliatingIsWhoAnswersDefectionAndForgivingWhoAnswersPeace() {
        assertThat(members("@retaliating"))
                .contains("tit-for-tat", "grudger", "zd-gtft-2")
                .doesNotContain("easy-go", "gtft", "go-by-majority");
        assertThat(members("@forgiving"))
                .contains("tit-for-tat", "gtft", "first-by-joss")
                .doesNotContain("grudger", "go-by-majority");
    }

    @Test
    void automataAreThoseWithABoundedNumberOfStates() {
        assertThat(members("@automata"))
                .contains("tit-for-tat", "random", "gtft", "zd-gtft-2", "go-by-majority-10")
                .doesNotContain("go-by-majority", "go-by-majority-40", "first-by-shubik");
    }

    @Test
    void whoReadsThePayoffsIsJudgedInTheGameThatIsPlayed() {
        List<String> axelrod = groups.members("@retaliating", Games.AXELROD).stream()
                .map(Entrant::reference)
                .toList();
        List<String> donation = groups.members("@retaliating", Games.donation(3, 2)).stream()
                .map(Entrant::reference)
                .toList();

        assertThat(axelrod).contains("gtft");
        assertThat(donation).contains("gtft", "tit-for-tat");
    }

    @Test
    void theFirstTournamentIsInTheOrderOfItsRanking() {
        assertThat(members("@axelrod-1980")).containsSubsequence("tit-for-tat", "grudger", "random");
    }

    @Test
    void theFastAreThoseOfTheLibraryThatAreNotSlow() {
        Groups whole = new Groups(new Resolver(DataStrategies.beside(new Library())));

        assertThat(whole.members("@library", Games.AXELROD)).hasSize(241);
        assertThat(whole.members("@fast", Games.AXELROD)).hasSize(223);
        assertThat(members("@fast")).contains("tit-for-tat").doesNotContain("dbs", "cycle");
    }

    @Test
    void theSecondTournamentHasTheRulesThatWereSubmittedAndRandom() {
        List<Entrant> field =
                new Groups(new Resolver(DataStrategies.beside(new Library()))).members("@axelrod-1984", Games.AXELROD);

        assertThat(field)
                .hasSize(63)
                .extracting(Entrant::reference)
                .startsWith("k92r", "k61r", "k42r")
                .endsWith("random", "k36r")
                .doesNotContain("k93r");
        assertThat(field)
                .filteredOn(entrant -> entrant.reference().matches("k\\d\\dr"))
                .hasSize(62);
    }

    @Test
    void theRewrittenSecondTournamentHasThoseWhomTheLibraryKnowsUnderOtherNamesToo() {
        assertThat(members("@axelrod-1984-rewritten"))
                .startsWith("tit-for-tat", "second-by-champion", "second-by-borufsen")
                .contains("tit-for-two-tats", "go-by-majority", "revised-downing", "grudger")
                .endsWith("random");
    }

    @Test
    void inTheFieldOfTheTrainedStrategiesTwoRulesTakePartTwice() {
        List<Entrant> field =
                new Groups(new Resolver(DataStrategies.beside(new Library()))).members("@harper-2017", Games.AXELROD);

        assertThat(field).hasSize(176);
        assertThat(field).extracting(Entrant::name).doesNotHaveDuplicates().contains("EasyGo", "Fool Me Forever");
        assertThat(field).extracting(Entrant::reference).contains("gtft:p=0.1", "random:p=0.9");
        assertThat(field.stream().map(Entrant::reference).distinct()).hasSize(174);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@nise     | unknown group \"@nise\"; did you mean \"@nice\"?",
                "@memory:x | \"@memory:x\" must end in a whole number from 0, as \"@memory:1\" does, but ends in \"x\"",
                "@         | unknown group \"@\"; there are: @all, @library, @fast, @deterministic, @stochastic, "
                        + "@memory:1, @nice, @retaliating, @forgiving, @automata, @axelrod-1980, "
                        + "@axelrod-1984, @axelrod-1984-rewritten, @harper-2017",
            })
    void unknownGroupsAreAnsweredWithTheNearest(String group, String message) {
        assertThatExceptionOfType(ReferenceException.class)
                .isThrownBy(() -> members(group))
                .withMessage(message);
    }
}
