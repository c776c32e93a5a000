package dilemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void saysTheTextThatIsInIt() {
        assertThat(Language.ENGLISH.say("rank", "rang")).isEqualTo("rank");
        assertThat(Language.FRENCH.say("rank", "rang")).isEqualTo("rang");
    }

    @Test
    void frenchPunctuationIsNotParted() {
        assertThat(Language.FRENCH.say("", "Pourquoi : « oui » ; à 5 % ?"))
                .isEqualTo("Pourquoi\u00a0: «\u00a0oui\u00a0»\u00a0; à 5\u00a0%\u00a0?");
        assertThat(Language.ENGLISH.say("why : 5 %", "")).isEqualTo("why : 5 %");
    }

    @Test
    void writesNumbersInItsOwnWay() {
        assertThat(Language.ENGLISH.number("-1.50")).isEqualTo("-1.50");
        assertThat(Language.FRENCH.number("-1.50")).isEqualTo("-1,50");
    }

    @Test
    void isFoundByItsCode() {
        assertThat(Language.codes()).containsExactly("en", "fr");
        assertThat(Language.of("fr")).contains(Language.FRENCH);
        assertThat(Language.of("de")).isEmpty();
    }

    @Test
    void leavesWhatNobodyHasTranslated() {
        assertThat(Language.FRENCH.translate("My own rule.")).isEqualTo("My own rule.");
    }

    @Test
    void translatesTheRulesOfStrategies() {
        assertThat(Language.FRENCH.translate("Cooperates on every turn.")).isEqualTo("Coopère à chaque tour.");
        assertThat(Language.ENGLISH.translate("Cooperates on every turn.")).isEqualTo("Cooperates on every turn.");
    }
}
