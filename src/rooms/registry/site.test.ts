import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BatchAnswer, id, PLATFORM } from '../../kernel/index.ts'
import { lawBook } from '../../law/index.ts'
import { testStorage, type TestStorage } from '../../storage/harness.ts'
import {
  aProject,
  anActor,
  cardOf,
  GENERAL,
  idCardOf,
  LABOUR,
  officerOf,
  siteCardOf,
  workerRow,
} from '../situation.testing.ts'
import { operations } from './index.ts'

// Proves what the registry asks of a site and of its people: permits, wage officer, notice board, papers, training,
// certificates, settlement at exit, identities; what it refuses; and what each may read of it.

let storage: TestStorage
beforeAll(async () => {
  storage = await testStorage(operations, lawBook)
  await aProject(storage, { code: 'P-0001', workers: 4 })
  await aProject(storage, { code: 'P-0002', workers: 0, region: 320723, category: '04' })
}, 120_000)
afterAll(() => storage.close())

const send = (operation: string, row: unknown, actor = PLATFORM) =>
  storage.run<BatchAnswer>(actor, `registry.${operation}`, { rows: [row], onBad: 'refuse-all' })
const codeOf = async (answer: ReturnType<typeof send>) => {
  const given = await answer
  return given.ok ? `landed ${given.value.landed}` : given.refusals[0].code
}
const person = (number: number) => ({ siteCard: siteCardOf(number) })
const DIGEST = 'ab'.repeat(32)
const workerId = async (number: number) => {
  const { rows } = await storage.must<{ rows: { worker: string; siteCard: string }[] }>('registry.siteRoster', {
    project: 'P-0001',
  })
  return rows.find(row => row.siteCard === siteCardOf(number))?.worker ?? ''
}
const theWorker = async (number: number) =>
  anActor({ kind: 'worker', workerId: id<'worker'>(await workerId(number)) }, ['worker.read', 'worker.confirm'])

test('a permit of housing works carries its day, and stands for one project', async () => {
  const permit = (given: object) =>
    codeOf(send('recordPermits', { project: 'P-0001', permitOn: '2026-03-15', ...given }))
  expect(await permit({ number: '320706202603150101', fundingSource: 'fiscal', issuer: '海州区行政审批局' })).toBe(
    'landed 1',
  )
  expect(await permit({ number: '320706202603140101' })).toBe('permit-number-wrong')
  expect(await permit({ number: '320706202603150102', permitOn: '2027-03-15' })).toBe('day-in-future')
  expect(await permit({ number: '320706202603150103', worksFrom: '2026-05-02', worksUntil: '2026-05-01' })).toBe(
    'days-backwards',
  )
  expect(await permit({ project: 'P-0002', number: '320706202603150101' })).toBe('permit-of-another')
  // Transport works have permits of another make.
  expect(await permit({ project: 'P-0002', number: '苏交许2026-7' })).toBe('landed 1')
  const site = await storage.must<{ fundingSource: string; permits: object[] }>('registry.site', { project: 'P-0001' })
  expect(site).toMatchObject({ fundingSource: 'fiscal', permits: [{ permitOn: '2026-03-15' }] })
})

test('a site wage officer is named for a firm the registry knows, from a day until a day', async () => {
  const officer = { project: 'P-0001', creditCode: GENERAL, name: '王敏', phone: '13800000000', from: '2026-03-15' }
  expect(await codeOf(send('recordWageOfficers', officer))).toBe('landed 1')
  expect(await codeOf(send('recordWageOfficers', { ...officer, until: '2026-03-01' }))).toBe('days-backwards')
  expect(await codeOf(send('recordWageOfficers', { ...officer, creditCode: '91350100M000100Y44' }))).toBe(
    'enterprise-code-wrong',
  )
  expect(await codeOf(send('recordWageOfficers', { ...officer, creditCode: '113207000143020262' }))).toBe(
    'enterprise-unknown',
  )
  expect(await codeOf(send('recordWageOfficers', { ...officer, until: '2026-10-31' }))).toBe('landed 1')
})

