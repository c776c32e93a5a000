package dilemma.cli;

import dilemma.sweep.Experiment;
import dilemma.sweep.Shard;
import dilemma.tournament.Progress;
import java.util.Arrays;

/** How far a sweep has come: by what its cells take where these are few, else by their number. */
final class SweepProgress {

    /** So many cells are few enough to look at each beforehand. */
    private static final long MOST_LOOKED_AT = 2000;

    private static final double PARTS = 1e9;

    private final Experiment experiment;
    private final Shard shard;
    private final long before;
    private final long count;
    private double[] efforts = {};
    private double all;
    private double done;
    private int number;

    /** Prepares to tell; so many cells of the shard are there already. */
    SweepProgress(Experiment experiment, Shard shard, long before) {
        this.experiment = experiment;
        this.shard = shard;
        this.before = before;
        this.count = shard.count(experiment.cells()) - before;
    }

    /** Tells that another cell is done. */
    void next(Progress progress) {
        if (number == 0) {
            look();
        }
        done += count <= MOST_LOOKED_AT ? efforts[number] : 1;
        number++;
        progress.at((long) (done / all * PARTS), (long) PARTS);
    }

    private void look() {
        if (count <= MOST_LOOKED_AT) {
            efforts = new double[(int) count];
            Arrays.setAll(efforts, i -> experiment.effort(shard.cell(before + i)));
        }
        all = count <= MOST_LOOKED_AT ? Arrays.stream(efforts).sum() : count;
    }
}
