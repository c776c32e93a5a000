package dilemma.match;

import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.random.Seed;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.List;
import java.util.OptionalInt;

/** One seat of a match that is being played: who sits there, what it remembers, and how often it has moved. */
final class Seat {

    private final Strategy strategy;
    private final Game game;
    private final RandomSource random;
    private final boolean looksFarBack;

    /** The number of turns if the player is told it, else 0. */
    private final int known;

    private int turn;
    private int firstDefection;
    private boolean isStranger;
    private Move chosen = Move.C;
    private Player player;
    private History history;

    private Seat(Strategy strategy, Traits traits, Game game, int known, Seed address) {
        this(strategy, traits, game, known, traits.stochastic() ? address.stream() : RandomSource.none());
    }

    /** Takes the random numbers of the player from a source. */
    Seat(Strategy strategy, Traits traits, Game game, int known, RandomSource random) {
        this.strategy = strategy;
        this.game = game;
        this.known = known;
        this.random = random;
        this.looksFarBack = traits.looksFarBack();
        this.player = strategy.newPlayer(setting(), random);
        this.history = new History(looksFarBack);
    }

    /** Returns the first seat of a match that is played from this address. */
    static Seat first(Match match, Seed address) {
        return of(match, match.first(), match.firstTraits(), address.child(Streams.FIRST_PLAYER));
    }

    /** Returns the second seat of a match that is played from this address. */
    static Seat second(Match match, Seed address) {
        return of(match, match.second(), match.secondTraits(), address.child(Streams.SECOND_PLAYER));
    }

    private static Seat of(Match match, Strategy strategy, Traits traits, Seed address) {
        return new Seat(
                strategy, traits, match.conditions().game(), match.knownTurns().orElse(0), address);
    }

    /** Puts a fresh player in the place of one that does not recognise its partner; its random numbers go on. */
    void forgetIf(boolean isStranger) {
        this.isStranger = isStranger;
        if (isStranger) {
            player = strategy.newPlayer(setting(), random);
            history = new History(looksFarBack);
        }
    }

    /** What the player is told: where it knows the length, how many turns are left from here. */
    private Setting setting() {
        return new Setting(game, known == 0 ? OptionalInt.empty() : OptionalInt.of(known - turn));
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
