package dilemma.process;

import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.game.Payoffs;
import dilemma.strategy.Decimal;
import dilemma.strategy.Setting;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The lines that a program is sent, and the answers to them. A line announces a match, or tells the last turn; each is
 * answered by a line of one letter, {@code C} or {@code D}: the next move.
 */
final class Protocol {

    private Protocol() {}

    /**
     * Returns the line that announces a match: {@code match 7 R=1 S=5 T=0 P=3 minimise turns=200 seed=42}.
     *
     * @param index the number of the match among those that this process is sent, from 1
     * @param setting the game, and the number of turns where that is known
     * @param seed from 0 to 2<sup>53</sup> - 1; empty for a program that leaves nothing to chance
     */
    static String match(int index, Setting setting, OptionalLong seed) {
        StringBuilder line = new StringBuilder("match ").append(index);
        Game game = setting.game();
        Payoffs payoffs = game.payoffs();
        line.append(" R=").append(Decimal.text(payoffs.reward()));
        line.append(" S=").append(Decimal.text(payoffs.sucker()));
        line.append(" T=").append(Decimal.text(payoffs.temptation()));
        line.append(" P=").append(Decimal.text(payoffs.punishment()));
        line.append(' ').append(game.objective().name().toLowerCase(Locale.ROOT));
        setting.length().ifPresent(turns -> line.append(" turns=").append(turns));
        seed.ifPresent(number -> line.append(" seed=").append(number));
        return line.toString();
    }

    /** Returns the line that tells a turn: the program's own move as it was made, the partner's as it was seen. */
    static String turn(Move own, Move partner) {
        return own.name() + partner.name();
    }

    /** Returns the move that an answer gives; empty where it is none. */
    static Optional<Move> move(String answer) {
        return switch (answer) {
            case "C", "C\r" -> Optional.of(Move.C);
            case "D", "D\r" -> Optional.of(Move.D);
            default -> Optional.empty();
        };
    }
}
