package dilemma;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The package map: a package uses only those listed beside it. */
class ArchitectureTest {

    private static final Map<String, List<String>> MAP = map();

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dilemma");

    private static Map<String, List<String>> map() {
        Map<String, List<String>> map = new LinkedHashMap<>();
        map.put("language", List.of());
        map.put("game", List.of());
        map.put("random", List.of());
        map.put("strategy", List.of("game", "random"));
        map.put("automaton", List.of("game", "random", "strategy"));
        map.put("kind", List.of("game", "random", "strategy", "automaton"));
        map.put("library", List.of("game", "random", "strategy", "automaton", "kind"));
        map.put("process", List.of("game", "random", "strategy"));
        map.put("match", List.of("game", "random", "strategy", "automaton"));
        map.put("reason", List.of("language", "game", "strategy", "automaton", "match"));
        map.put("metrics", List.of("game", "random", "match"));
        map.put("exact", List.of("game", "strategy", "automaton", "match", "metrics"));
        map.put("tournament", List.of("game", "random", "strategy", "automaton", "match", "metrics", "exact"));
        map.put("evolution", and(map.get("tournament"), "tournament"));
        map.put("sweep", and(map.get("evolution"), "evolution"));
        map.put("analysis", and(map.get("sweep"), "sweep"));
        map.put("result", List.of("game", "metrics", "sweep"));
        map.put(
                "io",
                map.keySet().stream()
                        .filter(name ->
                                !List.of("library", "language", "reason").contains(name))
                        .toList());
        map.put(
                "report",
                List.of("language", "game", "strategy", "match", "metrics", "evolution", "sweep", "result", "io"));
        map.put("cli", List.copyOf(map.keySet()));
        return map;
    }

    private static List<String> and(List<String> names, String another) {
        return Stream.concat(names.stream(), Stream.of(another)).toList();
    }

    static List<String> everyPackage() {
        return List.copyOf(MAP.keySet());
    }

    @ParameterizedTest
    @MethodSource("everyPackage")
    void usesOnlyThePackagesBesideIt(String name) {
        String[] used = Stream.concat(Stream.of(name), MAP.get(name).stream())
                .map(ArchitectureTest::within)
                .toArray(String[]::new);

        check(noClasses()
                .that(resideInAPackage(within(name)))
                .should()
                .dependOnClassesThat(resideInAPackage("dilemma..")
                        .and(resideInAnyPackage(used).negate())));
    }

    @Test
    void everyClassIsOnTheMap() {
        String[] packages = MAP.keySet().stream().map(ArchitectureTest::within).toArray(String[]::new);

        check(classes().should().resideInAnyPackage(packages));
    }

    @Test
    void familiesOfTheLibraryDoNotKnowEachOther() {
        check(slices().matching("dilemma.library.(*)..").should().notDependOnEachOther());
        check(noClasses()
                .that()
                .resideInAPackage("dilemma.library.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dilemma.library"));
    }

    @Test
    void onlyInputAndOutputKnowJsonAndCsv() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("dilemma.io..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "de.siegmar.."));
    }

    @Test
    void onlyFiguresKnowPdfAndPixels() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("dilemma.report.figure..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache..", "java.awt..", "javax.imageio.."));
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("dilemma.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli.."));
    }

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("dilemma.cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    @Test
    void theMapIsHeldAgainstRealCode() {
        assertThat(CODE).anyMatch(type -> type.getName().equals("dilemma.cli.Main"));
        assertThat(CODE).anyMatch(type -> type.getName().equals("dilemma.game.Move"));
    }

    private static String within(String name) {
        return "dilemma." + name + "..";
    }

    /** Packages that are still to be written hold no classes. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CODE);
    }
}
