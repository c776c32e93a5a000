package dilemma.process;

import dilemma.strategy.Fault;
import dilemma.strategy.Occasion;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A talk with a program that prints what is written down, whatever it is sent. */
public final class Talk {

    private static final Program PROGRAM =
            new Program("written", List.of("none"), false, Limits.STANDARD, OnFault.DEFECT);

    private final byte[] answers;

    /** Makes a talk in which these bytes come back. */
    public Talk(byte[] answers) {
        this.answers = answers.clone();
    }

    /** Asks for so many moves, as long as there are any; returns the fault that ends the talk, if one does. */
    public Optional<Fault> fault(int turns) {
        Child child = new Child(new Written(answers), new Mark("none", 1), new OwnFolder(Path.of("none")));
        RunningProcess process = new RunningProcess(PROGRAM, child);
        int turn = 1;
        try {
            process.begin(number -> "match " + number, Occasion.unheard());
            for (turn = 2; turn <= turns; turn++) {
                process.ask("CC");
            }
            return Optional.empty();
        } catch (MisconductException misconduct) {
            return Optional.of(misconduct.fault(turn, OnFault.DEFECT));
        }
    }

    /** A process that is none. Its bytes come one at a time, so that none is there before it is asked for. */
    private static final class Written extends Process {

        private final InputStream answers;

        Written(byte[] answers) {
            this.answers = new ByteArrayInputStream(answers) {
                @Override
                public synchronized int available() {
                    return 0;
                }
            };
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public InputStream getInputStream() {
            return answers;
        }

        @Override
        public InputStream getErrorStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public int waitFor() {
            return 0;
        }

        @Override
        public int exitValue() {
            return 0;
        }

        @Override
        public long pid() {
            return 0;
        }

        @Override
        public Stream<ProcessHandle> descendants() {
            return Stream.empty();
        }

        @Override
        public void destroy() {
            // there is nothing to end
        }
    }
}
