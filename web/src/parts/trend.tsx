import { LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, MarkLineComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useMode } from '../frame/theme.tsx'
import { chartTheme, pigment } from '../tokens.ts'

use([LineChart, GridComponent, MarkLineComponent, AriaComponent, SVGRenderer])

export type TrendPoint = { readonly label: string; readonly percent: number }

/** A figure over time against its target: one line, points, and the target dotted. The text says the same aloud. */
export default function Trend({
  points,
  target,
  text,
}: {
  points: readonly TrendPoint[]
  target: number | undefined
  text: string
}) {
  const box = useRef<HTMLDivElement>(null)
  const { mode } = useMode()
  useEffect(() => {
    const node = box.current
    if (!node) return
    const chart = init(node, chartTheme(mode), { renderer: 'svg' })
    chart.setOption(optionOf(points, target, text, mode))
    const observer = new ResizeObserver(() => chart.resize())
    observer.observe(node)
    return () => {
      observer.disconnect()
      chart.dispose()
    }
  }, [points, target, text, mode])
  return <div ref={box} style={{ height: 120 }} />
}

function optionOf(
  points: readonly TrendPoint[],
  target: number | undefined,
  text: string,
  mode: 'light' | 'dark',
): EChartsCoreOption {
  const last = points.at(-1)
  const short = target !== undefined && last !== undefined && last.percent < target
  const colour = pigment(short ? 'ochM' : 'azureM', mode)
  const values = points.map(point => point.percent)
  const low = Math.min(...values, target ?? 100)
  return {
    aria: { enabled: true, label: { description: text } },
    animation: false,
    grid: { left: 8, right: 56, top: 14, bottom: 22 },
    xAxis: { type: 'category', data: points.map(point => point.label), boundaryGap: false },
    yAxis: { type: 'value', min: Math.max(0, Math.floor(low - 3)), max: 100, show: false },
    series: [
      {
        type: 'line',
        data: values,
        symbol: 'circle',
        symbolSize: 5,
        lineStyle: { color: colour, width: 2 },
        itemStyle: { color: colour },
        endLabel: { show: true, formatter: '{c}%', color: pigment(short ? 'och' : 'ink', mode), fontWeight: 700 },
        markLine:
          target === undefined
            ? undefined
            : {
                silent: true,
                symbol: 'none',
                data: [{ yAxis: target }],
                label: { formatter: `${target}%`, color: pigment('ink3', mode) },
                lineStyle: { color: pigment('ink3', mode), type: 'dotted' },
              },
      },
    ],
  }
}
