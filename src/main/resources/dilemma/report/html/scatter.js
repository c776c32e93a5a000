/** How far each entrant kept a rule, beside how well it did. */
dilemma.builders.scatter = (data, theme) => {
  const t = dilemma.texts;
  const describe = i => `${data.names[i]}${dilemma.texts.colon} ${dilemma.number(data.x[i], 2)}, ${dilemma.number(data.y[i])} ${data.unit}`;
  return {
    points: data.names.length,
    series: 0,
    describe,
    option: {
      ...dilemma.frame(theme),
      tooltip: { ...dilemma.frame(theme).tooltip, formatter: p => dilemma.escape(describe(p.dataIndex)) },
      grid: { left: 56, right: 16, top: 12, bottom: 48 },
      xAxis: dilemma.numberAxis(theme, data.axis, { min: 0, max: 1, nameGap: 28 }),
      yAxis: dilemma.numberAxis(theme, '', { scale: true, inverse: data.better === 'low' }),
      series: [{ type: 'scatter', data: data.x.map((x, i) => [x, data.y[i]]), symbolSize: 9,
        itemStyle: { color: theme.accent, opacity: .75 } }],
    },
    table: () => ({ head: [t.name, data.axis, data.unit],
      rows: data.names.map((name, i) => [name, dilemma.number(data.x[i]), dilemma.number(data.y[i], 4)]) }),
  };
};
