import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../../kernel/index.ts'
import { type FileBatch, isNationalHead, readNationalFile } from './file.ts'

/** Proves: a file of dialect calls becomes bulk calls in its own order, bounded, with every row's line. */

const ON = day('2026-11-23')
const ID = '320706199001010010'

async function read(text: string, chunk = 64 * 1024): Promise<FileBatch[]> {
  const bytes = Buffer.from(text)
  const pieces = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, n) =>
    bytes.subarray(n * chunk, (n + 1) * chunk),
  )
  const batches: FileBatch[] = []
  for await (const batch of readNationalFile(Readable.from(pieces), ON)) batches.push(batch)
  return batches
}
const line = (method: string, data: unknown) => JSON.stringify({ method, data })
const punch = (second: number, more: object = {}) => ({
  idCardType: '01',
  idCardNumber: ID,
  date: `2026-10-08 07:00:${String(second).padStart(2, '0')}`,
  direction: '01',
  ...more,
})
const punches = (count: number, more: object = {}) =>
  line('WorkerAttendance.Add', {
    projectCode: 'P',
    teamSysNo: 0,
    dataList: Array.from({ length: count }, (_, n) => punch(n % 60, more)),
  })
const firm = (corpCode: string) => line('Corp.Upload', { corpCode, corpName: '甲', areaCode: '320706' })
const team = (teamName: string) => line('Team.Add', { projectCode: 'P', corpCode: 'C', corpName: '甲', teamName })

describe('a file of dialect calls', () => {
  it('groups consecutive lines of one method and keeps the lines of rows', async () => {
    const batches = await read([firm('A'), '', firm('B'), team('一'), punches(2), punches(1), firm('C')].join('\n'))
    expect(batches.map(batch => [batch.operation, batch.lines])).toEqual([
      ['registry.recordEnterprises', [1, 3]],
      ['registry.recordCrews', [4]],
      ['attendance.recordPunches', [5, 5, 6]],
      ['registry.recordEnterprises', [7]],
    ])
    expect(batches[2]?.rows[0]).toEqual({ project: 'P', idCard: ID, at: '2026-10-08 07:00:00', direction: 'in' })
  })

  it('hands on at most 5 000 rows at once, of punches as many as a call may carry', async () => {
    const firms = await read(Array.from({ length: 6_300 }, (_, n) => firm(String(n))).join('\n'))
    expect(firms.map(batch => batch.rows.length)).toEqual([5_000, 1_300])
    const batches = await read(Array.from({ length: 3 }, () => punches(20_100)).join('\n'))
    expect(batches.map(batch => batch.rows.length)).toEqual([50_000, 10_300])
    expect(batches.every(batch => batch.rows.length === batch.lines.length)).toBe(true)
  })

  it('hands a unit on before its wage account', async () => {
    const account = (n: string) => [{ bankCode: '102', bankName: '工行', bankNumber: `6222021${n}` }]
    const unit = (n: string) => {
      const bankInfos = account(n)
      return line('ProjectSubContractor.Add', {
        projectCode: 'P',
        corpCode: n,
        corpName: '甲',
        corpType: '009',
        bankInfos,
      })
    }
    const batches = await read([unit('1'), unit('2')].join('\r\n'))
    expect(batches.map(batch => [batch.operation, batch.lines])).toEqual([
      ['registry.recordParties', [1, 2]],
      ['funds.recordAccounts', [1, 2]],
    ])
    expect(batches[1]?.rows[0]).toMatchObject({ openedOn: ON })
  })

  it('reads punches written in other ways: data as text, a number for an identity, names in another case', async () => {
    const text = line('WorkerAttendance.Add', JSON.stringify({ projectCode: 'P', dataList: [punch(1)] }))
    const number = punches(1).replace(`"${ID}"`, ID)
    const named = line('workerattendance.add', {
      PROJECTCODE: 'P',
      DataList: [{ IdCardNumber: ID, Date: '2026/10/8 7:0:3', Direction: 2 }],
    })
    const [batch] = await read(['\uFEFF', text, '\n', number, '\n', named].join(''))
    expect(batch?.rows).toEqual([
      { project: 'P', idCard: ID, at: '2026-10-08 07:00:01', direction: 'in' },
      { project: 'P', idCard: ID, at: '2026-10-08 07:00:00', direction: 'in' },
      { project: 'P', idCard: ID, at: '2026-10-08 07:00:03', direction: 'out' },
    ])
  })

  it('names the line and field of what it cannot read, and goes on', async () => {
    const bad = [
      firm(''),
      'no json',
      line('Nothing.Add', {}),
      line('Team.Add', 'no json'),
      punches(1, { direction: '9' }),
    ]
    const batches = await read([...bad, team('一')].join('\n'))
    expect(batches.flatMap(batch => batch.refused).map(problem => [problem.row, problem.field, problem.code])).toEqual([
      [1, '[corpCode]', 'field-wrong'],
      [2, '', 'line-not-json'],
      [3, 'method', 'method-unknown'],
      [4, 'data', 'line-not-json'],
      [5, '[dataList][0][direction]', 'field-wrong'],
    ])
    expect(batches.at(-1)?.lines).toEqual([6])
  })

  it('never puts a correction into one batch with what it corrects', async () => {
    const payroll = (totalPayAmount: number) =>
      line('Payroll.Add', {
        projectCode: 'P',
        corpCode: 'C',
        teamSysNo: 0,
        teamName: '一',
        payMonth: '2026-09',
        detailList: [{ idCardNumber: ID, totalPayAmount }],
      })
    const batches = await read([payroll(5), payroll(6), payroll(6)].join('\n'))
    expect(batches.map(batch => [batch.lines, batch.rows[0]?.dueFen])).toEqual([
      [[1], '500'],
      [[2], '600'],
      [[3], '600'],
    ])
  })

  it('marks the operation that takes one row a call', async () => {
    const [batch] = await read(line('Project.PartUpdate', { projectCode: 'P', prjStatus: '004' }))
    expect(batch).toMatchObject({
      operation: 'registry.updateProject',
      single: true,
      rows: [{ project: 'P', status: 'finished' }],
    })
  })

  it('gives the same whatever the pieces it arrives in', async () => {
    const text = [firm('A'), punches(3), team('甲班'), punches(2)].join('\n')
    const whole = await read(text)
    const inPieces = fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async chunk => {
      expect(await read(text, chunk)).toEqual(whole)
    })
    await fc.assert(inPieces, { numRuns: 30 })
  })

  it('never throws, whatever the lines hold', async () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({ method: fc.constantFrom('Team.Add', 'Payroll.Add', 'WorkerAttendance.Add'), data: fc.jsonValue() })
        .map(value => JSON.stringify(value)),
    )
    await fc.assert(fc.asyncProperty(fc.array(anything), async lines => Array.isArray(await read(lines.join('\n')))))
  })
})

describe('the head of a file', () => {
  it('tells a file of dialect calls from others', () => {
    expect(isNationalHead(`\uFEFF${firm('A').slice(0, 60)}`)).toBe(true)
    expect(isNationalHead('{"format":1,"gaps":[]}')).toBe(false)
    expect(isNationalHead('项目编码,工号')).toBe(false)
    expect(isNationalHead('')).toBe(false)
  })
})
