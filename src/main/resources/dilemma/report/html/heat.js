/** A rectangle of numbers as colors: what each row got from each column. */
dilemma.builders.heat = (data, theme, width) => {
  const rows = data.rows.length;
  const columns = data.columns.length;
  const names = Math.min(dilemma.nameWidth(width), data.short ? 60 : 200);
  const value = (row, column) => data.values[row][column];
  const describe = i => {
    const row = Math.floor(i / columns);
    const column = i % columns;
    return `${data.rowTitle} ${data.rows[row]}, ${data.columnTitle} ${data.columns[column]}${dilemma.texts.colon} `
      + `${dilemma.number(value(row, column))} ${data.unit}`;
  };
  const cells = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      cells.push([column, row, value(row, column) === null ? '-' : value(row, column)]);
    }
  }
  const most = data.short ? Infinity : width < 600 ? 24 : 40;
  const colors = data.scale === 'cooperation' ? theme.cooperation : theme.heat;
  const room = Math.max(120, width - names - 32);
  const height = data.short ? 380 : Math.min(rows, most) * Math.max(14, Math.min(34, room / Math.min(columns, most)));
  const sideways = !data.short;
  return {
    height: height + (sideways ? 128 : 0) + 120,
    points: rows * columns,
    columns,
    series: 0,
    describe,
    canvas: true,
    option: {
      ...dilemma.frame(theme),
      tooltip: { ...dilemma.frame(theme).tooltip, formatter: p => dilemma.escape(describe(p.dataIndex)) },
      grid: { left: names + 16 + (data.short ? 24 : 0), right: rows > most ? 32 : 12, top: sideways ? 136 : 12,
        bottom: (columns > most ? 96 : 70) + (data.short ? 28 : 0) },
      xAxis: { ...dilemma.nameAxis(theme, data.columns, 100), position: sideways ? 'top' : 'bottom', splitArea: { show: false },
        name: data.short ? data.columnTitle : undefined, nameLocation: 'middle', nameGap: 28, nameTextStyle: { color: theme.soft },
        axisLabel: { color: theme.ink, rotate: sideways ? 60 : 0, width: sideways ? 140 : undefined, overflow: 'truncate',
          interval: data.short ? 'auto' : 0, hideOverlap: true } },
      yAxis: { ...dilemma.nameAxis(theme, data.rows, names), inverse: !data.short,
        name: data.short ? data.rowTitle : undefined, nameLocation: 'middle', nameGap: 46, nameTextStyle: { color: theme.soft } },
      dataZoom: [...dilemma.zoom(theme, 'xAxisIndex', columns, most), ...dilemma.zoom(theme, 'yAxisIndex', rows, most)],
      visualMap: {
        min: data.least, max: data.most, calculable: true, orient: 'horizontal', left: 'center',
        bottom: columns > most ? 30 : 2, itemWidth: 14, itemHeight: Math.min(220, width - 180),
        inRange: { color: data.better === 'low' ? [...colors].reverse() : colors }, textStyle: { color: theme.ink },
        outOfRange: { color: theme.raised }, formatter: number => dilemma.number(number, 2),
      },
      series: [{ type: 'heatmap', data: cells, progressive: 0,
        itemStyle: { borderColor: theme.paper, borderWidth: rows * columns <= 2500 ? 1 : 0 }, emphasis: { itemStyle: { borderColor: theme.ink, borderWidth: 2 } } }],
    },
    chosenTable: row => ({
      head: [data.columnTitle, `${data.rowTitle} ${data.rows[row]}${dilemma.texts.colon} ${data.unit}`],
      rows: data.columns.map((name, column) => [name, dilemma.number(value(row, column), 4)]),
    }),
    choices: data.rows,
  };
};
