// Tit for tat: cooperates first, then does what the partner did last.

const lines = require("readline").createInterface({ input: process.stdin });

lines.on("line", (line) => {
  let move = "C";
  if (!line.startsWith("match")) {
    const [own, partner] = line; // the last turn: "CD" says that I cooperated and the partner defected
    move = partner;
  }
  console.log(move);
});