test('a board says what it lacks by article 34; what an officer saw wrong counts until the next look', async () => {
  const board = {
    project: 'P-0001',
    place: '大门右侧',
    postedOn: '2026-03-20',
    latitude: 34.5,
    longitude: 119.2,
    owner: '海州城建发展',
    generalContractor: '苍梧建设集团项目部',
    subcontractors: '恒泰建筑劳务',
    regulator: '市住建局',
    wageOfficer: '王敏 13800000000',
    minimumWage: '2490元/月',
    payDay: '每月15日',
    regulatorHotline: '0518-85801234',
    inspectionHotline: '12333',
    arbitration: '海州区仲裁院',
    legalService: '12348',
  }
  expect(await codeOf(send('recordNoticeBoards', board))).toBe('landed 1')
  expect(await codeOf(send('recordNoticeBoards', { ...board, postedOn: '2027-01-01' }))).toBe('day-in-future')
  expect(await codeOf(send('recordNoticeBoards', { ...board, removedOn: '2026-03-01' }))).toBe('days-backwards')
  type Seen = { boards: { id: string; lacking: { en: string }[]; checkedOn: string | null }[] }
  const seen = () => storage.must<Seen>('registry.site', { project: 'P-0001' })
  expect((await seen()).boards[0]?.lacking.map(one => one.en)).toEqual(['Where to ask legal aid', 'Photograph'])
  await send('recordNoticeBoards', { ...board, legalAid: '法律援助中心', photoName: 'a.jpg', photoDigest: DIGEST })
  const { boards } = await seen()
  expect(boards[0]?.lacking).toEqual([])
  const inspector = officerOf(320706, 320707, ['registry.check', 'registry.read'])
  const check = (wrong: string[], actor = inspector) =>
    storage.run<{ lacking: string[] }>(actor, 'registry.checkNoticeBoard', {
      project: 'P-0001',
      board: boards[0]?.id,
      wrong,
      says: '现场看了',
    })
  expect(await check(['wageOfficer'])).toMatchObject({ ok: true, value: { lacking: ['wageOfficer'] } })
  expect(await check([])).toMatchObject({ ok: true, value: { lacking: [] } })
  const elsewhere = officerOf(320723, 320724, ['registry.check'])
  expect(await check([], elsewhere)).toMatchObject({ ok: false, refusals: [{ code: 'board-unknown' }] })
  const firm = anActor({ kind: 'enterprise', projects: [id<'project'>('1')] }, ['registry.write', 'registry.read'])
  expect(await check([], firm)).toMatchObject({ ok: false, refusals: [{ code: 'not-permitted' }] })
})

test('a work agreement stands only where the day and the works allow it', async () => {
  await send('recordWorkers', { ...workerRow('P-0001', 7) })
  const agreement = { idCard: idCardOf(1), kind: 'task', until: '2026-12-31', form: 'workAgreement' }
  const of = (given: object) => codeOf(send('recordContracts', { project: 'P-0001', ...agreement, ...given }))
  expect(await of({ from: '2022-08-01' })).toBe('agreement-not-allowed')
  expect(await of({ from: '2022-08-02' })).toBe('landed 1')
  await storage.must('registry.recordCrews', {
    onBad: 'refuse-all',
    rows: [{ project: 'P-0002', employerCode: LABOUR, name: '木工一班' }],
  })
  await send('recordWorkers', { ...workerRow('P-0002', 8), siteCard: 'K8' })
  expect(await of({ project: 'P-0002', idCard: idCardOf(8), from: '2026-03-01' })).toBe('agreement-not-allowed')
})

test('training and certificates are kept with the person; a certificate belongs to one worker', async () => {
  const training = { project: 'P-0001', person: person(1), on: '2026-03-10', kind: 'entry', hours: 24 }
  expect(await codeOf(send('recordTrainings', training))).toBe('landed 1')
  expect(await codeOf(send('recordTrainings', training))).toBe('landed 0')
  expect(await codeOf(send('recordTrainings', { ...training, on: '2027-01-01' }))).toBe('day-in-future')
  expect(await codeOf(send('recordTrainings', { ...training, person: person(99) }))).toBe('person-unknown')
  const paper = { project: 'P-0001', kind: 'skill', number: 'S1', issuer: '鉴定中心', from: '2024-01-01' }
  const of = (number: number, given: object) =>
    codeOf(send('recordCertificates', { ...paper, person: person(number), ...given }))
  expect(await of(1, {})).toBe('grade-missing')
  expect(await of(1, { grade: 'senior' })).toBe('landed 1')
  expect(await of(2, { grade: 'senior' })).toBe('certificate-of-another')
  expect(await of(2, { grade: 'primary', number: 'S2', until: '2023-01-01' })).toBe('days-backwards')
  const { grades } = await storage.must<{ grades: { grade: string; people: number }[] }>('registry.workforce', {})
  expect(grades).toContainEqual(expect.objectContaining({ grade: 'senior', people: 1, trained: 1 }))
})

