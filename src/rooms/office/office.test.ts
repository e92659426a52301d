import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, covers, day, type LawBook, NOBODY, PLATFORM } from '../../kernel/index.ts'
import { authorsOf, sql } from '../../storage/index.ts'
import { type TestStorage, testStorage } from '../../storage/harness.ts'
import { operations as registry } from '../registry/index.ts'
import {
  actorOfUser,
  closeSession,
  findCredential,
  isInForce,
  type OfficeDesk,
  officeOfPlan,
  openSession,
  operations,
  OFFICES,
  REGIONS,
  ROLES,
  rangeOf,
  sessionReader,
} from './index.ts'

// Proves the office room on a real database: who signs in, as what, how far, and for how long.

const noLaw = (): LawBook => ({}) as LawBook
const PASSWORD = 'a long pass-phrase'
let storage: TestStorage
let desk: OfficeDesk
let minutes = 0

beforeAll(async () => {
  storage = await testStorage([...operations, ...registry], noLaw)
  const now = () => new Date(Date.parse('2026-11-23T09:40:00+08:00') + minutes * 60_000).toISOString()
  desk = { runner: storage.runner, database: storage.database, cipher: storage.cipher, now }
  await storage.must('office.setUp', {})
})
afterAll(() => storage?.close())

async function aUser(name: string, post: Record<string, unknown>): Promise<Actor> {
  await storage.must('office.addUser', { name, displayName: name, password: PASSWORD })
  await storage.must('office.addPost', { user: name, from: '2026-01-01', ...post })
  const actor = await actorOfUser(desk, name, day('2026-11-23'))
  if (!actor) throw new Error('the user has a post')
  return actor
}

describe('set-up', () => {
  test('is done once: running it again changes nothing', async () => {
    expect(await storage.must('office.setUp', {})).toEqual({ regions: 0, offices: 0, settings: 0 })
    const { rows } = await storage.must<{ rows: { code: number; wageClass: number }[] }>('office.listRegions', {})
    expect(rows.length).toBe(REGIONS.length)
    expect(rows.find(row => row.code === 320707)?.wageClass).toBe(3)
  })

  test('every department named in the plan has an office of today', () => {
    for (const name of [
      '市建设局',
      '市工商局',
      '市国税局',
      '连云港地税局',
      '人行市中心支行',
      '人社局',
      '各县（区）政府',
    ]) {
      expect(OFFICES.some(office => office.code === officeOfPlan(name))).toBe(true)
    }
    expect(officeOfPlan('市工商局')).toBe('city-market')
  })

  test('a city code covers its counties, a county code only itself', () => {
    expect(rangeOf(320700)).toEqual({ from: 320700, until: 320800 })
    expect(rangeOf(320706)).toEqual({ from: 320706, until: 320707 })
    expect(rangeOf(320703)).toEqual({ from: 320703, until: 320704 })
  })
})

