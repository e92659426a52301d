import { Type } from 'typebox'
import { field, no, ok, operation, pageOf, PLACES, Text } from '../../../kernel/index.ts'
import { isKnownRegion, rangeOf } from '../decide.ts'
import { CredentialRow, DIALECTS, RegionCodeText } from '../facts.ts'
import {
  disableCredential as disable,
  insertCredential,
  listCredentials as readCredentials,
  projectByCode,
} from '../store/credentials.ts'
import { newSecret } from './passwords.ts'

/** Credentials of outside programs: a project or a region, one dialect, a secret shown once. */

export const addCredential = operation({
  name: 'office.addCredential',
  kind: 'act',
  label: { zh: '发放接口凭据', en: 'Issue a credential' },
  input: Type.Object({
    dialect: field('接口', 'Dialect', Type.Enum([...DIALECTS])),
    project: Type.Optional(field('项目编码', 'Project code', Text(64))),
    region: Type.Optional(RegionCodeText),
    appid: Type.Optional(field('应用编号', 'appid', Type.String({ pattern: '^[A-Za-z0-9_-]{4,64}$' }))),
    sandbox: Type.Optional(field('试验用', 'Sandbox', Type.Boolean())),
  }),
  output: Type.Object({
    appid: Type.String(),
    secret: Type.Optional(field('密钥（只显示一次）', 'Secret (shown once)', Type.String())),
  }),
  may: 'office.credentials',
  secrets: ['secret'],
  problems: {
    'scope-needed': {
      kind: 'invalid',
      says: {
        zh: '凭据要限定在一个项目或一个县区，二选一。',
        en: 'A credential is for one project or one region: exactly one of the two.',
      },
      fix: { zh: '填项目编码，或者填行政区划代码。', en: 'Give the project code, or the division code.' },
    },
    'project-unknown': {
      kind: 'missing',
      says: { zh: '没有编码为 {project} 的项目。', en: 'There is no project with code {project}.' },
      fix: {
        zh: '先登记项目，或者给地区发凭据由它来登记。',
        en: 'Register the project first, or issue a credential of its region, which may register it.',
      },
    },
    'region-unknown': {
      kind: 'missing',
      says: { zh: '没有代码为 {region} 的县区。', en: 'There is no district with code {region}.' },
      fix: { zh: '在县区清单里选一个。', en: 'Choose one from the list of districts.' },
    },
    'appid-taken': {
      kind: 'conflict',
      says: { zh: '应用编号 {appid} 已经发过。', en: 'The appid {appid} was already issued.' },
      fix: {
        zh: '不填，由平台来编；或者换一个。',
        en: 'Leave it out and let the platform make one, or choose another.',
      },
    },
  },
  async run(context, input) {
    if ((input.project === undefined) === (input.region === undefined)) return no('scope-needed', { at: '/project' })
    if (input.region !== undefined && !isKnownRegion(input.region))
      return no('region-unknown', { at: '/region', with: { region: input.region } })
    const projectId = input.project === undefined ? undefined : await projectByCode(context.tx, input.project)
    if (input.project !== undefined && !projectId)
      return no('project-unknown', { at: '/project', with: { project: input.project } })
    const secret = newSecret()
    const appid = input.appid ?? `ax${newSecret().slice(0, 14)}`
    const made = await insertCredential(context.tx, {
      dialect: input.dialect,
      appid,
      secret: context.cipher.seal(secret, PLACES.secret),
      sandbox: input.sandbox ?? false,
      madeOn: context.day,
      ...(projectId ? { projectId } : {}),
      ...(input.region === undefined ? {} : { region: rangeOf(input.region) }),
    })
    if (!made) return no('appid-taken', { at: '/appid', with: { appid } })
    context.about({ kind: 'platform', id: `credential/${made}` })
    return ok({ appid, secret })
  },
})

export const listCredentials = operation({
  name: 'office.listCredentials',
  kind: 'read',
  label: { zh: '接口凭据', en: 'Credentials' },
  input: Type.Object({}),
  output: pageOf(CredentialRow),
  may: 'office.credentials',
  problems: {},
  run: async context => ok({ rows: await readCredentials(context.tx) }),
})

export const disableCredential = operation({
  name: 'office.disableCredential',
  kind: 'act',
  label: { zh: '停用接口凭据', en: 'Shut a credential' },
  input: Type.Object({ appid: field('应用编号', 'appid', Text(64)) }),
  output: Type.Object({ appid: Type.String() }),
  may: 'office.credentials',
  problems: {
    'credential-unknown': {
      kind: 'missing',
      says: { zh: '没有编号为 {appid} 的凭据。', en: 'There is no credential {appid}.' },
      fix: { zh: '在凭据清单里选一个。', en: 'Choose one from the list of credentials.' },
    },
  },
  async run(context, input) {
    if ((await disable(context.tx, input.appid)) === 0)
      return no('credential-unknown', { at: '/appid', with: { appid: input.appid } })
    context.about({ kind: 'platform', id: `credential/${input.appid}` })
    return ok({ appid: input.appid })
  },
})
