package dilemma.library.inheriting;

import dilemma.game.Move;
import dilemma.game.Outcome;
import dilemma.game.Payoffs;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;

/**
 * Plays the moves of a genome, one for each turn, which its partners shape from match to match.
 *
 * <p>By Paul Slavin, from the Axelrod library. What was written into the genome in one match is played in the next.
 * Where the genome ends, the partner's last move is added to it and played: the first match is tit for tat. A move that
 * earned too little is exchanged for the other one, for the next match; but a move that earned enough is overwritten,
 * too, with the last move that was exchanged. Each repetition of a tournament begins with a genome of its own.
 */
public record Darwin() implements Strategy {

    /** What a move must earn, in utility, for the player to be content; written for Axelrod's game. */
    private static final double CONTENT = 3;

    @Override
    public Profile profile() {
        return Profile.of(
                        "darwin",
                        "Darwin",
                        Traits.unbounded().readingGame().tunedTo("axelrod").inheriting())
                .rule("Plays the moves of a genome that grows by tit for tat and is carried from match to match;"
                        + " a move that earned too little is exchanged for the next match.")
                .source("Paul Slavin, Axelrod library");
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        Genome genome = setting.legacy().item(Genome.class, Genome::new);
        return new Bearer(genome, setting.game().utilities());
    }

    private static final class Bearer implements Player {

        private final Genome genome;
        private final Payoffs payoffs;
        private Move response;

        Bearer(Genome genome, Payoffs payoffs) {
            this.genome = genome;
            this.payoffs = payoffs;
            this.response = genome.move(1);
            genome.set(1, Move.C);
        }

        @Override
        public Move next(History history) {
            if (!history.isEmpty()) {
                adapt(history.played(), history.last());
                genome.growTo(history.turn(), history.partnerLast());
            }
            return genome.move(history.turn());
        }

        private void adapt(int turn, Outcome outcome) {
            if (payoffs.of(outcome) < CONTENT) {
                response = genome.move(turn).flipped();
            }
            genome.set(turn, response);
        }
    }
}
