"""Tit for tat: cooperates first, then does what the partner did last."""

import sys

for line in sys.stdin:
    if line.startswith("match"):
        move = "C"
    else:
        own, partner = line.strip()  # the last turn: "CD" says that I cooperated and the partner defected
        move = partner
    print(move, flush=True)
