package dilemma.io;

import dilemma.strategy.Resolver;
import dilemma.tournament.MatchListener;
import dilemma.tournament.TournamentDefinition;
import dilemma.tournament.TournamentResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes results in the format that a file's ending names. */
public final class ResultFiles {

    private final TournamentWriter tournaments;
    private final String version;

    /**
     * Makes a writer.
     *
     * @param resolver tells which names are those that entrants have anyway
     * @param version the version of the program, which every result repeats
     */
    public ResultFiles(Resolver resolver, String version) {
        this.tournaments = new TournamentWriter(resolver);
        this.version = version;
    }

    /** Returns a result as JSON. */
    public String json(TournamentResult result) {
        return JsonWriter.text(json -> ResultWriter.write(json, result, version, tournaments));
    }

    /**
     * Writes a result to a file: {@code .csv} has the standings, anything else the whole as JSON; either may end in
     * {@code .gz}.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(TournamentResult result, Path file) throws IOException {
        OutputFile.at(file).write(out -> {
            if (isCsv(file)) {
                ResultCsv.standings(out, result);
            } else {
                JsonWriter.write(out, json -> ResultWriter.write(json, result, version, tournaments));
            }
        });
    }

    /**
     * Writes a line for each ordered pair of entrants that met, as CSV.
     *
     * @throws IOException if the file cannot be written
     */
    public void writePairs(TournamentResult result, Path file) throws IOException {
        OutputFile.at(file).write(out -> ResultCsv.pairs(out, result));
    }

    /** A tournament that is to be played while its matches are written. */
    @FunctionalInterface
    public interface Play {
        /** Plays it and hands every match to the listener. */
        TournamentResult with(MatchListener listener);
    }

    /**
     * Writes a line for each match of a tournament while it is played: {@code .csv} as rows, anything else as JSON
     * Lines.
     *
     * @throws IOException if the file cannot be written
     */
    public TournamentResult writeMatches(TournamentDefinition definition, Path file, Play play) throws IOException {
        List<TournamentResult> result = new ArrayList<>();
        OutputFile.at(file).write(out -> {
            try (MatchLines lines = MatchLines.to(out, definition.entrants(), isCsv(file))) {
                result.add(play.with(lines));
            }
        });
        return result.get(0);
    }

    private static boolean isCsv(Path file) {
        return file.toString()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\.gz$", "")
                .endsWith(".csv");
    }
}
