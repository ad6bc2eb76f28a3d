/** The charts of the page, drawn as SVG while the page is built. Colours are variables of its style sheet. */

import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent, MarkLineComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Text } from 'kefu-rules';
import type { Language } from 'kefu-rules/explain';
import { inBoth } from '../../page/html.js';

echarts.use([BarChart, ScatterChart, GridComponent, MarkAreaComponent, MarkLineComponent, SVGRenderer]);

/** A grade and the score from which it is given. */
export interface GradeBand {
  readonly title: Text;
  readonly from: number;
}
export interface ScorePoint {
  readonly name: string;
  readonly score: number;
  readonly pay?: number;
}
export interface ClauseSum {
  readonly title: Text;
  readonly clause: string;
  readonly amount: number;
}

type Options = Parameters<echarts.EChartsType['setOption']>[0];
type Draw = (language: Language, isNarrow: boolean) => { readonly height: number; readonly options: Options };

const INK = 'var(--ink)';
const FAINT = 'var(--faint)';
const LINE = 'var(--line)';
const ACCENT = 'var(--accent)';
const WARM = 'var(--warm)';
const ROW = 26;

/** Bars of scores, with a line where each grade begins. */
export function scoresChart(points: readonly ScorePoint[], bands: readonly GradeBand[]): string {
  const sorted = [...points].sort((a, b) => a.score - b.score);
  const lowest = Math.min(50, ...sorted.map(({ score }) => Math.floor(score / 10) * 10));
  return drawn((language, isNarrow) => ({
    height: sorted.length * ROW + 90,
    options: {
      grid: { left: isNarrow ? 64 : 130, right: 44, top: 44, bottom: 34 },
      xAxis: { ...valueAxis(WORDS.score[language]), min: lowest, max: 100 },
      yAxis: { ...nameAxis, data: sorted.map(({ name }) => shortName(name, isNarrow)) },
      series: [
        {
          type: 'bar',
          data: sorted.map(({ score }) => score),
          barWidth: 14,
          itemStyle: { color: ACCENT },
          // At the foot of the bar, where no grade begins: a line of a grade would strike it through.
          label: { show: true, position: 'insideLeft', color: 'var(--paper)', fontSize: 11 },
          markLine: {
            silent: true,
            symbol: 'none',
            lineStyle: { color: WARM, type: 'dashed' },
            data: bands.map(({ title, from }, i) => ({
              xAxis: from,
              label: {
                formatter: `${isNarrow ? '' : `${title[language]} `}${from}`,
                color: INK,
                fontSize: 11,
                distance: isNarrow || i % 2 === 0 ? 4 : 18,
              },
            })),
          },
        },
      ],
    },
  }));
}

/** Gross pay against score. */
export function payChart(points: readonly ScorePoint[]): string {
  const placed = points.filter(({ pay }) => pay !== undefined);
  return drawn((language) => ({
    height: 340,
    options: {
      grid: { left: 62, right: 24, top: 48, bottom: 44 },
      xAxis: { ...valueAxis(WORDS.score[language]), scale: true },
      yAxis: { ...valueAxis(WORDS.pay[language]), nameLocation: 'end', nameGap: 14, scale: true },
      series: [
        {
          type: 'scatter',
          symbolSize: 9,
          itemStyle: { color: ACCENT },
          data: placed.map(({ score, pay }) => [score, pay ?? 0]),
        },
      ],
    },
  }));
}

/** What was deducted, by clause. */
export function deductionsChart(sums: readonly ClauseSum[]): string {
  const sorted = [...sums].sort((a, b) => a.amount - b.amount);
  return drawn((language, isNarrow) => ({
    height: sorted.length * (ROW + 14) + 60,
    options: {
      grid: { left: isNarrow ? 140 : 250, right: isNarrow ? 50 : 64, top: 16, bottom: 34 },
      xAxis: { ...valueAxis(WORDS.yuan[language]), splitNumber: isNarrow ? 2 : 6 },
      yAxis: {
        ...nameAxis,
        data: sorted.map(({ title, clause }) => (clause === '' ? title[language] : `${title[language]}\n${clause}`)),
        axisLabel: {
          ...nameAxis.axisLabel,
          fontSize: isNarrow ? 9 : 11,
          width: isNarrow ? 116 : 240,
          overflow: 'break',
          lineHeight: 13,
        },
      },
      series: [
        {
          type: 'bar',
          barWidth: 14,
          data: sorted.map(({ amount }) => amount),
          itemStyle: { color: WARM },
          label: {
            show: true,
            position: 'right',
            color: INK,
            fontSize: 11,
            formatter: ({ value }: { readonly value?: unknown }) => Number(value).toFixed(2),
          },
        },
      ],
    },
  }));
}

/** One drawing for wide pages and one for narrow ones, in each language; the style sheet shows the one that fits. */
function drawn(draw: Draw): string {
  const one = (language: Language): string =>
    [false, true]
      .map((isNarrow) => {
        const { height, options } = draw(language, isNarrow);
        const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: isNarrow ? 342 : 860, height });
        chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit' }, ...options });
        const svg = chart.renderToSVGString();
        chart.dispose();
        return `<div class="${isNarrow ? 'narrow' : 'wide'}">${svg}</div>`;
      })
      .join('');
  return inBoth(one('en'), one('zh'));
}

function valueAxis(name: string) {
  return {
    type: 'value',
    name,
    nameLocation: 'middle',
    nameGap: 28,
    nameTextStyle: { color: FAINT },
    axisLabel: { color: FAINT, hideOverlap: true },
    axisLine: { show: false },
    splitLine: { lineStyle: { color: LINE } },
  } as const;
}

const nameAxis = {
  type: 'category',
  axisLabel: { color: INK, fontSize: 11, interval: 0 },
  axisLine: { lineStyle: { color: LINE } },
  axisTick: { show: false },
} as const;

/** On narrow pages the first word of a name, which is the Chinese one here. */
function shortName(name: string, isNarrow: boolean): string {
  return isNarrow ? (name.split(' ')[0] ?? name) : name;
}

const WORDS = {
  score: { en: 'Score', zh: '得分' },
  pay: { en: 'Gross pay, yuan', zh: '应发工资(元)' },
  yuan: { en: 'yuan', zh: '元' },
} as const;
