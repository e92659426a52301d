import type { Static, TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import Format from 'typebox/format'
import { beginsWithDay, isDay, parseMonth } from './day.ts'
import type { Label } from './label.ts'
import type { Problem, ProblemDef } from './outcome.ts'

/** Validation, once, for HTTP, command line, jobs, sheets and dialects alike. */

Format.Set('day', isDay)
Format.Set('month', text => parseMonth(text) !== undefined)
Format.Set('moment', text => MOMENT.test(text) && beginsWithDay(text))

const MOMENT = /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/

type Check = { Check(value: unknown): boolean; Errors(value: unknown): readonly ErrorLike[] }
type ErrorLike = { keyword: string; instancePath: string; params: Record<string, unknown>; message: string }

const compiled = new WeakMap<object, Check>()

function checkerOf(schema: TSchema): Check {
  const known = compiled.get(schema)
  if (known) return known
  const made = Compile(schema) as unknown as Check
  compiled.set(schema, made)
  return made
}

/** True when the value fits; fast, no reasons. */
export function fits<S extends TSchema>(schema: S, value: unknown): value is Static<S> {
  return checkerOf(schema).Check(value)
}

/** Why the value does not fit, one problem a field, each with its pointer; empty when it fits. */
export function misfits(schema: TSchema, value: unknown): readonly Problem<'input-invalid'>[] {
  const checker = checkerOf(schema)
  if (checker.Check(value)) return []
  const seen = new Map<string, Problem<'input-invalid'>>()
  for (const error of checker.Errors(value)) {
    for (const at of pointersOf(error)) {
      if (seen.has(at) || (error.keyword === 'boolean' && at !== '')) continue
      seen.set(at, { code: 'input-invalid', at, with: { field: at.slice(1) || 'input', reason: reasonOf(error) } })
    }
  }
  const problems = [...seen.values()]
  return problems.length > 0
    ? problems
    : [{ code: 'input-invalid', at: '', with: { field: 'input', reason: { zh: '结构不对', en: 'wrong shape' } } }]
}

function pointersOf(error: ErrorLike): readonly string[] {
  const names = (error.params.requiredProperties ?? error.params.additionalProperties) as readonly string[] | undefined
  return names ? names.map(name => `${error.instancePath}/${name}`) : [error.instancePath]
}

const REASONS: Readonly<Record<string, Label>> = {
  required: { zh: '缺少', en: 'missing' },
  additionalProperties: { zh: '没有这一项', en: 'unknown field' },
  type: { zh: '类型不对', en: 'wrong type' },
  pattern: { zh: '格式不对', en: 'wrong format' },
  format: { zh: '没有这一天或这个月', en: 'no such day or month' },
  enum: { zh: '不在可选范围', en: 'not one of the choices' },
  const: { zh: '不在可选范围', en: 'not one of the choices' },
  anyOf: { zh: '不在可选范围', en: 'not one of the choices' },
  minimum: { zh: '太小', en: 'too small' },
  maximum: { zh: '太大', en: 'too large' },
  minLength: { zh: '不能为空', en: 'empty' },
  maxLength: { zh: '太长', en: 'too long' },
  minItems: { zh: '太少', en: 'too few' },
  maxItems: { zh: '太多', en: 'too many' },
}

function reasonOf(error: ErrorLike): string | Label {
  return REASONS[error.keyword] ?? error.keyword
}

/** A row of a batch that was refused, with its words; the answer of every bulk operation. */
export type RefusedRow = {
  readonly row: number
  readonly field: string
  readonly code: string
  readonly says: Label
  readonly fix: Label
}

/** The texts of a problem: what was tried, why not, what to do instead, filled from `with`. */
export function textsOf(
  defs: Readonly<Record<string, ProblemDef>>,
  problem: Problem,
): { says: Label; fix: Label; cite?: ProblemDef['cite']; kind: ProblemDef['kind'] } {
  const def = defs[problem.code]
  if (!def) throw new Error(`undeclared problem ${problem.code}`)
  const fill = (text: string, lang: keyof Label) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = problem.with?.[name] ?? whole
      return typeof value === 'object' ? value[lang] : String(value)
    })
  const words = (label: Label): Label => ({ zh: fill(label.zh, 'zh'), en: fill(label.en, 'en') })
  return {
    says: words(def.says),
    fix: words(def.fix),
    ...(def.cite ? { cite: def.cite } : {}),
    kind: def.kind,
  }
}
