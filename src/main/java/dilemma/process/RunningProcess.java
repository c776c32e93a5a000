package dilemma.process;

import dilemma.game.Move;
import dilemma.strategy.Fault.Kind;
import dilemma.strategy.Occasion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/**
 * A program at work: it is sent a line and answers with a line. One thread at a time asks it; another one watches its
 * limits, and stops it where one is passed, which ends the wait.
 */
final class RunningProcess {

    /** How many bytes of an answer are read. */
    private static final int LONGEST_ANSWER = 80;

    private final Program program;
    private final Child child;
    private final Clock clock;
    private final Errors errors;
    private final AtomicReference<Stop> stop = new AtomicReference<>();
    private int matches;
    private int turn;
    private String sent = "";

    /** The number of turns of the match before, and what was sent on the last of them. */
    private int lastTurn;

    private String lastSent = "";
    private Occasion occasion = Occasion.unheard();

    /** Why it was stopped. */
    private record Stop(Kind kind, String message) {}

    RunningProcess(Program program, Child child) {
        this.program = program;
        this.child = child;
        this.clock = new Clock(program.limits());
        this.errors = new Errors(
                child.process().getErrorStream(),
                (long) (program.limits().output() * (1 << 20)),
                () -> stop(
                        Kind.OUTPUT,
                        "printed more than "
                                + Amounts.mebibytes(program.limits().output())));
    }

    Program program() {
        return program;
    }

    Child child() {
        return child;
    }

    /** Returns whether it has played a match before the one that it plays. */
    boolean hasPlayed() {
        return matches > 1;
    }

    /**
     * Announces a match and returns the first move.
     *
     * @param announcement the line, by the number of the match among those that it plays, from 1
     * @param here to whom its faults are told
     */
    Move begin(IntFunction<String> announcement, Occasion here) throws MisconductException {
        matches++;
        lastTurn = turn;
        lastSent = sent;
        turn = 0;
        errors.forget();
        clock.begin();
        Move first = ask(announcement.apply(matches));
        occasion = here;
        return first;
    }

    /** Sends a line and returns the move that answers it. */
    Move ask(String line) throws MisconductException {
        turn++;
        checkSilent();
        sent = line;
        clock.start();
        String answer = answer(line);
        clock.stop();
        checkStopped(answer);
        if (!answer.endsWith("\n")) {
            throw answer.length() == LONGEST_ANSWER ? noMove(answer, " …") : ended(answer);
        }
        String word = answer.substring(0, answer.length() - 1);
        return Protocol.move(word).orElseThrow(() -> noMove(word, ""));
    }

    /** Returns the bytes that come back, with the line end if there is one. */
    private String answer(String line) {
        StringBuilder answer = new StringBuilder();
        try {
            child.send(line);
            child.listen();
            int letter = child.read();
            while (letter >= 0) {
                answer.append((char) letter);
                boolean isWhole = letter == '\n' || answer.length() == LONGEST_ANSWER;
                letter = isWhole ? -1 : child.read();
            }
        } catch (IOException gone) {
            return answer.toString();
        }
        return answer.toString();
    }

    private void checkSilent() throws MisconductException {
        checkStopped("");
        String pending = child.pending(LONGEST_ANSWER);
        if (!pending.isEmpty()) {
            throw new MisconductException(
                    Kind.UNASKED_ANSWER,
                    "answered before it was asked",
                    sent,
                    pending.lines().findFirst().orElse(""));
        }
    }

    private void checkStopped(String received) throws MisconductException {
        Stop reason = stop.get();
        if (reason != null) {
            throw new MisconductException(reason.kind, reason.message, sent, received);
        }
    }

    private MisconductException noMove(String answer, String more) {
        String shown = new String(answer.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) + more;
        return new MisconductException(Kind.WRONG_ANSWER, "answered neither C nor D", sent, shown);
    }

    private MisconductException ended(String received) throws MisconductException {
        Ending ending = child.ending();
        checkStopped(received);
        return ending.isFromOutside()
                ? new MisconductException(Kind.KILLED, "was ended by somebody else", sent, received)
                : new MisconductException(Kind.CRASH, ending.text() + errors.lastWords(), sent, received);
    }

    /** Returns what is wrong with it after a match; empty where it can play another one. */
    Optional<MisconductException> afterMatch() {
        lastTurn = turn;
        lastSent = sent;
        try {
            checkSilent();
            return child.process().isAlive() ? Optional.empty() : Optional.of(ended(""));
        } catch (MisconductException misconduct) {
            return Optional.of(misconduct);
        }
    }

    /** Tells, as something of the match before, what it did when that was over. */
    void blame(MisconductException misconduct) {
        occasion.report(misconduct.afterMatch(lastSent).fault(lastTurn + 1, program.onFault()));
    }

    /** Stops it if it has passed a limit of time. */
    void checkTime() {
        clock.passed().ifPresent(kind -> stop(kind, clock.message(kind)));
    }

    /** Stops it, for the first reason that is given. */
    void stop(Kind kind, String message) {
        if (stop.compareAndSet(null, new Stop(kind, message))) {
            child.kill();
        }
    }

    /** Ends it, whatever it does. */
    void kill() {
        child.kill();
    }
}
