import { createHash } from 'node:crypto'
import { type Static, Type } from 'typebox'
import {
  type Context,
  day,
  DayText,
  type FieldCipher,
  field,
  LabelSchema,
  no,
  ok,
  operation,
  PLATFORM,
  pageOf,
  Text,
} from '../../../kernel/index.ts'
import { type Answer, type Database, transaction } from '../../../storage/index.ts'
import { DEMO_POSTS, type DemoPost, ROLES, rangeOf } from '../decide.ts'
import { NewPassword, OFFICES, REGIONS, SETTINGS } from '../facts.ts'
import { insertPost, insertUser, setPassword, userByName } from '../store/people.ts'
import {
  type DemoBodies,
  demoBodies,
  hasProjects,
  listOffices as readOffices,
  listRegions as readRegions,
  listSettings as readSettings,
  officeByCode,
  seedSettings,
  settingOf,
  tidy as removeOld,
  writeSeeds,
  writeSetting,
} from '../store/seeds.ts'
import { hashPassword } from './passwords.ts'
import type { OfficeDesk } from './sign-in.ts'

/** What an installation begins with, and its settings. */

/** What the districts, offices and settings of this program are: set up again when it differs. */
const SEEDS_SETTING = 'office.seeds'
const SEEDS_DIGEST = createHash('sha256')
  .update(JSON.stringify([REGIONS, OFFICES, SETTINGS]))
  .digest('hex')
  .slice(0, 16)
/** A value under the installation's key: tells whether the key at hand is the one the data were sealed with. */
const KEY_SETTING = 'office.key-check'
/** Kept as settings, changed by the program only. */
const INTERNAL: ReadonlySet<string> = new Set([SEEDS_SETTING, KEY_SETTING, 'office.planted'])
const keyCheckOf = (cipher: FieldCipher) => cipher.blindIndex('anxin', KEY_SETTING).toString('hex')

export const setUp = operation({
  name: 'office.setUp',
  kind: 'act',
  label: { zh: '初始化县区、单位和设置', en: 'Set up districts, offices and settings' },
  input: Type.Object({}),
  output: Type.Object({ regions: Type.Integer(), offices: Type.Integer(), settings: Type.Integer() }),
  may: 'office.setUp',
  problems: {
    'key-differs': {
      kind: 'refused',
      says: {
        zh: '这里的数据是用另一把主密钥封存的，用现在的密钥打不开。',
        en: 'The data here were sealed with another master key and cannot be opened with this one.',
      },
      fix: {
        zh: '把原来的密钥文件放回数据文件夹，或者用 ANXIN_KEY 给出原来的密钥。',
        en: 'Put the original key file back into the data folder, or give the original key as ANXIN_KEY.',
      },
    },
  },
  async run(context) {
    const check = keyCheckOf(context.cipher)
    const known = await settingOf(context.tx, KEY_SETTING)
    if (known !== undefined && known !== check) return no('key-differs')
    const changed = await writeSeeds(context.tx, { regions: REGIONS, offices: OFFICES })
    const settings = await seedSettings(context.tx, Object.values(SETTINGS))
    await writeSetting(context.tx, { key: KEY_SETTING, value: check, says: 'proof of the master key' })
    await writeSetting(context.tx, { key: SEEDS_SETTING, value: SEEDS_DIGEST, says: 'what was set up' })
    context.about({ kind: 'platform', id: 'office' })
    return ok({ ...changed, settings })
  },
})

/** Sets up what is missing, and nothing when all is there under the right key. @returns the refusal, if any */
export async function prepareOffice(desk: OfficeDesk): Promise<Answer> {
  const [seeds, check] = await transaction(desk.database, PLATFORM, { readOnly: true }, async tx => [
    await settingOf(tx, SEEDS_SETTING),
    await settingOf(tx, KEY_SETTING),
  ])
  if (seeds === SEEDS_DIGEST && check === keyCheckOf(desk.cipher)) return { ok: true, value: {} }
  return desk.runner.run(PLATFORM, setUp.name, {})
}

/** The key under which the day of an installation stands; missing: the running day. */
export const DAY_SETTING = 'day'

