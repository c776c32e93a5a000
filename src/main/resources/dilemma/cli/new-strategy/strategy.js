// A strategy for the iterated prisoner's dilemma: for now tit for tat.

let turn = 0; // how many moves have been made in this match
let betrayals = 0; // how often the partner has defected in this match
let state = 0; // of chance, for a rule that leaves something to it; see below

// Returns the move of the first turn, "C" or "D".
function firstMove() {
  return "C";
}

// Returns the next move, "C" or "D".
// own is what I did on the last turn, partner what the other one did: "C" or "D".
function nextMove(own, partner) {
  // ---- Change the rule here. ----
  // Forgive every tenth betrayal, for example (then "stochastic" in the .json file must be true):
  //   if (partner === "D" && random() < 0.1) {
  //     return "C";
  //   }
  return partner;
}

// Returns a number from 0 to 1. Math.random cannot be seeded, so that its matches could not be played again
// (a linear congruential generator; Knuth 1997).
function random() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
}

// Every line that comes in is answered by one line, "C" or "D".
require("readline")
  .createInterface({ input: process.stdin })
  .on("line", (line) => {
    if (line.startsWith("match")) {
      // A new match, with somebody else: forget all that was remembered of the one before.
      turn = 0;
      betrayals = 0;
      const seed = line.match(/seed=(\d+)/); // the same seed must lead to the same moves
      state = seed ? Number(BigInt(seed[1]) % 4294967296n) : 0;
      console.log(firstMove());
    } else {
      const [own, partner] = line; // the last turn: "CD" says that I cooperated and the partner defected
      turn += 1;
      betrayals += partner === "D" ? 1 : 0;
      console.log(nextMove(own, partner));
    }
  });
