package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchGameTest {

    private static final Terminal ASCII = new Terminal(false, false, false, Glyphs.ASCII);

    /** Returns what is printed in French, with plain spaces. */
    private static String french(String... payoffs) {
        CommandRun run = CommandRun.of(Stream.concat(Stream.of("game", "--lang", "fr"), Stream.of(payoffs))
                .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return run.out().replace('\u00a0', ' ');
    }

    @Test
    void tellsThePrisonersDilemmaAsTheFoundingDocumentDoes() {
        assertThat(french().lines())
                .containsExactly(
                        "prison-years : deux prisonniers, se taire ou trahir",
                        "Les nombres sont des années de prison ; moins il y en a, mieux c'est.",
                        "",
                        "                                  second prisonnier",
                        "                                se tait       trahit",
                        "                            ┌─────────────┬─────────────┐",
                        "premier prisonnier  se tait │    1 ; 1    │    5 ; 0    │",
                        "                            ├─────────────┼─────────────┤",
                        "                     trahit │    0 ; 5    │   3 ; 3 *   │",
                        "                            └─────────────┴─────────────┘",
                        "Dans chaque case : d'abord le premier prisonnier, puis le second.",
                        "* équilibre : aucun des deux ne gagne à changer seul.",
                        "",
                        "Trahir domine : quoi que fasse l'autre, cela coûte moins d'années.",
                        "Équilibre : tous deux trahissent.",
                        "Pourtant tous deux s'en tireraient mieux si tous deux se taisaient : c'est un dilemme du"
                                + " prisonnier.",
                        "Efficace (nul ne peut gagner sans que l'autre perde) : tous deux se taisent ; un seul trahit.",
                        "Se taire ensemble vaut mieux que trahir à tour de rôle : 1 an par tour pour chacun, contre"
                                + " 2,5.",
                        "Une coopération durable peut payer si le jeu continue avec une probabilité d'au moins 0,333"
                                + " (rancune éternelle), 0,333 (donnant-donnant).");
    }

    @Test
    void doesNotBreakBeforeHighPunctuation() {
        assertThat(CommandRun.of("game", "--lang", "fr").out())
                .contains("prison-years\u00a0: deux", "\u00a0; moins", "1\u00a0; 1")
                .doesNotContainPattern(" [:;?!]");
    }

    @Test
    void writesPlainLettersWhereTheLocaleHasNoOthers() {
        assertThat(CommandRun.at(ASCII, "game", "--lang", "fr").out())
                .matches("[\\p{ASCII}]+")
                .contains("Equilibre : tous deux trahissent.", "cela coute moins d'annees")
                .doesNotContain("? ");
    }

    @ParameterizedTest
    @CsvSource({
        "'3,0,5,1', 'si tous deux coopéraient : c''est un dilemme du prisonnier.'",
        "'3,0,5,0', 'mais qui rencontre un traître peut aussi bien coopérer : c''est un dilemme du prisonnier faible.'",
        "'1,0,5,3', 'Si tous deux coopéraient, personne n''y gagnerait : c''est une impasse, pas un dilemme.'",
        "'5,1,3,0', 'Si tous deux trahissaient, personne n''y gagnerait : c''est l''harmonie, pas un dilemme.'",
        "'1,5,0,3', 'dont les choix ont échangé leurs noms.'",
        "'5,0,3,1', 'de coopérer ensemble, mais trahir est sans risque : c''est la chasse au cerf.'",
        "'3,0,1,5', 'Chacun a intérêt à faire comme l''autre : c''est un jeu de coordination.'",
        "'3,1,5,0', 'de trahir seul, mais le pire pour tous deux est de le faire ensemble : c''est le jeu de la poule'",
        "'1,3,5,0', 'se met seul à trahir avantage les deux, lui-même le plus : c''est le jeu du meneur.'",
        "'1,5,3,0', 'se met seul à trahir avantage les deux, l''autre le plus : c''est le jeu du héros.'",
        "'0,5,3,1', 'le contraire de l''autre : c''est un jeu d''anti-coordination.'",
        "'3,0,3,1', 'reviennent au même : c''est à la limite entre deux sortes de jeux.'",
        "'2,2,2,2', 'Personne ne peut se faire ni bien ni mal : c''est un jeu d''indifférence.'"
    })
    void namesEveryKindOfGame(String payoffs, String sentence) {
        assertThat(french("--payoffs", payoffs)).contains(sentence);
    }

    @Test
    void writesNumbersWithACommaAndPartsThemByASemicolon() {
        assertThat(french("--payoffs", "2.5,0.5,6.25,1.5"))
                .contains("2,5 ; 2,5", "0,5 ; 6,25")
                .contains("vaut mieux que coopérer ensemble : 3,375 points par tour pour chacun, contre 2,5.")
                .contains("0,789 (rancune éternelle) ; donnant-donnant ne peut pas la rendre payante");
    }

    @Test
    void hasTheSingularBelowTwo() {
        assertThat(french("--payoffs", "1.5,0,2,0.5")).contains("1,5 point par tour pour chacun, contre 1.");
        assertThat(french("--payoffs", "3,1,5,0"))
                .contains("Trahir à tour de rôle vaut autant que coopérer ensemble : 3 points par tour");
    }

    @Test
    void tellsWhatDominatesWeaklyAndWhatIsLeftToChance() {
        assertThat(french("--payoffs", "3,0,5,0"))
                .contains("Trahir domine faiblement : cela ne rapporte jamais moins de points, et face à l'un des choix"
                        + " de l'autre cela rapporte plus de points.")
                .contains("Équilibres : un seul trahit ; tous deux trahissent ; mixte, l'un trahit à coup sûr et"
                        + " l'autre s'en remet au hasard, quelles que soient les chances.");
        assertThat(french("--payoffs", "0,2,0,3", "--objective", "minimise"))
                .contains("Coopérer domine faiblement : cela ne coûte jamais plus de points");
        assertThat(french("--payoffs", "3,1,5,0"))
                .contains("Aucun des deux choix ne domine : le meilleur dépend de ce que fait l'autre.")
                .contains("mixte, chacun coopère avec une probabilité de 0,333.");
        assertThat(french("--payoffs", "2,2,2,2"))
                .contains("Aucun des deux choix ne domine : pour qui choisit, ils reviennent toujours au même.")
                .contains("Équilibres : toutes les issues, et tous les mélanges de choix.");
    }

    @Test
    void jsonIsTheSameInEveryLanguage() {
        assertThat(CommandRun.of("game", "--json", "--lang", "fr")).isEqualTo(CommandRun.of("game", "--json"));
    }

    @Test
    void anUnknownLanguageIsRefused() {
        CommandRun run = CommandRun.of("game", "--lang", "fra");

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).contains("\"fra\" is none of en, fr; did you mean \"fr\"?");
    }
}
