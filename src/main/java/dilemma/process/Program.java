package dilemma.process;

import java.util.List;

/**
 * A program that plays: how it is started, and what holds for it.
 *
 * @param name what it is called in messages: the id of its strategy
 * @param command the words of its command line, at least one; files and programs by their absolute paths
 * @param draws whether it is given a seed for each match, since it leaves something to chance
 * @param limits what it may take
 * @param onFault what happens when it does something wrong
 */
public record Program(String name, List<String> command, boolean draws, Limits limits, OnFault onFault) {

    /** Copies the command. */
    public Program {
        command = List.copyOf(command);
        if (command.isEmpty()) {
            throw new IllegalArgumentException("a command needs at least one word");
        }
    }
}
