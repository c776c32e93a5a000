package dilemma.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dilemma.game.Ending;
import dilemma.game.Games;
import dilemma.metrics.Rule;
import dilemma.oracle.Twin;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Always cooperate, always defect, tit for tat and grudger: known figures, and figures that a hand can check. */
class FourPlayersTest {

    private static final List<String> PLAYERS = List.of("always-cooperate", "always-defect", "tit-for-tat", "grudger");
    private static final Map<String, List<Double>> PUBLISHED = new HashMap<>();

    /** Reads the numbers of each field, in their order; the rows of the matrix one after the other. */
    @BeforeAll
    static void readPublishedFigures() throws IOException {
        try (InputStream file = FourPlayersTest.class.getResourceAsStream("/conformance/four-players.json");
                JsonParser json = new JsonFactory().createParser(Objects.requireNonNull(file))) {
            List<Double> current = new ArrayList<>();
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    current = new ArrayList<>();
                    PUBLISHED.put(json.currentName(), current);
                } else if (token.isNumeric()) {
                    current.add(json.getDoubleValue());
                }
            }
        }
    }

    private static List<Double> published(String field) {
        return PUBLISHED.getOrDefault(field, List.of());
    }

    @Test
    void tenTurnsGiveThePublishedTotalsWinsAndPayoffs() {
        TournamentResult result = Definitions.of(Games.AXELROD, 10, 1, Definitions.fourPlayers())
                .withoutSelfPlay()
                .play();

        assertThat(PLAYERS.stream().map(name -> result.of(name).total())).isEqualTo(published("totals"));
        assertThat(PLAYERS.stream().map(name -> result.of(name).estimate().score()))
                .isEqualTo(published("perTurn"));
        assertThat(PLAYERS.stream().map(name -> result.of(name).wins())).isEqualTo(published("wins"));
        assertThat(result.standings().stream().map(Standing::rank)).containsExactly(1, 2, 2, 4);
        assertThat(result.standings().stream()
                        .map(standing -> standing.entrant().name()))
                .containsExactly("always-defect", "tit-for-tat", "grudger", "always-cooperate");
    }

    @Test
    void payoffsPerTurnAreThePublishedMatrixWithSelfPlayOnItsDiagonal() {
        TournamentResult result =
                Definitions.of(Games.AXELROD, 10, 1, Definitions.fourPlayers()).play();

        List<Double> payoffs = new ArrayList<>();
        for (String row : PLAYERS) {
            for (String column : PLAYERS) {
                payoffs.add(result.payoff().at(place(result, row), place(result, column)));
            }
        }
        assertThat(payoffs).isEqualTo(published("payoffMatrix"));
    }

    private static int place(TournamentResult result, String name) {
        return result.standings().indexOf(result.of(name));
    }

    @Test
    void twoHundredTurnsGiveThePublishedEigenvectors() {
        TournamentResult result =
                Definitions.of(Games.AXELROD, 200, 1, Definitions.fourPlayers()).play();

        List<Double> jesus = published("eigenJesus 200 turns");
        List<Double> moses = published("eigenMoses 200 turns");
        for (int i = 0; i < 4; i++) {
            // published to three decimals
            Standing standing = result.of(PLAYERS.get(i));
            assertThat(standing.eigenJesus() - jesus.get(i)).isBetween(-0.0005, 0.0005);
            assertThat(standing.eigenMoses() - moses.get(i)).isBetween(-0.0005, 0.0005);
        }
    }

    /**
     * Ten turns of prison-years (R 1, S 5, T 0, P 3; the fewest years are best), each against its twin too:
     *
     * <pre>
     *                   cooperate  defect            tit-for-tat       grudger           total, per turn
     * always-cooperate  10·1 = 10  10·5 = 50         10                10                 80, 2.0
     * always-defect     10·0 =  0  10·3 = 30         0 + 9·3 = 27      27                 84, 2.1
     * tit-for-tat       10         5 + 9·3 = 32      10                10                 62, 1.55
     * grudger           10         5 + 9·3 = 32      10                10                 62, 1.55
     * </pre>
     *
     * The defector outscores each of its three partners, nobody else wins. It is provoked by nobody's defection after
     * its own cooperation, for it never cooperates.
     */
    @Test
    void inPrisonTheDefectorWinsItsMatchesAndComesLast() {
        TournamentResult result = Definitions.of(Games.PRISON_YEARS, 10, 1, Definitions.fourPlayers())
                .play();

        assertThat(result.standings().stream()
                        .map(standing -> standing.entrant().name()))
                .containsExactly("tit-for-tat", "grudger", "always-cooperate", "always-defect");
        assertThat(result.standings().stream().map(Standing::rank)).containsExactly(1, 1, 3, 4);
        assertThat(result.standings().stream().map(Standing::total)).containsExactly(62.0, 62.0, 80.0, 84.0);
        assertThat(result.standings().stream()
                        .map(standing -> standing.estimate().score()))
                .containsExactly(1.55, 1.55, 2.0, 2.1);
        assertThat(result.standings().stream().map(Standing::perMatch)).containsExactly(15.5, 15.5, 20.0, 21.0);
        assertThat(result.standings().stream().map(Standing::wins)).containsExactly(0.0, 0.0, 0.0, 3.0);
        assertThat(result.standings()).allSatisfy(standing -> {
            assertThat(standing.matches()).isEqualTo(4);
            assertThat(standing.turns()).isEqualTo(40);
        });
    }

    /**
     * Tit for tat, in the same tournament, without its twin: 10 turns of CC each against always-cooperate and grudger,
     * one CD and nine DD against always-defect.
     *
     * <ul>
     *   <li>provocable: one occasion, the defection on turn 2 after tit for tat's C on turn 1, answered on turn 3
     *   <li>forgiving: always-defect never offers peace: no occasion
     *   <li>clear: 9 + 9 turns after CC, all C; one after CD, D; 8 after DD, all D: no uncertainty
     * </ul>
     */
    @Test
    void titForTatsConductIsAsAHandCounts() {
        Standing standing = Definitions.of(Games.PRISON_YEARS, 10, 1, Definitions.fourPlayers())
                .play()
                .of("tit-for-tat");

        assertThat(standing.rule(Rule.NOT_ENVIOUS)).isEqualTo(1);
        assertThat(standing.rule(Rule.NICE)).isEqualTo(1);
        assertThat(standing.rule(Rule.PROVOCABLE)).isEqualTo(1);
        assertThat(standing.rule(Rule.FORGIVING)).isNaN();
        assertThat(standing.rule(Rule.CLEAR)).isEqualTo(1);
        assertThat(standing.goodPartner()).isEqualTo(1);
        assertThat(standing.cooperation()).isEqualTo(31 / 40.0);
        assertThat(standing.openingCooperation()).isEqualTo(1);
    }

    @Test
    void entrantsWhoDidEquallyWellShareARankHoweverMatchesAreWeighed() {
        for (Weigh weigh : Weigh.values()) {
            for (int a = 1; a <= 12; a++) {
                for (int b = 1; b <= 12; b++) {
                    TournamentResult result = Definitions.of(Games.AXELROD, 1, 1, shuffledPlayers())
                            .endings(new Ending.Fixed(a), new Ending.Fixed(b))
                            .weigh(weigh)
                            .play();

                    assertThat(result.of("tit-for-tat").estimate().score())
                            .as("%d and %d turns", a, b)
                            .isEqualTo(result.of("grudger").estimate().score());
                    assertThat(result.of("tit-for-tat").rank())
                            .isEqualTo(result.of("grudger").rank());
                }
            }
        }
    }

    private static Twin[] shuffledPlayers() {
        Twin[] four = Definitions.fourPlayers();
        return new Twin[] {four[2], four[0], four[1], four[3]};
    }
}
