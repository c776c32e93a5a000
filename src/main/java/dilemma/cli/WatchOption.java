package dilemma.cli;

import dilemma.language.Language;
import picocli.CommandLine.Option;

/** The option of commands whose course can be watched. */
final class WatchOption {

    @Option(
            names = "--watch",
            order = 7,
            description = "Show on a terminal how it goes: bars that move, on standard error.")
    boolean watch;

    /** Shows the course of an evolution, if it is asked for and somebody watches. */
    void show(Film film, Common common) {
        if (isOn(common, Language.ENGLISH)) {
            try (LiveScreen screen = new LiveScreen(common)) {
                film.show(screen, common);
            }
        }
    }

    /** Returns whether it is asked for and somebody watches; tells the user where nobody can. */
    boolean isOn(Common common, Language language) {
        if (watch && !common.showsProgress()) {
            common.note(language.say(
                    "--watch: standard error is no terminal, so there is nobody to watch",
                    "--watch : l'erreur standard n'est pas un terminal, personne ne regarde"));
        }
        return watch && common.showsProgress();
    }
}
