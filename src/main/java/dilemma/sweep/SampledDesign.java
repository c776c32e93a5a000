package dilemma.sweep;

import dilemma.random.Seed;
import java.util.List;

/**
 * Cells whose levels are all drawn at random. A level comes from the address of its cell and factor, so that it stays
 * as it is when other factors or more cells are added.
 *
 * @param factors what is varied
 * @param cells how many cells there are, from 1 to {@link #MOST_CELLS}
 * @param seed from which the addresses derive
 */
public record SampledDesign<L>(List<Factor<L>> factors, long cells, Seed seed) implements Design<L> {

    /** Checks and copies. */
    public SampledDesign {
        factors = List.copyOf(factors);
        if (cells < 1 || cells > MOST_CELLS) {
            throw new IllegalArgumentException("cells must be from 1 to " + MOST_CELLS + ", but was " + cells);
        }
    }

    @Override
    public List<L> cell(long cell) {
        Seed address = seed.child("levels").child(cell);
        return factors.stream()
                .map(factor -> factor.draw(address.child(factor.path()).stream()))
                .toList();
    }
}
