package dilemma.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.game.Objective;
import dilemma.game.Payoffs;
import dilemma.io.DataStrategies;
import dilemma.kind.Team;
import dilemma.kind.TeamRule;
import dilemma.library.Library;
import dilemma.strategy.Profile;
import dilemma.strategy.Resolver;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.Collections;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationTest {

    private final Resolver resolver = new Resolver(DataStrategies.beside(new Library()));

    private Classification of(String reference, Game game) {
        return Classification.of(resolver.resolve(reference), game).orElseThrow();
    }

    private Classification of(String reference) {
        return of(reference, Games.PRISON_YEARS);
    }

    @Test
    void titForTatIsNiceRetaliatingAndForgiving() {
        assertThat(of("tit-for-tat")).isEqualTo(new Classification(true, 1, 1, OptionalInt.of(2)));
    }

    @Test
    void theUnforgivingRetaliate() {
        assertThat(of("grudger").isRetaliating()).isTrue();
        assertThat(of("grudger").isForgiving()).isFalse();
        assertThat(of("grudger").forgiving()).isZero();
    }

    @Test
    void whoNeverHadAnOccasionIsNeither() {
        assertThat(of("always-cooperate").forgiving()).isNaN();
        assertThat(of("always-cooperate").isForgiving()).isFalse();
        assertThat(of("always-defect").provocable()).isNaN();
        assertThat(of("always-defect").isRetaliating()).isFalse();
    }

    @Test
    void whatIsGivenParametersIsJudgedWithThem() {
        assertThat(of("n-tits-for-m-tats:n=1,m=1")).isEqualTo(of("tit-for-tat"));
        assertThat(of("random:p=1")).isEqualTo(of("always-cooperate"));
        assertThat(of("random:p=0.999").nice()).isFalse();
    }

    @Test
    void transformsAreJudgedByTheirPlay() {
        assertThat(of("always-defect+flip")).isEqualTo(new Classification(true, 0, Double.NaN, OptionalInt.of(1)));
        assertThat(of("tit-for-tat+noisy=0.05").nice()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gtft", "stalker", "adaptive"})
    void whoReadsThePayoffsIsJudgedInTheGame(String id) {
        assertThat(of(id, Games.AXELROD)).isNotEqualTo(of(id, Games.PRISON_YEARS));
        assertThat(of(id, Games.CHICKEN)).isNotEqualTo(of(id, Games.PRISON_YEARS));
    }

    @Test
    void aGameOfTheSameNameIsAnotherGame() {
        Game axelrod = new Game("axelrod", new Payoffs(3, 0, 3, 1), Objective.MAXIMISE, "points");

        assertThat(of("gtft", axelrod).provocable())
                .isLessThan(of("gtft", Games.AXELROD).provocable());
    }

    @Test
    void whoRefusesTheGameIsJudgedInAxelrods() {
        Strategy generous = resolver.resolve("zd-gen-2").strategy();

        assertThat(Classification.judgedIn(generous, Games.PRISON_YEARS)).hasValue(Games.AXELROD);
        assertThat(of("zd-gen-2", Games.PRISON_YEARS)).isEqualTo(of("zd-gen-2", Games.AXELROD));
    }

    @Test
    void whoRefusesBothIsNotJudged() {
        assertThat(Classification.of(resolver.resolve("zd-extort-2:phi=100"), Games.PRISON_YEARS))
                .isEmpty();
    }

    @Test
    void theSlowAreJudgedLikewiseInFewerMatches() {
        Strategy titForTat = resolver.resolve("tit-for-tat").strategy();
        Profile profile = Profile.of("crowd", "Crowd", Traits.unbounded());
        Strategy crowd = new Team(profile, Collections.nCopies(51, titForTat), new TeamRule.Majority(), false);

        assertThat(crowd.profile().traits().slow()).isTrue();
        assertThat(Classification.found(crowd, Games.AXELROD))
                .isEqualTo(new Classification(true, 1, 1, OptionalInt.empty()));
    }

    @Test
    void oneThatDefectsOnOneTurnInAThousandIsNotNice() {
        assertThat(Niceness.of(resolver.resolve("random:p=0.999").strategy(), Games.AXELROD))
                .isFalse();
        assertThat(Niceness.of(
                        resolver.resolve("cycle:moves=" + "C".repeat(999) + Move.D)
                                .strategy(),
                        Games.AXELROD))
                .isFalse();
    }

    @Test
    void theBuiltInAreKnownByTheirNames() {
        assertThat(BuiltIn.names("always-defect")).containsExactly("Defector");
        assertThat(BuiltIn.names("zd-gtft-2")).containsExactly("ZD-GTFT-2", "ZDGTFT2");
        assertThat(BuiltIn.names("mine")).isEmpty();
    }
}
