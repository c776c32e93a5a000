package dilemma.cli;

import dilemma.io.InputException;
import dilemma.io.Results;
import dilemma.io.Source;
import dilemma.io.TournamentReader;
import dilemma.language.Language;
import dilemma.match.MatchRecord;
import dilemma.report.html.Replays;
import dilemma.result.EntrantFigures;
import dilemma.result.TournamentFigures;
import dilemma.strategy.Entrant;
import dilemma.strategy.Resolver;
import dilemma.tournament.Progress;
import dilemma.tournament.RoundRobin;
import dilemma.tournament.TournamentDefinition;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plays the first match of each pair of a result again, from the definition in it.
 *
 * @param common how the program talks to the user
 * @param language of what is said on the page
 * @param resolver finds the strategies
 */
record MatchReplay(Common common, Language language, Resolver resolver) {

    private static final double MOST_TURNS = 100_000;

    /** Plays, or says why it cannot be done. */
    Replays of(TournamentFigures tournament, Source source) {
        Source definition = Results.definition(source).orElseThrow();
        try {
            return played(new TournamentReader(resolver, () -> 0).read(definition, List.of()), tournament);
        } catch (InputException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            return Replays.none(first);
        }
    }

    private Replays played(TournamentDefinition definition, TournamentFigures tournament) {
        if (definition.endings().get(0).meanTurns() > MOST_TURNS) {
            return Replays.none(language.say("they are too long", "elles sont trop longues"));
        }
        Map<Integer, Integer> ranks = ranks(definition.entrants(), tournament);
        Map<String, MatchRecord> matches = new LinkedHashMap<>();
        try (ProgressBar bar = new ProgressBar(common, Words.plain(tournament.name(), common.glyphs()), language)) {
            Progress progress = common.showsProgress() ? bar : Progress.none();
            new RoundRobin(definition).firstMatches(progress, (repetition, first, second, length, match) -> {
                int a = ranks.getOrDefault(first, 0);
                int b = ranks.getOrDefault(second, 0);
                matches.put(Math.min(a, b) + "," + Math.max(a, b), a <= b ? match : match.swapped());
            });
        }
        return new Replays(matches, Optional.empty());
    }

    /** Returns the place in the standings, from 0, of each entrant by its number in the file. */
    private static Map<Integer, Integer> ranks(List<Entrant> entrants, TournamentFigures tournament) {
        Map<String, Integer> byName = new HashMap<>();
        List<EntrantFigures> standings = tournament.entrants();
        for (int place = 0; place < standings.size(); place++) {
            byName.put(standings.get(place).name(), place);
        }
        Map<Integer, Integer> ranks = new HashMap<>();
        for (int number = 0; number < entrants.size(); number++) {
            Integer place = byName.get(entrants.get(number).name());
            if (place == null) {
                throw new InputException("no entrant of the standings is named "
                        + entrants.get(number).name());
            }
            ranks.put(number, place);
        }
        return ranks;
    }
}
