/** A match of any pair, to step through turn by turn: arrow keys, buttons, or a click on a turn. */
dilemma.stepper = section => {
  const data = JSON.parse(section.querySelector('script').textContent);
  const t = dilemma.texts;
  const [first, second] = section.querySelectorAll('select');
  const range = section.querySelector('input');
  const strip = section.querySelector('.strip');
  const told = section.querySelector('.spoken');
  const [previous, play, next] = section.querySelectorAll('button');
  let moves = [];
  let timer = null;
  data.names.forEach((name, i) => [first, second].forEach(select => select.add(new Option(name, i))));

  /** Two bits a turn, the first player's move in the lower one; 1 is to defect. */
  const unpack = (text, turns, swapped) => {
    const bytes = Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
    return Array.from({ length: turns }, (_, turn) => {
      const pair = bytes[turn >> 2] >> 2 * (turn & 3) & 3;
      const both = ['CD'[pair & 1], 'CD'[pair >> 1]];
      return swapped ? both.reverse() : both;
    });
  };
  const match = () => {
    const [a, b] = [Number(first.value), Number(second.value)];
    const key = `${Math.min(a, b)},${Math.max(a, b)}`;
    return key in data.matches ? unpack(data.matches[key].moves, data.matches[key].turns, a > b) : [];
  };
  const total = (player, turns) => moves.slice(0, turns).reduce((sum, both) => sum + data.payoffs[both[player] + both[1 - player]], 0);
  const show = () => {
    const turn = Number(range.value);
    [...strip.children].forEach((cell, i) => {
      cell.classList.toggle('now', i + 1 === turn);
      cell.classList.toggle('later', i + 1 > turn);
      cell.setAttribute('aria-current', String(i + 1 === turn));
    });
    const word = (name, move) => [document.createTextNode(name + ' '),
      Object.assign(document.createElement('span'), { className: move + '-word', textContent: data.words[move] })];
    const names = [first, second].map(select => select.selectedOptions[0].text);
    told.replaceChildren();
    if (moves.length === 0) {
      told.append(t.noMatch);
    } else {
      const [mine, theirs] = moves[turn - 1];
      told.append(`${t.turn} ${dilemma.number(turn)} / ${dilemma.number(moves.length)}${t.colon} `,
        ...word(names[0], mine), ', ', ...word(names[1], theirs),
        `. ${dilemma.number(total(0, turn))} – ${dilemma.number(total(1, turn))} ${data.unit}`);
    }
  };
  const stop = () => { clearInterval(timer); timer = null; play.textContent = t.play; };
  const go = turn => { range.value = turn; show(); };
  const load = () => {
    stop();
    moves = match();
    range.max = Math.max(1, moves.length);
    range.value = 1;
    strip.replaceChildren(...moves.map((both, i) => {
      const cell = document.createElement('button');
      cell.className = 'turn';
      cell.type = 'button';
      cell.tabIndex = -1;
      cell.append(...both.map(move => Object.assign(document.createElement('span'), { className: move, textContent: move })));
      cell.setAttribute('aria-label', `${t.turn} ${i + 1}${t.colon} ${both.join(' ')}`);
      cell.addEventListener('click', () => { stop(); go(i + 1); });
      return cell;
    }));
    show();
  };
  [first, second].forEach(select => select.addEventListener('change', load));
  range.addEventListener('input', () => { stop(); show(); });
  previous.addEventListener('click', () => { stop(); go(Number(range.value) - 1); });
  next.addEventListener('click', () => { stop(); go(Number(range.value) + 1); });
  play.addEventListener('click', () => {
    if (timer !== null) { stop(); return; }
    if (Number(range.value) >= moves.length) { go(1); }
    play.textContent = t.pause;
    timer = setInterval(() => Number(range.value) < moves.length ? go(Number(range.value) + 1) : stop(), 300);
  });
  second.value = data.names.length - 1;
  load();
};
