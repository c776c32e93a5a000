package dilemma.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.Games;
import org.junit.jupiter.api.Test;

class FieldTest {

    private static Tally turns(int cc, int cd, int dc, int dd) {
        Tally tally = new Tally();
        tally.add(Count.CC, cc);
        tally.add(Count.CD, cd);
        tally.add(Count.DC, dc);
        tally.add(Count.DD, dd);
        return tally;
    }

    @Test
    void reorderingMovesBothEntrantAndPartner() {
        Field field = new Field(3);
        field.set(0, 1, turns(1, 2, 3, 4), 0.5);
        field.set(1, 0, turns(1, 3, 2, 4), 0.25);
        field.setSelfPlay(2, turns(7, 0, 0, 0), turns(7, 0, 0, 0), 0);
        int[] order = {2, 0, 1};

        Field reordered = field.reordered(i -> order[i]);

        assertThat(reordered.between(1, 2)).isSameAs(field.between(0, 1));
        assertThat(reordered.between(2, 1)).isSameAs(field.between(1, 0));
        assertThat(reordered.between(0, 0)).isSameAs(field.between(2, 2));
        assertThat(reordered.between(0, 1)).isNull();
        assertThat(reordered.standardDeviation().at(1, 2)).isEqualTo(0.5);
        assertThat(reordered.standardDeviation().at(2, 1)).isEqualTo(0.25);
        assertThat(reordered.turns().at(0, 0)).isEqualTo(7);
    }

    /** In years, per turn: 2 turns of being betrayed and 3 of betraying, 5 years apart each, out of 10. */
    @Test
    void theDifferenceIsWhatBetrayalsLeave() {
        assertThat(turns(1, 2, 3, 4).difference(Games.PRISON_YEARS.payoffs())).isEqualTo(-0.5);
        assertThat(turns(0, 0, 0, 0).difference(Games.PRISON_YEARS.payoffs())).isNaN();
    }
}
