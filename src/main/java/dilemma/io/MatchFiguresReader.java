package dilemma.io;

import dilemma.result.MatchFigures;

/** Reads what a match tells, as {@code dilemma match --json} prints it. */
final class MatchFiguresReader {

    private MatchFiguresReader() {}

    static MatchFigures read(Fields file, Problems problems) {
        MatchFigures.Side first = side(file.required("first"));
        MatchFigures.Side second = side(file.required("second"));
        if (first.moves().length() != second.moves().length()) {
            file.required("second")
                    .problem(
                            "must have as many moves as first, " + first.moves().length());
        }
        problems.throwIfAny();
        return new MatchFigures(PlayedGame.read(file), first, second);
    }

    /** A side that has something wrong is told, and stands for one that has not. */
    private static MatchFigures.Side side(Field field) {
        return field.object()
                .map(side ->
                        new MatchFigures.Side(side.required("name").text().orElse(""), moves(side.required("moves"))))
                .orElse(new MatchFigures.Side("", "C"));
    }

    private static String moves(Field field) {
        String moves = field.text().orElse("C");
        if (moves.matches("[CD]+")) {
            return moves;
        }
        field.problem("must be letters C and D, at least one");
        return "C";
    }
}
