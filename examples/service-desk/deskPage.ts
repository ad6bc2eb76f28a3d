/** One page with a chart of who met what, that needs nothing but itself. */
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { TeamRow } from 'kefu-rules';
import { escaped } from '../page/html.js';
import type { DeskSummary } from './assessDesk.js';
import { percentText, totalLine } from './deskTable.js';

echarts.use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

const LEVELS = ['response', 'solution'] as const;
const PARTS = [
  { name: 'met', colour: '#2f7d4f' },
  { name: 'open', colour: '#8a94a6' },
  { name: 'breached', colour: '#b4531f' },
] as const;
const ROW = 34;

export function deskPage(summary: DeskSummary): string {
  const { byPriority } = summary;
  const rows = byPriority
    .map(
      ({ agent, month, level, met, breached, open, share }) =>
        `<tr><td>${escaped(agent)}</td><td>${escaped(month)}</td><td>${escaped(level)}</td>${[
          met,
          breached,
          open,
          percentText(share),
        ]
          .map((cell) => `<td class="number">${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Service levels of the desk</title><style>${STYLE}</style></head><body><main>
<h1>Service levels of the desk 服务台服务水平</h1>
<p>${escaped(totalLine(summary))}.</p>
${LEVELS.map((level) => `<h2>${level}</h2>${chart(byPriority, level, 860, 'wide')}${chart(byPriority, level, 340, 'narrow')}`).join('\n')}
<h2>By priority and month</h2>
<div class="scroll"><table><thead><tr><th>priority</th><th>month</th><th>level</th><th class="number">met</th><th class="number">breached</th><th class="number">open</th><th class="number">met of</th></tr></thead>
<tbody>${rows}</tbody></table></div>
</main></body></html>
`;
}

/** Bars of a level: a row for each priority, in shares of its incidents. */
function chart(all: readonly TeamRow[], level: string, width: number, className: string): string {
  const priorities = [...new Set(all.map(({ agent }) => agent))].reverse();
  const sum = (agent: string, part: (typeof PARTS)[number]['name']): number =>
    all.filter((row) => row.agent === agent && row.level === level).reduce((total, row) => total + row[part], 0);
  const drawing = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height: priorities.length * ROW + 90 });
  drawing.setOption({
    animation: false,
    textStyle: { fontFamily: 'inherit' },
    legend: { top: 0, left: 0, textStyle: { color: 'currentColor' } },
    grid: { left: 44, right: 24, top: 40, bottom: 34 },
    xAxis: { type: 'value', axisLabel: { color: '#7b8496' }, splitLine: { lineStyle: { color: '#7b849633' } } },
    yAxis: {
      type: 'category',
      data: priorities,
      axisTick: { show: false },
      axisLabel: { color: '#7b8496', fontSize: 12 },
    },
    series: PARTS.map(({ name, colour }) => ({
      name,
      type: 'bar',
      stack: 'all',
      barWidth: 18,
      itemStyle: { color: colour },
      data: priorities.map((agent) => sum(agent, name)),
    })),
  });
  const svg = drawing.renderToSVGString();
  drawing.dispose();
  return `<figure class="${className}">${svg}</figure>`;
}

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 15px/1.5 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
main { max-width: 900px; margin: 0 auto; padding: 16px; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 28px; }
figure { margin: 0; } figure svg { display: block; max-width: 100%; height: auto; }
.narrow { display: none; } .scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: 4px 8px; border-bottom: 1px solid #7b849644; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
@media (max-width: 700px) { .wide { display: none; } .narrow { display: block; } table { font-size: .78rem; }
  td, th { padding: 3px 4px; white-space: nowrap; } }
`;
