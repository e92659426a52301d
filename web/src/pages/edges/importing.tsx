import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Progress } from 'antd'
import { useEffect, useId, useState } from 'react'
import { useSearchParams } from 'react-router'
import { ask, sendFiles } from '../../api.ts'
import type { ImportedFile, ImportProgress, ImportRefusal, ImportRun, Label } from '../../api-types.ts'
import { useLive } from '../../frame/live.tsx'
import { Problems } from '../../frame/refusal.tsx'
import { useWords } from '../../text/words.tsx'
import { isGoing, useRun } from './use-run.ts'

/**
 * Import: drop the originals, watch them being read, see every refused row with its remedy, take the marked
 * workbook home.
 */
export default function Importing() {
  const { t } = useWords()
  const [query, setQuery] = useSearchParams()
  const [files, setFiles] = useState<readonly File[]>([])
  const client = useQueryClient()
  const run = query.get('run') ?? undefined
  const send = useMutation({
    mutationFn: () => sendFiles(files),
    onSuccess: started => {
      setFiles([])
      setQuery({ run: started.run })
    },
  })
  const { progress, result, going } = useRun(run)
  useEffect(() => {
    // What was read changes lists and chains; a finished run makes every page ask again.
    if (run !== undefined && !going)
      void client.invalidateQueries({ predicate: one => one.queryKey[0] !== 'import/get' && one.queryKey[0] !== 'me' })
  }, [run, going, client])
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t.importing.title}</h1>
          <p style={{ maxWidth: 900 }}>{t.importing.lead}</p>
        </div>
      </div>
      <Drop files={files} onFiles={setFiles} />
      <Templates />
      {files.length > 0 ? (
        <p style={{ textAlign: 'center', marginTop: 12 }}>
          <Button type="primary" loading={send.isPending} onClick={() => send.mutate()}>
            {send.isPending ? t.importing.sending : t.importing.send(files.length)}
          </Button>
        </p>
      ) : null}
      {send.error ? <Problems error={send.error} /> : null}
      {run !== undefined && going ? <Running progress={progress} /> : null}
      {result.error ? <Problems error={result.error} onRetry={() => void result.refetch()} /> : null}
      {result.data ? (
        <Result run={result.data} />
      ) : run === undefined ? (
        <p className="empty t-quiet">{t.importing.none}</p>
      ) : null}
    </>
  )
}

