import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { act, ask, freshKey } from '../api.ts'
import type { JsonSchema } from '../api-types.ts'
import { Busy } from '../frame/busy.tsx'
import { Problems, problemsOf } from '../frame/refusal.tsx'
import { useWords } from '../text/words.tsx'
import { useDraft } from './draft.ts'
import { collect, type FieldProblem, type Typed } from './form/schema.ts'
import { SchemaForm } from './form/schema-form.tsx'

/** A form made from an operation as the server describes it: what it takes, and why it refuses. */

type Body = { readonly content: { readonly 'application/json': { readonly schema: JsonSchema } } }
type Described = { readonly paths: Readonly<Record<string, { readonly post?: { readonly requestBody?: Body } }>> }

/** What one form fills: a row of a batch, the input of an act of a proceeding, or the whole input. */
export function formSchemaOf(input: JsonSchema, fixed: readonly string[]): JsonSchema {
  const rows = input.properties?.rows?.items
  const whole = rows ?? input.properties?.input ?? input
  const properties = Object.entries(whole.properties ?? {}).filter(([key]) => !fixed.includes(key))
  return {
    ...whole,
    properties: Object.fromEntries(properties),
    required: (whole.required ?? []).filter(key => !fixed.includes(key)),
  }
}

/** The operation's input around what the form gave. */
export function inputOf(input: JsonSchema, value: Readonly<Record<string, unknown>>): unknown {
  if (input.properties?.rows) return { rows: [value], onBad: 'refuse-all' }
  return input.properties?.input ? { input: value } : value
}

export function OperationForm<T>({
  operation,
  fixed = {},
  button,
  onDone,
  onFold,
}: {
  operation: string
  /** What is known already and not asked. */
  fixed?: Readonly<Record<string, unknown>>
  button: string
  onDone: (answer: T) => void
  onFold: () => void
}) {
  const described = useQuery({
    queryKey: ['openapi'],
    queryFn: ({ signal }) => ask<Described>('/api/openapi.json', signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <Busy query={described} rows={4}>
      {({ paths }) => {
        const schema = paths[`/api/${operation}`]?.post?.requestBody?.content['application/json'].schema ?? {}
        return <Form<T> {...{ operation, fixed, button, onDone, onFold, schema }} />
      }}
    </Busy>
  )
}

function Form<T>({
  operation,
  fixed,
  button,
  onDone,
  onFold,
  schema,
}: {
  operation: string
  fixed: Readonly<Record<string, unknown>>
  button: string
  onDone: (answer: T) => void
  onFold: () => void
  schema: JsonSchema
}) {
  const words = useWords()
  const [typed, setTyped, clear] = useDraft<Typed>(`${operation}.${Object.values(fixed).join('.')}`, {})
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const key = useRef(freshKey())
  const form = formSchemaOf(schema, Object.keys(fixed))
  const send = useMutation({
    mutationFn: (value: Readonly<Record<string, unknown>>) => act<T>(operation, inputOf(schema, value), key.current),
    onSuccess: answer => {
      clear()
      onDone(answer)
    },
  })
  const submit = () => {
    const collected = collect(form, typed, words)
    setProblems(collected.problems)
    if (collected.problems.length === 0) send.mutate({ ...fixed, ...collected.value })
  }
  return (
    <form
      className="form"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      {problems.length > 0 ? (
        <p className="refusal" role="alert">
          <span className="says">{words.t.proceeding.errorsOnTop(problems.length)}</span>
        </p>
      ) : null}
      <SchemaForm
        schema={form}
        typed={typed}
        problems={problems}
        refused={send.error ? problemsOf(send.error) : []}
        onType={next => {
          key.current = freshKey()
          setTyped(next)
        }}
      />
      {send.error ? <Problems error={send.error} /> : null}
      <div>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {button}
        </Button>{' '}
        <Button onClick={onFold}>{words.t.proceeding.fold}</Button>
      </div>
    </form>
  )
}
