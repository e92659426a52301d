import type { MessageOutcome } from './landing.ts'
import type { WriteMethod } from './method.ts'

/** The `result` text of an asynchronous answer: JSON in a string when done, a sentence when not. */

const MOST_SENTENCES = 20
/** Numbers given in connection tests: ten digits as clients expect, beyond those of real crews. */
const SANDBOX_CREWS = 9_000_000_000
const SANDBOX_SPAN = 1_000_000_000n

/** Why a message, or some of its rows, did not land. */
export function failureText(outcome: MessageOutcome): string {
  const shown = outcome.problems.slice(0, MOST_SENTENCES).join('；')
  const more = outcome.problems.length > MOST_SENTENCES ? `；另有${outcome.problems.length - MOST_SENTENCES}处` : ''
  const landed = outcome.landed > 0 ? `（其余${outcome.landed}条已入库）` : ''
  return `${shown}${more}${landed}`
}

type Json = Record<string, unknown>

/** What a done message gave, in the shape clients parse. In a connection test what did not land is marked. */
export function successText(method: WriteMethod, outcome: MessageOutcome): string {
  const mark: Json =
    outcome.problems.length === 0 ? {} : { sandbox: true, notLanded: outcome.problems.slice(0, MOST_SENTENCES) }
  switch (method.name) {
    case 'Team.Add':
      return JSON.stringify({ teamSysNo: teamNumber(outcome), ...mark })
    case 'Payroll.Add':
      return JSON.stringify(payrollCodes(outcome, mark))
    case 'Project.Add':
      return JSON.stringify({ projectCode: outcome.rows[0]?.row.code ?? '', ...mark })
    default:
      return JSON.stringify({ count: outcome.landed, ...mark })
  }
}

function teamNumber(outcome: MessageOutcome): number {
  const number = Number(outcome.rows[0]?.detail.number)
  return Number.isSafeInteger(number) ? number : SANDBOX_CREWS + Number(BigInt(outcome.id) % SANDBOX_SPAN)
}

function payrollCodes(outcome: MessageOutcome, mark: Json): readonly Json[] {
  const codes = outcome.rows.map(({ row, detail }) => ({
    payrollCode: String(detail.code ?? ''),
    thirdPayRollCode: row.outsideCode ?? '',
    ...mark,
  }))
  return codes.length > 0 ? codes : [{ payrollCode: `sandbox-${outcome.id}`, ...mark }]
}
