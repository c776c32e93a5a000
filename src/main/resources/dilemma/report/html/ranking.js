/** A value for each name, with the interval in which it lies, from first to last. */
dilemma.builders.ranking = (data, theme, width) => {
  const t = dilemma.texts;
  const shown = Math.min(data.names.length, 40);
  const describe = i => `${data.names[i]}${dilemma.texts.colon} ${dilemma.number(data.values[i])} ${data.unit}`
    + (data.low[i] === null ? '' : ` (${t.interval} ${dilemma.number(data.low[i])} – ${dilemma.number(data.high[i])})`);
  const whisker = (params, api) => {
    const low = api.coord([api.value(0), api.value(2)]);
    const high = api.coord([api.value(1), api.value(2)]);
    const style = { stroke: theme.accent, lineWidth: 2 };
    const line = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style });
    return { type: 'group', children: [
      line(low[0], low[1], high[0], high[1]),
      line(low[0], low[1] - 4, low[0], low[1] + 4), line(high[0], high[1] - 4, high[0], high[1] + 4)] };
  };
  return {
    height: shown * 24 + 90,
    points: data.names.length,
    series: 1,
    describe,
    option: {
      ...dilemma.frame(theme),
      tooltip: { ...dilemma.frame(theme).tooltip, formatter: p => dilemma.escape(describe(p.dataIndex)) },
      grid: { left: dilemma.nameWidth(width) + 16, right: shown < data.names.length ? 40 : 24, top: 8, bottom: 52 },
      xAxis: dilemma.numberAxis(theme, data.axis, { scale: data.fromZero !== true, min: data.fromZero ? 0 : undefined }),
      yAxis: { ...dilemma.nameAxis(theme, data.names, dilemma.nameWidth(width)), inverse: true },
      dataZoom: dilemma.zoom(theme, 'yAxisIndex', data.names.length, shown),
      series: [
        { type: 'custom', renderItem: whisker, silent: true, clip: true, encode: { x: [0, 1], y: 2 }, z: 1,
          data: data.low.map((low, i) => [low, data.high[i], i]).filter(([low]) => low !== null) },
        { type: 'scatter', symbolSize: 9, itemStyle: { color: theme.accent }, z: 2,
          data: data.values.map((value, i) => [value, i]) },
      ],
    },
    table: () => ({
      head: [t.name, data.axis, t.interval],
      rows: data.names.map((name, i) => [name, dilemma.number(data.values[i], 4), data.low[i] === null ? '–'
        : `${dilemma.number(data.low[i], 4)} – ${dilemma.number(data.high[i], 4)}`]),
    }),
  };
};
