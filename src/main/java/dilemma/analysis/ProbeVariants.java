package dilemma.analysis;

import dilemma.strategy.Decimal;
import dilemma.strategy.Entrant;
import dilemma.strategy.Reference;
import dilemma.strategy.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The variants of a probe that stand on the unit square (Ashlock and Kim 2008): below the diagonal the probe under
 * Joss-Ann with (x, y), on it and above the dual of the probe under Joss-Ann with (1 - y, 1 - x).
 */
final class ProbeVariants {

    private final Resolver transforms;
    private final UnitSteps steps;
    private final Entrant probe;
    private final Entrant dual;

    /**
     * Prepares them.
     *
     * @param transforms makes transformed entrants
     */
    ProbeVariants(Entrant probe, UnitSteps steps, Resolver transforms) {
        this.transforms = transforms;
        this.steps = steps;
        this.probe = probe;
        this.dual = transforms.transformed(probe, new Reference.Part("dual", Map.of()));
    }

    /** Returns all of them: x by x, and for each of these y by y, both ascending. */
    List<Entrant> all() {
        List<Entrant> all = new ArrayList<>();
        for (int x = 0; x <= steps.parts(); x++) {
            for (int y = 0; y <= steps.parts(); y++) {
                all.add(at(x, y));
            }
        }
        return all;
    }

    private Entrant at(int x, int y) {
        int parts = steps.parts();
        return x + y < parts ? jossAnn(probe, x, y) : jossAnn(dual, parts - y, parts - x);
    }

    private Entrant jossAnn(Entrant inner, int x, int y) {
        Map<String, String> arguments =
                Map.of("x", Decimal.text(steps.coordinate(x)), "y", Decimal.text(steps.coordinate(y)));
        return transforms.transformed(inner, new Reference.Part("joss-ann", arguments));
    }
}
