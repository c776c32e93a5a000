package dilemma.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Values of JSON, and names, that are likely to be mistaken for something else. */
final class Hostile {

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-0.0",
            "-1",
            "0.5",
            "1.0000000000000002",
            "1e-400",
            "4.9e-324",
            "1e999",
            "-1e999",
            "1e999999999999",
            "1e-2147483649",
            "2147483647",
            "2147483648",
            "-2147483648",
            "4294967297",
            "9007199254740991",
            "9007199254740992",
            "9007199254740993",
            "9223372036854775807",
            "9223372036854775808",
            "123456789012345678901234567890",
            "1e3",
            "2e8",
            "100000",
            "5001",
            "NaN",
            "Infinity",
            "-Infinity",
            "+1",
            "01",
            ".5",
            "0x10");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "NaN",
            "Infinity",
            "1e999",
            "null",
            "C",
            "D",
            "@all",
            "@nice",
            "@",
            "@@",
            "limit",
            "tit-for-tat",
            "tit-for-tat+noisy=0.1",
            "tit-for-tat+",
            "random:p=NaN",
            "random:p=1e999",
            "noisy(noisy(tit-for-tat, p=0.1), p=0.2)",
            "../../x",
            "a/b",
            "con",
            "a\\\"b",
            "\\u0000",
            "\\u001b[31m",
            "\\n\\r\\t",
            "\\ud800",
            "\\udc00\\ud800",
            "\\u202eabc",
            "\\uFEFF",
            "%s%n%d",
            "$1\\\\1",
            "<script>",
            "é̂😀");

    private static final List<String> OTHERS =
            List.of("null", "true", "false", "{}", "[]", "[[]]", "[{}]", "[null]", "{\"\":0}", "\"", "undefined");

    private Hostile() {}

    /** Returns a value; not always one that JSON allows. */
    static String value(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> one(NUMBERS, random);
            case 3, 4 -> quoted(one(TEXTS, random));
            case 5 -> one(OTHERS, random);
            case 6 -> quoted(text(random));
            default -> big(random);
        };
    }

    /** Returns a text without quotes, as it stands within them. */
    static String text(SplittableRandom random) {
        return random.nextInt(4) > 0 ? one(TEXTS, random) : one(TEXTS, random).repeat(1 + random.nextInt(300));
    }

    /** Returns a number as it is written. */
    static String number(SplittableRandom random) {
        return one(NUMBERS, random);
    }

    private static String big(SplittableRandom random) {
        int size = 1 << random.nextInt(14);
        return switch (random.nextInt(16)) {
            case 0 -> "[".repeat(size);
            case 1 -> "{\"a\":".repeat(size);
            case 2 -> "[".repeat(size) + "]".repeat(size);
            case 3 -> "[" + "0,".repeat(size) + "0]";
            case 4 -> "9".repeat(size);
            case 5 -> "[" + "\"tit-for-tat\",".repeat(Math.min(size, 200)) + "\"x\"]";
            default -> "1" + "0".repeat(random.nextInt(25));
        };
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static String one(List<String> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }
}
