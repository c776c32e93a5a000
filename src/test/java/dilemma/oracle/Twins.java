package dilemma.oracle;

import dilemma.random.RandomSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Strategies for tests, each known to the naive side and to the real one. */
public final class Twins {

    private Twins() {}

    /** Always cooperates. */
    public static Twin alwaysCooperate() {
        return new Twin("always-cooperate", false, (own, partner, left, random) -> 'C');
    }

    /** Always defects. */
    public static Twin alwaysDefect() {
        return new Twin("always-defect", false, (own, partner, left, random) -> 'D');
    }

    /** Cooperates first, then repeats the partner's last move. */
    public static Twin titForTat() {
        return new Twin(
                "tit-for-tat",
                false,
                (own, partner, left, random) -> partner.isEmpty() ? 'C' : partner.charAt(partner.length() - 1));
    }

    /** Cooperates until the partner has defected once, then defects for ever. */
    public static Twin grudger() {
        return new Twin("grudger", false, (own, partner, left, random) -> partner.contains("D") ? 'D' : 'C');
    }

    /** Defects on the last turns of a known length, else cooperates. */
    public static Twin betrayingAtTheEnd(int turns) {
        return new Twin(
                "end-" + turns,
                false,
                (own, partner, left, random) -> left.isPresent() && left.getAsInt() <= turns ? 'D' : 'C');
    }

    /** Defects where the partner has defected more often than not. */
    public static Twin majority() {
        return new Twin("majority", false, (own, partner, left, random) -> {
            long defections = partner.chars().filter(move -> move == 'D').count();
            return 2 * defections > partner.length() ? 'D' : 'C';
        });
    }

    /** Cooperates with probability p. */
    public static Twin random(double p) {
        return new Twin("random-" + p, p > 0 && p < 1, (own, partner, left, random) -> draw(p, random));
    }

    /** Cooperates with a probability drawn for each outcome of the last turns, as many as {@code depth}. */
    public static Twin table(long seed, int depth, boolean isStochastic) {
        Map<String, Double> table = new HashMap<>();
        SplittableRandom chance = new SplittableRandom(seed);
        fill(table, "", depth, chance, isStochastic);
        return new Twin(
                "table-" + seed + "-" + depth + "-" + isStochastic, isStochastic, (own, partner, left, random) -> {
                    StringBuilder key = new StringBuilder();
                    for (int t = Math.max(0, own.length() - depth); t < own.length(); t++) {
                        key.append(own.charAt(t)).append(partner.charAt(t));
                    }
                    return draw(table.getOrDefault(key.toString(), Double.NaN), random);
                });
    }

    private static void fill(
            Map<String, Double> table, String key, int depth, SplittableRandom chance, boolean isStochastic) {
        double p = isStochastic && chance.nextInt(3) > 0 ? chance.nextDouble() : chance.nextInt(2);
        table.put(key, p);
        if (key.length() < 2 * depth) {
            for (String outcome : List.of("CC", "CD", "DC", "DD")) {
                fill(table, key + outcome, depth, chance, isStochastic);
            }
        }
    }

    private static char draw(double p, RandomSource random) {
        if (p == 0 || p == 1) {
            return p == 0 ? 'D' : 'C';
        }
        return random.nextDouble() < p ? 'C' : 'D';
    }

    /** Returns some strategy, drawn from all kinds; deterministic only, where wanted. */
    public static Twin drawn(SplittableRandom chance, boolean onlyDeterministic) {
        List<Twin> choices = new ArrayList<>(List.of(
                alwaysCooperate(),
                alwaysDefect(),
                titForTat(),
                grudger(),
                majority(),
                betrayingAtTheEnd(1 + chance.nextInt(3)),
                table(chance.nextInt(1000), chance.nextInt(4), false)));
        if (!onlyDeterministic) {
            choices.add(random(0.5));
            choices.add(random(chance.nextInt(1, 10) / 10.0));
            choices.add(table(chance.nextInt(1000), chance.nextInt(4), true));
            choices.add(table(chance.nextInt(1000), chance.nextInt(4), true));
        }
        return choices.get(chance.nextInt(choices.size()));
    }
}
