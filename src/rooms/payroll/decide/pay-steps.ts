import {
  type Cite,
  type Fen,
  formatYuan,
  type Label,
  lastDayOf,
  MINUTES_PER_HOUR,
  type Step,
} from '../../../kernel/index.ts'
import { HUNDREDTHS } from '../../../law/money.ts'
import { HALVES_A_DAY } from '../decide.ts'
import type { HoursRule, Pay, PayFigures, PayKind, PayMonth, PayPart, PayTerm } from '../facts/pay.ts'

/** How a month's pay came about, in steps for people: what is agreed, each part with its article, what is due. Pure. */

const HALVES = BigInt(HALVES_A_DAY)
const MINUTES = BigInt(MINUTES_PER_HOUR)

const reg = (article: string): Cite => ({ instrument: 'reg724', article })
const interim = (article: string): Cite => ({ instrument: 'pay-interim', article })

const PARTS: Readonly<Record<PayPart, { readonly label: Label; readonly cite: Cite | keyof PayFigures['cites'] }>> = {
  days: { label: { zh: '日工资 × 工日', en: 'Day rate × days' }, cite: reg('13') },
  month: { label: { zh: '月工资，缺勤按日折算', en: 'Monthly sum, absence by the day' }, cite: 'monthDays' },
  piece: { label: { zh: '计件', en: 'Pieces' }, cite: reg('13') },
  lump: { label: { zh: '包干，本月应付', en: 'Task, due this month' }, cite: { instrument: 'js-wage', article: '13' } },
  'rest-days': { label: { zh: '休息日上班', en: 'Work on rest days' }, cite: 'overtime' },
  'holidays-worked': { label: { zh: '法定休假日上班', en: 'Work on statutory holidays' }, cite: 'overtime' },
  'holidays-paid': { label: { zh: '法定休假日照付', en: 'Statutory holidays, paid' }, cite: interim('11') },
  'overtime-working': { label: { zh: '工作日加班', en: 'Overtime on working days' }, cite: 'overtime' },
  'overtime-rest': { label: { zh: '休息日加班', en: 'Overtime on rest days' }, cite: 'overtime' },
  'overtime-statutory': { label: { zh: '法定休假日加班', en: 'Overtime on statutory holidays' }, cite: 'overtime' },
  leave: { label: { zh: '带薪假和停工照付', en: 'Paid leave and stoppage' }, cite: interim('11') },
  sick: { label: { zh: '病假工资', en: 'Sick pay' }, cite: 'sick' },
  stoppage: { label: { zh: '停工生活费', en: 'Living allowance of a stoppage' }, cite: 'stoppage' },
}
/** The kind of day whose rate of overtime a part is paid at. */
const RATES = {
  'rest-days': 'rest',
  'holidays-worked': 'statutory',
  'overtime-working': 'working',
  'overtime-rest': 'rest',
  'overtime-statutory': 'statutory',
} as const

const KINDS: Readonly<Record<PayKind, Label>> = {
  day: { zh: '元一工', en: 'a day' },
  month: { zh: '元一月', en: 'a month' },
  piece: { zh: '按件', en: 'by the piece' },
  lump: { zh: '元包干', en: 'for the task' },
}
const HOURS: Readonly<Record<HoursRule, Label>> = {
  agreed: { zh: '工时按约定，不另计加班', en: 'hours as agreed, no overtime counted' },
  standard: { zh: '标准工时，加班按日别另付', en: 'standard hours, overtime by the kind of day' },
  comprehensive: { zh: '综合计算工时', en: 'hours settled over the month' },
}

/** A number of hundredths or half days as written. */
function plain(count: bigint, of: bigint): string {
  const cents = (count * HUNDREDTHS) / of
  const rest = String(cents % HUNDREDTHS)
    .padStart(String(HUNDREDTHS).length - 1, '0')
    .replace(/0+$/, '')
  return `${cents / HUNDREDTHS}${rest === '' ? '' : `.${rest}`}`
}

function termStep(term: PayTerm): Step {
  return {
    label: { zh: `${term.from} 起约定`, en: `Agreed from ${term.from}` },
    value: formatYuan(term.rateFen),
    words: {
      zh: `${term.kind === 'piece' ? '' : formatYuan(term.rateFen)}${KINDS[term.kind].zh}；${HOURS[term.hours].zh}`,
      en: `${term.kind === 'piece' ? '' : `¥${formatYuan(term.rateFen)} `}${KINDS[term.kind].en}; ${HOURS[term.hours].en}`,
    },
    cite: reg('6'),
    kind: 'fact',
  }
}

function partStep(part: PayPart, fen: Fen, figures: PayFigures): Step {
  const { label, cite } = PARTS[part]
  const rate = part in RATES ? figures.overtimeBp[RATES[part as keyof typeof RATES]] : undefined
  const percent = rate === undefined ? '' : ` × ${plain(rate, HUNDREDTHS)} %`
  return {
    label: { zh: `${label.zh}${percent}`, en: `${label.en}${percent}` },
    value: formatYuan(fen),
    cite: typeof cite === 'string' ? figures.cites[cite] : cite,
    kind: 'rule',
  }
}

type Counted = Pick<Pay, 'parts' | 'grossFen' | 'dueFen' | 'halfDays' | 'overtimeMinutes'>

/** The steps of a month's pay; every sum of them is in yuan. */
export function stepsOf(given: PayMonth, figures: PayFigures, made: { pay: Counted; holidays: number }): Step[] {
  const { pay } = made
  const end = lastDayOf(given.month)
  const [days, hours] = [plain(BigInt(pay.halfDays), HALVES), plain(BigInt(pay.overtimeMinutes), MINUTES)]
  const worked: Step = {
    label: { zh: '考勤', en: 'Attendance' },
    value: days,
    words: {
      zh: `${days} 工，加班 ${hours} 小时，本月法定休假日 ${made.holidays} 天`,
      en: `${days} days, ${hours} hours of overtime, ${made.holidays} statutory holidays in the month`,
    },
    cite: reg('31'),
    kind: 'fact',
  }
  const deduction: Step[] =
    given.deductionFen === 0n
      ? []
      : [
          {
            label: { zh: '扣款', en: 'Deduction' },
            value: formatYuan(-given.deductionFen),
            cite: interim('15'),
            kind: 'fact',
          },
        ]
  return [
    ...given.terms.filter(term => term.from <= end).map(termStep),
    worked,
    ...given.pieces.map(
      (piece): Step => ({
        label: { zh: piece.says, en: piece.says },
        value: `${plain(piece.hundredths, HUNDREDTHS)} × ${formatYuan(piece.unitFen)}`,
        cite: reg('13'),
        kind: 'fact',
      }),
    ),
    ...Object.entries(pay.parts).map(([part, fen]) => partStep(part as PayPart, fen, figures)),
    ...deduction,
    { label: { zh: '应发', en: 'Due' }, value: formatYuan(pay.dueFen), cite: reg('12'), kind: 'result' },
  ]
}
