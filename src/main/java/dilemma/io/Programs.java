package dilemma.io;

import dilemma.process.Limits;
import dilemma.process.OnFault;
import dilemma.process.ProcessHost;
import dilemma.process.SandboxChoice;
import java.util.Map;
import java.util.Optional;

/**
 * What holds for all strategies that are programs, whatever their files say.
 *
 * @param host where they run
 * @param onFault what happens when one does something wrong; empty where its file says so
 * @param limits limits by name, in the place of those in their files
 */
public record Programs(ProcessHost host, Optional<OnFault> onFault, Map<String, Double> limits) {

    /** Copies the limits. */
    public Programs {
        limits = Map.copyOf(limits);
    }

    /** Returns what holds where nobody says otherwise. */
    public static Programs standard() {
        return new Programs(new ProcessHost(SandboxChoice.AUTO), Optional.empty(), Map.of());
    }

    /** Returns limits with those that hold for all in their places. */
    Limits applied(Limits own) {
        Limits all = own;
        for (String name : Limits.NAMES) {
            Double value = limits.get(name);
            all = value == null ? all : all.with(name, value);
        }
        return all;
    }
}
