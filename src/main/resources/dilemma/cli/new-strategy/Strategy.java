import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Random;

/** A strategy for the iterated prisoner's dilemma: for now tit for tat. */
class Strategy {

    private int turn; // how many moves have been made in this match
    private int betrayals; // how often the partner has defected in this match
    private Random chance = new Random(0); // for a rule that leaves something to chance; see below

    /** Returns the move of the first turn, 'C' or 'D'. */
    char firstMove() {
        return 'C';
    }

    /**
     * Returns the next move, 'C' or 'D'.
     *
     * @param own what I did on the last turn
     * @param partner what the other one did
     */
    char nextMove(char own, char partner) {
        // ---- Change the rule here. ----
        // Forgive every tenth betrayal, for example (then "stochastic" in the .json file must be true):
        //     if (partner == 'D' && chance.nextDouble() < 0.1) {
        //         return 'C';
        //     }
        return partner;
    }

    /** Every line that comes in is answered by one line, 'C' or 'D'. */
    public static void main(String[] args) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
        Strategy player = new Strategy();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("match")) {
                player = new Strategy(); // a new match, with somebody else: nothing of the one before is left
                player.chance = new Random(seed(line));
                System.out.println(player.firstMove());
            } else {
                player.turn++; // the last turn: "CD" says that I cooperated and the partner defected
                player.betrayals += line.charAt(1) == 'D' ? 1 : 0;
                System.out.println(player.nextMove(line.charAt(0), line.charAt(1)));
            }
        }
    }

    /** Returns the seed of a match, 0 where there is none: the same seed must lead to the same moves. */
    private static long seed(String line) {
        int start = line.indexOf("seed=");
        return start < 0 ? 0 : Long.parseLong(line.substring(start + "seed=".length()));
    }
}
