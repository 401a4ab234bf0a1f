/** Lines over logarithmic axes, as an SVG that reads on light and on dark pages. */
import { createRequire } from "node:module";
import { join } from "node:path";

import { BENCH } from "./processes";

export interface Plot {
  /** What it shows, for whoever does not see it. */
  readonly alt: string;
  /** What the axes count. */
  readonly x: string;
  readonly y: string;
  /** All of the same axes. */
  readonly panels: readonly Panel[];
}

export interface Panel {
  readonly title: string;
  readonly series: readonly Series[];
}

interface Series {
  /** A line of one name looks the same in every panel. */
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** As much of echarts as is used: it is installed in this folder alone, and where this is only compiled, not at all. */
interface ECharts {
  init: (
    element: null,
    theme: null,
    options: { renderer: "svg"; ssr: true; width: number; height: number },
  ) => { setOption(option: object): void; renderToSVGString(): string; dispose(): void };
}

/** Of Okabe and Ito's palette, which colour-blind people can tell apart; the marks differ as well. */
const LOOKS = [
  { color: "#d55e00", symbol: "circle", type: "solid" },
  { color: "#009e73", symbol: "rect", type: "dashed" },
  { color: "#0072b2", symbol: "triangle", type: "dotted" },
  { color: "#cc79a7", symbol: "diamond", type: "dashed" },
] as const;

/** Legible on white and on black. */
const INK = "#768390";
const TEXT = { color: INK, fontFamily: "system-ui, sans-serif" };
const AXIS = {
  ...{ type: "log", nameLocation: "middle", nameTextStyle: TEXT, axisLabel: TEXT },
  axisLine: { show: true, lineStyle: { color: INK } },
  splitLine: { lineStyle: { color: INK, opacity: 0.3 } },
};

const WIDTH = 900;
const PANEL = { height: 260, left: 60, top: 80, gap: 30 };

export function toSvg(plot: Plot): string {
  const { init } = createRequire(join(BENCH, "plot.js"))("echarts") as ECharts;
  const height = PANEL.top + PANEL.height + 55;
  const chart = init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height });
  try {
    chart.setOption(optionOf(plot));
    return `${chart.renderToSVGString()}\n`;
  } finally {
    chart.dispose();
  }
}

function optionOf({ x, y, panels }: Plot): object {
  // Side by side.
  const step = (WIDTH - PANEL.left) / panels.length;
  const leftOf = (panel: number) => PANEL.left + panel * step;
  const names = [...new Set(panels.flatMap(({ series }) => series.map(({ name }) => name)))];
  const points = panels.flatMap(({ series }) => series.flatMap((line) => line.points));
  const xAxis = {
    ...AXIS,
    ...scaleOf(
      points.map(([at]) => at),
      10,
    ),
    name: x,
    nameGap: 28,
  };
  // Of the few seconds between the least and the most, powers of ten would mark one or two.
  const yAxis = {
    ...AXIS,
    ...scaleOf(
      points.map(([, at]) => at),
      2,
    ),
    name: y,
    nameGap: 34,
  };
  return {
    animation: false,
    legend: {
      ...{ top: 8, data: names, selectedMode: false, itemWidth: 40, itemGap: 20 },
      textStyle: { ...TEXT, fontSize: 13 },
    },
    title: panels.map(({ title }, panel) => ({
      ...{ text: title, left: leftOf(panel), top: PANEL.top - 26, padding: 0 },
      textStyle: { ...TEXT, fontSize: 13, fontWeight: 600 },
    })),
    grid: panels.map((_, panel) => ({
      ...{ left: leftOf(panel), top: PANEL.top, width: step - PANEL.gap, height: PANEL.height },
      // Labels stand outside, and take nothing from the panel.
      outerBoundsMode: "none",
    })),
    xAxis: panels.map((_, gridIndex) => ({ ...xAxis, gridIndex })),
    yAxis: panels.map((_, gridIndex) => ({
      ...yAxis,
      gridIndex,
      ...(gridIndex > 0 && { name: "", axisLabel: { show: false } }),
    })),
    series: panels.flatMap(({ series }, panel) =>
      series.map(({ name, points: data }) => {
        const { color, symbol, type } = LOOKS[names.indexOf(name) % LOOKS.length] ?? LOOKS[0];
        return {
          ...{ type: "line", name, data, xAxisIndex: panel, yAxisIndex: panel },
          ...{ color, symbol, symbolSize: 8, lineStyle: { width: 2, type }, silent: true },
        };
      }),
    ),
  };
}

/** From the power of the base below all values to the one above. */
function scaleOf(values: readonly number[], logBase: number): object {
  const power = (round: (exponent: number) => number, value: number) =>
    logBase ** round(Math.log(value) / Math.log(logBase));
  return {
    logBase,
    min: power((exponent) => Math.floor(exponent + 1e-9), Math.min(...values)),
    max: power((exponent) => Math.ceil(exponent - 1e-9), Math.max(...values)),
  };
}
