import { type Fen, yuanOf } from '../../kernel/index.ts'
import { accountNumberOf } from '../identifiers.ts'
import { punchesOf } from '../marks.ts'
import type { Line, MonthPlan } from '../month.ts'
import type { CityPlan } from '../plan.ts'
import type { Crew, ProjectPlan } from '../project.ts'
import { streamOf } from '../random.ts'
import { callLine, type Data, pieces, styled } from './dialect.ts'
import type { CityFolder } from './out.ts'
import { teamHead } from './registry.ts'

/** Attendance and payroll in the national dialect. */

const PUNCHES_PER_CALL = 20
const DETAILS_PER_CALL = 20
/** Of a thousand calls, sent twice: clients repeat what they got no answer to. */
const REPEATED_PERMILLE = 4

type Seen = {
  readonly idCardType: string
  readonly idCardNumber: string
  readonly date: string
  readonly direction: string
  readonly attendType: string
}

/** The punches of a month, crew by crew and day by day. @returns how many different punches */
export function writePunches(folder: CityFolder, city: CityPlan, project: ProjectPlan, month: MonthPlan): number {
  const file = folder.text(`national/attendance-${month.month}.ndjson`)
  const stream = streamOf(city.seed, 'calls', project.index, month.month)
  let count = 0
  project.crews.forEach((crew, place) => {
    const punches = punchesOfCrew(city, project, { month, crew, hasStrangers: place === 0 })
    count += punches.length
    for (const some of pieces(punches, PUNCHES_PER_CALL)) {
      const line = callLine(
        'WorkerAttendance.Add',
        styled(project.vendor, { ...teamHead(project, crew), dataList: some }),
      )
      file.write(stream.chance(REPEATED_PERMILLE) ? line + line : line)
    }
  })
  return count
}

type CrewMonth = { readonly month: MonthPlan; readonly crew: Crew; readonly hasStrangers: boolean }

function punchesOfCrew(
  city: CityPlan,
  project: ProjectPlan,
  { month, crew, hasStrangers }: CrewMonth,
): readonly Seen[] {
  const stream = streamOf(city.seed, 'punches', project.index, month.month, crew.name)
  const seconds = project.vendor === 'extra-fields' ? '.000' : ''
  const attendType = project.vendor === 'strings' ? '003' : '001'
  const people = [
    ...crew.members.flatMap(member => {
      const marks = month.marks.get(member)
      return marks ? [{ person: member.person, isNight: member.isNight, marks, punches: undefined }] : []
    }),
    ...(hasStrangers
      ? month.strangers.map(({ person, marks, punches }) => ({ person, isNight: false, marks, punches }))
      : []),
  ]
  const days = people[0]?.marks.length ?? 0
  const seen: Seen[] = []
  for (let index = 0; index < days; index += 1) {
    for (const { person, isNight, marks, punches } of people) {
      const its = { isNight, worked: month.month, index, mark: marks[index] ?? 0, hasLunch: project.hasLunchPunches }
      const planted = its.mark === 0 ? [] : punches
      for (const { at, direction } of planted ?? punchesOf(stream, its)) {
        const date = `${at}${seconds}`
        seen.push({ idCardType: '01', idCardNumber: person.idCard, date, direction: DIRECTIONS[direction], attendType })
      }
    }
  }
  return seen
}

/** D19. */
const DIRECTIONS = { in: '01', out: '02' } as const

/** The payroll of a month: a sheet a crew, at most twenty details a call. What it calls paid is only a claim. */
export function writePayroll(folder: CityFolder, project: ProjectPlan, month: MonthPlan): void {
  const file = folder.text(`national/payroll-${month.month}.ndjson`)
  project.crews.forEach((crew, place) => {
    const lines = month.lines.filter(line => line.member.crew === place)
    for (const some of pieces(lines, DETAILS_PER_CALL)) {
      file.write(
        callLine(
          'Payroll.Add',
          styled(project.vendor, {
            ...teamHead(project, crew),
            payMonth: month.month,
            detailList: some.map(line => detail(project, month, line)),
          }),
        ),
      )
    }
  })
}

const amount = (fen: Fen): number => Number(yuanOf(fen))

function detail(project: ProjectPlan, month: MonthPlan, line: Line): Data {
  const { person } = line.member
  const account = project.account
  const own = accountNumberOf({
    bankCode: '105',
    region: project.contractor.region,
    serial: 900_000_000 + project.index,
  })
  return {
    idCardType: '01',
    idCardNumber: person.idCard,
    days: line.halfDays / 2,
    workHours: line.halfDays * 4,
    payRollBankCardNumber: person.cardNumber,
    payRollBankCode: person.bank.code,
    payRollBankName: `${person.bank.name}连云港分行`,
    payBankCardNumber: account?.number ?? own,
    payBankCode: account?.bank.code ?? '105',
    payBankName: account?.bankName ?? '建设银行连云港分行',
    totalPayAmount: amount(line.dueFen),
    actualAmount: amount(line.dueFen),
    isBackPay: 0,
    balanceDate: month.paidOn,
    thirdPayRollCode: `${project.code}${month.month.replace('-', '')}${String(line.member.index + 1).padStart(5, '0')}`,
  }
}
