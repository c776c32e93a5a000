package dilemma.cli;

import dilemma.io.InputException;
import dilemma.io.Programs;
import dilemma.process.Limits;
import dilemma.process.OnFault;
import dilemma.process.ProcessHost;
import dilemma.process.SandboxChoice;
import dilemma.strategy.Decimal;
import dilemma.strategy.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that may run strategies that are programs of their own. */
final class ProgramOptions {

    @Option(
            names = "--on-fault",
            order = 72,
            paramLabel = "POLICY",
            description =
                    "What happens when an external program does something wrong: defect (to the end of the match),"
                            + " cooperate, or disqualify.")
    @Nullable
    String onFault;

    @Option(
            names = "--limit",
            order = 73,
            paramLabel = "NAME=N",
            split = ",",
            description = "A limit for all external programs: start, move, match (seconds), output, memory (MiB),"
                    + " processes, restarts.")
    List<String> limits = new ArrayList<>();

    @Option(
            names = "--sandbox",
            order = 74,
            description =
                    "Refuse to run external programs without a sandbox; they run in one anyway where bubblewrap is"
                            + " installed.")
    boolean sandbox;

    @Option(names = "--no-sandbox", order = 75, description = "Run external programs with all your rights.")
    boolean noSandbox;

    /** Returns what holds for programs; they end when the run of this program does. */
    Programs programs(Dilemma run) {
        ProcessHost host = new ProcessHost(choice());
        run.closeAtEnd(host);
        return new Programs(host, policy(), limits());
    }

    private SandboxChoice choice() {
        if (sandbox && noSandbox) {
            throw new InputException("--sandbox and --no-sandbox exclude each other");
        }
        if (sandbox) {
            return SandboxChoice.ALWAYS;
        }
        return noSandbox ? SandboxChoice.NEVER : SandboxChoice.AUTO;
    }

    private Optional<OnFault> policy() {
        if (onFault != null && !OnFault.names().contains(onFault)) {
            throw new InputException("--on-fault is \"" + onFault + "\", but must be one of "
                    + String.join(", ", OnFault.names()) + Nearest.hint(onFault, OnFault.names()));
        }
        return Optional.ofNullable(onFault).map(OnFault::of);
    }

    private Map<String, Double> limits() {
        Map<String, Double> given = new LinkedHashMap<>();
        for (String limit : limits) {
            String name = limit.replaceFirst("=.*", "");
            if (!Limits.NAMES.contains(name)) {
                throw new InputException("--limit: there is no limit \"" + name + "\""
                        + (Nearest.hint(name, Limits.NAMES).isEmpty()
                                ? "; there are: " + String.join(", ", Limits.NAMES)
                                : Nearest.hint(name, Limits.NAMES)));
            }
            given.put(name, value(name, limit.substring(Math.min(limit.length(), name.length() + 1))));
        }
        return given;
    }

    private static double value(String name, String text) {
        double value = Decimal.parse(text)
                .orElseThrow(() -> new InputException(
                        "--limit: " + name + " is \"" + text + "\", which is no number; expected " + name + "=N"));
        try {
            Limits unused = Limits.STANDARD.with(name, value);
        } catch (IllegalArgumentException outOfRange) {
            throw new InputException("--limit: " + outOfRange.getMessage());
        }
        return value;
    }
}
