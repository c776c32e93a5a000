package dilemma.sweep;

import java.util.ArrayList;
import java.util.List;

/** Which cells of an experiment are missing, as they are gone through in order. */
public final class Gaps {

    private record Gap(long from, long to) {}

    private final List<Gap> gaps = new ArrayList<>();
    private long next;
    private long missing;

    /** Takes note of a cell that is there; each comes after those before it. */
    public void pass(long cell) {
        if (cell > next) {
            gaps.add(new Gap(next, cell - 1));
            missing += cell - next;
        }
        next = cell + 1;
    }

    /** Takes note that there are so many cells in all. */
    public void end(long cells) {
        pass(cells);
    }

    /** Returns how many are missing. */
    public long missing() {
        return missing;
    }

    /** Returns which are missing, as {@code 3, 7-9}: so many gaps at most, then dots. */
    public String shown(int most) {
        List<String> shown = new ArrayList<>();
        for (Gap gap : gaps.subList(0, Math.min(most, gaps.size()))) {
            shown.add(gap.from() == gap.to() ? String.valueOf(gap.from()) : gap.from() + "-" + gap.to());
        }
        return String.join(", ", shown) + (gaps.size() > most ? ", …" : "");
    }
}
