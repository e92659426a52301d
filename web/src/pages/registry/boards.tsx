import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { act, freshKey } from '../../api.ts'
import { useLive } from '../../frame/live.tsx'
import { useMay } from '../../frame/me.tsx'
import { Problems } from '../../frame/refusal.tsx'
import { useWords } from '../../text/words.tsx'
import { FormCard, type Site } from './site.tsx'

type Board = Site['boards'][number]

async function digestOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}

/** The rights notice boards of a site: what each shows by article 34, what it lacks, who looked at it. */
export function Boards({ project, site }: { project: string; site: Site }) {
  const { t } = useWords()
  const may = useMay()
  const [photo, setPhoto] = useState<{ readonly photoName: string; readonly photoDigest: string }>()
  const able = typeof crypto.subtle !== 'undefined'
  return (
    <FormCard
      id="board-title"
      title={t.registry.boards}
      button={t.registry.addBoard}
      operation="registry/recordNoticeBoards"
      fixed={{ project, ...photo }}
    >
      {may('registry.write') && able ? (
        <label className="no-print note">
          {photo ? t.registry.boardPhotoKept(photo.photoName) : t.registry.boardPhoto}{' '}
          <input
            type="file"
            accept="image/*"
            onChange={async event => {
              const file = event.target.files?.[0]
              setPhoto(file ? { photoName: file.name, photoDigest: await digestOf(file) } : undefined)
            }}
          />
        </label>
      ) : null}
      {site.boards.length === 0 ? <p className="t-gap">{t.registry.noBoard}</p> : null}
      {site.boards.map(board => (
        <OneBoard key={board.id} project={project} board={board} />
      ))}
    </FormCard>
  )
}

function OneBoard({ project, board }: { project: string; board: Board }) {
  const words = useWords()
  const t = words.t.registry
  const may = useMay()
  const lacks = board.lacking.map(one => words.pick(one)).join(words.lang === 'zh' ? '、' : ', ')
  return (
    <article className="one-board">
      <h3>
        {t.boardHead(board.place, words.day(board.postedOn))}{' '}
        {board.removedOn ? (
          <span className="note">{t.removed(words.day(board.removedOn))}</span>
        ) : (
          <span className={lacks ? 't-gap' : 't-good'}>{lacks ? t.boardLacks(lacks) : t.boardWhole}</span>
        )}
      </h3>
      <p className="note">
        {board.checkedOn ? t.checked(words.day(board.checkedOn), board.checkSays ?? '') : t.unchecked}
        {board.photoName ? ` · ${board.photoName}` : ''}
        {board.latitude !== null && board.longitude !== null ? ` · ${board.latitude}, ${board.longitude}` : ''}
      </p>
      <div className="board-groups">
        {board.groups.map(group => (
          <div key={group.label.en}>
            <h4>{words.pick(group.label)}</h4>
            <dl>
              {group.items.map(item => (
                <div key={item.item}>
                  <dt>{words.pick(item.label)}</dt>
                  <dd>{item.lacking ? <b className="t-gap">{t.lacking}</b> : item.text}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
      {may('registry.check') && !board.removedOn ? <Check project={project} board={board} /> : null}
    </article>
  )
}

function Check({ project, board }: { project: string; board: Board }) {
  const words = useWords()
  const t = words.t.registry
  const client = useQueryClient()
  const { say } = useLive()
  const [wrong, setWrong] = useState<readonly string[]>([])
  const [says, setSays] = useState('')
  const [error, setError] = useState<unknown>()
  const [empty, setEmpty] = useState(false)
  const send = async () => {
    setError(undefined)
    setEmpty(says.trim() === '')
    if (says.trim() === '') return
    try {
      await act('registry/checkNoticeBoard', { project, board: board.id, wrong, says: says.trim() }, freshKey())
      say(t.saved)
      setSays('')
      setWrong([])
      await client.invalidateQueries({ queryKey: ['registry/site'] })
    } catch (failed) {
      setError(failed)
    }
  }
  const toggle = (item: string) => setWrong(wrong.includes(item) ? wrong.filter(one => one !== item) : [...wrong, item])
  return (
    <form
      className="no-print"
      onSubmit={event => {
        event.preventDefault()
        void send()
      }}
    >
      <fieldset className="check-items">
        <legend className="note">{t.checkWrong}</legend>
        {board.groups
          .flatMap(group => group.items)
          .map(item => (
            <label key={item.item}>
              <input type="checkbox" checked={wrong.includes(item.item)} onChange={() => toggle(item.item)} />{' '}
              {words.pick(item.label)}
            </label>
          ))}
      </fieldset>
      {empty ? (
        <p className="refusal" role="alert">
          <span className="says">{t.checkNothing}</span>
        </p>
      ) : null}
      {error === undefined ? null : <Problems error={error} />}
      <label htmlFor={`check-${board.id}`}>{t.checkSays}</label>{' '}
      <Input
        id={`check-${board.id}`}
        value={says}
        onChange={event => setSays(event.target.value)}
        style={{ maxWidth: 420 }}
      />{' '}
      <Button htmlType="submit">{t.check}</Button>
    </form>
  )
}
