import { Button, Checkbox, DatePicker, Input, Radio, Select } from 'antd'
import dayjs from 'dayjs'
import { useId } from 'react'
import type { JsonSchema, SaidProblem } from '../../api-types.ts'
import { useWords } from '../../text/words.tsx'
import { choicesOf, type Field, type FieldProblem, fieldsOf, kindOf, type Typed } from './schema.ts'

/** A choice of more than these is searched by typing. */
const SEARCHED = 8

type Shared = { readonly problems: readonly FieldProblem[]; readonly refused: readonly SaidProblem[] }

/** A form made from a JSON schema: one column, label above, help below, problems at their field. */
export function SchemaForm({
  schema,
  typed,
  onType,
  at = '',
  problems,
  refused,
}: Shared & {
  schema: JsonSchema
  typed: Typed
  onType: (typed: Typed) => void
  at?: string
}) {
  const words = useWords()
  return (
    <>
      {fieldsOf(schema, words).map(field => (
        <FieldPart
          key={field.key}
          field={field}
          value={typed[field.key]}
          at={`${at}/${field.key}`}
          problems={problems}
          refused={refused}
          onChange={value => onType({ ...typed, [field.key]: value })}
        />
      ))}
    </>
  )
}

type PartProps = Shared & {
  readonly field: Field
  readonly value: unknown
  readonly at: string
  readonly onChange: (value: unknown) => void
}

function FieldPart(props: PartProps) {
  const { field, at, problems, refused } = props
  const words = useWords()
  const id = useId()
  if (field.kind === 'flag')
    return (
      <div data-at={at}>
        <Checkbox checked={props.value === true} onChange={event => props.onChange(event.target.checked)}>
          {field.label}
        </Checkbox>
      </div>
    )
  const own =
    problems.find(problem => problem.at === at)?.text ??
    refused.filter(problem => problem.at?.endsWith(at)).map(problem => words.pick(problem.says))[0]
  const isNested =
    field.kind === 'group' ||
    field.kind === 'list' ||
    field.kind === 'boolean' ||
    (field.kind === 'choice' && choicesOf(field.schema, words).length <= 3)
  const name = (
    <>
      {field.label}
      {field.required ? null : <span className="note"> {words.t.proceeding.optional}</span>}
      {field.kind === 'money' ? words.t.proceeding.inYuan : ''}
    </>
  )
  const below = (
    <>
      {field.help ? (
        <div id={`${id}-help`} className="field-help">
          {field.help}
        </div>
      ) : null}
      {own ? (
        <div id={`${id}-error`} className="field-error" role="alert">
          {own}
        </div>
      ) : null}
    </>
  )
  if (isNested)
    return (
      <fieldset data-at={at}>
        <legend className="field-label">{name}</legend>
        <Nested {...props} />
        {below}
      </fieldset>
    )
  return (
    <div data-at={at}>
      <label className="field-label" htmlFor={id}>
        {name}
      </label>
      <Plain
        {...props}
        id={id}
        describedBy={[field.help ? `${id}-help` : '', own ? `${id}-error` : ''].filter(Boolean).join(' ')}
        isWrong={own !== undefined}
      />
      {below}
    </div>
  )
}

function Plain({
  field,
  value,
  onChange,
  id,
  describedBy,
  isWrong,
}: PartProps & { id: string; describedBy: string; isWrong: boolean }) {
  const words = useWords()
  const shared = {
    id,
    status: isWrong ? ('error' as const) : ('' as const),
    'aria-describedby': describedBy || undefined,
    'aria-required': field.required,
  }
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  if (field.kind === 'choice') {
    return (
      <Select
        {...shared}
        allowClear={!field.required}
        style={{ width: '100%' }}
        value={value as string | number | undefined}
        onChange={onChange}
        showSearch={choicesOf(field.schema, words).length > SEARCHED ? { optionFilterProp: 'label' } : false}
        options={choicesOf(field.schema, words).map(one => ({ value: one.value, label: one.label }))}
      />
    )
  }
  if (field.kind === 'day' || field.kind === 'month') {
    const format = field.kind === 'day' ? 'YYYY-MM-DD' : 'YYYY-MM'
    return (
      <DatePicker
        {...shared}
        style={{ width: '100%' }}
        picker={field.kind === 'day' ? 'date' : 'month'}
        format={format}
        value={text ? dayjs(text, format) : null}
        onChange={picked => onChange(picked?.format(format) ?? '')}
      />
    )
  }
  if (field.kind === 'long')
    return (
      <Input.TextArea
        {...shared}
        rows={3}
        maxLength={field.schema.maxLength}
        value={text}
        onChange={event => onChange(event.target.value)}
      />
    )
  const isNumber = field.kind === 'integer' || field.kind === 'number' || field.kind === 'money'
  return (
    <Input
      {...shared}
      inputMode={isNumber ? 'decimal' : undefined}
      value={text}
      onChange={event => onChange(event.target.value)}
    />
  )
}

function Nested(props: PartProps) {
  const { field, value, at, onChange, problems, refused } = props
  const words = useWords()
  if (field.kind === 'group')
    return (
      <SchemaForm
        schema={field.schema}
        typed={(value ?? {}) as Typed}
        onType={onChange}
        at={at}
        problems={problems}
        refused={refused}
      />
    )
  if (field.kind === 'list') return <List {...props} />
  const options =
    field.kind === 'boolean'
      ? [
          { value: true, label: words.t.proceeding.yes },
          { value: false, label: words.t.proceeding.no },
        ]
      : choicesOf(field.schema, words).map(one => ({ value: one.value, label: one.label }))
  return (
    <Radio.Group optionType="button" options={options} value={value} onChange={event => onChange(event.target.value)} />
  )
}

function List({ field, value, at, onChange, problems, refused }: PartProps) {
  const words = useWords()
  const rows = Array.isArray(value) ? (value as readonly unknown[]) : []
  const items = field.schema.items ?? {}
  const set = (index: number, next: unknown) => onChange(rows.map((row, n) => (n === index ? next : row)))
  return (
    <>
      {rows
        .map((row, index) => ({ row, index, key: `${at}/${index}` }))
        .map(({ row, index, key }) => (
          <div key={key} className="form list-row">
            {kindOf(items) === 'group' ? (
              <SchemaForm
                schema={items}
                typed={(row ?? {}) as Typed}
                onType={next => set(index, next)}
                at={`${at}/${index}`}
                problems={problems}
                refused={refused}
              />
            ) : (
              <FieldPart
                field={{ ...field, schema: items, kind: kindOf(items), help: '', label: `${field.label} ${index + 1}` }}
                value={row}
                at={`${at}/${index}`}
                onChange={next => set(index, next)}
                problems={problems}
                refused={refused}
              />
            )}
            <div>
              <Button size="small" onClick={() => onChange(rows.filter((_, n) => n !== index))}>
                {words.t.proceeding.removeRow}
              </Button>
            </div>
          </div>
        ))}
      <div>
        <Button size="small" onClick={() => onChange([...rows, kindOf(items) === 'group' ? {} : ''])}>
          {words.t.proceeding.addRow}
        </Button>
      </div>
    </>
  )
}
