/** The spread of the scores of each entrant over repetitions: the numbers of the boxes come from the program. */
dilemma.builders.boxes = (data, theme, width) => {
  const t = dilemma.texts;
  const shown = Math.min(data.names.length, 40);
  const describe = i => `${data.names[i]}${dilemma.texts.colon} ${t.median} ${dilemma.number(data.boxes[i][2])}, ${t.half} `
    + `${dilemma.number(data.boxes[i][1])} – ${dilemma.number(data.boxes[i][3])}, ${t.all} `
    + `${dilemma.number(data.least[i])} – ${dilemma.number(data.most[i])} ${data.unit}`;
  return {
    height: shown * 24 + 90,
    points: data.names.length,
    series: 0,
    describe,
    option: {
      ...dilemma.frame(theme),
      tooltip: { ...dilemma.frame(theme).tooltip,
        formatter: p => dilemma.escape(describe(p.seriesIndex === 0 ? p.dataIndex : p.data[1])) },
      grid: { left: dilemma.nameWidth(width) + 16, right: shown < data.names.length ? 40 : 24, top: 8, bottom: 52 },
      xAxis: dilemma.numberAxis(theme, data.axis, { scale: true }),
      yAxis: { ...dilemma.nameAxis(theme, data.names, dilemma.nameWidth(width)), inverse: true },
      dataZoom: dilemma.zoom(theme, 'yAxisIndex', data.names.length, shown),
      series: [
        { type: 'boxplot', data: data.boxes, itemStyle: { color: theme.raised, borderColor: theme.accent, borderWidth: 1.5 } },
        { type: 'scatter', data: data.outliers.map(([i, value]) => [value, i]), symbolSize: 6,
          itemStyle: { color: 'transparent', borderColor: theme.defect, borderWidth: 1.5 } },
      ],
    },
    table: () => ({
      head: [t.name, t.least, t.quartile1, t.median, t.quartile3, t.most],
      rows: data.names.map((name, i) => [name, data.least[i], data.boxes[i][1], data.boxes[i][2], data.boxes[i][3],
        data.most[i]].map(cell => typeof cell === 'number' ? dilemma.number(cell, 4) : cell)),
    }),
  };
};