test('an exit is settled when the worker says so, or by a paper he signed; a return opens it again', async () => {
  const move = (on: string, direction: string) =>
    send('recordEntryExits', { project: 'P-0001', idCard: idCardOf(3), on, direction })
  await move('2026-05-01', 'in')
  await move('2026-10-20', 'out')
  const exit = { project: 'P-0001', person: person(3), leftOn: '2026-10-20', sumFen: '360000' }
  expect(await codeOf(send('recordExits', { ...exit, leftOn: '2026-10-19' }))).toBe('not-left')
  expect(await codeOf(send('recordExits', { ...exit, confirmedOn: '2026-10-21' }))).toBe('paper-missing')
  const worker = await theWorker(3)
  const confirm = (leftOn = '2026-10-20') =>
    storage.run<{ confirmedOn: string }>(worker, 'registry.confirmExit', { project: 'P-0001', leftOn })
  expect(await confirm()).toMatchObject({ ok: false, refusals: [{ code: 'settlement-unknown' }] })
  expect(await codeOf(send('recordExits', exit))).toBe('landed 1')
  const open = async () =>
    (
      await storage.must<{ rows: { settlementFiled: boolean }[] }>('registry.siteRoster', {
        project: 'P-0001',
        lacks: 'settlement',
      })
    ).rows
  expect(await open()).toMatchObject([{ settlementFiled: true }])
  expect(await confirm()).toMatchObject({ ok: true, value: { confirmedOn: storage.runner.day() } })
  expect(await open()).toEqual([])
  const mine = await storage.run<{ stays: { settledOn: string }[] }>(worker, 'registry.myHistory', {})
  expect(mine).toMatchObject({ ok: true, value: { stays: [{ project: 'P-0001', settlementFen: '360000' }] } })
  await move('2026-11-01', 'in')
  await move('2026-11-10', 'out')
  expect(await open()).toMatchObject([{ leftOn: '2026-11-10', settlementFiled: false }])
})

test('one number under two names and one face under two numbers are doubts until an officer has seen the card', async () => {
  await send('recordWorkers', { ...workerRow('P-0001', 21), photoDigest: DIGEST, cardNumber: cardOf(21) })
  await send('recordWorkers', { ...workerRow('P-0001', 22), photoDigest: DIGEST, cardNumber: cardOf(22) })
  const second = { ...workerRow('P-0002', 2), name: '李另名', siteCard: 'K2', crewName: undefined }
  await send('recordWorkers', Object.fromEntries(Object.entries(second).filter(([, value]) => value !== undefined)))
  const doubts = async (project: string) =>
    (
      await storage.must<{ rows: { worker: string; doubts: string[] }[] }>('registry.siteRoster', {
        project,
        lacks: 'identity',
      })
    ).rows
  expect((await doubts('P-0001')).map(row => row.doubts)).toEqual([['two-names'], ['one-face'], ['one-face']])
  const [theirs] = await doubts('P-0002')
  expect(theirs?.doubts).toEqual(['two-names'])
  const settle = (given: object) =>
    storage.run<{ settledOn: string }>(PLATFORM, 'registry.settleIdentity', {
      project: 'P-0002',
      worker: theirs?.worker,
      kind: 'two-names',
      verdict: 'corrected',
      says: '看了身份证原件',
      ...given,
    })
  expect(await settle({})).toMatchObject({ ok: false, refusals: [{ code: 'name-missing' }] })
  expect(await settle({ name: workerRow('P-0002', 2).name })).toMatchObject({ ok: true })
  expect(await settle({ verdict: 'right' })).toMatchObject({ ok: false, refusals: [{ code: 'doubt-unknown' }] })
  expect(await doubts('P-0002')).toEqual([])
})

