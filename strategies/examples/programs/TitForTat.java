import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

/** Tit for tat: cooperates first, then does what the partner did last. */
class TitForTat {

    public static void main(String[] args) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            char move = 'C';
            if (!line.startsWith("match")) {
                move = line.charAt(1); // the last turn: "CD" says that I cooperated and the partner defected
            }
            System.out.println(move);
        }
    }
}
