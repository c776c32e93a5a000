/** What each strategy comes to along a varied parameter. */
dilemma.builders.curves = (data, theme, width) => {
  const marks = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect', 'emptyTriangle', 'emptyDiamond'];
  const describe = i => `${data.axis} ${data.levels[i]}${dilemma.texts.colon} ` + data.names
    .map((name, s) => [name, data.values[s][i]]).filter(([, value]) => value !== null)
    .sort((a, b) => data.better === 'low' ? a[1] - b[1] : b[1] - a[1]).slice(0, 8)
    .map(([name, value]) => `${name} ${dilemma.number(value)}`).join(', ');
  return {
    height: 440,
    points: data.levels.length,
    series: 0,
    describe,
    option: {
      ...dilemma.frame(theme),
      color: theme.many,
      tooltip: { ...dilemma.frame(theme).tooltip, trigger: 'axis', formatter: all => dilemma.escape(describe(all[0].dataIndex)) },
      legend: { type: 'scroll', bottom: 0, textStyle: { color: theme.ink }, pageTextStyle: { color: theme.ink }, pageIconColor: theme.accent,
        pageIconInactiveColor: theme.line, formatter: name => name.length > 28 ? name.slice(0, 27) + '…' : name },
      grid: { left: 64, right: 24, top: 28, bottom: 92 },
      xAxis: data.numbers === null
        ? { ...dilemma.nameAxis(theme, data.levels, 90), name: data.axis, nameLocation: 'middle', nameGap: 36, nameTextStyle: { color: theme.soft } }
        : dilemma.numberAxis(theme, data.axis, { scale: true }),
      yAxis: dilemma.numberAxis(theme, data.unit, { scale: true, inverse: data.better === 'low', nameGap: 44 }),
      series: data.names.map((name, s) => ({
        name, type: 'line', symbol: marks[s % marks.length], symbolSize: 8, lineStyle: { width: 2, type: s >= 8 ? 'dashed' : 'solid' },
        data: data.levels.map((level, i) => [data.numbers === null ? i : data.numbers[i], data.values[s][i]]),
      })),
    },
    table: () => ({ head: [data.axis, ...data.names],
      rows: data.levels.map((level, i) => [level, ...data.names.map((n, s) => dilemma.number(data.values[s][i], 4))]) }),
  };
};
