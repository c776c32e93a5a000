package dilemma.match;

import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import dilemma.strategy.Fault;
import dilemma.strategy.History;
import dilemma.strategy.Occasion;
import dilemma.strategy.Player;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** One seat of a match that is being played: who sits there, what it remembers, and how often it has moved. */
final class Seat {

    private final Strategy strategy;
    private final Game game;
    private final Object contest;
    private final RandomSource random;
    private final boolean looksFarBack;
    private final Consumer<Fault> faults;

    /** The number of turns if the player is told it, else 0. */
    private final int known;

    private int turn;
    private int firstDefection;
    private boolean isStranger;
    private Move chosen = Move.C;
    private Occasion occasion;
    private Player player;
    private History history;

    /**
     * Takes a seat of a match.
     *
     * @param isFirst whether it is the first
     * @param random the random numbers of the player
     * @param faults is told what the player does wrong
     */
    Seat(Match match, boolean isFirst, RandomSource random, Consumer<Fault> faults) {
        this.strategy = isFirst ? match.first() : match.second();
        this.game = match.conditions().game();
        this.known = match.knownTurns().orElse(0);
        this.contest = match.contest();
        this.random = random;
        this.faults = faults;
        this.looksFarBack = (isFirst ? match.firstTraits() : match.secondTraits()).looksFarBack();
        this.occasion = occasion();
        this.player = strategy.newPlayer(setting(), random);
        this.history = new History(looksFarBack);
    }

    /** Returns the first seat of a match that is played from this address. */
    static Seat first(Match match, Seed address, Consumer<Fault> faults) {
        return new Seat(match, true, random(match.firstTraits(), address.child(Streams.FIRST_PLAYER)), faults);
    }

    /** Returns the second seat of a match that is played from this address. */
    static Seat second(Match match, Seed address, Consumer<Fault> faults) {
        return new Seat(match, false, random(match.secondTraits(), address.child(Streams.SECOND_PLAYER)), faults);
    }

    private static RandomSource random(Traits traits, Seed address) {
        return traits.stochastic() ? address.stream() : RandomSource.none();
    }

    /** Puts a fresh player in the place of one that does not recognise its partner; its random numbers go on. */
    void forgetIf(boolean isStranger) {
        this.isStranger = isStranger;
        if (isStranger) {
            occasion.end();
            occasion = occasion();
            player = strategy.newPlayer(setting(), random);
            history = new History(looksFarBack);
        }
    }

    /** What the player is told: where it knows the length, how many turns are left from here. */
    private Setting setting() {
        return new Setting(game, known == 0 ? OptionalInt.empty() : OptionalInt.of(known - turn)).on(occasion);
    }

    /** Begins the time of a player, to whom the coming turn is the first. */
    private Occasion occasion() {
        int before = turn;
        return new Occasion(contest, fault -> faults.accept(fault.later(before)));
    }

    /** Lets the player go. */
    void leave() {
        occasion.end();
    }

    Player player() {
        return player;
    }

    History history() {
        return history;
    }

    /** Returns the next move, and takes note of the turn on which it is D for the first time. */
    Move choose() {
        turn++;
        chosen = player.next(history);
        if (chosen == Move.D && firstDefection == 0) {
            firstDefection = turn;
        }
        return chosen;
    }

    void remember(Move own, Move partner) {
        history.append(own, partner);
    }

    /** Returns what happened on the turn that is over, for which these numbers were drawn. */
    Deed deed(List<Double> draws) {
        return new Deed(isStranger, chosen, history.ownLast(), history.partnerLast(), draws);
    }

    /** Returns the turn on which this seat first chose D, 0 if it never did. */
    int firstDefection() {
        return firstDefection;
    }
}
