package dilemma.io;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Game;
import dilemma.game.Games;
import dilemma.game.Objective;
import dilemma.game.Payoffs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneShotWriterTest {

    @Test
    void aPrisonersDilemmaHasEverything() {
        assertThat(json(Games.PRISON_YEARS)).isEqualTo("""
                        {
                          "schemaVersion": 1,
                          "kind": "game",
                          "version": "1.2.3",
                          "game": {
                            "name": "prison-years",
                            "R": 1,
                            "S": 5,
                            "T": 0,
                            "P": 3,
                            "unit": "years",
                            "objective": "minimise",
                            "class": "prisoners-dilemma"
                          },
                          "analysis": {
                            "dominance": {
                              "move": "D",
                              "strict": true
                            },
                            "equilibria": {
                              "pure": ["DD"],
                              "mixed": []
                            },
                            "efficient": ["CC", "CD", "DC"],
                            "dilemma": true,
                            "rewardsLastingCooperation": true,
                            "smallestContinuation": {
                              "grimTrigger": 0.3333333333333333,
                              "titForTat": 0.3333333333333333
                            }
                          }
                        }
                        """);
    }

    @Test
    void whatIsNotThereIsNull() {
        assertThat(json(Games.CHICKEN))
                .contains(
                        "\"class\": \"chicken\"", "\"dominance\": null", "\"grimTrigger\": null", "\"titForTat\": null")
                .contains("\"pure\": [\"CD\", \"DC\"]")
                .contains("\"dilemma\": false", "\"rewardsLastingCooperation\": false");
    }

    @Test
    void titForTatNeedsMoreThanCertaintyWhereTakingTurnsIsAsGood() {
        assertThat(json(Game.custom(new Payoffs(3, 0, 7, 1), Objective.MAXIMISE)))
                .contains("\"grimTrigger\": 0.6666666666666666", "\"titForTat\": 1.3333333333333333");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 1, 5, 0, '[0.3333333333333333, 0.3333333333333333], [0.3333333333333333, 0.3333333333333333]'",
        "3, 0, 5, 0, '[0, 0], [0, 1], [0, 1], [0, 0]'",
        "3, 1, 3, 0, '[1, 1], [0, 1], [0, 1], [1, 1]'",
        "2, 2, 2, 2, '[0, 1], [0, 1]'"
    })
    void mixedEquilibriaAreRangesOfTheProbabilitiesOfCooperating(
            double r, double s, double t, double p, String ranges) {
        String json = json(Game.custom(new Payoffs(r, s, t, p), Objective.MAXIMISE));
        String mixed = json.substring(json.indexOf("\"mixed\""), json.indexOf("\"efficient\""));

        assertThat(mixed.lines()
                        .filter(line -> line.contains("\"first\"") || line.contains("\"second\""))
                        .map(line -> line.replaceFirst(".*: ", "").replaceFirst(",$", "")))
                .containsExactly(ranges.split(", (?=\\[)"));
    }

    private static String json(Game game) {
        return JsonWriter.text(json -> OneShotWriter.write(json, game, "1.2.3"));
    }
}
