package dilemma.strategy;

import java.util.List;

/**
 * What a strategy says of itself.
 *
 * @param id its id, in lower case with hyphens: {@code tit-for-tat}
 * @param name its published name: {@code Tit For Tat}
 * @param aliases other names under which it is found
 * @param rule its rule in words, as sentences that need no subject: {@code Cooperates first, then …}
 * @param source who thought of it and where it was published
 * @param traits how it is classified
 */
public record Profile(String id, String name, List<String> aliases, String rule, String source, Traits traits) {

    /** Copies the aliases. */
    public Profile {
        aliases = List.copyOf(aliases);
    }

    /** Returns the profile of a strategy that has no other names. */
    public static Profile of(String id, String name, Traits traits) {
        return new Profile(id, name, List.of(), "", "", traits);
    }

    /** Returns this profile with other names under which the strategy is found. */
    public Profile alias(String... others) {
        return new Profile(id, name, List.of(others), rule, source, traits);
    }

    /** Returns this profile with a rule in words. */
    public Profile rule(String words) {
        return new Profile(id, name, aliases, words, source, traits);
    }

    /** Returns this profile with a source. */
    public Profile source(String origin) {
        return new Profile(id, name, aliases, rule, origin, traits);
    }

    /** Returns this profile with other traits. */
    public Profile traits(Traits others) {
        return new Profile(id, name, aliases, rule, source, others);
    }

    /** Returns this profile under another published name. */
    public Profile name(String other) {
        return new Profile(id, other, aliases, rule, source, traits);
    }
}
