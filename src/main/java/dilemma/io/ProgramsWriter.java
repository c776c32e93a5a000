package dilemma.io;

import dilemma.process.Limits;
import dilemma.process.ProcessStrategy;
import dilemma.process.Program;
import dilemma.strategy.Entrant;
import dilemma.strategy.Fault;
import dilemma.strategy.Strategy;
import dilemma.tournament.MatchFault;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes which programs took part, how they were held, and what they did wrong. */
final class ProgramsWriter {

    private ProgramsWriter() {}

    /** Writes {@code programs} and {@code faults}, where there are any of either. */
    static void write(JsonWriter json, List<Entrant> entrants, List<MatchFault> faults) throws IOException {
        List<ProcessStrategy> programs = programs(entrants);
        if (programs.isEmpty() && faults.isEmpty()) {
            return;
        }
        json.list("programs", programs, strategy -> json.object(() -> program(json, strategy)));
        faults(json, faults);
    }

    /** Writes {@code faults}. */
    static void faults(JsonWriter json, List<MatchFault> faults) throws IOException {
        json.list("faults", faults, fault -> json.object(() -> fault(json, fault)));
    }

    /** Returns the strategies that are programs, also inside others, each once, in the order of the entrants. */
    private static List<ProcessStrategy> programs(List<Entrant> entrants) {
        Map<Program, ProcessStrategy> found = new LinkedHashMap<>();
        Deque<Strategy> open = new ArrayDeque<>();
        entrants.forEach(entrant -> open.add(entrant.strategy()));
        while (!open.isEmpty()) {
            Strategy strategy = open.remove();
            if (strategy instanceof ProcessStrategy process) {
                found.putIfAbsent(process.program(), process);
            }
            open.addAll(strategy.parts());
        }
        return List.copyOf(found.values());
    }

    private static void program(JsonWriter json, ProcessStrategy strategy) throws IOException {
        Program program = strategy.program();
        json.field("strategy", program.name());
        json.flat("command", program.command(), json::value);
        json.object("limits", () -> {
            for (String name : Limits.NAMES) {
                json.field(name, program.limits().value(name));
            }
        });
        json.field("onFault", program.onFault().text());
        json.field("sandbox", strategy.isSandboxed());
    }

    private static void fault(JsonWriter json, MatchFault told) throws IOException {
        Fault fault = told.fault();
        json.field("entrant", told.entrant());
        json.field("opponent", told.opponent());
        json.field("repetition", told.repetition() + 1);
        json.field("match", told.length() + 1);
        json.field("turn", fault.turn());
        json.field("kind", fault.kind().text());
        json.field("message", fault.message());
        json.field("sent", fault.sent());
        json.field("received", fault.received());
        json.field("disqualified", fault.isDisqualifying());
    }
}
