package dilemma.kind;

import dilemma.game.Game;
import dilemma.game.Move;
import dilemma.random.RandomSource;
import dilemma.strategy.History;
import dilemma.strategy.Player;
import dilemma.strategy.Profile;
import dilemma.strategy.Setting;
import dilemma.strategy.Strategy;
import dilemma.strategy.Traits;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Asks the members of a team on every turn and makes one move of what they propose: a meta player.
 *
 * <p>Each member plays a match of its own against the partner: what it remembers of itself is what it proposed,
 * whatever the team played. Members draw their numbers from streams of their own.
 */
public final class Team implements Strategy {

    /** From this many members on a team takes much longer than other strategies to decide. */
    private static final int LARGE = 50;

    private final Profile profile;
    private final List<Strategy> members;
    private final TeamRule rule;
    private final boolean nice;

    /** Whether there is nobody to choose from: all members play by one strategy, and the rule would draw one. */
    private final boolean unanimous;

    /**
     * Makes a team.
     *
     * @param profile what it says of itself; its traits are put right here
     * @param members who is asked, in this order; at least one
     * @param rule how one move is made of the members' proposals
     * @param nice whether C is played instead of D until the partner has defected
     * @throws IllegalArgumentException if there is no member
     */
    public Team(Profile profile, List<Strategy> members, TeamRule rule, boolean nice) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a team must have at least one member");
        }
        this.members = List.copyOf(members);
        this.rule = rule;
        this.nice = nice;
        this.unanimous = rule.draws()
                && members.stream()
                                .map(member -> member.profile().id())
                                .distinct()
                                .count()
                        == 1;
        this.profile = profile.traits(traits());
    }

    private Traits traits() {
        return new Traits(
                (rule.draws() && !unanimous) || any(Traits::stochastic),
                OptionalInt.empty(),
                rule.readsScores() || any(Traits::usesGame),
                any(Traits::usesLength),
                members.size() > LARGE || any(Traits::slow),
                "",
                false,
                any(Traits::inherits));
    }

    private boolean any(Predicate<Traits> trait) {
        return members.stream().anyMatch(member -> trait.test(member.profile().traits()));
    }

    @Override
    public Profile profile() {
        return profile;
    }

    /** Returns the members. */
    @Override
    public List<Strategy> parts() {
        return members;
    }

    /** Returns who is asked, in this order. */
    public List<Strategy> members() {
        return members;
    }

    @Override
    public Optional<String> refusal(Game game) {
        return members.stream()
                .flatMap(
                        member -> member
                                .refusal(game)
                                .map(reason ->
                                        "has the member " + member.profile().id() + ", which " + reason)
                                .stream())
                .findFirst();
    }

    @Override
    public Player newPlayer(Setting setting, RandomSource random) {
        return new Captain(setting, random);
    }

    private final class Captain implements Player {

        private final Setting setting;
        private final RandomSource random;
        private final Council council = new Council(members.size());
        private final Player[] players = new Player[members.size()];
        private final History[] histories = new History[members.size()];

        Captain(Setting setting, RandomSource random) {
            this.setting = setting;
            this.random = random;
            for (int i = 0; i < players.length; i++) {
                Traits traits = members.get(i).profile().traits();
                players[i] =
                        members.get(i).newPlayer(setting, traits.stochastic() ? random.split() : RandomSource.none());
                histories[i] = new History(traits.looksFarBack());
            }
        }

        @Override
        public Move next(History history) {
            if (!history.isEmpty()) {
                remember(history.partnerLast());
            }
            council.watch(history);
            for (int i = 0; i < players.length; i++) {
                council.propose(i, players[i].next(histories[i]));
            }
            Move move = unanimous ? council.proposal(0) : rule.decide(council, random);
            return nice && history.partnerDefections() == 0 ? Move.C : move;
        }

        private void remember(Move partner) {
            for (int i = 0; i < histories.length; i++) {
                histories[i].append(council.proposal(i), partner);
            }
            if (rule.readsScores()) {
                council.score(setting.game().utilities(), partner);
            }
        }
    }
}