export const keepDay = operation({
  name: 'office.keepDay',
  kind: 'act',
  label: { zh: '定下平台所处的日子', en: 'Keep the day of an imported city' },
  input: Type.Object({ day: field('日子', 'Day', DayText) }),
  output: Type.Object({ kept: Type.Boolean(), day: DayText }),
  may: 'office.keepDay',
  problems: {},
  async run(context, input) {
    context.about({ kind: 'platform', id: 'day' })
    const stands = (await settingOf(context.tx, DAY_SETTING)) !== undefined || (await hasProjects(context.tx))
    if (stands) return ok({ kept: false, day: context.day })
    await writeSetting(context.tx, {
      key: DAY_SETTING,
      value: input.day,
      says: 'the day on which the imported city stands',
    })
    return ok({ kept: true, day: input.day })
  },
})

/** What the first start did: `planting` until the demo city has landed whole, so that a killed start goes on. */
export const PLANTED_SETTING = 'office.planted'
const PLANTED = ['planting', 'demo', 'empty'] as const
export type Planted = (typeof PLANTED)[number]

export const markPlanted = operation({
  name: 'office.markPlanted',
  kind: 'act',
  label: { zh: '记下是否设示范城市', en: 'Note whether the demo city is planted' },
  input: Type.Object({ planted: Type.Enum([...PLANTED]) }),
  output: Type.Object({ planted: Type.Enum([...PLANTED]) }),
  may: 'office.plantDemo',
  problems: {},
  async run(context, input) {
    context.about({ kind: 'platform', id: 'demo' })
    const says = 'whether the demo city was planted'
    await writeSetting(context.tx, { key: PLANTED_SETTING, value: input.planted, says })
    return ok({ planted: input.planted })
  },
})

/** What the first start did; undefined before it. Projects that are there already are a city of one's own. */
export async function plantedOf(database: Database): Promise<Planted | undefined> {
  return transaction(database, PLATFORM, { readOnly: true }, async tx => {
    const known = await settingOf(tx, PLANTED_SETTING)
    return PLANTED.find(one => one === known) ?? ((await hasProjects(tx)) ? 'empty' : undefined)
  })
}

export const listSettings = operation({
  name: 'office.listSettings',
  kind: 'read',
  label: { zh: '设置', en: 'Settings' },
  input: Type.Object({}),
  output: pageOf(Type.Object({ key: Type.String(), value: Type.String(), says: Type.String() })),
  may: 'office.administer',
  problems: {},
  run: async context => ok({ rows: (await readSettings(context.tx)).filter(row => !INTERNAL.has(row.key)) }),
})

export const changeSetting = operation({
  name: 'office.changeSetting',
  kind: 'act',
  label: { zh: '改设置', en: 'Change a setting' },
  input: Type.Object({ key: field('设置', 'Setting', Text(80)), value: field('值', 'Value', Text(400)) }),
  output: Type.Object({ key: Type.String(), before: Type.String() }),
  may: 'office.administer',
  problems: {
    'setting-unknown': {
      kind: 'missing',
      says: { zh: '没有叫 {key} 的设置。', en: 'There is no setting {key}.' },
      fix: { zh: '在设置清单里选一个。', en: 'Choose one from the list of settings.' },
    },
    'setting-value-wrong': {
      kind: 'invalid',
      says: { zh: '设置 {key} 要填数，不能填 {value}。', en: 'Setting {key} is a number; {value} is none.' },
      fix: { zh: '填一个不小于 0 的整数。', en: 'Give a whole number, not below 0.' },
    },
  },
  async run(context, input) {
    const before = await settingOf(context.tx, input.key)
    if (before === undefined || INTERNAL.has(input.key))
      return no('setting-unknown', { at: '/key', with: { key: input.key } })
    const isNumber = /^\d{1,9}$/
    if (isNumber.test(before) && !isNumber.test(input.value))
      return no('setting-value-wrong', { at: '/value', with: { key: input.key, value: input.value } })
    await writeSetting(context.tx, input)
    context.about({ kind: 'platform', id: `setting/${input.key}` })
    return ok({ key: input.key, before })
  },
})

export const listRegions = operation({
  name: 'office.listRegions',
  kind: 'read',
  label: { zh: '县区', en: 'Districts' },
  input: Type.Object({}),
  output: pageOf(
    Type.Object({
      code: Type.Integer(),
      zh: Type.String(),
      en: Type.String(),
      parent: Type.Optional(Type.Integer()),
      wageClass: Type.Integer(),
    }),
  ),
  may: 'office.read',
  problems: {},
  run: async context =>
    ok({
      rows: (await readRegions(context.tx)).map(({ parent, ...row }) => ({
        ...row,
        ...(parent === null ? {} : { parent }),
      })),
    }),
})

