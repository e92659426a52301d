import { Button, Input, Select } from 'antd'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'
import { heldOf, type Settable, typedOf } from './value.ts'

/** Articles as they are written: text, and the figures each of them sets. */

export type TypedSetting = { readonly key: number; readonly parameter: string; readonly typed: string }
export type TypedArticle = {
  readonly key: number
  readonly no: string
  readonly text: string
  readonly textEn: string
  readonly settings: readonly TypedSetting[]
}
export type WireArticle = {
  readonly no: string
  readonly text: string
  readonly textEn?: string
  readonly settings?: readonly { readonly parameter: string; readonly value: string }[]
}

let made = 0
const fresh = () => {
  made += 1
  return made
}

export function newArticle(no: number): TypedArticle {
  return { key: fresh(), no: String(no), text: '', textEn: '', settings: [] }
}

/** What stands in the fields, from what is kept. */
export function typedArticles(
  articles: readonly WireArticle[],
  settable: readonly Settable[],
): readonly TypedArticle[] {
  const unitOf = (id: string) => settable.find(one => one.id === id)?.unit ?? 'text'
  return articles.map(one => ({
    key: fresh(),
    no: one.no,
    text: one.text,
    textEn: one.textEn ?? '',
    settings: (one.settings ?? []).map(({ parameter, value }) => ({
      key: fresh(),
      parameter,
      typed: typedOf(unitOf(parameter), value),
    })),
  }))
}

/** What is sent, from what is typed. */
export function wireArticles(articles: readonly TypedArticle[], settable: readonly Settable[]): readonly WireArticle[] {
  const unitOf = (id: string) => settable.find(one => one.id === id)?.unit ?? 'text'
  return articles.map(one => ({
    no: one.no.trim(),
    text: one.text.trim(),
    ...(one.textEn.trim() ? { textEn: one.textEn.trim() } : {}),
    ...(one.settings.length > 0
      ? {
          settings: one.settings.map(({ parameter, typed }) => ({
            parameter,
            value: heldOf(unitOf(parameter), typed),
          })),
        }
      : {}),
  }))
}

/** The figures the city may set, fetched once. */
export function useSettable(): readonly Settable[] {
  return useRead('instruments/settable', {}).data?.rows ?? []
}

export function ArticlesEditor({
  articles,
  onChange,
}: {
  articles: readonly TypedArticle[]
  onChange: (articles: readonly TypedArticle[]) => void
}) {
  const { instruments: t } = useWords().t
  const put = (next: TypedArticle) => onChange(articles.map(one => (one.key === next.key ? next : one)))
  const highest = Math.max(0, ...articles.map(one => Number(one.no) || 0))
  return (
    <fieldset className="ins-articles">
      <legend className="field-label">{t.articles}</legend>
      {articles.map(article => (
        <ArticleFields
          key={article.key}
          article={article}
          onChange={put}
          {...(articles.length > 1
            ? { onRemove: () => onChange(articles.filter(one => one.key !== article.key)) }
            : {})}
        />
      ))}
      <Button onClick={() => onChange([...articles, newArticle(highest + 1)])}>{t.addArticle}</Button>
    </fieldset>
  )
}

function ArticleFields({
  article,
  onChange,
  onRemove,
}: {
  article: TypedArticle
  onChange: (article: TypedArticle) => void
  onRemove?: () => void
}) {
  const { instruments: t } = useWords().t
  const put = (next: TypedSetting) =>
    onChange({ ...article, settings: article.settings.map(one => (one.key === next.key ? next : one)) })
  return (
    <div className="ins-article">
      <div className="ins-article-head">
        <Input
          aria-label={t.articles}
          style={{ width: 64 }}
          value={article.no}
          onChange={event => onChange({ ...article, no: event.target.value })}
        />
        <b>{t.article(article.no)}</b>
        {onRemove ? (
          <Button type="text" size="small" onClick={onRemove}>
            {t.removeArticle}
          </Button>
        ) : null}
      </div>
      <Input.TextArea
        aria-label={t.articleText(article.no)}
        autoSize={{ minRows: 2, maxRows: 12 }}
        maxLength={2000}
        value={article.text}
        onChange={event => onChange({ ...article, text: event.target.value })}
      />
      <Input
        placeholder={t.articleEn}
        aria-label={`${t.articleEn} ${article.no}`}
        value={article.textEn}
        onChange={event => onChange({ ...article, textEn: event.target.value })}
      />
      {article.settings.map(setting => (
        <SettingFields
          key={setting.key}
          setting={setting}
          onChange={put}
          onRemove={() => onChange({ ...article, settings: article.settings.filter(one => one.key !== setting.key) })}
        />
      ))}
      <Button
        size="small"
        onClick={() =>
          onChange({ ...article, settings: [...article.settings, { key: fresh(), parameter: '', typed: '' }] })
        }
      >
        {t.addFigure}
      </Button>
    </div>
  )
}

function SettingFields({
  setting,
  onChange,
  onRemove,
}: {
  setting: TypedSetting
  onChange: (setting: TypedSetting) => void
  onRemove: () => void
}) {
  const words = useWords()
  const { instruments: t } = words.t
  const settable = useSettable()
  const chosen = settable.find(one => one.id === setting.parameter)
  const unit = chosen?.unit ?? ''
  const hints = [
    chosen?.written ? t.now(chosen.written) : '',
    chosen?.least && chosen.most ? t.range(shown(unit, chosen.least), shown(unit, chosen.most)) : '',
    chosen?.by ? t.by(chosen.by) : '',
  ].filter(Boolean)
  return (
    <div className="ins-setting">
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t.chooseFigure}
        placeholder={t.chooseFigure}
        style={{ flex: '1 1 260px', minWidth: 0 }}
        value={setting.parameter || undefined}
        onChange={(parameter: string) => onChange({ ...setting, parameter })}
        options={settable.map(one => ({ value: one.id, label: `${words.pick(one.label)} ${one.id}` }))}
      />
      {chosen?.choices ? (
        <Select
          aria-label={t.value}
          style={{ width: 110 }}
          value={setting.typed || undefined}
          onChange={(typed: string) => onChange({ ...setting, typed })}
          options={chosen.choices.map(value => ({
            value,
            label: value === 'yes' ? words.t.proceeding.yes : value === 'no' ? words.t.proceeding.no : value,
          }))}
        />
      ) : (
        <Input
          aria-label={t.value}
          style={{ width: 150 }}
          value={setting.typed}
          suffix={t.units[unit]}
          onChange={event => onChange({ ...setting, typed: event.target.value })}
        />
      )}
      <Button type="text" size="small" onClick={onRemove}>
        {t.removeFigure}
      </Button>
      {hints.length > 0 ? <div className="field-help">{hints.join(' · ')}</div> : null}
    </div>
  )
}

const shown = (unit: string, held: string) => `${typedOf(unit, held)}${unit === 'basisPoints' ? '%' : ''}`
