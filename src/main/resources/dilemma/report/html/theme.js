'use strict';
/** What all charts share: texts, numbers and colors. */
const dilemma = { builders: {}, texts: JSON.parse(document.getElementById('texts').textContent) };

dilemma.escape = text => echarts.format.encodeHTML(String(text));

dilemma.number = (value, digits = 3) => value === null || value === undefined ? '–'
  : new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: digits }).format(value);

dilemma.font = getComputedStyle(document.body).fontFamily;

dilemma.theme = () => {
  const style = getComputedStyle(document.documentElement);
  const color = name => style.getPropertyValue('--' + name).trim();
  return {
    ink: color('ink'), soft: color('soft'), paper: color('paper'), raised: color('raised'), line: color('line'),
    cooperate: color('cooperate'), defect: color('defect'), accent: color('accent'),
    // cividis (Nuñez, Anderton and Renslow 2018), even in lightness for every kind of color vision
    heat: ['#00204d', '#00336f', '#39486b', '#575c6d', '#707173', '#8a8779', '#a69d75', '#c4b56c', '#e4cf5b', '#ffea46'],
    // between the colors of the two moves
    cooperation: ['#b35806', '#f1a340', '#fee0b6', '#d8e6f0', '#67a9cf', '#2166ac'],
    // Okabe and Ito 2008, told apart by nearly every eye; patterns tell the rounds apart
    many: ['#0072b2', '#e69f00', '#009e73', '#d55e00', '#56b4e9', '#cc79a7', '#f0e442', '#8c8c8c'],
  };
};

/** What every chart begins with. */
dilemma.frame = theme => ({
  animation: false,
  backgroundColor: 'transparent',
  textStyle: { color: theme.ink, fontFamily: dilemma.font },
  tooltip: {
    confine: true, backgroundColor: theme.raised, borderColor: theme.line, textStyle: { color: theme.ink },
    extraCssText: 'max-width:20rem;white-space:normal;',
  },
});

/** An axis of names, cut where they are long. */
dilemma.nameAxis = (theme, names, width) => ({
  type: 'category', data: names,
  axisLabel: { color: theme.ink, fontSize: 13, width, overflow: 'truncate', interval: 0, hideOverlap: true },
  axisTick: { show: false }, axisLine: { lineStyle: { color: theme.line } },
});

/** An axis of numbers. */
dilemma.numberAxis = (theme, name, others) => ({
  type: 'value', name, nameLocation: 'middle', nameGap: 32, nameTextStyle: { color: theme.soft, fontSize: 13 },
  axisLabel: { color: theme.ink, fontSize: 13, hideOverlap: true, formatter: value => dilemma.number(value) },
  axisLine: { lineStyle: { color: theme.line } },
  splitLine: { lineStyle: { color: theme.line, opacity: .6 } },
  ...others,
});

/** How wide the names beside a chart may be. */
dilemma.nameWidth = width => width < 600 ? 100 : 200;

/** Long lists are seen a part at a time. */
dilemma.zoom = (theme, axis, count, shown) => count <= shown ? [] : [
  { type: 'slider', [axis]: 0, start: 0, end: 100 * shown / count, filterMode: 'empty', brushSelect: false,
    width: axis === 'yAxisIndex' ? 18 : undefined, height: axis === 'xAxisIndex' ? 18 : undefined,
    showDetail: false, borderColor: theme.line, right: axis === 'yAxisIndex' ? 4 : undefined,
    bottom: axis === 'xAxisIndex' ? 4 : undefined },
  { type: 'inside', [axis]: 0, filterMode: 'empty', zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false },
];
