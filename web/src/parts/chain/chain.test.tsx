// Proves that the chain's pages carry the same content in the drawing, the cards and the real table, in both languages.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { WordsProvider } from '../../text/words.tsx'
import { ChainCards } from './cards.tsx'
import { ChainTable } from './chain-table.tsx'
import { Lanes, nextStop } from './lanes-view.tsx'
import { Legend } from './marks.tsx'
import { aGap, aMonth } from './sample.ts'

const MONTHS = [aMonth('2026-10', { gaps: [aGap('not-funded', 44, '35740800', '2026-11-05')] }), aMonth('2026-09')]
const draw = (node: React.ReactNode, lang: 'zh' | 'en' = 'zh') =>
  renderToStaticMarkup(
    <WordsProvider lang={lang} today="2026-11-23">
      {node}
    </WordsProvider>,
  )
const table = <ChainTable months={MONTHS} name="朐阳花园" visible={false} onDrill={() => {}} />

it('the table is in the page even when it is not looked at', () => {
  const html = draw(table)
  expect(html).toContain('<caption class="aloud">朐阳花园：各月在每个环节的人数、金额和缺口</caption>')
  expect(html.match(/<th scope="row">/g)).toHaveLength(2)
  expect(html).toContain('缺 44 人 357,408.00')
})

it('every gap of the drawing is a button that says month, station, people and sum', () => {
  const html = draw(<Lanes months={MONTHS} chosen={undefined} onDrill={() => {}} />)
  expect(html).toContain('aria-label="10 月 拨付 缺口 44 人 357,408.00 元，打开名单"')
  expect(html.match(/class="box-button/g)).toHaveLength(1)
  expect(html).toContain('付清，按期')
})

it('cards for narrow screens say the same', () => {
  const html = draw(<ChainCards months={MONTHS} onDrill={() => {}} />)
  expect(html).toContain('缺 44 人 357,408.00')
  expect(html).toContain('补拨 357,408.00 →\u00A044\u00A0人')
})

it('English pages carry no Chinese', () => {
  for (const node of [
    table,
    <Lanes key="l" months={MONTHS} chosen={undefined} onDrill={() => {}} />,
    <Legend key="g" />,
  ]) {
    expect(draw(node, 'en').replaceAll('朐阳花园', '')).not.toMatch(/[\u4e00-\u9fff]/)
  }
})

it('arrow keys walk along a month and to the nearest station of the next', () => {
  const stops = [
    { row: 0, col: 3, name: 'a' },
    { row: 1, col: 0, name: 'b' },
    { row: 1, col: 5, name: 'c' },
    { row: 3, col: 5, name: 'd' },
  ]
  const step = (name: string, key: string) => {
    const from = stops.find(stop => stop.name === name)
    return from && nextStop(stops, from, key)?.name
  }
  expect([step('a', 'ArrowDown'), step('c', 'ArrowLeft'), step('c', 'ArrowDown'), step('d', 'ArrowUp')]).toEqual([
    'c',
    'b',
    'd',
    'c',
  ])
  expect([step('a', 'ArrowUp'), step('a', 'ArrowRight')]).toEqual([undefined, undefined])
})