describe('signing in', () => {
  test('gives an actor with the rights and the scope of the post, and signing out ends it', async () => {
    await aUser('zhou', { role: 'sectorOfficer', office: 'housing-320706' })
    const { answer, token } = await openSession(desk, { name: 'zhou', password: PASSWORD })
    expect(answer).toMatchObject({
      ok: true,
      value: { actor: { kind: 'officer', office: { zh: '海州区住房和城乡建设局' } } },
    })
    const read = sessionReader(desk)
    const actor = await read(token ?? '')
    expect(actor).toMatchObject({ kind: 'officer', region: { from: 320706, until: 320707 }, sectors: [1] })
    expect(actor?.permissions).toEqual(new Set(ROLES.sectorOfficer.permissions))
    const here = { kind: 'project', id: '1', regionCode: 320706, sector: 1 } as const
    expect(covers(actor ?? NOBODY, here)).toBe(true)
    expect(covers(actor ?? NOBODY, { ...here, regionCode: 320707 })).toBe(false)
    expect(covers(actor ?? NOBODY, { ...here, sector: 2 })).toBe(false)
    await closeSession(desk, actor ?? NOBODY, token ?? '')
    expect(await read(token ?? '')).toBeUndefined()
  })

  test('an act names office and post to its readers, and the person to officers only', async () => {
    const actor = await aUser('feng', { role: 'leader', office: 'city-government' })
    const { userId, postId } = actor
    const acting: Actor = { ...PLATFORM, ...(userId ? { userId } : {}), ...(postId ? { postId } : {}) }
    await storage.must('office.addUser', { name: 'made', displayName: '新人', password: PASSWORD }, acting)
    const acts = await storage.sql(PLATFORM, tx =>
      tx.rows<{ id: string }>(sql`select id from act where post_id = ${actor.postId ?? ''} order by id desc limit 1`),
    )
    const id = acts[0]?.id ?? ''
    expect(id).not.toBe('')
    const seenBy = (reader: Actor) => storage.sql(PLATFORM, tx => authorsOf(tx, reader, [id]))
    const office = { zh: '市人民政府' }
    expect((await seenBy(actor))(id)).toMatchObject({ author: { office, name: { zh: 'feng' } } })
    const told = (await seenBy({ ...actor, kind: 'enterprise' }))(id)
    expect(told).toMatchObject({ author: { office } })
    expect(told.author?.name).toBeUndefined()
    await expect(
      storage.sql({ ...actor, kind: 'enterprise' }, tx => tx.rows(sql`select name_zh from post_author`)),
    ).rejects.toThrow(/permission denied/)
  })

  test('a wrong password and an unknown name are refused in the same words', async () => {
    const wrong = await openSession(desk, { name: 'zhou', password: 'not it' })
    const nobody = await openSession(desk, { name: 'nobody-at-all', password: 'not it' })
    expect(wrong.answer).toMatchObject({ ok: false, refusals: [{ code: 'sign-in-wrong' }] })
    expect(wrong.answer).toEqual(nobody.answer)
    expect(wrong.token).toBeUndefined()
  })

  test('waits after five wrong passwords, also for the right one', async () => {
    await aUser('wu', { role: 'leader', office: 'city-government' })
    for (let n = 0; n < 5; n += 1) await openSession(desk, { name: 'wu', password: `wrong ${n}` })
    expect((await openSession(desk, { name: 'wu', password: PASSWORD })).answer).toMatchObject({
      ok: false,
      refusals: [{ code: 'sign-in-locked', kind: 'too-often' }],
    })
    await storage.must('office.resetPassword', { user: 'wu' })
    expect((await openSession(desk, { name: 'wu', password: PASSWORD })).answer).toMatchObject({
      refusals: [{ code: 'sign-in-wrong' }],
    })
  })

  test('whoever holds no post today, or is shut out, does not come in', async () => {
    await storage.must('office.addUser', { name: 'past', displayName: '前任', password: PASSWORD })
    const post = { user: 'past', role: 'leader', office: 'city-government', from: '2020-01-01', until: '2026-11-23' }
    await storage.must('office.addPost', post)
    const { answer } = await openSession(desk, { name: 'past', password: PASSWORD })
    expect(answer).toMatchObject({ refusals: [{ code: 'no-post' }] })
    await aUser('shut', { role: 'leader', office: 'city-government' })
    const { token } = await openSession(desk, { name: 'shut', password: PASSWORD })
    await storage.must('office.shutUser', { user: 'shut', shut: true })
    expect(await sessionReader(desk)(token ?? '')).toBeUndefined()
    expect((await openSession(desk, { name: 'shut', password: PASSWORD })).answer.ok).toBe(false)
  })

  test('a session ends by itself after twelve hours', async () => {
    await aUser('late', { role: 'leader', office: 'city-government' })
    const { token } = await openSession(desk, { name: 'late', password: PASSWORD })
    minutes = 12 * 60 - 1
    expect(await sessionReader(desk)(token ?? '')).toBeDefined()
    minutes = 12 * 60 + 1
    expect(await sessionReader(desk)(token ?? '')).toBeUndefined()
    minutes = 0
  })

  test('a deputy acts under his own name and the rights of the post', async () => {
    await storage.must('office.addUser', { name: 'deputy', displayName: '代理', password: PASSWORD })
    await aUser('holder', { role: 'labourInspector', office: 'hrss-320723', deputy: 'deputy' })
    const actor = await actorOfUser(desk, 'deputy', day('2026-11-23'))
    expect(actor).toMatchObject({ name: 'deputy', region: { from: 320723, until: 320724 } })
  })

  test('neither password nor token is in any act', async () => {
    await aUser('secretive', { role: 'leader', office: 'city-government' })
    const { token } = await openSession(desk, { name: 'secretive', password: PASSWORD })
    const bodies = await storage.sql(PLATFORM, tx =>
      tx.rows<{ text: string }>(
        sql`select coalesce(input::text, '') || coalesce(result::text, '') as text from act_body`,
      ),
    )
    const all = bodies.map(body => body.text).join('\n')
    expect(all).not.toContain(PASSWORD)
    expect(all).not.toContain(token ?? 'no token')
    expect(all).toContain('secretive')
  })
})

