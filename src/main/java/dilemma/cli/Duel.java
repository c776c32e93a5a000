package dilemma.cli;

import dilemma.game.Move;
import dilemma.match.LiveMatch;
import dilemma.match.Match;
import dilemma.match.MatchRecord;
import dilemma.random.Seed;
import dilemma.strategy.Strategy;
import dilemma.tournament.MatchFault;
import dilemma.tournament.TournamentDefinition;
import java.util.List;
import java.util.Optional;

/** A match with a person in the first seat, and a strategy or another person in the second. */
final class Duel {

    /** The name of the first person. */
    static final String PERSON = "person";

    private final TournamentDefinition rules;
    private final Strategy opponent;
    private final Seed address;
    private final Hand first;
    private final Hand second;
    private final LiveMatch match;

    private Duel(TournamentDefinition rules, Strategy opponent, Hand second) {
        this.rules = rules;
        this.opponent = opponent;
        this.address = Seed.of(rules.seed())
                .child("play")
                .child(rules.entrants().get(0).reference());
        this.first = new Hand();
        this.second = second;
        this.match = new LiveMatch(match(first.person("first")), address);
    }

    /** Returns a match against the only entrant of a tournament, by the rules of that. */
    static Duel against(TournamentDefinition tournament) {
        return new Duel(tournament, tournament.entrants().get(0).strategy(), new Hand());
    }

    /** Returns a match of two people, by the rules of a tournament. */
    static Duel ofTwo(TournamentDefinition tournament) {
        Hand second = new Hand();
        return new Duel(tournament, second.person("second"), second);
    }

    private Match match(Strategy one) {
        return new Match(one, opponent, rules.endings().get(0), rules.conditions());
    }

    /** Returns whether the last turn has been played. */
    boolean isOver() {
        return match.isOver();
    }

    /** Plays a turn; the second move is that of the second person, where there is one. */
    void play(Move own, Optional<Move> other) {
        first.choose(own);
        other.ifPresent(second::choose);
        match.play();
    }

    /** Returns the tournament whose rules it has. */
    TournamentDefinition rules() {
        return rules;
    }

    /** Returns what was really played. */
    MatchRecord record() {
        return match.record();
    }

    /**
     * Returns what the opponent did wrong, if it is from outside.
     *
     * @param person what the first person is called there
     */
    List<MatchFault> faults(String person) {
        String name = rules.entrants().get(0).name();
        return match.faults().stream()
                .map(fault -> new MatchFault(name, person, 0, 0, fault))
                .toList();
    }

    /** Returns what was played as the first person saw it. */
    MatchRecord seen() {
        MatchRecord record = record();
        return new MatchRecord(record.first(), match.seenByFirst(), record.firstDefection(), record.secondDefection());
    }

    /** Returns what the first person chose on the last turn. */
    Move chosenByFirst() {
        return first.latest();
    }

    /** Returns what the second person chose on the last turn. */
    Move chosenBySecond() {
        return second.latest();
    }

    /** Returns the match that a strategy would have played in the first person's place, as many turns of it. */
    MatchRecord inPlaceOfFirst(Strategy strategy) {
        LiveMatch other = new LiveMatch(match(strategy), address);
        int turns = record().turns();
        for (int turn = 1; turn <= turns; turn++) {
            other.play();
        }
        return other.record();
    }
}
