package dilemma.io;

import dilemma.analysis.Groups;
import dilemma.game.Game;
import dilemma.strategy.Entrant;
import dilemma.strategy.ReferenceException;
import dilemma.strategy.Resolver;
import dilemma.tournament.LeftOut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The field {@code entrants}: who takes part.
 *
 * <p>A group adds only those that are not there yet, by their canonical reference. An entrant that is named outright
 * after a group that contains it takes that member's place.
 */
final class Roster {

    /** The most entrants that a tournament may have: a result holds several numbers for each pair. */
    static final int MOST = 5000;

    private record Seat(Entrant entrant, Field field, boolean outright) {}

    private final Resolver resolver;
    private final Game game;
    private final List<Seat> seats = new ArrayList<>();

    /** The first seat of each canonical reference. */
    private final Map<String, Integer> byReference = new HashMap<>();

    private final Map<String, LeftOut> leftOut = new LinkedHashMap<>();
    private boolean isComplete = true;

    private Roster(Resolver resolver, Game game) {
        this.resolver = resolver;
        this.game = game;
    }

    /** Takes the field. */
    static Roster read(Field field, Resolver resolver, Game game) {
        Roster roster = new Roster(resolver, game);
        List<Field> items = field.items();
        if (items.size() > MOST) {
            field.problem("has " + items.size() + " items, but at most " + MOST + " entrants can take part");
            roster.isComplete = false;
        } else {
            items.forEach(roster::add);
            roster.checkNames();
            roster.checkSize(field);
        }
        return roster;
    }

    /** Returns the entrants, in file order. */
    List<Entrant> entrants() {
        return seats.stream().map(Seat::entrant).toList();
    }

    /** Returns the names under which they are shown, in file order. */
    List<String> names() {
        return entrants().stream().map(Entrant::name).toList();
    }

    /** Returns whether the entrants are all that the file names, and at least one. */
    boolean isComplete() {
        return isComplete && !seats.isEmpty();
    }

    /** Returns the members of groups that the game refuses. */
    List<LeftOut> leftOut() {
        return List.copyOf(leftOut.values());
    }

    private void add(Field item) {
        if (item.isText(Groups::isGroup)) {
            addGroup(item.text().orElseThrow(), item);
        } else {
            List<Entrant> entrants = EntrantField.read(item, resolver);
            entrants.forEach(entrant -> addOutright(entrant, item));
            isComplete &= !entrants.isEmpty();
        }
    }

    private void addOutright(Entrant entrant, Field item) {
        Optional<String> refusal = entrant.strategy().refusal(game);
        if (refusal.isPresent()) {
            item.reject("\"" + entrant.name() + "\" " + refusal.get());
            isComplete = false;
            return;
        }
        Seat seat = new Seat(entrant, item, true);
        Integer known = byReference.putIfAbsent(entrant.reference(), seats.size());
        if (known != null && !seats.get(known).outright()) {
            seats.set(known, seat);
        } else {
            seats.add(seat);
        }
    }

    private void addGroup(String group, Field item) {
        List<Entrant> members;
        try {
            members = new Groups(resolver).members(group, game);
        } catch (ReferenceException e) {
            item.reject(e);
            isComplete = false;
            return;
        }
        Set<String> before = Set.copyOf(byReference.keySet());
        for (Entrant member : members) {
            Optional<String> refusal = member.strategy().refusal(game);
            if (refusal.isPresent()) {
                leftOut.putIfAbsent(member.reference(), new LeftOut(member.reference(), refusal.get()));
            } else if (!before.contains(member.reference())) {
                byReference.putIfAbsent(member.reference(), seats.size());
                seats.add(new Seat(member, item, false));
            }
        }
    }

    private void checkNames() {
        Map<String, Seat> byName = new HashMap<>();
        for (Seat seat : seats) {
            Entrant entrant = seat.entrant();
            Seat first = byName.putIfAbsent(entrant.name(), seat);
            if (first != null) {
                // the one that is named outright is the one that can be given another name
                boolean firstYields = first.outright() && !seat.outright();
                Seat yielding = firstYields ? first : seat;
                Seat staying = firstYields ? seat : first;
                yielding.field()
                        .reject("two entrants are shown as " + Shown.text(entrant.name()) + ", the other one from "
                                + staying.field().place().path() + "; give this one another name: { \"use\": \""
                                + yielding.entrant().reference() + "\", \"as\": \"…\" }");
                isComplete = false;
            }
        }
    }

    private void checkSize(Field field) {
        if (seats.size() > MOST) {
            field.problem("has " + seats.size() + " entrants, but at most " + MOST + " can take part");
            isComplete = false;
        } else if (field.isList() && seats.isEmpty() && isComplete) {
            field.problem(
                    leftOut.isEmpty()
                            ? "must name at least one strategy"
                            : "has nobody left: the game refuses all of them");
        }
    }
}
