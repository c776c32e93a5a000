/* A strategy for the iterated prisoner's dilemma: for now tit for tat. */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int turn;       /* how many moves have been made in this match */
static int betrayals;  /* how often the partner has defected in this match */
static uint64_t state; /* of chance, for a rule that leaves something to it; see below */

/* Returns a number from 0 to 1 (a linear congruential generator; Knuth 1997). */
double chance(void) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (double) (state >> 11) / 9007199254740992.0;
}

/* Returns the move of the first turn, 'C' or 'D'. */
static char first_move(void) {
    return 'C';
}

/* Returns the next move, 'C' or 'D'.
   own is what I did on the last turn, partner what the other one did: 'C' or 'D'. */
static char next_move(char own, char partner) {
    /* ---- Change the rule here. ----
       Forgive every tenth betrayal, for example (then "stochastic" in the .json file must be true):
           if (partner == 'D' && chance() < 0.1) {
               return 'C';
           }
    */
    (void) own; /* not used by this rule */
    return partner;
}

/* Every line that comes in is answered by one line, 'C' or 'D'. */
int main(void) {
    char line[256];
    while (fgets(line, sizeof line, stdin)) {
        char move;
        if (strncmp(line, "match", 5) == 0) {
            /* A new match, with somebody else: forget all that was remembered of the one before. */
            turn = 0;
            betrayals = 0;
            const char *seed = strstr(line, "seed="); /* the same seed must lead to the same moves */
            state = seed ? strtoull(seed + 5, NULL, 10) : 0;
            move = first_move();
        } else {
            turn++; /* the last turn: "CD" says that I cooperated and the partner defected */
            betrayals += line[1] == 'D';
            move = next_move(line[0], line[1]);
        }
        printf("%c\n", move);
        fflush(stdout); /* without it the answer stays in here, and comes too late */
    }
    return 0;
}
