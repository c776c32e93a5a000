/** Shares of a population over time, one upon the other. */
dilemma.builders.shares = (data, theme, width) => {
  const percent = share => dilemma.number(100 * share, 1) + '\u00a0%';
  const describe = i => `${data.axis} ${dilemma.number(data.instants[i])}${dilemma.texts.colon} ` + data.names
    .map((name, type) => [name, data.shares[type][i]]).filter(([, share]) => share >= .005)
    .sort((a, b) => b[1] - a[1]).slice(0, 6).map(([name, share]) => `${name} ${percent(share)}`).join(', ');
  return {
    height: 440,
    points: data.instants.length,
    series: 0,
    describe,
    option: {
      ...dilemma.frame(theme),
      aria: { enabled: true, decal: { show: true }, label: { enabled: false } },
      color: theme.many,
      tooltip: { ...dilemma.frame(theme).tooltip, trigger: 'axis', formatter: all => dilemma.escape(describe(all[0].dataIndex)) },
      legend: { type: 'scroll', bottom: 0, textStyle: { color: theme.ink }, pageTextStyle: { color: theme.ink }, pageIconColor: theme.accent,
        pageIconInactiveColor: theme.line, formatter: name => name.length > 28 ? name.slice(0, 27) + '…' : name },
      grid: { left: 56, right: 24, top: 12, bottom: 84 },
      xAxis: { ...dilemma.numberAxis(theme, data.axis, { nameGap: 28 }), type: 'value', max: 'dataMax', splitLine: { show: false } },
      yAxis: { ...dilemma.numberAxis(theme, '', {}), max: 1, axisLabel: { color: theme.ink, formatter: percent } },
      // bands end at cumulative shares, and the highest is drawn first: charts stack along time axes of dates only
      series: data.names.map((name, type) => ({
        name, type: 'line', symbol: 'none', lineStyle: { width: 0 }, areaStyle: { opacity: 1 }, z: 2 + data.names.length - type,
        itemStyle: { color: theme.many[type % theme.many.length] }, emphasis: { disabled: true },
        data: data.instants.map((instant, i) =>
          [instant, data.shares.slice(0, type + 1).reduce((sum, shares) => sum + shares[i], 0)]),
      })),
    },
    table: () => ({
      head: [data.axis, ...data.names],
      rows: data.instants.map((instant, i) => [dilemma.number(instant), ...data.names.map((n, type) => percent(data.shares[type][i]))]),
    }),
  };
};
