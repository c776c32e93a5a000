"""A strategy for the iterated prisoner's dilemma: for now tit for tat."""

import random
import sys

chance = random.Random()  # for a rule that leaves something to chance; see below
turn = 0  # how many moves have been made in this match
betrayals = 0  # how often the partner has defected in this match


def first_move():
    """Returns the move of the first turn, "C" or "D"."""
    return "C"


def next_move(own, partner):
    """Returns the next move, "C" or "D".

    own is what I did on the last turn, partner what the other one did: "C" or "D".
    """
    # ---- Change the rule here. ----
    # Forgive every tenth betrayal, for example (then "stochastic" in the .json file must be true):
    #     if partner == "D" and chance.random() < 0.1:
    #         return "C"
    return partner


# Every line that comes in is answered by one line, "C" or "D".
for line in sys.stdin:
    words = line.split()
    if words[0] == "match":
        # A new match, with somebody else: forget all that was remembered of the one before.
        turn = 0
        betrayals = 0
        for word in words:
            if word.startswith("seed="):  # the same seed must lead to the same moves
                chance.seed(int(word[len("seed="):]))
        move = first_move()
    else:
        own, partner = words[0]  # the last turn: "CD" says that I cooperated and the partner defected
        turn += 1
        betrayals += partner == "D"
        move = next_move(own, partner)
    print(move, flush=True)  # without flush the answer may stay in here, and come too late