function Drop({ files, onFiles }: { files: readonly File[]; onFiles: (files: readonly File[]) => void }) {
  const { t } = useWords()
  const [over, setOver] = useState(false)
  const id = useId()
  const add = (list: FileList | null) =>
    onFiles([
      ...files,
      ...Array.from(list ?? []).filter(file => !files.some(one => one.name === file.name && one.size === file.size)),
    ])
  return (
    <fieldset
      className={`drop no-print${over ? ' over' : ''}`}
      aria-label={t.importing.drop}
      onDragLeave={() => setOver(false)}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        add(event.dataTransfer.files)
      }}
    >
      <p className="lead">{t.importing.drop}</p>
      <input
        id={id}
        className="aloud"
        type="file"
        multiple
        onChange={event => {
          add(event.target.files)
          event.target.value = ''
        }}
      />
      <label className="file-button" htmlFor={id}>
        {t.importing.choose}
      </label>
      <ul className="file-chips">
        {files.map(file => (
          <li key={`${file.name}-${file.size}`}>
            {file.name}
            <button
              type="button"
              className="plain-button"
              aria-label={t.importing.remove(file.name)}
              onClick={() => onFiles(files.filter(one => one !== file))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p className="note">{t.importing.kinds}</p>
    </fieldset>
  )
}

function Running({ progress }: { progress: ImportProgress | undefined }) {
  const words = useWords()
  const total = progress?.total ?? 0
  const percent = total > 0 ? Math.floor(((progress?.done ?? 0) / total) * 100) : 0
  return (
    <section className="card empty" aria-label={words.t.importing.result}>
      <Progress percent={percent} strokeColor="var(--azure)" status="normal" aria-label={words.t.importing.result} />
      <p className="t-plain">
        {progress?.words ? words.pick(progress.words) : (words.t.importing.states[progress?.state ?? 'waiting'] ?? '')}
      </p>
    </section>
  )
}

/** Rows refused in all; only the first are listed one by one. */
function refusedOf(file: ImportedFile): number {
  return file.refusedCount ?? file.refused.length
}

function Result({ run }: { run: ImportRun }) {
  const words = useWords()
  const { importing } = words.t
  const { say } = useLive()
  const sum = (pick: (file: ImportedFile) => number) => run.files.reduce((total, file) => total + pick(file), 0)
  const summary = importing.summary(
    words.count(sum(file => file.landed)),
    words.count(sum(file => file.known)),
    words.count(sum(refusedOf)),
  )
  const done = !isGoing(run)
  useEffect(() => {
    if (done) say(summary)
  }, [done, say, summary])
  if (run.state === 'failed') return <p className="refusal says">{importing.failed(run.number ?? '')}</p>
  if (run.files.length === 0) return null
  return (
    <>
      <section className="card" style={{ marginTop: 12 }} aria-labelledby="import-result">
        <div className="card-head">
          <h2 id="import-result">{importing.result}</h2>
          <span className="note">{done ? summary : ''}</span>
        </div>
        <div className="scroll-x">
          <FilesTable files={run.files} />
        </div>
      </section>
      {run.files
        .filter(file => file.refused.length > 0)
        .map(file => (
          <Refusals key={file.file} file={file} />
        ))}
      {run.files.map(file =>
        file.notices?.length ? (
          <section key={file.file} className="card scroll-x" aria-label={importing.noticesOf(file.file)}>
            <div className="card-head">
              <h2>{importing.noticesOf(file.file)}</h2>
              <span className="note">{importing.noticesNote}</span>
            </div>
            <RefusalTable rows={file.notices} tone="t-late" />
          </section>
        ) : null,
      )}
    </>
  )
}

function FilesTable({ files }: { files: readonly ImportedFile[] }) {
  const words = useWords()
  const { columns, states, marked } = words.t.importing
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">{columns.file}</th>
          <th scope="col">{columns.kind}</th>
          <th scope="col">{columns.state}</th>
          <th scope="col" className="num">
            {columns.read}
          </th>
          <th scope="col" className="num">
            {columns.landed}
          </th>
          <th scope="col" className="num">
            {columns.known}
          </th>
          <th scope="col" className="num">
            {columns.refused}
          </th>
          <th scope="col">
            <span className="aloud">{marked}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map(file => (
          <tr key={file.file}>
            <th scope="row">{file.file}</th>
            <td>{words.pick(file.kind)}</td>
            <td className={file.state === 'failed' ? 't-gap strong' : file.state === 'partly' ? 't-late strong' : ''}>
              {states[file.state] ?? file.state}
            </td>
            <td className="num">{words.count(file.read)}</td>
            <td className="num">{words.count(file.landed)}</td>
            <td className="num">{words.count(file.known)}</td>
            <td className={`num ${refusedOf(file) > 0 ? 't-gap strong' : 'zero'}`}>{words.count(refusedOf(file))}</td>
            <td>
              {file.marked ? (
                <a href={file.marked} download>
                  {marked}
                </a>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const LISTED = 500

function Refusals({ file }: { file: ImportedFile }) {
  const words = useWords()
  const { importing } = words.t
  return (
    <section className="card scroll-x" aria-label={importing.refusedOf(file.file)}>
      <div className="card-head">
        <h2>{importing.refusedOf(file.file)}</h2>
        {refusedOf(file) > Math.min(LISTED, file.refused.length) ? (
          <span className="note">{importing.allRefused(words.count(refusedOf(file)))}</span>
        ) : null}
      </div>
      <RefusalTable rows={file.refused} tone="t-gap" />
    </section>
  )
}

/** Row or cell, field, why, how to put it right. */
function RefusalTable({ rows, tone }: { rows: readonly ImportRefusal[]; tone: 't-gap' | 't-late' }) {
  const words = useWords()
  const { importing } = words.t
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">{importing.refusedColumns.row}</th>
          <th scope="col">{importing.refusedColumns.field}</th>
          <th scope="col">{importing.refusedColumns.says}</th>
          <th scope="col">{importing.refusedColumns.fix}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, LISTED).map(row => (
          <tr key={`${row.cell ?? ''}-${row.row ?? ''}-${row.field ?? ''}-${row.code}-${row.says.zh}`}>
            <td className="nowrap">{row.cell ?? (row.row ? row.row : importing.wholeFile)}</td>
            <td>{row.field ?? ''}</td>
            <td className={tone}>{words.pick(row.says)}</td>
            <td>{words.pick(row.fix)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Empty templates to begin with, one a kind, with their heads in the language of the page. */
function Templates() {
  const words = useWords()
  const list = useQuery({
    queryKey: ['import/templates'],
    queryFn: ({ signal }) => ask<{ rows: readonly { kind: string; label: Label }[] }>('/api/import/templates', signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const rows = list.data?.rows ?? []
  if (rows.length === 0) return null
  return (
    <p className="templates no-print">
      <span className="note">{words.t.importing.templates}</span>
      {rows.map(row => (
        <a key={row.kind} href={`/api/import/template?kind=${row.kind}&language=${words.lang}`} download>
          {words.pick(row.label)}
        </a>
      ))}
    </p>
  )
}
