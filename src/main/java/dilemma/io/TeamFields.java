package dilemma.io;

import dilemma.kind.Team;
import dilemma.kind.TeamRule;
import dilemma.strategy.Arguments;
import dilemma.strategy.Profile;
import dilemma.strategy.ReferenceException;
import dilemma.strategy.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The figures of a team: {@code rule}, {@code members} or {@code membersOf}, {@code weights} and {@code nice}. */
final class TeamFields {

    private static final List<String> RULES = List.of("majority", "minority", "winner", "ensemble", "mixer", "hunter");

    private final Fields file;

    /** Finds the strategy that a field names; tells what is wrong where there is none. */
    private final Function<Field, Optional<Strategy>> named;

    private final Arguments given;

    private TeamFields(Fields file, Function<Field, Optional<Strategy>> named, Arguments given) {
        this.file = file;
        this.named = named;
        this.given = given;
    }

    /** Reads a team, which may be given other members; empty where something is wrong. */
    static Optional<Strategy> read(
            Fields file, Profile profile, Function<Field, Optional<Strategy>> named, Arguments given) {
        return new TeamFields(file, named, given).read(profile);
    }

    private Optional<Strategy> read(Profile profile) {
        Optional<String> rule = file.required("rule").oneOf(RULES);
        boolean nice = file.field("nice").flag().orElse(false);
        Field other = file.field("membersOf");
        List<Strategy> members = other.isThere() ? membersOf(other) : members(file.required("members"));
        Field weights = file.field("weights");
        if (rule.isEmpty() || members.isEmpty()) {
            return Optional.empty();
        }
        if (weights.isThere() && !rule.get().equals("mixer")) {
            weights.problem("are for the rule \"mixer\"");
            return Optional.empty();
        }
        List<Strategy> team = given.strategiesIfGiven(
                        "team", "its own " + members.size() + " members", "who is asked, in this order")
                .orElse(members);
        return rule(rule.get(), weights, team.size()).map(how -> new Team(profile, team, how, nice));
    }

    private List<Strategy> members(Field list) {
        List<Field> items = list.items();
        if (list.isList() && items.isEmpty()) {
            list.problem("must have at least one member");
        }
        List<Strategy> members =
                items.stream().map(named).flatMap(Optional::stream).toList();
        return members.size() == items.size() ? members : List.of();
    }

    /** Takes the members of another team. */
    private List<Strategy> membersOf(Field other) {
        Field members = file.field("members");
        if (members.isThere()) {
            members.problem("cannot stand beside \"membersOf\"");
            return List.of();
        }
        Optional<Strategy> found = named.apply(other);
        if (found.isPresent() && found.get() instanceof Team team) {
            return team.members();
        }
        found.ifPresent(strategy -> other.wrong("the id of a team"));
        return List.of();
    }

    private Optional<TeamRule> rule(String name, Field weights, int members) {
        return switch (name) {
            case "majority" -> Optional.of(new TeamRule.Majority());
            case "minority" -> Optional.of(new TeamRule.Minority());
            case "winner" -> Optional.of(new TeamRule.Winner());
            case "ensemble" -> Optional.of(new TeamRule.Ensemble());
            case "hunter" -> Optional.of(new TeamRule.Hunter());
            case "mixer" -> mixer(weights, members);
            default -> throw new IllegalStateException("no rule " + name);
        };
    }

    private Optional<TeamRule> mixer(Field weights, int members) {
        Optional<List<Double>> distribution = given.probabilitiesIfGiven(
                "distribution", weights.isThere() ? "its own" : "all alike", "the probability of each member");
        if (distribution.isPresent()) {
            return Optional.of(mixer(distribution.get(), members));
        }
        List<Field> items = weights.items();
        List<Double> numbers = items.stream()
                .map(item -> item.number(0, 1))
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
        if (numbers.size() < items.size()) {
            return Optional.empty();
        }
        try {
            return Optional.of(mixer(numbers, members));
        } catch (ReferenceException e) {
            weights.reject(e);
            return Optional.empty();
        }
    }

    private static TeamRule mixer(List<Double> weights, int members) {
        if (!weights.isEmpty() && weights.size() != members) {
            throw new ReferenceException(
                    "a mixer needs a weight for each of its " + members + " members, but has " + weights.size());
        }
        try {
            return new TeamRule.Mixer(weights);
        } catch (IllegalArgumentException e) {
            throw new ReferenceException(String.valueOf(e.getMessage()));
        }
    }
}
