package dilemma.library.hunter;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Move;
import dilemma.library.Replay;
import org.junit.jupiter.api.Test;

class HuntersTest {

    @Test
    void defectorHunterDefectsUntilTheFirstCooperation() {
        assertThat(Replay.answers("defector-hunter", "DDDDDDCDDDDDD")).isEqualTo("CCCCDDDCCCCCC");
        assertThat(Replay.answers("defector-hunter", "CDDDDDDDD")).doesNotContain("D");
    }

    @Test
    void cooperatorHunterDefectsUntilTheFirstDefection() {
        assertThat(Replay.answers("cooperator-hunter", "CCCCCCDCCCCCC")).isEqualTo("CCCCDDDCCCCCC");
    }

    @Test
    void alternatorHunterNeverRevisesItsJudgement() {
        assertThat(Replay.answers("alternator-hunter", "CDCDCDDDD")).isEqualTo("CCCCCCDDD");
        assertThat(Replay.answers("alternator-hunter", "DCDCDCCCC")).isEqualTo("CCCCCCDDD");
        assertThat(Replay.answers("alternator-hunter", "CCDCDCDCDCDC")).doesNotContain("D");
    }

    @Test
    void cycleHunterNeedsTwoRoundsOfACycleAndThenNeverStops() {
        assertThat(Replay.answers("cycle-hunter", "CCDCCDDDDDCC")).isEqualTo("CCCCCCDDDDDD");
        assertThat(Replay.answers("cycle-hunter", "CDCDCDCDCCCC")).isEqualTo("CCCCCCCCDDDD");
    }

    @Test
    void cycleHunterSparesAPartnerThatMakesOneMoveOnly() {
        assertThat(Replay.answers("cycle-hunter", "C".repeat(100))).doesNotContain("D");
        assertThat(Replay.answers("cycle-hunter", "D".repeat(100))).doesNotContain("D");
    }

    @Test
    void eventualCycleHunterLeavesTheFirstTenTurnsOutAndLooksEveryTen() {
        assertThat(Replay.answers("eventual-cycle-hunter", "DCCDCDDCDC" + "CCD".repeat(5)))
                .isEqualTo("C".repeat(20) + "DDDDD");
        assertThat(Replay.answers("eventual-cycle-hunter", "DCCDCDDCDC" + "CCD".repeat(4) + "DDDCCDCDDCCD"))
                .isEqualTo("C".repeat(20) + "D".repeat(10) + "CCCC");
    }

    @Test
    void eventualCycleHunterSparesOnlyThoseThatNeverDefected() {
        assertThat(Replay.answers("eventual-cycle-hunter", "C".repeat(40))).doesNotContain("D");
        assertThat(Replay.answers("eventual-cycle-hunter", "D" + "C".repeat(39)))
                .isEqualTo("C".repeat(20) + "D".repeat(20));
    }

    @Test
    void mathConstantHunterCountsLikeACountingByHand() {
        for (int seed = 0; seed < 20; seed++) {
            String partner = Replay.moves(seed, 300, 0.2 + 0.03 * seed);
            String slips = Replay.moves(seed + 100, 300, 0.1).replace('D', 'X').replace('C', '.');
            String answers = Replay.answers(new MathConstantHunter(), partner, slips);

            assertThat(answers).as("seed %d", seed).isEqualTo(countedByHand(partner, made(answers, slips)));
        }
    }

    @Test
    void randomHunterLooksAtEachMoveOnlyAfterSixOfThem() {
        assertThat(Replay.answers("random-hunter", "CDCDCDCDCDCDC")).isEqualTo("CCCCCCCCCCCDD");
        assertThat(Replay.answers("random-hunter", "C".repeat(30))).doesNotContain("D");
        assertThat(Replay.answers("random-hunter", "D".repeat(30))).doesNotContain("D");
    }

    private static String made(String chosen, String slips) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < chosen.length(); i++) {
            Move move = Move.valueOf(chosen.substring(i, i + 1));
            made.append(slips.charAt(i) == 'X' ? move.flipped() : move);
        }
        return made.toString();
    }

    private static String countedByHand(String partner, String own) {
        StringBuilder expected = new StringBuilder();
        for (int n = 0; n < partner.length(); n++) {
            String before = partner.substring(0, n);
            double first = rate(partner, own, 0, n / 2);
            double middle = rate(partner, own, n / 4, 3 * n / 4);
            double last = rate(partner, own, n / 2, n);
            boolean isSteady = Math.abs(first - middle) < 0.2 && Math.abs(first - last) < 0.2;
            boolean isHunted = n >= 8 && before.contains("C") && before.contains("D") && isSteady;
            expected.append(isHunted ? 'D' : 'C');
        }
        return expected.toString();
    }

    private static double rate(String partner, String own, int from, int until) {
        String both = partner.substring(from, until) + own.substring(from, until);
        return 0.5 * both.chars().filter(move -> move == 'C').count() / (until - from);
    }
}
