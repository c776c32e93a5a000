package dilemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A guided lesson that follows the founding document, screen by screen. */
@Command(
        name = "tour",
        addMethodSubcommands = false,
        description = {
            "Take a guided tour: ten short screens that play, and tell what came out.",
            "Enter goes on, q leaves; where nobody watches, all screens are printed at once."
        },
        footer = {
            "Examples:",
            "  dilemma tour",
            "  dilemma tour --lang fr",
            "  dilemma tour --no-pause | less",
            "  dilemma tour --seed 7          the same questions, other chances"
        })
final class TourCommand implements Callable<Integer> {

    private static final long STANDARD_SEED = 2020;

    @Mixin
    Common common;

    @Mixin
    SeedOption seed;

    @Mixin
    LanguageOption language;

    @Option(names = "--no-pause", order = 1, description = "Print all screens without waiting in between.")
    boolean noPause;

    @Override
    public Integer call() {
        List<Lesson> lessons = lessons(new Lectern(
                language.language,
                common.glyphs(),
                Ink.of(common),
                StrategiesOption.shipped(),
                seed.number().orElse(STANDARD_SEED)));
        if (noPause || !common.terminal().isInteractive()) {
            lessons.forEach(lesson -> common.print(page(lessons, lesson)));
        } else {
            try (Keyboard keyboard = Keyboard.of(common)) {
                turnPages(lessons, keyboard);
            }
        }
        return ExitCode.SUCCESS;
    }

    /** Returns the lessons, in their order. */
    static List<Lesson> lessons(Lectern lectern) {
        return List.of(
                new OneEncounter(lectern),
                new Dominated(lectern),
                new AgainAndAgain(lectern),
                new LikeWithLike(lectern),
                new LiveTournament(lectern),
                new Misunderstandings(lectern),
                new Forgiveness(lectern),
                new FourRules(lectern),
                new Levers(lectern),
                new WhatNext(lectern));
    }

    private List<String> page(List<Lesson> lessons, Lesson lesson) {
        List<String> lines = new ArrayList<>();
        lines.add(Ink.of(common).bold(lessons.indexOf(lesson) + 1 + "/" + lessons.size() + "  " + lesson.title()));
        lines.add("");
        lines.addAll(lesson.lines());
        lines.add("");
        return lines;
    }

    private void turnPages(List<Lesson> lessons, Keyboard keyboard) {
        Screen screen = new Screen(common, keyboard.hasScreen());
        for (Lesson lesson : lessons) {
            List<String> page = new ArrayList<>(page(lessons, lesson));
            page.add(Ink.of(common)
                    .faint(language.language.say("Enter goes on, q leaves", "Entrée continue, q quitte")));
            screen.tell(page);
            if (!goesOn(keyboard, screen, page)) {
                return;
            }
        }
    }

    private static boolean goesOn(Keyboard keyboard, Screen screen, List<String> page) {
        while (true) {
            screen.paint(page);
            Key key = keyboard.next();
            if (key.isLeaving()) {
                return false;
            }
            if (key.kind() == Key.Kind.ENTER || key.kind() == Key.Kind.RIGHT) {
                return true;
            }
        }
    }
}
