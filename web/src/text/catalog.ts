import * as board from './board.ts'
import * as chain from './chain.ts'
import * as frame from './frame.ts'
import * as importing from './importing.ts'
import * as accounts from './accounts.ts'
import * as funds from './funds.ts'
import * as money from './money.ts'
import * as instruments from './instruments.ts'
import * as law from './law.ts'
import * as pay from './pay.ts'
import * as payment from './payment.ts'
import * as payroll from './payroll.ts'
import * as proceeding from './proceeding.ts'
import * as projects from './projects.ts'
import * as registry from './registry.ts'
import * as settlement from './settlement.ts'
import * as wages from './wages.ts'
import * as warnings from './warnings.ts'

/** The typed catalogue: a key missing from one language is a compile error. */

const zh = {
  frame: frame.zh,
  projects: projects.zh,
  chain: chain.zh,
  wages: wages.zh,
  warnings: warnings.zh,
  board: board.zh,
  pay: pay.zh,
  payment: payment.zh,
  payroll: payroll.zh,
  proceeding: proceeding.zh,
  registry: registry.zh,
  importing: importing.zh,
  accounts: accounts.zh,
  funds: funds.zh,
  money: money.zh,
  settlement: settlement.zh,
  instruments: instruments.zh,
  law: law.zh,
}

export type Catalog = { readonly [Area in keyof typeof zh]: Widen<(typeof zh)[Area]> }

const en: Catalog = {
  frame: frame.en,
  projects: projects.en,
  chain: chain.en,
  wages: wages.en,
  warnings: warnings.en,
  board: board.en,
  pay: pay.en,
  payment: payment.en,
  payroll: payroll.en,
  proceeding: proceeding.en,
  registry: registry.en,
  importing: importing.en,
  accounts: accounts.en,
  funds: funds.en,
  money: money.en,
  settlement: settlement.en,
  instruments: instruments.en,
  law: law.en,
}

/** The texts of a language have the keys of the other; words may differ, arguments may not. */
export type Widen<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: never[]) => unknown
      ? T[K]
      : Widen<T[K]>
}

export const CATALOG = { zh, en } as const satisfies Record<'zh' | 'en', Catalog>
