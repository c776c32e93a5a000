package dilemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dilemma.game.GameKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchRunTest {

    private static final Terminal ASCII = new Terminal(false, false, false, Glyphs.ASCII);

    /** Returns what a run prints in French, with plain spaces. */
    private static String run(String fields, String... options) {
        String[] line = Stream.concat(Stream.of("run", "-", "--seed", "1", "--lang", "fr"), Stream.of(options))
                .toArray(String[]::new);
        CommandRun run = CommandRun.reading("{ \"name\": \"petit\"," + fields + "}", line);
        assertThat(run.err()).isEmpty();
        return run.out().replace('\u00a0', ' ');
    }

    /** Returns the same in one line. */
    private static String flat(String fields, String... options) {
        return run(fields, options).replaceAll("\\s+", " ");
    }

    private static String match(String line) {
        return CommandRun.of(("match " + line + " --seed 1 --lang fr").split(" "))
                .out()
                .replace('\u00a0', ' ');
    }

    @Test
    void fewerYearsComeFirst() {
        assertThat(
                        run(
                                "\"match\": { \"turns\": 4 }, \"entrants\": [\"always-cooperate\", \"always-defect\", \"tit-for-tat\"]"))
                .isEqualTo("""
                        petit
                        3 participants · 4 tours · 1 répétition
                        jeu prison-years, moins d'années, mieux c'est · graine 1

                        rang  nom          ans/tour  vict.  coop.
                           1  Defector        1,750    2,0    0 %  ████▎░░░░░░░
                           2  Tit For Tat     1,833    0,0   75 %  ████▍░░░░░░░
                           3  Cooperator      2,333    0,0  100 %  █████▋░░░░░░

                        Defector l'emporte avec 1,750 an par tour. Sa règle : Fait défection à chaque
                        tour.

                        Était-ce payant ? De +1, plus on l'est, mieux c'est, à -1, plus on l'est, pire
                        c'est :
                        sans envie -0,82 · jamais premier à trahir -0,82 · prompt à riposter +1,00
                        """);
    }

    @Test
    void theRuleOfTheWinnerIsTranslated() {
        assertThat(flat("\"match\": { \"turns\": 4 }, \"entrants\": [\"always-cooperate\"]"))
                .contains("Cooperator ne rencontre que son double et finit avec 1,000 an par tour. Sa règle : Coopère à"
                        + " chaque");
    }

    @Test
    void ranksThatAreSharedAreToldSo() {
        assertThat(run("\"entrants\": [\"tit-for-tat\", \"grudger\"]"))
                .contains("Tous les 2 se partagent le premier rang, avec 1,000 an par tour.");
        assertThat(run("\"entrants\": [\"tit-for-tat\", \"grudger\", \"alternator\"], \"match\": { \"turns\": 1 }"))
                .contains("Tous les 3 se partagent");
        assertThat(
                        run(
                                "\"entrants\": [\"tit-for-tat\", \"grudger\", \"always-defect\"], \"match\": { \"turns\": 200 }"))
                .contains("2 se partagent le premier rang, avec 1,670 an par tour : Tit For Tat, Grudger.");
    }

    @Test
    void aMedianIsToldAsOne() {
        assertThat(run("\"rankBy\": \"median\", \"repetitions\": 2, \"entrants\": [\"random\", \"always-defect\"]"))
                .contains("médiane", "classés par la médiane", "l'emporte avec une médiane de ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--known-length | durée connue",
                "--noise 0.05 | bruit 0,05",
                "--misperception 0.1 | perception erronée 0,1",
                "--recognition 0.9 | reconnaissance 0,9",
                "--turns 1 | 1 tour · ",
                "--turns 5,7 | 5, 7 tours",
                "--continuation 0.6 | 2,5 tours en moyenne",
                "--continuation 0.5 --turns 9 | 1,996 (au plus 9) tours en moyenne",
                "--turns limit --method exact | matchs sans fin · calculé, non joué",
                "--method auto | calculé si possible, 10 répétitions",
                "--until-settled --repetitions 4 | répété jusqu'à ce que l'ordre soit sûr",
                "--set weigh=matches | chaque match pèse autant",
                "--set selfPlay=false | sans match contre soi-même",
                "--set topology={\"kind\":\"ring\",\"neighbours\":2} | anneau, 2 voisins chacun",
                "--set topology=star | étoile",
                "--game chicken | plus de points, mieux c'est",
                "--game chicken | pas un dilemme du prisonnier : poule mouillée"
            })
    void aRuleThatIsNotAsUsualIsTold(String options, String words) {
        String entrants = "\"entrants\": [\"random\", \"tit-for-tat\", \"always-defect\"]";

        assertThat(flat(entrants, options.split(" "))).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "WEAK_PRISONERS_DILEMMA, '3,0,5,0', dilemme du prisonnier faible",
        "DEADLOCK, '1,0,5,3', impasse",
        "HARMONY, '5,1,3,0', harmonie",
        "REVERSED_DILEMMA, '1,5,0,3', dilemme inversé",
        "STAG_HUNT, '5,0,3,1', chasse au cerf",
        "COORDINATION, '3,0,1,5', coordination",
        "CHICKEN, '3,1,5,0', poule mouillée",
        "LEADER, '1,3,5,0', meneur",
        "HERO, '1,5,3,0', héros",
        "ANTI_COORDINATION, '0,5,3,1', anti-coordination",
        "BORDERLINE, '3,0,3,1', cas limite",
        "INDIFFERENT, '2,2,2,2', indifférence"
    })
    void everyKindOfGameHasAName(GameKind kind, String payoffs, String name) {
        String[] p = payoffs.split(",");
        String game = "{ \"R\": %s, \"S\": %s, \"T\": %s, \"P\": %s }".formatted((Object[]) p);

        assertThat(kind).isNotEqualTo(GameKind.PRISONERS_DILEMMA);
        assertThat(flat("\"entrants\": [\"random\"], \"game\": " + game)).containsPattern(name + " (· )?graine 1");
    }

    @Test
    void howSureTheRanksAreIsTold() {
        assertThat(flat("\"entrants\": [\"random\", \"random:p=0.51\"]", "--until-settled", "--repetitions", "8"))
                .contains("Pas encore établi avec une confiance de 0,95 : reste à savoir qui est le meilleur de")
                .contains(" fois ; ", "examen");
        assertThat(run("\"entrants\": [\"random\", \"always-defect\"]", "--until-settled", "--repetitions", "99"))
                .contains("Établi : l'ordre de tous les rangs est sûr, avec une confiance de 0,95.");
    }

    @Test
    void notesAreInFrenchToo() {
        assertThat(CommandRun.of("match", "random", "grudger", "--lang", "fr").err())
                .matches("la graine (\\d+) a été tirée\u00a0; --seed \\1 rejoue la même chose\n");
        assertThat(CommandRun.at(ASCII, "match", "random", "grudger", "--lang", "fr")
                        .err())
                .matches("la graine (\\d+) a ete tiree ; --seed \\1 rejoue la meme chose\n");
    }

    @Test
    void whoWasLeftOutIsTold() {
        String tournament =
                "{ \"game\": \"prison-years\", \"entrants\": [\"@memory:1\"], \"seed\": 1, \"match\": { \"turns\": 2 } }";
        assertThat(CommandRun.reading(tournament, "run", "-", "--lang", "fr").err())
                .contains("zd-extortion écarté (needs a baseline");
    }

    @Test
    void jsonIsTheSameInEveryLanguage() {
        assertThat(CommandRun.of("run", "classroom", "--repetitions", "2", "--json", "--lang", "fr"))
                .isEqualTo(CommandRun.of("run", "classroom", "--repetitions", "2", "--json"));
    }

    @Test
    void aMatchEndsWithFrenchSentences() {
        assertThat(match("tit-for-tat cycle:moves=CCD --turns 12")).isEqualTo("""
                         1  Tit For Tat  CCCDCCDCCD CC  25 ans
                            Cycle        CCDCCDCCDC CD  20 ans

                        Cycle a été le premier à choisir de trahir, au tour 3.
                        Cycle s'en tire mieux : 20 ans contre 25 ans en 12 tours.
                        """);
        assertThat(match("grudger tit-for-tat --turns 1"))
                .endsWith("Personne n'a choisi de trahir.\nTous deux finissent avec 1 an en 1 tour.\n");
        assertThat(match("always-defect always-defect --turns 3 --game axelrod"))
                .contains("Tous deux ont choisi de trahir pour la première fois au tour 1.")
                .endsWith("Tous deux finissent avec 3 points en 3 tours.\n");
    }

    @Test
    void aMatchThatIsComputedIsToldInFrench() {
        assertThat(match("random random --exact --turns 2"))
                .contains("Ce que donne un match de 2 tours, par le calcul", "son double", "  écart-type des deux")
                .contains("ans par tour", "2,250", "se tait", "50,00 %", "  CC, son propre choix d'abord");
        assertThat(match("random tit-for-tat --exact --turns limit")).contains("un match sans fin, par le calcul");
        assertThat(match("random grudger --exact --continuation 0.5"))
                .contains("un match de 2 tours en moyenne", "gagne avec une probabilité de");
    }
}
