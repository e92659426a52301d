import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { AnswerOf, Project } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { useLive } from '../../frame/live.tsx'
import { useMay } from '../../frame/me.tsx'
import { OperationForm } from '../../parts/operation-form.tsx'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { Boards } from './boards.tsx'
import { Roster } from './roster.tsx'

export type Site = AnswerOf<'registry/site'>

/** A site's registry: how complete it is, permits and chain, wage officer, notice board, people. */
export default function SitePage() {
  const { code = '' } = useParams()
  const project = useRead('registry/getProject', { project: code })
  const site = useRead('registry/site', { project: code })
  return (
    <Busy query={project} rows={3}>
      {found => (
        <Busy query={site} rows={8}>
          {data => (
            <>
              <Head project={found} site={data} />
              <Complete counts={data.counts} />
              <Officers project={code} site={data} />
              <Boards project={code} site={data} />
              <Roster key={code} project={code} />
              <Permits project={found} site={data} />
            </>
          )}
        </Busy>
      )}
    </Busy>
  )
}

function Head({ project, site }: { project: Project; site: Site }) {
  const words = useWords()
  const t = words.t.registry
  const { members, contract, training } = site.counts
  const missing = members - Math.min(contract, training)
  return (
    <div className="page-head">
      <div>
        <div className="title-line">
          <h1>{project.name}</h1>
          <span className="tag">{words.pick(project.region)}</span>
          <span className="tag">{words.t.frame.sectors[project.sector]}</span>
          <span className="tag on">{t.title}</span>
        </div>
        <p className="lead">{missing > 0 ? <b className="t-gap">{t.lead(missing)}</b> : t.calm}</p>
      </div>
      <div className="acts no-print">
        <Link to={`/chain/${encodeURIComponent(project.code)}`}>{words.t.chain.title}</Link>
      </div>
    </div>
  )
}

function Complete({ counts }: { counts: Site['counts'] }) {
  const words = useWords()
  const t = words.t.registry
  if (counts.members === 0) return null
  return (
    <section className="card" aria-labelledby="complete-title">
      <div className="card-head">
        <h2 id="complete-title">{t.complete}</h2>
      </div>
      <dl className="fill-bars registry-part">
        {(['contract', 'training', 'notice', 'graded'] as const).map(name => (
          <Bar key={name} label={t.bars[name]} part={counts[name]} whole={counts.members} />
        ))}
      </dl>
    </section>
  )
}

/** One bar of people: filled by those who have it. */
export function Bar({ label, part, whole }: { label: string; part: number; whole: number }) {
  const words = useWords()
  return (
    <>
      <dt>{label}</dt>
      <dd aria-hidden="true">
        <span className="fill-bar">
          <span style={{ width: `${whole === 0 ? 0 : (part / whole) * 100}%` }} />
        </span>
      </dd>
      <dd>{words.t.registry.of(words.count(part), words.count(whole))}</dd>
    </>
  )
}

/** A card whose button opens the form of an operation. */
export function FormCard({
  id,
  title,
  button,
  operation,
  fixed,
  children,
}: {
  id: string
  title: string
  button: string
  operation: string
  fixed: Readonly<Record<string, unknown>>
  children: React.ReactNode
}) {
  const { t } = useWords()
  const may = useMay()
  const client = useQueryClient()
  const { say } = useLive()
  const [open, setOpen] = useState(false)
  return (
    <section className="card" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
        {may('registry.write') ? (
          <div className="push no-print">
            <Button aria-expanded={open} onClick={() => setOpen(!open)}>
              {button}
            </Button>
          </div>
        ) : null}
      </div>
      {open ? (
        <div className="card-form">
          <OperationForm
            operation={operation}
            fixed={fixed}
            button={button}
            onFold={() => setOpen(false)}
            onDone={async () => {
              setOpen(false)
              say(t.registry.saved)
              await client.invalidateQueries({ predicate: one => String(one.queryKey[0]).startsWith('registry/') })
            }}
          />
        </div>
      ) : null}
      <div className="registry-part">{children}</div>
    </section>
  )
}

function Officers({ project, site }: { project: string; site: Site }) {
  const words = useWords()
  const t = words.t.registry
  return (
    <FormCard
      id="officer-title"
      title={t.officers}
      button={t.addOfficer}
      operation="registry/recordWageOfficers"
      fixed={{ project }}
    >
      {site.officers.length === 0 ? <p className="t-gap">{t.noOfficer}</p> : null}
      {site.officers.map(one => (
        <p key={`${one.name}${one.from}`}>
          <b>{one.name}</b> {one.phone} {one.firm}{' '}
          <span className="note">{t.officerSpan(words.day(one.from), one.until ? words.day(one.until) : '')}</span>
        </p>
      ))}
    </FormCard>
  )
}

function Permits({ project, site }: { project: Project; site: Site }) {
  const words = useWords()
  const t = words.t.registry
  const columns = t.permitColumns
  return (
    <FormCard
      id="permit-title"
      title={t.permits}
      button={t.addPermit}
      operation="registry/recordPermits"
      fixed={{ project: project.code }}
    >
      {site.fundingSource ? (
        <p>
          {t.funding} <b>{t.fundings[site.fundingSource]}</b>
        </p>
      ) : null}
      {site.permits.length === 0 ? (
        <p className="t-gap">{t.noPermit}</p>
      ) : (
        <table className="ledger stack">
          <thead>
            <tr>
              {(['number', 'on', 'issuer', 'works'] as const).map(name => (
                <th key={name} scope="col">
                  {columns[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {site.permits.map(one => (
              <tr key={one.number}>
                <th scope="row">{one.number}</th>
                <td data-label={columns.on}>{words.day(one.permitOn)}</td>
                <td data-label={columns.issuer}>{one.issuer ?? words.t.frame.notApplicable}</td>
                <td data-label={columns.works}>
                  {one.worksFrom && one.worksUntil
                    ? t.officerSpan(words.day(one.worksFrom), words.day(one.worksUntil))
                    : words.t.frame.notApplicable}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3>{t.chainTitle}</h3>
      {project.parties.map(party => (
        <p key={`${party.role}${party.creditCode}`}>
          <span className="note">{words.t.projects.roles[party.role]}</span> {party.name}{' '}
          <span className="note">{party.creditCode}</span>
        </p>
      ))}
    </FormCard>
  )
}
