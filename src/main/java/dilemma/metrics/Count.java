package dilemma.metrics;

import dilemma.game.Outcome;

/** What is counted of one player in a match. All of it is about moves really made, unless it says otherwise. */
public enum Count {
    /** Matches played. */
    MATCHES,
    /** Turns on which both cooperated. */
    CC,
    /** Turns on which this player cooperated and its partner defected. */
    CD,
    /** Turns on which this player defected and its partner cooperated. */
    DC,
    /** Turns on which both defected. */
    DD,
    /** Turns that came after mutual cooperation. */
    AFTER_CC,
    /** Turns that came after this player's cooperation was met with defection. */
    AFTER_CD,
    /** Turns that came after this player's defection was met with cooperation. */
    AFTER_DC,
    /** Turns that came after mutual defection. */
    AFTER_DD,
    /** Cooperations after mutual cooperation. */
    C_AFTER_CC,
    /** Cooperations after this player's cooperation was met with defection. */
    C_AFTER_CD,
    /** Cooperations after this player's defection was met with cooperation. */
    C_AFTER_DC,
    /** Cooperations after mutual defection. */
    C_AFTER_DD,
    /** Matches opened with cooperation. */
    OPENED_WITH_C,
    /** Matches in which the player's total was strictly better than its partner's. */
    WON,
    /** Matches in which the player cooperated at least as often as its partner. */
    GOOD_PARTNER,
    /** Matches in which the player was never the first to choose D, before noise; both on the same turn: both were. */
    NICE,
    /**
     * Occasions to be provoked: the partner's D on a turn t from 2, after this player's own C, with two turns to come.
     */
    PROVOKED,
    /** Of these, those answered with a D on one of the two turns after t. */
    RETALIATED,
    /** Occasions to forgive: the partner's C on t after its D, while this player played D, with two turns to come. */
    OFFERED_PEACE,
    /** Of these, those answered with a C on one of the two turns after t. */
    FORGAVE;

    /** Returns the count of turns with an outcome. */
    public static Count of(Outcome outcome) {
        return switch (outcome) {
            case CC -> CC;
            case CD -> CD;
            case DC -> DC;
            case DD -> DD;
        };
    }

    /** Returns the count of turns that came after an outcome. */
    public static Count after(Outcome outcome) {
        return switch (outcome) {
            case CC -> AFTER_CC;
            case CD -> AFTER_CD;
            case DC -> AFTER_DC;
            case DD -> AFTER_DD;
        };
    }

    /** Returns the count of cooperations after an outcome. */
    public static Count cooperatedAfter(Outcome outcome) {
        return switch (outcome) {
            case CC -> C_AFTER_CC;
            case CD -> C_AFTER_CD;
            case DC -> C_AFTER_DC;
            case DD -> C_AFTER_DD;
        };
    }
}
