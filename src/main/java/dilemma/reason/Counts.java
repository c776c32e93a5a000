package dilemma.reason;

/** Numbers of defections, in words. */
final class Counts {

    private Counts() {}

    /** Returns how many defections follow on this one, after some words. */
    static Reason toGo(Reason words, int defections) {
        if (defections == 0) {
            return words.then("the last defection", "dernière trahison");
        }
        return words.then(
                defections + (defections == 1 ? " defection" : " defections") + " still to go",
                "encore " + defections + (defections == 1 ? " trahison" : " trahisons") + " à venir");
    }
}
