package dilemma.io;

import dilemma.analysis.BuiltIn;
import dilemma.strategy.Arguments;
import dilemma.strategy.Catalogue;
import dilemma.strategy.ReferenceException;
import dilemma.strategy.Resolver;
import dilemma.strategy.Strategy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Strategies that are data, beside those that are procedures: the whole catalogue.
 *
 * <p>A file is named by the id of its strategy. It is read when its strategy is asked for, and not before.
 */
public final class DataStrategies implements Catalogue {

    private final Catalogue procedures;
    private final Programs programs;
    private final Map<String, Source> files;
    private final List<String> ids;

    /** Strategies that others are made of, which are many for teams; each is made once. */
    private final Map<String, Strategy> parts = new ConcurrentHashMap<>();

    private DataStrategies(Catalogue procedures, Programs programs, Map<String, Source> files) {
        this.procedures = procedures;
        this.programs = programs;
        this.files = files;
        List<String> all = new ArrayList<>(procedures.ids());
        all.addAll(files.keySet());
        this.ids = List.copyOf(all);
    }

    /** Returns the procedures together with the built-in data. */
    public static DataStrategies beside(Catalogue procedures) {
        return beside(procedures, Programs.standard());
    }

    /** Returns the procedures together with the built-in data; strategies that are programs are held to these rules. */
    public static DataStrategies beside(Catalogue procedures, Programs programs) {
        return new DataStrategies(procedures, programs, Packed.files("strategies"));
    }

    /** Returns the procedures together with no data yet. */
    static DataStrategies none(Catalogue procedures) {
        return new DataStrategies(procedures, Programs.standard(), Map.of());
    }

    /**
     * Returns this catalogue with the strategies of a user's folder, those of its sub-folders too.
     *
     * @throws InputException if there is no such folder, a file's name is no id, or an id is taken
     */
    public DataStrategies with(Path folder) {
        Map<String, Source> more = new LinkedHashMap<>(files);
        for (Source file : StrategyFolder.files(folder)) {
            String id = file.stem();
            Source taken = more.putIfAbsent(id, file);
            if (taken != null || procedures.ids().contains(id)) {
                String owner = taken == null ? procedures.jar(id).orElse("a built-in strategy") : taken.name();
                throw new InputException(
                        file.name() + ": the id \"" + id + "\" is taken by " + owner + "; give the file another name");
            }
        }
        return new DataStrategies(procedures, programs, more);
    }

    @Override
    public List<String> ids() {
        return ids;
    }

    /** Returns the names under which a strategy is found; those that come with the program are not built for it. */
    @Override
    public List<String> names(String id) {
        List<String> known = BuiltIn.names(id);
        return known.isEmpty() ? Catalogue.super.names(id) : known;
    }

    @Override
    public Optional<String> jar(String id) {
        return procedures.jar(id);
    }

    /**
     * Builds the strategy of this id; empty where there is none.
     *
     * @throws InputException if its file is wrong
     */
    @Override
    public Optional<Strategy> create(String id, Arguments arguments) {
        return create(id, arguments, List.of());
    }

    /**
     * Reads the file of a strategy, whether this catalogue has it or not; what it is made of is looked up here.
     *
     * @throws InputException if its name is no id, or anything is wrong with it; it tells all of it
     */
    public Strategy read(Source file) {
        StrategyFolder.checkName(file);
        List<String> open = List.of(file.stem());
        return StrategyFile.read(
                file, file.stem(), new Resolver(new Inside(open)), Arguments.none(file.stem()), programs);
    }

    private Optional<Strategy> create(String id, Arguments arguments, List<String> outer) {
        Source file = files.get(id);
        if (file == null) {
            return procedures.create(id, arguments);
        }
        List<String> open = new ArrayList<>(outer);
        open.add(id);
        return Optional.of(StrategyFile.read(file, id, new Resolver(new Inside(open)), arguments, programs));
    }

    /** The same catalogue, asked while the files of some strategies are being read. */
    private final class Inside implements Catalogue {

        private final List<String> open;

        Inside(List<String> open) {
            this.open = open;
        }

        @Override
        public List<String> ids() {
            return ids;
        }

        @Override
        public Optional<Strategy> create(String id, Arguments arguments) {
            if (open.contains(id)) {
                throw new ReferenceException(
                        "\"" + id + "\" is made of itself: " + String.join(" of ", open) + " of " + id);
            }
            if (!arguments.isEmpty()) {
                return DataStrategies.this.create(id, arguments, open);
            }
            Strategy known = parts.get(id);
            Optional<Strategy> part =
                    known == null ? DataStrategies.this.create(id, arguments, open) : Optional.of(known);
            part.ifPresent(strategy -> parts.put(id, strategy));
            return part;
        }
    }
}
