package dilemma.reason;

/** Tells what a player did after what it saw, and claims no more: its rule is not known to be told as states. */
final class PlainVoice implements Voice {

    @Override
    public Reason of(Situation situation) {
        return situation.course().then(" after ", " après que ").then(situation.seen());
    }
}
