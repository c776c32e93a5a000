package dilemma.cli;

import dilemma.evolution.PayoffMatrix;
import dilemma.evolution.Type;
import dilemma.evolution.UnknownPayoffException;
import dilemma.io.Change;
import dilemma.io.Contest;
import dilemma.io.ContestReader;
import dilemma.io.InputException;
import dilemma.io.PlannedContest;
import dilemma.io.Source;
import dilemma.language.Language;
import dilemma.tournament.NotComputableException;
import dilemma.tournament.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What tells the types of an evolution, and how their payoffs come about. */
final class ContestOptions {

    @Parameters(
            paramLabel = "FILE|NAME",
            description = "A tournament file, a ready-made tournament, a result that run -o wrote, or - for standard"
                    + " input. Its entrants are the types.")
    String contest;

    @Option(
            names = "--method",
            order = 22,
            paramLabel = "METHOD",
            description = "How payoffs come about: auto (computed where possible, the usual way), exact, simulate.")
    @Nullable
    String method;

    /** Reads the tournament or the result; options change a tournament only. */
    Contest read(Common common, StrategiesOption strategies, RuleOptions rules, SeedOption seed) {
        List<Change> changes = new ArrayList<>(rules.changes());
        if (method != null) {
            changes.add(new Change("--method", "method", method));
        }
        seed.change().ifPresent(changes::add);
        Source source = TournamentSource.of(contest, common.in());
        Contest read = new ContestReader(strategies.resolver(), seed::draw).read(source, changes);
        if (read instanceof PlannedContest planned) {
            planned.definition()
                    .leftOut()
                    .forEach(left -> common.note("left out " + left.entrant() + ", which " + left.reason()));
        }
        return read;
    }

    /** Returns whether the payoffs are left to chance. */
    static boolean isRandom(Contest contest) {
        return contest instanceof PlannedContest planned && planned.definition().isRandom();
    }

    /** Returns what some of the types earn. */
    static PayoffMatrix payoffs(Common common, Contest contest, List<Type> types, ThreadsOption threads) {
        try {
            return watched(common, contest, progress -> contest.payoffs(types, threads.count(), progress));
        } catch (UnknownPayoffException | NotComputableException e) {
            throw new InputException(contest.name() + ": " + e.getMessage());
        }
    }

    /** Does something that takes a while, showing how far it is. */
    static <T> T watched(Common common, Contest contest, Function<Progress, T> work) {
        try (ProgressBar bar =
                new ProgressBar(common, Words.plain(contest.name(), common.glyphs()), Language.ENGLISH)) {
            return work.apply(common.showsProgress() ? bar : Progress.none());
        }
    }
}
