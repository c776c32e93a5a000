package dilemma.cli;

import dilemma.game.Ending;
import dilemma.match.Conditions;
import dilemma.tournament.Standing;
import dilemma.tournament.TournamentResult;
import java.util.ArrayList;
import java.util.List;

/**
 * Tit for tat: how it plays, and whom it outscores.
 *
 * @param lectern what the lesson has at hand
 */
record LikeWithLike(Lectern lectern) implements Lesson {

    private static final int TURNS = 20;

    @Override
    public String title() {
        return lectern.say("Tit for tat", "Donnant-donnant");
    }

    @Override
    public List<String> lines() {
        Standing standing = lectern.classroom().of("Tit For Tat");
        List<String> lines = new ArrayList<>(lectern.wrapped(lectern.say("Its rule: ", "Sa règle : ")
                + lectern.language()
                        .translate(standing.entrant().strategy().profile().rule())));
        for (String other : List.of("always-cooperate", "alternator", "always-defect")) {
            lines.add("");
            lines.addAll(match(other));
        }
        lines.add("");
        lines.addAll(lectern.wrapped(wins(standing)));
        lines.addAll(lectern.wrapped(lectern.judged(
                lectern.say(
                        "Axelrod (1984): it never does better than its partner",
                        "Axelrod (1984) : il ne fait jamais mieux que son partenaire"),
                standing.wins() == 0)));
        return lines;
    }

    private List<String> match(String other) {
        DuelWords words = new DuelWords(
                lectern.game(),
                lectern.language(),
                "Tit For Tat",
                Words.plain(lectern.resolver().resolve(other).name(), lectern.glyphs()),
                false);
        return new MoveLines(words, lectern.ink(), Lesson.COLUMNS)
                .all(lectern.match("tit-for-tat", other, new Ending.Fixed(TURNS), Conditions.of(lectern.game())));
    }

    private String wins(Standing standing) {
        TournamentResult classroom = lectern.classroom();
        String others = String.valueOf(classroom.standings().size() - 1);
        String wins = lectern.number(standing.wins(), 1);
        return lectern.say(
                "In the classroom it meets " + others + " others and outscores " + wins + " of them on average.",
                "Dans la classe, il rencontre " + others + " autres et en dépasse " + wins + " en moyenne.");
    }
}