describe('posts', () => {
  test('need what their kind is limited to', async () => {
    await storage.must('office.addUser', { name: 'bare', displayName: '无', password: PASSWORD })
    const from = '2026-01-01'
    for (const [role, code] of [
      ['leader', 'post-needs'],
      ['siteWageOfficer', 'post-needs'],
      ['bankClerk', 'post-needs'],
      ['worker', 'post-needs'],
    ] as const) {
      const answer = await storage.run(PLATFORM, 'office.addPost', { user: 'bare', role, from })
      expect(answer).toMatchObject({ ok: false, refusals: [{ code }] })
    }
    const bad = async (input: Record<string, unknown>) =>
      storage.run(PLATFORM, 'office.addPost', { user: 'bare', from, ...input })
    expect(await bad({ role: 'leader', office: 'nowhere' })).toMatchObject({ refusals: [{ code: 'office-unknown' }] })
    expect(await bad({ role: 'leader', office: 'city-hrss', region: 110000 })).toMatchObject({
      refusals: [{ code: 'region-unknown' }],
    })
    expect(await bad({ role: 'siteWageOfficer', enterprise: '91320700MA1N00007X' })).toMatchObject({
      refusals: [{ code: 'enterprise-unknown' }],
    })
    expect(await bad({ role: 'worker', user: 'never-was' })).toMatchObject({ refusals: [{ code: 'user-unknown' }] })
    expect(await storage.run(PLATFORM, 'office.endPost', { post: '999999', until: from })).toMatchObject({
      refusals: [{ code: 'post-unknown' }],
    })
    expect(await storage.run(PLATFORM, 'office.addUser', { name: 'bare', displayName: '又' })).toMatchObject({
      refusals: [{ code: 'user-exists' }],
    })
  })

  test('are in force from their first day until before their last', () => {
    const post = { from: day('2026-01-01'), until: day('2026-02-01') }
    expect(isInForce(post, day('2026-01-01'))).toBe(true)
    expect(isInForce(post, day('2026-02-01'))).toBe(false)
    expect(isInForce({ from: day('2026-01-01') }, day('2025-12-31'))).toBe(false)
  })

  test('an administrator sees users and posts, an officer does not', async () => {
    const admin = await aUser('root', { role: 'administrator' })
    expect((await storage.run(admin, 'office.listPosts', {})).ok).toBe(true)
    expect((await storage.run(admin, 'office.listUsers', { limit: 2 })).ok).toBe(true)
    const officer = await aUser('plain', { role: 'leader', office: 'city-government' })
    expect(await storage.run(officer, 'office.listUsers', {})).toMatchObject({ refusals: [{ code: 'not-permitted' }] })
    expect(await storage.run(NOBODY, 'office.listUsers', {})).toMatchObject({ refusals: [{ code: 'not-signed-in' }] })
  })
})

