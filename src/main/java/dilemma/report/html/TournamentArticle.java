package dilemma.report.html;

import dilemma.language.Language;
import dilemma.report.Wording;
import dilemma.result.EntrantFigures;
import dilemma.result.TournamentFigures;
import java.util.ArrayList;
import java.util.List;

/**
 * What a report says about a tournament.
 *
 * @param prefix of the ids of its sections
 * @param tournament what came out
 * @param replays matches to step through
 * @param language in which language
 */
record TournamentArticle(String prefix, TournamentFigures tournament, Replays replays, Language language)
        implements Article {

    private static final int DECIMALS = 3;
    private static final int MOST_NAMES = 5;

    @Override
    public String title() {
        return tournament.name();
    }

    @Override
    public String description() {
        return language.translate(tournament.description());
    }

    @Override
    public List<String> facts() {
        List<String> facts = new ArrayList<>();
        int entrants = tournament.entrants().size();
        facts.add(entrants
                + language.say(
                        entrants == 1 ? " entrant" : " entrants", entrants == 1 ? " participant" : " participants"));
        facts.addAll(new RuleFacts(tournament.rules(), tournament.game(), language).items());
        return facts;
    }

    @Override
    public String finding() {
        List<String> first = tournament.entrants().stream()
                .filter(entrant -> entrant.rank() == 1)
                .map(EntrantFigures::name)
                .toList();
        String score = new Wording(language).number(tournament.entrants().get(0).score(), DECIMALS) + " "
                + new MoveWords(tournament.game(), language).unit();
        return first.size() == 1
                ? first.get(0)
                        + language.say(" wins with " + score + " per turn.", " gagne avec " + score + " par tour.")
                : language.say(
                                first.size() + " share the first rank with " + score + " per turn: ",
                                first.size() + " partagent le premier rang avec " + score + " par tour\u00a0: ")
                        + String.join(", ", first.subList(0, Math.min(MOST_NAMES, first.size())))
                        + (first.size() > MOST_NAMES ? " …" : ".");
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new StandingsPart(prefix + "standings", tournament, language));
        SpreadPart spread = new SpreadPart(prefix + "spread", tournament, language);
        if (spread.exists()) {
            parts.add(spread.part());
        }
        PairsPart pairs = new PairsPart(tournament, language);
        parts.add(pairs.payoffs(prefix + "payoffs"));
        parts.add(pairs.cooperation(prefix + "cooperation"));
        parts.add(new ConductPart(prefix + "conduct", tournament, language));
        EcologyPart ecology = new EcologyPart(prefix + "ecology", tournament, language);
        if (ecology.exists()) {
            parts.add(ecology.part());
        }
        parts.add(new MatchesPart(prefix + "matches", tournament, replays, language));
        return parts;
    }
}
