import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { act, freshKey } from '../../api.ts'
import type { Label } from '../../api-types.ts'
import { Problems } from '../../frame/refusal.tsx'
import { useWords } from '../../text/words.tsx'

/** What the draft would have changed, as pairs of bars: before grey, after blue. */

type Sums = {
  readonly beforeCount: number
  readonly afterCount: number
  readonly beforeFen: string
  readonly afterFen: string
  readonly movedProjects: number
  readonly movedPeople: number
}
type Part = Sums & {
  readonly part: string
  readonly label: Label
  readonly counted: number
  readonly regions: readonly (Sums & { readonly code: number; readonly zh: string; readonly en: string })[]
  readonly top: readonly {
    readonly project: { readonly code: string; readonly name: string }
    readonly region: Label
    readonly about: Label
    readonly before: Label
    readonly after: Label
    readonly people: number
  }[]
}
type Simulation = { readonly from: string; readonly until: string; readonly parts: readonly Part[] }

export function SimulationCard({ id }: { id: string }) {
  const words = useWords()
  const { instruments: t } = words.t
  const run = useMutation({ mutationFn: () => act<Simulation>('assessment/simulate', { id }, freshKey()) })
  return (
    <section className="card" aria-labelledby="simulation" aria-live="polite">
      <div className="card-head">
        <h2 id="simulation">{t.simulate}</h2>
        <span className="note">{t.simulateNote}</span>
        <span className="push no-print">
          <Button size="small" loading={run.isPending} onClick={() => run.mutate()}>
            {t.run}
          </Button>
        </span>
      </div>
      <div className="panel-body">
        {run.isPending ? <p className="t-quiet">{t.running}</p> : null}
        {run.error ? <Problems error={run.error} /> : null}
        {run.data?.parts.map(part => (
          <PartView key={part.part} part={part} />
        ))}
      </div>
    </section>
  )
}

function PartView({ part }: { part: Part }) {
  const words = useWords()
  const { instruments: t } = words.t
  return (
    <div className="ins-part">
      <p>
        <b>{words.pick(part.label)}</b>{' '}
        <span className={part.movedProjects > 0 ? 't-late' : 't-quiet'}>
          {part.movedProjects > 0 ? t.moved(part.movedProjects, part.movedPeople) : t.unmoved}
        </span>{' '}
        <span className="note">{t.counted(part.counted)}</span>
      </p>
      <Pair name="" sums={part} most={mostOf([part])} unit={t.counts[part.part] ?? ''} />
      {part.regions.length > 0 ? (
        <>
          <h3 className="note">{t.byRegion}</h3>
          {part.regions.map(region => (
            <Pair key={region.code} name={words.pick(region)} sums={region} most={mostOf(part.regions)} unit="" />
          ))}
        </>
      ) : null}
      {part.top.length > 0 ? <Top part={part} /> : null}
    </div>
  )
}

const amount = (sums: Sums, side: 'before' | 'after') => {
  const fen = Number(side === 'before' ? sums.beforeFen : sums.afterFen)
  return fen > 0 ? fen : 0
}
const mostOf = (all: readonly Sums[]) =>
  Math.max(1, ...all.flatMap(one => [amount(one, 'before'), amount(one, 'after')]))

function Pair({ name, sums, most, unit }: { name: string; sums: Sums; most: number; unit: string }) {
  const words = useWords()
  const { instruments: t } = words.t
  const line = (side: 'before' | 'after') => {
    const fen = side === 'before' ? sums.beforeFen : sums.afterFen
    const count = side === 'before' ? sums.beforeCount : sums.afterCount
    return (
      <>
        <span>{name && side === 'before' ? name : t[side]}</span>
        <span className={`ins-beam ${side}`} style={{ width: `${(amount(sums, side) / most) * 100}%` }} />
        <span className="num">
          {words.yuan(fen)} {unit ? <span className="note">{`${words.count(count)} ${unit}`}</span> : null}
        </span>
      </>
    )
  }
  return (
    <div className="ins-pair">
      {line('before')}
      {line('after')}
    </div>
  )
}

function Top({ part }: { part: Part }) {
  const words = useWords()
  const { instruments: t } = words.t
  return (
    <details>
      <summary>{t.top}</summary>
      <div className="scroll-x">
        <table className="ledger">
          <tbody>
            {part.top.map(one => (
              <tr key={`${one.project.code} ${one.about.zh}`}>
                <th scope="row">
                  {one.project.name} <span className="note">{words.pick(one.region)}</span>
                  <div className="note">{words.pick(one.about)}</div>
                </th>
                <td className="nowrap">
                  {words.pick(one.before)} → <b>{words.pick(one.after)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
