import { init, use } from 'echarts/core';
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { ratioTo, times } from './format.mjs';

use([BarChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

const ROW_HEIGHT = 30;

const compared = [
  { peer: 'cpython', name: '÷ CPython with hpy.universal', color: '#3b75af' },
  { peer: 'addon', name: '÷ an addon for Node-API', color: '#e08a2b' },
];

/** Powers of ten around all ratios and 1, with room for the figures at the ends of the bars. */
function range(ratios) {
  const least = Math.min(1, ...ratios);
  const most = Math.max(1, ...ratios);
  return {
    min: Math.min(0.1, 10 ** Math.floor(Math.log10(least / 2))),
    max: Math.max(10, 10 ** Math.ceil(Math.log10(most * 2))),
  };
}

/**
 * The ratios as bars that start at 1, on a logarithmic axis: to the left HPy for JavaScript is
 * faster, to the right slower.
 *
 * @param {readonly import('../harness/run-rows.mjs').Result[]} results
 * @returns {string} SVG
 */
export function chart(results) {
  const height = 110 + results.length * ROW_HEIGHT;
  const view = init(null, null, { renderer: 'svg', ssr: true, width: 900, height });
  const ratios = results.flatMap((each) => compared.map(({ peer }) => ratioTo(each, peer) ?? 1));
  view.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    title: {
      text: 'Time of HPy for JavaScript (napi), in multiples of its peers: less is better',
      left: 'center',
      textStyle: { fontSize: 15 },
    },
    legend: { top: 30, itemGap: 60 },
    grid: { left: 310, right: 60, top: 70, bottom: 30 },
    xAxis: {
      type: 'log',
      ...range(ratios),
      startValue: 1,
      axisLabel: { formatter: (value) => `${value}×` },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: results.map(nameOf),
      axisTick: { show: false },
      axisLabel: { width: 295, overflow: 'truncate' },
    },
    series: compared.map(({ peer, name, color }) => ({
      name,
      type: 'bar',
      itemStyle: { color },
      data: results.map((each) => bar(ratioTo(each, peer))),
    })),
  });
  const svg = view.renderToSVGString();
  view.dispose();
  return svg;
}

/** A row's title; before it the group of its id, unless it begins with that. */
function nameOf({ id, title }) {
  const [group] = id.split('/');
  const plain = title.replaceAll('`', '');
  return plain.startsWith(group) ? plain : `${group}: ${plain}`;
}

function bar(ratio) {
  if (ratio === undefined) return null;
  const label = {
    show: true,
    position: ratio < 1 ? 'left' : 'right',
    formatter: times(ratio),
    fontSize: 10,
  };
  return { value: ratio, label };
}
