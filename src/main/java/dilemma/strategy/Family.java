package dilemma.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A family of strategies that are procedures, which belong together by what they do or where they come from. */
public interface Family {

    /** Returns the ids of its members, in the order in which they are listed. */
    List<String> ids();

    /**
     * Builds the member of this id; null where there is none. Only the class of that member is loaded.
     *
     * @param given the values that a user gave to its parameters; those that it has are read from it
     * @throws ReferenceException if a value is not what the parameter takes
     */
    @Nullable
    Strategy build(String id, Arguments given);
}
