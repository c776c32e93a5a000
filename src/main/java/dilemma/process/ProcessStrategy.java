package dilemma.process;

import dilemma.random.RandomSource;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;

/** A strategy whose moves are made by a program of its own, in whatever language. */
public final class ProcessStrategy implements Strategy {

    private final Profile profile;
    private final Program program;
    private final ProcessHost host;
    private final ProcessPool pool;

    /**
     * Makes a strategy; nothing is started yet.
     *
     * @param profile what it says of itself; its traits are put right here
     * @param program the program
     * @param host where the program is to run
     */
    public ProcessStrategy(Profile profile, Program program, ProcessHost host) {
        this.profile = profile.traits(profile.traits()
                .withStochastic(program.draws())
                .readingGame()
                .readingLength()
                .lookingFarBack());
        this.program = program;
        this.host = host;
        this.pool = new ProcessPool(program, host);
    }

    @Override
    public Profile profile() {
        return profile;
    }

    /**
     * Returns whether the program runs in a sandbox here.
     *
     * @throws LaunchException if it must, and cannot
     */
    public boolean isSandboxed() {
        return host.isSandboxed();
    }

    /** Returns the program. */
    public Program program() {
        return program;
    }

    /**
     * Returns a player that asks the program.
     *
     * @throws LaunchException later, when it is asked for a move and the program cannot be started at all
     */
    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        ProcessPlayer player = new ProcessPlayer(program, pool, setting, random);
        setting.occasion().whenOver(player::leave);
        return player;
    }
}
