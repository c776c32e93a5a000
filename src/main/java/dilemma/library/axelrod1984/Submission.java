package dilemma.library.axelrod1984;

import dilemma.strategy.Profile;
import dilemma.strategy.Traits;

/** How the entries of the tournament are named. */
final class Submission {

    private Submission() {}

    /**
     * Returns the profile of an entry, to which its rule in words is still to be added.
     *
     * @param program the number of its program, which is its id: {@code k42r}
     * @param name what it is called after the number, as a rule the author's last name
     * @param author who submitted it
     * @param rank its rank in the tournament, from 1 to 63
     * @param traits how it is classified
     */
    static Profile profile(String program, String name, String author, int rank, Traits traits) {
        return Profile.of(program, program + " " + name, traits)
                .source(author + ", rank " + rank + " of 63 in Axelrod's second tournament; Axelrod 1980b");
    }
}
