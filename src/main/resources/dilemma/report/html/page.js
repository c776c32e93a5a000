/** Draws each chart when it comes into view, again when the colors or the width change, and lets keys go through it. */
dilemma.fill = (table, { head, rows }) => {
  const row = (cells, tag) => {
    const line = document.createElement('tr');
    line.append(...cells.map((cell, i) => Object.assign(document.createElement(tag),
      { textContent: cell, className: i === 0 ? 'name' : '' })));
    return line;
  };
  table.replaceChildren(document.createElement('thead'), document.createElement('tbody'));
  table.tHead.append(row(head, 'th'));
  table.tBodies[0].append(...rows.map(cells => row(cells, 'td')));
};

dilemma.figure = figure => {
  const box = figure.querySelector('.canvas');
  const told = figure.querySelector('.spoken');
  const details = figure.querySelector('details');
  const self = { data: null, chart: null, built: null, at: -1 };
  const width = () => Math.max(280, box.clientWidth);

  self.draw = () => {
    self.data = self.data || JSON.parse(figure.querySelector('script').textContent);
    self.built = dilemma.builders[figure.dataset.chart](self.data, dilemma.theme(), width());
    if (self.built.height) { box.style.height = self.built.height + 'px'; }
    self.chart = self.chart || echarts.init(box, null, { renderer: self.built.canvas ? 'canvas' : 'svg' });
    self.chart.resize();
    self.chart.setOption(self.built.option, true);
  };
  self.drawn = () => { if (self.chart === null) { self.draw(); } return self; };
  const visit = index => {
    self.at = Math.max(0, Math.min(self.drawn().built.points - 1, index));
    told.textContent = self.built.describe(self.at);
    self.chart.dispatchAction({ type: 'showTip', seriesIndex: self.built.series, dataIndex: self.at });
  };
  box.addEventListener('keydown', event => {
    const line = self.drawn().built.columns || 1;
    const steps = { ArrowRight: 1, ArrowDown: line, ArrowLeft: -1, ArrowUp: -line };
    if (event.key === 'Home' || event.key === 'End') {
      visit(event.key === 'Home' ? 0 : Infinity);
    } else if (event.key in steps) {
      visit(self.at < 0 ? 0 : self.at + steps[event.key]);
    } else {
      return;
    }
    event.preventDefault();
  });
  box.addEventListener('blur', () => self.chart && self.chart.dispatchAction({ type: 'hideTip' }));

  details?.addEventListener('toggle', () => {
    const table = details.querySelector('table');
    if (!details.open || table.tHead !== null) { return; }
    self.drawn();
    if (self.built.choices) {
      const select = document.createElement('select');
      select.setAttribute('aria-label', details.querySelector('summary').textContent);
      self.built.choices.forEach((name, i) => select.add(new Option(name, i)));
      select.addEventListener('change', () => dilemma.fill(table, self.built.chosenTable(Number(select.value))));
      details.insertBefore(select, details.querySelector('.scroll'));
      dilemma.fill(table, self.built.chosenTable(0));
    } else {
      dilemma.fill(table, self.built.table());
    }
  });

  /** Moves what is in view to a name. */
  self.find = name => {
    if (['shares', 'curves'].includes(figure.dataset.chart)) { return; }
    const names = self.drawn().data.names || self.data.rows;
    const index = names.indexOf(name);
    if (index < 0) { return; }
    const zooms = (self.chart.getOption().dataZoom || []).length;
    for (let zoom = 0; zoom < zooms; zoom++) {
      const { start, end } = self.chart.getOption().dataZoom[zoom];
      const half = (end - start) / 2;
      const middle = Math.max(half, Math.min(100 - half, 100 * (index + .5) / names.length));
      self.chart.dispatchAction({ type: 'dataZoom', dataZoomIndex: zoom, start: middle - half, end: middle + half });
    }
    visit(self.built.columns ? index * self.built.columns + index : index);
  };
  let last = 0;
  new ResizeObserver(() => {
    if (self.chart !== null && Math.abs(width() - last) > 1) { last = width(); self.draw(); }
  }).observe(box);
  new IntersectionObserver((entries, observer) => entries.forEach(entry => {
    if (entry.isIntersecting) { observer.disconnect(); last = width(); self.drawn(); }
  }), { rootMargin: '300px' }).observe(box);
  return self;
};

/** Those out of sight are drawn one by one while the reader looks at the first. */
dilemma.drawOthers = () => {
  const next = dilemma.figures.find(figure => figure.chart === null);
  if (next) { next.drawn(); setTimeout(dilemma.drawOthers, 50); }
};

dilemma.figures = [...document.querySelectorAll('figure[data-chart]')].map(dilemma.figure);
document.querySelectorAll('.stepper').forEach(dilemma.stepper);
dilemma.scheme = scheme => {
  document.documentElement.dataset.scheme = scheme;
  document.getElementById('scheme').textContent = scheme === 'dark' ? dilemma.texts.light : dilemma.texts.dark;
  dilemma.figures.filter(figure => figure.chart !== null).forEach(figure => figure.draw());
};
{
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dilemma.scheme(dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', () => dilemma.scheme(dark.matches ? 'dark' : 'light'));
  document.getElementById('scheme').addEventListener('click', () =>
    dilemma.scheme(document.documentElement.dataset.scheme === 'dark' ? 'light' : 'dark'));
  document.getElementById('print').addEventListener('click', () => window.print());
  let shown = 'light';
  window.addEventListener('beforeprint', () => {
    shown = document.documentElement.dataset.scheme;
    dilemma.figures.forEach(figure => figure.drawn());
    dilemma.scheme('light');
  });
  window.addEventListener('afterprint', () => dilemma.scheme(shown));
}

{
  const search = document.getElementById('search');
  const rows = [...document.querySelectorAll('table.standings tbody tr')];
  if (search !== null) {
    search.addEventListener('input', () => {
      const wanted = search.value.trim().toLowerCase();
      const found = rows.filter(row => row.dataset.name.toLowerCase().includes(wanted));
      rows.forEach(row => { row.hidden = wanted !== '' && !found.includes(row); });
      rows.forEach(row => row.classList.toggle('found', wanted !== '' && found.length === 1 && row === found[0]));
      const exact = rows.filter(row => row.dataset.name.toLowerCase() === wanted);
      const only = exact.length > 0 ? exact[0] : found.length === 1 ? found[0] : null;
      if (wanted !== '' && only !== null) { dilemma.figures.forEach(figure => figure.find(only.dataset.name)); }
    });
  }
}
document.documentElement.dataset.ready = 'true';
setTimeout(dilemma.drawOthers, 500);