test('a worker reads his own notice and says so; what he did not read cannot be confirmed', async () => {
  const worker = await theWorker(1)
  type Mine = { rows: { digest: string; readOn?: string; changed: boolean; lines: { value: { zh: string } }[] }[] }
  const mine = async () => {
    const answer = await storage.run<Mine>(worker, 'registry.myNotice', {})
    return answer.ok ? answer.value.rows[0] : undefined
  }
  const before = await mine()
  expect(before?.lines.map(line => line.value.zh).join(' ')).toContain('谁都不能收你的卡')
  expect(before?.readOn).toBeUndefined()
  const acknowledge = (digest = before?.digest, project = 'P-0001') =>
    storage.run(worker, 'registry.acknowledgeNotice', { project, digest, way: 'heard' })
  expect(await acknowledge(DIGEST)).toMatchObject({ ok: false, refusals: [{ code: 'notice-changed' }] })
  expect(await acknowledge(before?.digest, 'P-0002')).toMatchObject({
    ok: false,
    refusals: [{ code: 'notice-unknown' }],
  })
  expect(await acknowledge()).toMatchObject({ ok: true })
  expect(await mine()).toMatchObject({ readOn: storage.runner.day(), changed: false })
  await send('recordRates', { project: 'P-0001', person: person(1), from: '2026-03-01', rateFen: '32000' })
  expect(await mine()).toMatchObject({ readOn: storage.runner.day(), changed: true })
  const paper = { project: 'P-0001', person: person(2), on: '2026-03-20', paperDigest: DIGEST }
  expect(await codeOf(send('recordNoticePapers', paper))).toBe('landed 1')
  expect(await codeOf(send('recordNoticePapers', { ...paper, on: '2027-03-20' }))).toBe('day-in-future')
})

test('a worker is shown over all projects to who has him on one, and to nobody else', async () => {
  const { crewName: _crew, ...elsewhere } = workerRow('P-0002', 4)
  await send('recordWorkers', { ...elsewhere, siteCard: 'K4' })
  const worker = await workerId(4)
  const read = (from: number, until: number, project: string) =>
    storage.run(officerOf(from, until, ['registry.read']), 'registry.workHistory', { project, worker })
  expect(await read(320706, 320707, 'P-0001')).toMatchObject({
    ok: true,
    value: { stays: expect.arrayContaining([expect.objectContaining({ project: 'P-0002' })]) },
  })
  expect(await read(320703, 320704, 'P-0001')).toMatchObject({ ok: false, refusals: [{ code: 'worker-unknown' }] })
})

test('rows outside the scope are refused, as is a project nobody knows', async () => {
  const elsewhere = officerOf(320723, 320724, ['registry.write'])
  const permit = { project: 'P-0001', number: '320706202603150108', permitOn: '2026-03-15' }
  expect(await codeOf(send('recordPermits', permit, elsewhere))).toBe('row-out-of-scope')
  expect(await codeOf(send('recordPermits', { ...permit, project: 'P-9' }, elsewhere))).toBe('project-unknown')
})

test('a record of conduct stands after notice, objection and the decision of a second person, until it is corrected', async () => {
  const worker = await workerId(1)
  const [first, second] = [
    { ...PLATFORM, userId: id<'user'>('1') },
    { ...PLATFORM, userId: id<'user'>('2') },
  ]
  let seen = 0
  let proceedingId: string | undefined
  const step = async (act: string, input: object, actor = first) => {
    const answer = await storage.run<{ proceedingId: string }>(actor, `registry.conductRecord.${act}`, {
      ...(proceedingId ? { proceedingId, seen } : {}),
      input,
    })
    if (!answer.ok) return answer.refusals[0].code
    proceedingId = answer.value.proceedingId
    seen += 1
    return 'done'
  }
  const about = { project: 'P-0001', subject: 'worker', kind: 'bad', what: '把本人的工资卡借给别人领工资' }
  expect(await step('propose', { ...about, worker: '999999' })).toBe('subject-unknown')
  expect(await step('propose', { ...about, worker })).toBe('done')
  expect(await step('notify', { receipt: '当面告知并签字' })).toBe('done')
  const decision = { says: '事实清楚', until: '2027-11-23' }
  expect(await step('decide', decision)).toBe('same-person')
  expect(await step('decide', decision, second)).toBe('objection-open')
  const conduct = async () =>
    (
      await storage.must<{ conduct: { state: string; what: string }[] }>('registry.workHistory', {
        project: 'P-0001',
        worker,
      })
    ).conduct
  expect(await conduct()).toEqual([])
  expect(await step('object', { says: '卡被班组长拿走了' })).toBe('done')
  expect(await step('decide', { ...decision, until: '2020-01-01' }, second)).toBe('until-passed')
  expect(await step('decide', decision, second)).toBe('done')
  expect(await conduct()).toMatchObject([{ state: 'recorded', what: about.what }])
  expect(await step('expire', {})).toBe('still-kept')
  expect(await step('correct', { says: '查明是班组长扣卡' }, first)).toBe('done')
  expect(await conduct()).toMatchObject([{ state: 'corrected' }])
})
