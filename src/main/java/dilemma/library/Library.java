package dilemma.library;

import dilemma.library.andre2013.AndrePlayers;
import dilemma.library.axelrod1980.FirstTournament;
import dilemma.library.axelrod1984.SecondTournament;
import dilemma.library.axelrod1984.rewritten.RewrittenEntries;
import dilemma.library.backstabber.Backstabbers;
import dilemma.library.basic.Basics;
import dilemma.library.belief.Believers;
import dilemma.library.drift.Drifters;
import dilemma.library.forgiving.Forgivers;
import dilemma.library.grudger.Grudgers;
import dilemma.library.hunter.Hunters;
import dilemma.library.inheriting.Heirs;
import dilemma.library.learning.Learners;
import dilemma.library.majority.Majorities;
import dilemma.library.memoryone.MemoryOnes;
import dilemma.library.memorytwo.MemoryTwos;
import dilemma.library.meta.MetaPlayers;
import dilemma.library.observer.Observers;
import dilemma.library.prober.Probers;
import dilemma.library.ratio.RatioKeepers;
import dilemma.library.resurrection.Resurrections;
import dilemma.library.retaliator.Retaliators;
import dilemma.library.sequence.Sequences;
import dilemma.library.titfortat.Reciprocators;
import dilemma.library.trickster.Tricksters;
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
            new Sequences(),
            new Reciprocators(),
            new Grudgers(),
            new Retaliators(),
            new Probers(),
            new Hunters(),
            new Majorities(),
            new Backstabbers(),
            new MemoryOnes(),
            new MemoryTwos(),
            new Learners(),
            new Believers(),
            new Tricksters(),
            new AndrePlayers(),
            new Drifters(),
            new Forgivers(),
            new MetaPlayers(),
            new Observers(),
            new RatioKeepers(),
            new Resurrections(),
            new FirstTournament(),
            new SecondTournament(),
            new RewrittenEntries(),
            new Heirs());

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
