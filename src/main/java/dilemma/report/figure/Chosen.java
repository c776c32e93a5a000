package dilemma.report.figure;

import dilemma.result.EntrantFigures;
import dilemma.result.TournamentFigures;
import java.util.List;

/** Those of a tournament who are shown. */
final class Chosen {

    private Chosen() {}

    /** Returns their places, in the order of the ranking. */
    static List<Integer> places(TournamentFigures tournament, Choice choice) {
        return choice.among(
                tournament.entrants().stream().map(EntrantFigures::name).toList());
    }

    /** Returns what they came to, in the order of the ranking. */
    static List<EntrantFigures> of(TournamentFigures tournament, Choice choice) {
        return places(tournament, choice).stream()
                .map(tournament.entrants()::get)
                .toList();
    }
}
