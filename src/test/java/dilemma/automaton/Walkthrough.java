package dilemma.automaton;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.random.RandomSource;
import java.util.HashMap;
import java.util.Map;

/** What automata choose against fixed moves, when their own moves that are marked with X are made as the other one. */
final class Walkthrough {

    private Walkthrough() {}

    /** Returns what a seed-faithful automaton chooses. */
    static String moves(Automaton automaton, String partner, String slips, RandomSource random) {
        StringBuilder chosen = new StringBuilder();
        int state = automaton.start();
        for (int turn = 0; turn < partner.length(); turn++) {
            Move move = Move.cooperateIf(random.nextBoolean(automaton.cooperation(state)));
            chosen.append(move);
            state = automaton.after(state, outcome(move, turn, partner, slips));
        }
        return chosen.toString();
    }

    /** Returns everything that an automaton may choose, with its probability. */
    static Map<String, Double> chances(Automaton automaton, String partner, String slips) {
        Map<String, Double> chances = new HashMap<>();
        follow(automaton, automaton.start(), 1, "", partner, slips, chances);
        return chances;
    }

    private static void follow(
            Automaton automaton,
            int state,
            double probability,
            String chosen,
            String partner,
            String slips,
            Map<String, Double> chances) {
        int turn = chosen.length();
        if (turn == partner.length()) {
            chances.merge(chosen, probability, Double::sum);
            return;
        }
        for (Move move : Move.values()) {
            double choice = move == Move.C ? automaton.cooperation(state) : 1 - automaton.cooperation(state);
            if (choice > 0) {
                Outcome outcome = outcome(move, turn, partner, slips);
                Ways ways = automaton.ways();
                for (int way = ways.from(state, outcome); way < ways.to(state, outcome); way++) {
                    double here = probability * choice * ways.probability(way);
                    follow(automaton, ways.state(way), here, chosen + move, partner, slips, chances);
                }
            }
        }
    }

    private static Outcome outcome(Move chosen, int turn, String partner, String slips) {
        Move made = slips.charAt(turn) == 'X' ? chosen.flipped() : chosen;
        return Outcome.of(made, Move.valueOf(partner.substring(turn, turn + 1)));
    }
}
