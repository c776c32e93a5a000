package dilemma.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamTest {

    private static final Strategy DEFECTOR = cycle("D");
    private static final Strategy COOPERATOR = cycle("C");

    private static Profile profile(String id) {
        return Profile.of(id, id, Traits.unbounded());
    }

    private static Strategy cycle(String moves) {
        return new Cycle(
                profile(moves),
                moves.chars()
                        .mapToObj(c -> Move.valueOf(String.valueOf((char) c)))
                        .toList());
    }

    private record Rule(Profile profile, Player rule) implements Strategy {
        @Override
        public Player newPlayer(Setting setting, RandomSource random) {
            return rule;
        }
    }

    private static Team team(TeamRule rule, String... cycles) {
        return new Team(profile("team"), Stream.of(cycles).map(TeamTest::cycle).toList(), rule, false);
    }

    private static String play(Strategy team, String partner, RandomSource random) {
        Player player = team.newPlayer(Setting.of(Games.AXELROD), random);
        History history = new History(false);
        StringBuilder moves = new StringBuilder();
        for (int i = 0; i < partner.length(); i++) {
            Move move = player.next(history);
            moves.append(move);
            history.append(move, Move.valueOf(partner.substring(i, i + 1)));
        }
        return moves.toString();
    }

    private static String play(Strategy team, String partner) {
        return play(team, partner, RandomSource.none());
    }

    @ParameterizedTest
    @CsvSource({"C C D, C, D", "C D, C, C", "C D D, D, C", "D D, D, C", "C C, C, D"})
    void theMajorityAndTheMinorityAreCountedAndEvenNumbersCooperate(String members, Move majority, Move minority) {
        String[] cycles = members.split(" ");

        assertThat(play(team(new TeamRule.Majority(), cycles), "C")).isEqualTo(majority.name());
        assertThat(play(team(new TeamRule.Minority(), cycles), "C")).isEqualTo(minority.name());
    }

    @Test
    void theWinnerIsWhoseProposalsWouldHaveEarnedMost() {
        // on the first turn all are even and one proposes C; then D has earned 5 against 3, and C leads never again
        assertThat(play(team(new TeamRule.Winner(), "C", "D"), "CCCC")).isEqualTo("CDDD");
    }

    @Test
    void ofWinnersThatAreEvenOneThatCooperatesIsEnough() {
        // after CD and DC both have 8, and the first proposes C on the third turn
        assertThat(play(team(new TeamRule.Winner(), "CDC", "DCD"), "CCC")).isEqualTo("CCC");
    }

    @Test
    void membersRememberWhatTheyProposedThemselves() {
        Strategy alternator = new Rule(
                profile("alternator"), history -> Move.cooperateIf(history.isEmpty() || history.ownLast() == Move.D));

        assertThat(play(
                        new Team(
                                profile("team"),
                                List.of(alternator, DEFECTOR, DEFECTOR, alternator, alternator),
                                new TeamRule.Majority(),
                                false),
                        "CCCC"))
                .isEqualTo("CDCD");
        assertThat(play(
                        new Team(
                                profile("team"),
                                List.of(alternator, DEFECTOR, DEFECTOR),
                                new TeamRule.Majority(),
                                false),
                        "CCCC"))
                .isEqualTo("DDDD");
    }

    @Test
    void aNiceTeamWaitsForThePartnersFirstDefection() {
        Team nice = new Team(profile("team"), List.of(DEFECTOR), new TeamRule.Majority(), true);

        assertThat(play(nice, "CCDCC")).isEqualTo("CCCDD");
    }

    @Test
    void anEnsembleDrawsFromTheBestInAHundredEight() {
        // 26 members: two are drawn from. On the first turn these are the last two, later those that earned most, the
        // later member first
        List<Strategy> members = new ArrayList<>(Collections.nCopies(22, COOPERATOR));
        members.addAll(List.of(cycle("CDDD"), cycle("CCCC"), cycle("DDDC"), cycle("CDCD")));
        Team team = new Team(profile("team"), members, new TeamRule.Ensemble(), false);

        assertThat(play(team, "CCCC", () -> 0)).isEqualTo("CDDC");
        assertThat(play(team, "CCCC", () -> 0.99)).isEqualTo("DDCD");
    }

    @Test
    void whereAllMembersAreAlikeNothingIsDrawn() {
        Team team = team(new TeamRule.Ensemble(), "CD", "CD", "CD");

        assertThat(play(team, "CCCC")).isEqualTo("CDCD");
        assertThat(team.profile().traits().stochastic()).isFalse();
    }

    @Test
    void aMixerDrawsAMemberOnEveryTurn() {
        Team even = team(new TeamRule.Mixer(List.of()), "C", "D");
        Team weighted = team(new TeamRule.Mixer(List.of(0.0, 0.75, 0.25)), "C", "D", "C");

        assertThat(play(even, "CC", () -> 0.49)).isEqualTo("CC");
        assertThat(play(even, "CC", () -> 0.5)).isEqualTo("DD");
        assertThat(play(weighted, "CC", () -> 0)).isEqualTo("DD");
        assertThat(play(weighted, "CC", () -> 0.75)).isEqualTo("CC");
    }

    @Test
    void aCertainMemberIsNotDrawn() {
        Team certain = team(new TeamRule.Mixer(List.of(0.0, 1.0)), "C", "D");

        assertThat(play(certain, "CCC")).isEqualTo("DDD");
        assertThat(certain.profile().traits().stochastic()).isFalse();
        assertThat(new TeamRule.Mixer(List.of(0.0, 0.0))).isEqualTo(new TeamRule.Mixer(List.of()));
    }

    @Test
    void weightsMustAddUp() {
        assertThatThrownBy(() -> new TeamRule.Mixer(List.of(0.5, 0.2))).hasMessageContaining("add up to 1");
        assertThatThrownBy(() -> new TeamRule.Mixer(List.of(1.5, -0.5))).hasMessageContaining("from 0 to 1");
    }

    @Test
    void huntersDefectWhenOneDoesAndRepeatThePartnersMoveAfterAHundredTurns() {
        String partner = "D".repeat(102);

        assertThat(play(team(new TeamRule.Hunter(), "C", "CCD"), "DDDD")).isEqualTo("CCDC");
        assertThat(play(team(new TeamRule.Hunter(), "C", "C"), partner)).isEqualTo("C".repeat(101) + "D");
    }

    @Test
    void membersThatDrawHaveStreamsOfTheirOwn() {
        Strategy coin = new MemoryOne(profile("coin"), 0.5, 0.5, 0.5, 0.5, 0.5);
        Team two = new Team(profile("team"), List.of(coin, coin, coin), new TeamRule.Majority(), false);

        String moves = play(two, "C".repeat(400), Seed.of(1).stream());

        // of three that agree always one would see about 200
        assertThat(moves.chars().filter(c -> c == 'C').count()).isBetween(160L, 240L);
        assertThat(play(two, "C".repeat(400), Seed.of(1).stream())).isEqualTo(moves);
        assertThat(play(two, "C".repeat(400), Seed.of(2).stream())).isNotEqualTo(moves);
    }

    @Test
    void whatItSaysOfItselfComesFromItsMembers() {
        Strategy reader = new Rule(
                Profile.of("reader", "Reader", Traits.memory(1).readingGame().readingLength()), history -> Move.C);

        Traits plain = team(new TeamRule.Majority(), "C", "D").profile().traits();
        Traits reading = new Team(profile("t"), List.of(reader, DEFECTOR), new TeamRule.Majority(), false)
                .profile()
                .traits();

        assertThat(plain).isEqualTo(Traits.unbounded());
        assertThat(reading).isEqualTo(Traits.unbounded().readingGame().readingLength());
        assertThat(team(new TeamRule.Winner(), "C", "D").profile().traits())
                .isEqualTo(Traits.unbounded().readingGame());
        assertThat(team(new TeamRule.Mixer(List.of()), "C", "D").profile().traits())
                .isEqualTo(Traits.unbounded().withStochastic(true));
        assertThat(new Team(profile("t"), Collections.nCopies(51, COOPERATOR), new TeamRule.Majority(), false)
                        .profile()
                        .traits()
                        .slow())
                .isTrue();
    }

    @Test
    void itRefusesWhatAMemberRefuses() {
        Strategy choosy = new Strategy() {
            @Override
            public Profile profile() {
                return TeamTest.profile("choosy");
            }

            @Override
            public Player newPlayer(Setting setting, RandomSource random) {
                return history -> Move.C;
            }

            @Override
            public Optional<String> refusal(Game game) {
                return Optional.of("is choosy");
            }
        };

        assertThat(new Team(profile("t"), List.of(COOPERATOR, choosy), new TeamRule.Majority(), false)
                        .refusal(Games.AXELROD))
                .contains("has the member choosy, which is choosy");
    }

    @Test
    void aTeamOfNobodyIsNone() {
        assertThatThrownBy(() -> new Team(profile("t"), List.of(), new TeamRule.Majority(), false))
                .hasMessageContaining("at least one member");
    }
}
