package dilemma.report.html;

import java.util.List;

/** What a report says about one result. */
interface Article {

    /** Returns its heading. */
    String title();

    /** Returns what the result shows, as its author says; empty where nobody does. */
    String description();

    /** Returns the rules, in a few words each. */
    List<String> facts();

    /** Returns what came out, in a sentence or two. */
    String finding();

    /** Returns the parts of the article in their order. */
    List<Part> parts();

    /** A part of an article, to which a link leads. */
    interface Part {

        /** Returns the id of its section. */
        String id();

        /** Returns its heading. */
        String title();

        /** Adds its section. */
        void addTo(Html html);
    }
}
