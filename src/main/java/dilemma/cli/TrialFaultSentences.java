package dilemma.cli;

import dilemma.analysis.TrialFault;
import dilemma.strategy.Fault;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a strategy did wrong when it was tried: the first fault of each kind, with what was sent and received.
 *
 * @param faults what it did
 * @param glyphs the characters that can be shown
 */
record TrialFaultSentences(List<TrialFault> faults, Glyphs glyphs) {

    /** Adds them, each under the name of its kind. */
    void addTo(Facts facts) {
        Map<Fault.Kind, TrialFault> first = new EnumMap<>(Fault.Kind.class);
        faults.forEach(fault -> first.putIfAbsent(fault.fault().kind(), fault));
        first.forEach((kind, fault) -> {
            facts.add(kind.text(), sentence(fault));
            facts.add("  it was sent", shown(fault.fault().sent()));
            facts.add("  it answered", shown(fault.fault().received()));
        });
    }

    private String sentence(TrialFault told) {
        Fault fault = told.fault();
        long more = faults.stream()
                        .filter(other -> other.fault().kind() == fault.kind())
                        .count()
                - 1;
        return "on turn " + fault.turn() + " against " + shown(told.opponent()) + ": " + shown(fault.message())
                + (more == 0 ? "" : "; " + more + " more of the kind");
    }

    private String shown(String text) {
        return Words.plain(text, glyphs);
    }
}