export const listOffices = operation({
  name: 'office.listOffices',
  kind: 'read',
  label: { zh: '单位', en: 'Offices' },
  input: Type.Object({}),
  output: pageOf(
    Type.Object({
      id: Type.String(),
      code: Type.String(),
      name: LabelSchema,
      kind: Type.String(),
      regionCode: Type.Integer(),
      sectors: Type.Array(Type.Integer()),
    }),
  ),
  may: 'office.read',
  problems: {},
  run: async context => ok({ rows: await readOffices(context.tx) }),
})

export const tidy = operation({
  name: 'office.tidy',
  kind: 'act',
  label: { zh: '清理过期会话', en: 'Remove sessions and kept answers that ran out' },
  input: Type.Object({}),
  output: Type.Object({ sessions: Type.Integer(), failures: Type.Integer(), answers: Type.Integer() }),
  may: 'office.tidy',
  problems: {},
  async run(context) {
    context.about({ kind: 'platform', id: 'office' })
    return ok(await removeOld(context.tx, context.now))
  },
})

const DemoSignIn = Type.Object({ role: Type.String(), name: Type.String(), title: LabelSchema, office: LabelSchema })

export const plantDemo = operation({
  name: 'office.plantDemo',
  kind: 'act',
  label: { zh: '设演示岗位', en: 'Plant the posts of the demo' },
  input: Type.Object({ password: NewPassword }),
  output: Type.Object({ signIns: Type.Array(DemoSignIn) }),
  may: 'office.plantDemo',
  personal: ['password'],
  problems: {},
  async run(context, input) {
    const bodies = await demoBodies(context.tx, context.day)
    const passwordHash = await hashPassword(input.password)
    const signIns: Static<typeof DemoSignIn>[] = []
    for (const post of DEMO_POSTS) {
      const scope = await demoScope(context, post, bodies)
      if (!scope) continue
      const office = scope.office
      await plantPost(context, post, scope, passwordHash)
      signIns.push({ role: post.role, name: post.name, title: post.title ?? ROLES[post.role].label, office })
    }
    context.about({ kind: 'platform', id: 'demo' })
    return ok({ signIns })
  },
})

type DemoScope = { readonly office: { zh: string; en: string }; readonly columns: Record<string, unknown> }

/** What a demo post stands on; undefined when the city has no such firm, bank or worker. */
async function demoScope(context: Context, post: DemoPost, bodies: DemoBodies): Promise<DemoScope | undefined> {
  const named = (name: string) => ({ zh: name, en: name })
  if (post.office) {
    const office = await officeByCode(context.tx, post.office)
    const seed = OFFICES.find(one => one.code === post.office)
    return office && seed
      ? {
          office: { zh: seed.zh, en: seed.en },
          columns: { officeId: office.id, region: rangeOf(seed.region), sectors: seed.sectors },
        }
      : undefined
  }
  if (post.firm === 'owner')
    return bodies.owner && { office: named(bodies.owner.name), columns: { enterpriseId: bodies.owner.id } }
  switch (ROLES[post.role].kind) {
    case 'enterprise':
      return (
        bodies.contractor && { office: named(bodies.contractor.name), columns: { enterpriseId: bodies.contractor.id } }
      )
    case 'subcontractor':
      return (
        bodies.subcontractor && {
          office: named(bodies.subcontractor.name),
          columns: { enterpriseId: bodies.subcontractor.id },
        }
      )
    case 'bank':
      return bodies.bank && { office: named(bodies.bank.name), columns: { bankCode: bodies.bank.code } }
    case 'worker':
      return bodies.worker && { office: named(bodies.worker.name), columns: { workerId: bodies.worker.id } }
    default:
      return { office: { zh: '平台', en: 'Platform' }, columns: {} }
  }
}

/** Demo posts are as old as the plan, whatever day the demo stands on. */
const PLAN_BEGAN = day('2016-01-01')

/** A demo user with one post; known already: only the password is set. */
async function plantPost(context: Context, post: DemoPost, scope: DemoScope, passwordHash: string): Promise<void> {
  const role = ROLES[post.role]
  const title = post.title ?? role.label
  const known = await userByName(context.tx, post.name)
  if (known) {
    await setPassword(context.tx, known.id, passwordHash)
    return
  }
  const userId = await insertUser(context.tx, {
    name: post.name,
    display: { zh: `演示·${title.zh}`, en: `Demo ${title.en}` },
    passwordHash,
  })
  if (!userId) return
  await insertPost(context.tx, {
    userId,
    kind: role.kind,
    title,
    role: post.role,
    permissions: role.permissions,
    sectors: [],
    ...scope.columns,
    from: PLAN_BEGAN,
  })
}
