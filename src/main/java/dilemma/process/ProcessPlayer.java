package dilemma.process;

import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import dilemma.strategy.Fault;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Setting;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Plays one match by asking a process. Where the process does something wrong it is stopped, and the moves that are
 * left are those of the policy.
 *
 * <p>A process that somebody else ended is started again, and told the match from the beginning; its program does not
 * pay for that.
 */
final class ProcessPlayer implements Player {

    /** How often in a match a process that was ended from outside is started again. */
    private static final int MOST_REVIVALS = 5;

    private final Program program;
    private final ProcessPool pool;
    private final Setting setting;
    private final OptionalLong seed;
    private @Nullable RunningProcess process;
    private boolean isOut;
    private int revivals;

    /** How many moves the process has given in this match. */
    private int answers;

    ProcessPlayer(Program program, ProcessPool pool, Setting setting, RandomSource random) {
        this.program = program;
        this.pool = pool;
        this.setting = setting;
        this.seed =
                program.draws() ? OptionalLong.of((long) (random.nextDouble() * (Seed.MAX + 1))) : OptionalLong.empty();
    }

    @Override
    public Move next(History history) {
        while (!isOut) {
            try {
                return asked(history);
            } catch (MisconductException misconduct) {
                react(misconduct, history.turn());
            }
        }
        return program.onFault().move();
    }

    /** Tells the process all that it has not been told, and returns its last answer. */
    private Move asked(History history) throws MisconductException {
        Move move = process == null ? first(running()) : process.ask(line(history));
        answers++;
        RunningProcess running = running();
        while (answers <= history.played()) {
            move = running.ask(line(history));
            answers++;
        }
        return move;
    }

    private RunningProcess running() throws MisconductException {
        RunningProcess running = process;
        if (running == null) {
            running = pool.take(contest());
            process = running;
            answers = 0;
        }
        return running;
    }

    private Move first(RunningProcess running) throws MisconductException {
        try {
            return running.begin(index -> Protocol.match(index, setting, seed), setting.occasion());
        } catch (MisconductException misconduct) {
            if (misconduct.kind() != Fault.Kind.CRASH || !running.hasPlayed()) {
                throw misconduct;
            }
            pool.dismiss(running, misconduct, contest());
            process = null;
            return first(running());
        }
    }

    private Object contest() {
        return setting.occasion().contest();
    }

    private String line(History history) {
        return Protocol.turn(history.ownOn(answers), history.partnerOn(answers));
    }

    private void react(MisconductException misconduct, int turn) {
        pool.note(misconduct);
        setting.occasion().report(misconduct.fault(turn, program.onFault()));
        boolean isRevived = misconduct.kind() == Fault.Kind.KILLED && revivals++ < MOST_REVIVALS;
        isOut = !isRevived;
        RunningProcess running = process;
        process = null;
        if (running != null && isRevived) {
            running.kill();
        } else if (running != null) {
            pool.discard(running, contest());
        }
    }

    /** Gives the process back. */
    void leave() {
        RunningProcess running = process;
        process = null;
        isOut = true;
        if (running != null) {
            pool.giveBack(running);
        }
    }
}
