import { Button } from 'antd'
import { useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import type { Chain, ChainMonth, GapKind, Project } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useMay } from '../../frame/me.tsx'
import { useRead } from '../../reads.ts'
import { ChainCards } from '../../parts/chain/cards.tsx'
import { ChainTable } from '../../parts/chain/chain-table.tsx'
import { Journey } from '../../parts/chain/journey-view.tsx'
import type { Chosen } from '../../parts/chain/lane-row.tsx'
import { Lanes } from '../../parts/chain/lanes-view.tsx'
import { type Holder, LateDaysCard } from '../../parts/chain/late-days-view.tsx'
import { ChainPatterns, Legend } from '../../parts/chain/marks.tsx'
import { People } from '../../parts/chain/people.tsx'
import { leadOf, monthSentence } from '../../parts/chain/said.ts'
import { Segments } from '../../parts/segments.tsx'
import { useNarrow } from '../../parts/use-narrow.ts'
import { useWords } from '../../text/words.tsx'
import { ProjectFacts } from './project-facts.tsx'

/** Warnings counted at most for the head of the page. */
const WARNINGS = 50

/** The project page: sentence, parties and agreed days, the wage chain, and down to the people and the single day. */
export default function ProjectPage() {
  const { code = '' } = useParams()
  const project = useRead('registry/getProject', { project: code })
  const seesChain = useMay()('reconciliation.read')
  const chain = useRead('reconciliation/chain', { project: code }, seesChain)
  return (
    <Busy query={project} rows={3}>
      {found => (
        <>
          <Head project={found} chain={chain.data} />
          {seesChain ? (
            <Busy query={chain} rows={8}>
              {data => <ChainPart key={data.project} project={found} chain={data} />}
            </Busy>
          ) : (
            <ChainNotYours />
          )}
        </>
      )}
    </Busy>
  )
}

function ChainNotYours() {
  const { t } = useWords()
  return <p className="card empty">{t.chain.notYours}</p>
}

function Head({ project, chain }: { project: Project; chain: Chain | undefined }) {
  const words = useWords()
  const lead = chain ? leadOf(chain.months, words) : undefined
  return (
    <div className="page-head">
      <div>
        <div className="title-line">
          <h1>{project.name}</h1>
          <span className="tag">{words.pick(project.region)}</span>
          <span className="tag">{words.t.frame.sectors[project.sector]}</span>
          {project.governmentFunded ? <span className="tag">{words.t.projects.governmentFunded}</span> : null}
          <span className="tag on">{words.t.projects.statuses[project.status]}</span>
        </div>
        {lead ? (
          <p className="lead">
            {lead.first ? (
              <>
                {lead.first.before} <b className="t-gap">{lead.first.strong}</b> {lead.first.after}
              </>
            ) : null}
            {lead.rest}
          </p>
        ) : null}
        <ProjectFacts project={project} />
      </div>
      <div className="acts no-print">
        <OpenWarnings project={project.code} />
        <Link to={`/site/${encodeURIComponent(project.code)}`}>{words.t.registry.link}</Link>
        <Link to={`/money/${encodeURIComponent(project.code)}`}>{words.t.money.link}</Link>
        <Button onClick={() => print()}>{words.t.frame.print}</Button>
      </div>
    </div>
  )
}

/** How many warnings of the project wait for an answer; leads to them. */
function OpenWarnings({ project }: { project: string }) {
  const { t } = useWords()
  const open = useRead('warning/list', { state: 'open', project, limit: WARNINGS }, useMay()('warning.read'))
  const rows = open.data?.rows
  if (!rows?.length) return null
  const count = open.data?.next === undefined ? String(rows.length) : `${rows.length}+`
  return (
    <Link to={`/warnings/${rows[0]?.id ?? ''}?project=${encodeURIComponent(project)}`}>{t.warnings.count(count)}</Link>
  )
}

type View = 'money' | 'time' | 'table'

function ChainPart({ project, chain }: { project: Project; chain: Chain }) {
  const words = useWords()
  const t = words.t.chain
  const [view, setView] = useState<View>('money')
  const [query, setQuery] = useSearchParams()
  const chosen: Chosen | undefined = query.get('month')
    ? { month: query.get('month') ?? '', kind: query.get('kind') ?? undefined }
    : undefined
  const month = chain.months.find(one => one.month === chosen?.month)
  const drill = (one: ChainMonth, kind: string | undefined) =>
    setQuery({ month: one.month, ...(kind ? { kind } : {}) }, { replace: true, preventScrollReset: true })
  const close = () => {
    setQuery({}, { replace: true, preventScrollReset: true })
    const from = document.querySelector<HTMLElement>(
      chosen?.kind ? `.box-button[data-kind="${chosen.kind}"].chosen` : '[data-row]',
    )
    from?.focus()
  }
  if (chain.months.length === 0) {
    return (
      <div className="card empty">
        <p>{t.empty}</p>
        <p className="note">
          {t.emptyFix} <Link to="/import">{t.importIt}</Link>
        </p>
      </div>
    )
  }
  return (
    <>
      <ChainPatterns />
      <section className="card chain" aria-labelledby="chain-title">
        <div className="card-head">
          <h2 id="chain-title">{t.title}</h2>
          <Segments<View>
            name={t.viewName}
            value={view}
            onChange={setView}
            options={[
              { key: 'money', label: t.views.money },
              { key: 'time', label: t.views.time },
              { key: 'table', label: t.views.table },
            ]}
          />
          {view === 'money' ? (
            <div className="push">
              <Legend />
            </div>
          ) : (
            <span className="note">{view === 'time' ? t.time.note : ''}</span>
          )}
        </div>
        <ChainViews view={view} project={project} months={chain.months} chosen={chosen} onDrill={drill} />
        <p className="only-print note paper-foot">{words.t.frame.asOf(words.longDay(chain.day))}</p>
      </section>
      {view === 'time' ? <LateDaysCard months={chain.months} firmOf={holder => firmOf(project, holder)} /> : null}
      {month ? (
        <People
          key={`${month.month}-${chosen?.kind ?? ''}`}
          project={project.code}
          month={month}
          kind={chosen?.kind as GapKind | undefined}
          onClose={close}
        />
      ) : null}
    </>
  )
}

function ChainViews({
  view,
  project,
  months,
  chosen,
  onDrill,
}: {
  view: View
  project: Project
  months: readonly ChainMonth[]
  chosen: Chosen | undefined
  onDrill: (month: ChainMonth, kind: string | undefined) => void
}) {
  const words = useWords()
  const narrow = useNarrow()
  return (
    <>
      {view === 'money' ? (
        <figure aria-label={words.t.chain.figureLabel(project.name)}>
          <figcaption className="aloud">
            {months.flatMap(month => monthSentence(month, words) ?? []).join(' ')} {words.t.chain.keysHelp}
          </figcaption>
          {narrow ? (
            <ChainCards months={months} onDrill={onDrill} />
          ) : (
            <Lanes months={months} chosen={chosen} onDrill={onDrill} />
          )}
        </figure>
      ) : null}
      {view === 'time' ? (
        <figure>
          <Journey months={months} />
        </figure>
      ) : null}
      <ChainTable months={months} name={project.name} visible={view === 'table'} onDrill={onDrill} />
    </>
  )
}

function firmOf(project: Project, holder: Holder): string {
  if (holder === 'bank') return project.account?.bankName ?? ''
  return project.parties.find(party => party.role === (holder === 'owner' ? 'owner' : 'generalContractor'))?.name ?? ''
}
