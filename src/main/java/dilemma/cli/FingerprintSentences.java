package dilemma.cli;

import dilemma.analysis.Fingerprint;
import dilemma.analysis.FingerprintRange;
import dilemma.game.Game;
import dilemma.strategy.Decimal;
import dilemma.tournament.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a fingerprint says: what its digits stand for, and where the strategy does best and worst.
 *
 * @param fingerprint what came out
 * @param range where it is best and worst
 * @param glyphs the characters that can be shown
 */
record FingerprintSentences(Fingerprint fingerprint, FingerprintRange range, Glyphs glyphs) {

    /** Returns the lines. */
    List<String> lines(int columns) {
        List<String> lines = new ArrayList<>();
        if (range.isLevel()) {
            lines.addAll(Words.wrap(level(), columns));
        } else {
            lines.addAll(Words.wrap(legend(), columns));
            lines.addAll(Words.wrap(extremes(), columns));
        }
        errors().ifPresent(error -> lines.addAll(
                Words.wrap("Standard errors are at most " + score(error) + " " + unit() + " per turn.", columns)));
        return lines;
    }

    private String level() {
        return name() + " gets the same from all of them: " + score(range.best().payoff()) + " " + unit()
                + " per turn.";
    }

    private String legend() {
        return "0 stands for " + score(range.worst().payoff()) + " " + unit() + " per turn, the worst, and 9 for "
                + score(range.best().payoff()) + ", the best.";
    }

    private String extremes() {
        return name() + " does best " + where(range.best()) + ", and worst " + where(range.worst()) + ".";
    }

    private String where(FingerprintRange.Place place) {
        String among = place.like() == 1 ? "" : "at " + place.like() + " points, one of them ";
        String at = "x=" + coordinate(place.x()) + ", y=" + coordinate(place.y());
        String who = who(place);
        return among + (who.isEmpty() ? "at " + at : "against " + who + " (" + at + ")");
    }

    /** Returns who stands in a corner of the square; nothing elsewhere. */
    private String who(FingerprintRange.Place place) {
        int last = fingerprint.steps().parts();
        String probe = Words.plain(fingerprint.probe().name(), glyphs);
        if (place.x() == 0) {
            return place.y() == 0 ? probe + " itself" : place.y() == last ? "unconditional defection" : "";
        }
        boolean isRight = place.x() == last;
        return isRight && place.y() == 0
                ? "unconditional cooperation"
                : isRight && place.y() == last ? "the dual of " + probe : "";
    }

    private OptionalDouble errors() {
        return fingerprint.points().stream()
                .mapToDouble(Meeting::standardError)
                .filter(error -> error > 0)
                .max();
    }

    private String coordinate(int steps) {
        return Decimal.text(fingerprint.steps().coordinate(steps));
    }

    private String name() {
        return Words.plain(fingerprint.strategy().name(), glyphs);
    }

    private String unit() {
        return game().unit();
    }

    private String score(double payoff) {
        return new ScoreFormat(game().payoffs()).text(payoff);
    }

    private Game game() {
        return fingerprint.rules().conditions().game();
    }
}
