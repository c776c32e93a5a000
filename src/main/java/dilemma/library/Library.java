package dilemma.library;

import dilemma.library.axelrod1980.FirstTournament;
import dilemma.library.basic.Basics;
import dilemma.library.grudger.Grudgers;
import dilemma.library.majority.Majorities;
import dilemma.library.memoryone.MemoryOnes;
import dilemma.library.memorytwo.MemoryTwos;
import dilemma.library.prober.Probers;
import dilemma.library.titfortat.Reciprocators;
import dilemma.strategy.Arguments;
import dilemma.strategy.Catalogue;
import dilemma.strategy.Family;
import dilemma.strategy.Strategy;
import java.util.List;
import java.util.Optional;

/** The table of contents of the strategies that are procedures, family by family. */
public final class Library implements Catalogue {

    private static final List<Family> FAMILIES = List.of(
            new Basics(),
            new Reciprocators(),
            new Grudgers(),
            new Probers(),
            new Majorities(),
            new MemoryOnes(),
            new MemoryTwos(),
            new FirstTournament());

    private static final List<String> IDS =
            FAMILIES.stream().flatMap(family -> family.ids().stream()).toList();

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public Optional<Strategy> create(String id, Arguments given) {
        for (Family family : FAMILIES) {
            Strategy strategy = family.build(id, given);
            if (strategy != null) {
                return Optional.of(strategy);
            }
        }
        return Optional.empty();
    }
}