describe('credentials', () => {
  test('show their secret once, keep it sealed, and report only', async () => {
    const made = await storage.must<{ appid: string; secret: string }>('office.addCredential', {
      dialect: 'national',
      region: 320700,
      sandbox: true,
    })
    expect(made.secret).toMatch(/^[0-9a-f]{32}$/)
    const found = await findCredential(desk, made.appid)
    expect(found).toMatchObject({
      plainSecret: made.secret,
      sandbox: true,
      actor: { kind: 'exchange', region: { from: 320700, until: 320800 } },
    })
    expect(found?.reader.permissions.size).toBe(0)
    const bodies = await storage.sql(PLATFORM, tx =>
      tx.rows<{ text: string }>(sql`select coalesce(result::text, '') as text from act_body`),
    )
    expect(bodies.some(body => body.text.includes(made.secret))).toBe(false)
    await storage.must('office.disableCredential', { appid: made.appid })
    expect(await findCredential(desk, made.appid)).toBeUndefined()
  })

  test('an api credential reads under row security, in the shoes of an officer or a firm', async () => {
    const made = await storage.must<{ appid: string }>('office.addCredential', {
      dialect: 'api',
      region: 320706,
      appid: 'haizhou-feed',
    })
    expect((await findCredential(desk, made.appid))?.reader).toMatchObject({
      kind: 'officer',
      region: { from: 320706, until: 320707 },
    })
  })

  test('are for one project or one region that is known, under a free appid', async () => {
    const bad = (input: Record<string, unknown>) =>
      storage.run(PLATFORM, 'office.addCredential', { dialect: 'national', ...input })
    expect(await bad({})).toMatchObject({ refusals: [{ code: 'scope-needed' }] })
    expect(await bad({ project: 'P', region: 320700 })).toMatchObject({ refusals: [{ code: 'scope-needed' }] })
    expect(await bad({ project: 'nowhere' })).toMatchObject({ refusals: [{ code: 'project-unknown' }] })
    expect(await bad({ region: 999999 })).toMatchObject({ refusals: [{ code: 'region-unknown' }] })
    await storage.must('office.addCredential', { dialect: 'national', region: 320700, appid: 'taken' })
    expect(await bad({ region: 320700, appid: 'taken' })).toMatchObject({ refusals: [{ code: 'appid-taken' }] })
    expect(await storage.run(PLATFORM, 'office.disableCredential', { appid: 'never' })).toMatchObject({
      refusals: [{ code: 'credential-unknown' }],
    })
  })
})

describe('settings', () => {
  test('a number stays a number, an unknown key is refused, the old value is told', async () => {
    const change = (key: string, value: string) => storage.run(PLATFORM, 'office.changeSetting', { key, value })
    expect(await change('terms.pay-day', '20')).toMatchObject({ ok: true, value: { before: '15' } })
    expect(await change('terms.pay-day', 'soon')).toMatchObject({ refusals: [{ code: 'setting-value-wrong' }] })
    expect(await change('no.such', '1')).toMatchObject({ refusals: [{ code: 'setting-unknown' }] })
  })

  test('the day of an imported city is kept once', async () => {
    expect(await storage.must('office.keepDay', { day: '2026-11-23' })).toEqual({ kept: true, day: '2026-11-23' })
    expect(await storage.must('office.keepDay', { day: '2027-01-01' })).toMatchObject({ kept: false })
  })

  test('what has run out is tidied away', async () => {
    expect(await storage.must('office.tidy', {})).toMatchObject({ answers: 0 })
  })
})

describe('demo', () => {
  test('plants posts that sign in, the leader first, and again only sets the password', async () => {
    const first = await storage.must<{ signIns: { role: string; name: string }[] }>('office.plantDemo', {
      password: 'demo pass-word',
    })
    expect(first.signIns[0]?.role).toBe('leader')
    const again = await storage.must<{ signIns: { name: string }[] }>('office.plantDemo', {
      password: 'other pass-word',
    })
    expect(again.signIns.map(one => one.name)).toEqual(first.signIns.map(one => one.name))
    expect((await openSession(desk, { name: 'leader', password: 'demo pass-word' })).answer.ok).toBe(false)
    expect((await openSession(desk, { name: 'leader', password: 'other pass-word' })).answer.ok).toBe(true)
  })
})
