/**
 * The rules of Axelrod's second tournament (Axelrod 1980b) as they were submitted, after their programs, which have
 * survived. Those that play as a strategy of another family are data: {@code strategies/axelrod-1984}.
 *
 * <p>A rule was handed one random number a turn, in single precision, and was told nothing of the length. What it knew
 * of its own moves it either was told, as they were played, or remembered, {@linkplain AsChosen as it had chosen them}.
 * Scores were in the {@linkplain Points points} of the tournament.
 */
@NullMarked
package dilemma.library.axelrod1984;

import org.jspecify.annotations.NullMarked;
