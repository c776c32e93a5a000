package dilemma.cli;

import dilemma.tournament.Standing;
import dilemma.tournament.TournamentResult;
import java.util.ArrayList;
import java.util.List;

/**
 * The classroom's tournament, and where tit for tat ends in it.
 *
 * @param lectern what the lesson has at hand
 */
record LiveTournament(Lectern lectern) implements Lesson {

    @Override
    public String title() {
        return lectern.say("The tournament", "Le tournoi");
    }

    @Override
    public List<String> lines() {
        TournamentResult result = lectern.classroom();
        List<String> lines = new ArrayList<>(lectern.wrapped(introduction(result)));
        lines.addAll(new StandingsTable(result, Lesson.COLUMNS, lectern.glyphs(), lectern.ink(), lectern.language())
                .lines());
        lines.addAll(lectern.wrapped(verdict(result)));
        return lines;
    }

    private String introduction(TournamentResult result) {
        int entrants = result.standings().size();
        int repetitions = result.definition().repetitions();
        return lectern.say(
                entrants + " strategies, each against each, " + repetitions + " times, just now:",
                entrants + " stratégies, chacune contre chacune, " + repetitions + " fois, à l'instant :");
    }

    private String verdict(TournamentResult result) {
        Standing first = result.standings().get(0);
        Standing titForTat = result.of("Tit For Tat");
        return lectern.say(
                        "First: " + first.entrant().name() + "; tit for tat is number " + titForTat.rank() + ".",
                        "En tête : " + first.entrant().name() + " ; donnant-donnant est au rang " + titForTat.rank()
                                + ".")
                + " "
                + lectern.judged(
                        lectern.say(
                                "Axelrod (1980): tit for tat comes first",
                                "Axelrod (1980) : donnant-donnant arrive en tête"),
                        titForTat.rank() == 1);
    }
}
