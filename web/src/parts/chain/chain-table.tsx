import type { ChainMonth } from '../../api-types.ts'
import { useWords } from '../../text/words.tsx'
import { overdueOf, STATIONS } from './months.ts'
import { calmOf, cellOf, turnsOf } from './said.ts'

/**
 * The third reading, and what is read aloud in every reading: a real table of months by stations, always in the
 * page.
 */
export function ChainTable({
  months,
  name,
  visible,
  onDrill,
}: {
  months: readonly ChainMonth[]
  name: string
  visible: boolean
  onDrill: (month: ChainMonth, kind: string | undefined) => void
}) {
  const words = useWords()
  const { chain } = words.t
  return (
    <div className={visible ? 'scroll-x' : 'aloud'}>
      <table className="ledger chain-table">
        <caption className="aloud">{chain.table.caption(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{chain.monthHead}</th>
            {STATIONS.map(station => (
              <th key={station} scope="col">
                {chain.stations[station]} <span className="note">{chain.units[station]}</span>
              </th>
            ))}
            <th scope="col">{chain.turnHead}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(month => (
            <tr key={month.month}>
              <th scope="row">
                {visible ? (
                  <button type="button" className="link-button" onClick={() => onDrill(month, undefined)}>
                    {words.month(month.month)}
                  </button>
                ) : (
                  words.month(month.month)
                )}
                {overdueOf(month, words.today).people > 0 ? (
                  <div className="t-gap">{chain.overdue(overdueOf(month, words.today).days)}</div>
                ) : null}
              </th>
              {STATIONS.map(station => (
                <td key={station}>
                  {cellOf(month, station, words).map(said => (
                    <div key={said.text} className={`t-${said.tone}${said.strong ? ' strong' : ''}`}>
                      {said.text}
                    </div>
                  ))}
                </td>
              ))}
              <td>{turnsText(month, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function turnsText(month: ChainMonth, words: ReturnType<typeof useWords>) {
  const turns = turnsOf(month, words)
  if (turns.length === 0) return <span className="t-quiet">{calmOf(month, words)}</span>
  return turns.map(turn => (
    <div key={`${turn.gap.kind}-${turn.gap.cause}-${turn.firm}`}>
      <b className={`t-${turn.tone}`}>{turn.party}</b> {turn.firm} {turn.does} <span className="note">{turn.when}</span>
    </div>
  ))
}
