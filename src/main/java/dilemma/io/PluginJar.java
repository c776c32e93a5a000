package dilemma.io;

import dilemma.strategy.Guarded;
import dilemma.strategy.OneLine;
import dilemma.strategy.Strategy;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A jar with strategies, which it names as a {@link ServiceLoader} expects.
 *
 * <p>Its classes see those of the program and its own; two jars may have classes of the same name.
 *
 * @param path where it is
 */
record PluginJar(Path path) {

    private static final String SERVICES = "META-INF/services/" + Strategy.class.getName();

    /** How many bytes a class, or the list of strategies, may have. */
    private static final int MAX_BYTES = 16 << 20;

    /** The package that is the program's. */
    private static final String OURS = "dilemma/";

    /**
     * Loads the strategies, in the order in which the jar names them.
     *
     * @throws InputException if the jar cannot be read, names none, or one of them cannot be made or has a wrong
     *     profile
     * @throws dilemma.strategy.BrokenStrategyException if one cannot tell its profile
     */
    List<Strategy> strategies() {
        checkEntries();
        ClassLoader classes = classes();
        try {
            List<Strategy> strategies = ServiceLoader.load(Strategy.class, classes).stream()
                    .filter(provider -> isOwn(provider, classes))
                    .map(this::strategy)
                    .toList();
            return named(strategies);
        } catch (ServiceConfigurationError e) {
            throw wrong(reason(e));
        } catch (LinkageError e) {
            throw wrong("a class cannot be loaded: " + e);
        }
    }

    private void checkEntries() {
        try (JarFile jar = new JarFile(path.toFile())) {
            if (jar.getEntry(SERVICES) == null) {
                throw wrong("it has no " + SERVICES + ", which names its strategies, one class a line");
            }
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (isTooLarge(jar, entry)) {
                    throw wrong(entry.getName() + " is larger than the " + (MAX_BYTES >> 20) + " MiB that can be read");
                }
                if (entry.getName().startsWith(OURS) && entry.getName().endsWith(".class")) {
                    throw wrong("it has " + entry.getName()
                            + ", but the package dilemma is the program's; leave its classes out of the jar");
                }
            }
        } catch (IOException e) {
            throw wrong("it cannot be read as a jar: " + e.getMessage());
        }
    }

    /** A list is read to its end, whatever its size is said to be; of a class no more is read than that. */
    private static boolean isTooLarge(JarFile jar, JarEntry entry) throws IOException {
        if (entry.getName().equals(SERVICES)) {
            try (InputStream list = jar.getInputStream(entry)) {
                return list.readNBytes(MAX_BYTES + 1).length > MAX_BYTES;
            }
        }
        return entry.getName().endsWith(".class") && entry.getSize() > MAX_BYTES;
    }

    /** Stays open as long as the program runs: classes are loaded when they are first needed. */
    private ClassLoader classes() {
        try {
            return new URLClassLoader(new URL[] {path.toUri().toURL()}, Strategy.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw wrong("it cannot be read as a jar: " + e.getMessage());
        }
    }

    private boolean isOwn(ServiceLoader.Provider<Strategy> provider, ClassLoader classes) {
        return provider.type().getClassLoader() == classes;
    }

    private List<Strategy> named(List<Strategy> strategies) {
        if (strategies.isEmpty()) {
            throw wrong("its " + SERVICES + " names no class of its own");
        }
        return strategies;
    }

    private Strategy strategy(ServiceLoader.Provider<Strategy> provider) {
        String type = provider.type().getName();
        if (!Modifier.isPublic(provider.type().getModifiers())) {
            throw wrong("the class " + type + " must be public");
        }
        Strategy strategy = new Guarded(provider.get(), path + ": " + type);
        List<String> problems = new ProfileCheck(strategy.profile()).problems();
        if (!problems.isEmpty()) {
            throw wrong("the profile of " + type + " is wrong: " + String.join("; ", problems));
        }
        return strategy;
    }

    private static String reason(ServiceConfigurationError error) {
        Throwable cause = error.getCause();
        return error.getMessage()
                + (cause == null
                        ? ""
                        : ": " + cause.toString().lines().findFirst().orElse(""));
    }

    private InputException wrong(String what) {
        return new InputException(OneLine.of(path + ": " + what));
    }
}
