import { Type } from 'typebox'
import {
  type Context,
  DayText,
  field,
  IdText,
  no,
  ok,
  operation,
  PageInput,
  pageOf,
  Text,
} from '../../../kernel/index.ts'
import { isKnownRegion, ROLE_NAMES, ROLES, type RoleName, rangeOf } from '../decide.ts'
import { DisplayName, Name, NewPassword, PostRow, RegionCodeText, Sectors, UserRow } from '../facts.ts'
import {
  endPost as endOf,
  enterpriseByCode,
  insertPost,
  insertUser,
  listPosts as readPosts,
  listUsers as readUsers,
  type NewPost,
  setDisabled,
  setPassword,
  startAfresh,
  userByName,
} from '../store/people.ts'
import { officeByCode } from '../store/seeds.ts'
import { hashPassword, newPassword } from './passwords.ts'

/** People who sign in and their posts: the work of the administrator. */

const PAGE = 100

const USER_PROBLEMS = {
  'user-unknown': {
    kind: 'missing',
    says: { zh: '没有登录名是 {user} 的人。', en: 'Nobody has the name {user}.' },
    fix: { zh: '核对登录名，或者先添加这个人。', en: 'Check the name, or add the person first.' },
  },
  'user-exists': {
    kind: 'conflict',
    says: { zh: '登录名 {user} 已经有人用了。', en: 'The name {user} is already taken.' },
    fix: { zh: '换一个登录名。', en: 'Choose another name.' },
  },
} as const

export const addUser = operation({
  name: 'office.addUser',
  kind: 'act',
  label: { zh: '添加用户', en: 'Add a user' },
  input: Type.Object({
    name: Name,
    displayName: DisplayName,
    displayNameEn: Type.Optional(field('英文姓名', 'Name in English', Text(60))),
    password: Type.Optional(NewPassword),
  }),
  output: Type.Object({
    user: IdText,
    password: Type.Optional(field('初始密码（只显示一次）', 'First password (shown once)', Type.String())),
  }),
  may: 'office.administer',
  personal: ['password'],
  secrets: ['password'],
  problems: { 'user-exists': USER_PROBLEMS['user-exists'] },
  async run(context, input) {
    const password = input.password ?? newPassword()
    const user = await insertUser(context.tx, {
      name: input.name,
      display: { zh: input.displayName, en: input.displayNameEn ?? input.displayName },
      passwordHash: await hashPassword(password),
    })
    if (!user) return no('user-exists', { at: '/name', with: { user: input.name } })
    context.about({ kind: 'platform', id: `user/${user}` })
    return ok({ user, ...(input.password ? {} : { password }) })
  },
})

export const resetPassword = operation({
  name: 'office.resetPassword',
  kind: 'act',
  label: { zh: '重设密码', en: 'Set a new password for a user' },
  input: Type.Object({ user: Name }),
  output: Type.Object({
    user: IdText,
    password: Type.Optional(field('新密码（只显示一次）', 'New password (shown once)', Type.String())),
  }),
  may: 'office.administer',
  secrets: ['password'],
  problems: { 'user-unknown': USER_PROBLEMS['user-unknown'] },
  async run(context, input) {
    const user = await userByName(context.tx, input.user)
    if (!user) return no('user-unknown', { at: '/user', with: { user: input.user } })
    const password = newPassword()
    await setPassword(context.tx, user.id, await hashPassword(password))
    await startAfresh(context.tx, user)
    context.about({ kind: 'platform', id: `user/${user.id}` })
    return ok({ user: user.id, password })
  },
})

export const shutUser = operation({
  name: 'office.shutUser',
  kind: 'act',
  label: { zh: '停用或启用用户', en: 'Shut a user out, or let in again' },
  input: Type.Object({ user: Name, shut: field('停用', 'Shut out', Type.Boolean()) }),
  output: Type.Object({ user: IdText }),
  may: 'office.administer',
  problems: { 'user-unknown': USER_PROBLEMS['user-unknown'] },
  async run(context, input) {
    const user = await userByName(context.tx, input.user)
    if (!user) return no('user-unknown', { at: '/user', with: { user: input.user } })
    await setDisabled(context.tx, user.id, input.shut)
    context.about({ kind: 'platform', id: `user/${user.id}` })
    return ok({ user: user.id })
  },
})

export const listUsers = operation({
  name: 'office.listUsers',
  kind: 'read',
  label: { zh: '用户', en: 'Users' },
  input: Type.Object(PageInput),
  output: pageOf(UserRow),
  may: 'office.administer',
  problems: {},
  async run(context, input) {
    const limit = input.limit ?? PAGE
    const rows = await readUsers(context.tx, { ...input, limit: limit + 1 })
    const last = rows[limit - 1]
    return ok({ rows: rows.slice(0, limit), ...(rows.length > limit && last ? { next: last.id } : {}) })
  },
})

const POST_PROBLEMS = {
  'user-unknown': USER_PROBLEMS['user-unknown'],
  'office-unknown': {
    kind: 'missing',
    says: { zh: '没有代码为 {office} 的单位。', en: 'There is no office with code {office}.' },
    fix: { zh: '在单位清单里选一个。', en: 'Choose one from the list of offices.' },
  },
  'region-unknown': {
    kind: 'missing',
    says: { zh: '没有代码为 {region} 的县区。', en: 'There is no district with code {region}.' },
    fix: { zh: '在县区清单里选一个。', en: 'Choose one from the list of districts.' },
  },
  'enterprise-unknown': {
    kind: 'missing',
    says: { zh: '没有登记代码为 {enterprise} 的单位。', en: 'No firm with code {enterprise} is registered.' },
    fix: { zh: '先登记这个单位。', en: 'Register the firm first.' },
  },
  'post-needs': {
    kind: 'invalid',
    says: { zh: '“{role}”岗位要写明：{field}。', en: 'A post of role {role} needs: {field}.' },
    fix: { zh: '补上这一项。', en: 'Add it.' },
  },
} as const

const AddPost = Type.Object({
  user: Name,
  role: field('岗位类型', 'Role', Type.Enum([...ROLE_NAMES])),
  title: Type.Optional(field('岗位名称', 'Title', Text(60))),
  titleEn: Type.Optional(field('英文岗位名称', 'Title in English', Text(60))),
  office: Type.Optional(field('单位代码', 'Office', Text(60))),
  enterprise: Type.Optional(field('统一社会信用代码', 'Credit code of the firm', Text(32))),
  bankCode: Type.Optional(field('开户行代码', 'Bank code', Text(16))),
  worker: Type.Optional(field('工人', 'Worker', IdText)),
  region: Type.Optional(RegionCodeText),
  sectors: Type.Optional(Sectors),
  permissions: Type.Optional(
    field(
      '权限（不填按岗位类型）',
      'Rights (those of the role when not given)',
      Type.Array(Type.String({ pattern: '^[a-z]+\\.[a-zA-Z]+$' }), { maxItems: 60, uniqueItems: true }),
    ),
  ),
  from: field('到任日', 'From', DayText),
  until: Type.Optional(field('离任日', 'Until', DayText)),
  deputy: Type.Optional(field('代理人登录名', 'Deputy', Name)),
})

type PostScope = Pick<NewPost, 'officeId' | 'enterpriseId' | 'bankCode' | 'workerId' | 'region' | 'sectors'>
type ScopeRefusal = {
  readonly code: keyof typeof POST_PROBLEMS
  readonly at: string
  readonly with: Record<string, string | number>
}
type ScopeInput = {
  readonly role: RoleName
  readonly office?: string
  readonly enterprise?: string
  readonly bankCode?: string
  readonly worker?: string
  readonly region?: number
  readonly sectors?: readonly number[]
}

/** What a post is limited to, by the kind of its role: an office, a firm, a bank or a worker. */
async function scopeOf(context: Context, input: ScopeInput): Promise<PostScope | ScopeRefusal> {
  const { kind, label } = ROLES[input.role]
  const needs = (name: string): ScopeRefusal => ({
    code: 'post-needs',
    at: `/${name}`,
    with: { role: label.zh, field: name },
  })
  switch (kind) {
    case 'officer': {
      if (!input.office) return needs('office')
      const office = await officeByCode(context.tx, input.office)
      if (!office) return { code: 'office-unknown', at: '/office', with: { office: input.office } }
      const region = input.region ?? office.regionCode
      if (!isKnownRegion(region)) return { code: 'region-unknown', at: '/region', with: { region } }
      return { officeId: office.id, region: rangeOf(region), sectors: input.sectors ?? office.sectors }
    }
    case 'enterprise':
    case 'subcontractor': {
      if (!input.enterprise) return needs('enterprise')
      const enterpriseId = await enterpriseByCode(context.tx, input.enterprise)
      return enterpriseId
        ? { enterpriseId, sectors: [] }
        : { code: 'enterprise-unknown', at: '/enterprise', with: { enterprise: input.enterprise } }
    }
    case 'bank':
      return input.bankCode ? { bankCode: input.bankCode, sectors: [] } : needs('bankCode')
    case 'worker':
      return input.worker ? { workerId: input.worker, sectors: [] } : needs('worker')
    case 'platform':
      return { sectors: [] }
    default:
      return kind satisfies never
  }
}

export const addPost = operation({
  name: 'office.addPost',
  kind: 'act',
  label: { zh: '添加岗位', en: 'Add a post' },
  input: AddPost,
  output: Type.Object({ post: IdText }),
  may: 'office.administer',
  problems: POST_PROBLEMS,
  async run(context, input) {
    const user = await userByName(context.tx, input.user)
    if (!user) return no('user-unknown', { at: '/user', with: { user: input.user } })
    const deputy = input.deputy ? await userByName(context.tx, input.deputy) : undefined
    if (input.deputy && !deputy) return no('user-unknown', { at: '/deputy', with: { user: input.deputy } })
    const scope = await scopeOf(context, input)
    if ('code' in scope) return no(scope.code, { at: scope.at, with: scope.with })
    const role = ROLES[input.role]
    const post = await insertPost(context.tx, {
      userId: user.id,
      kind: role.kind,
      role: input.role,
      permissions: input.permissions ?? role.permissions,
      from: input.from,
      ...scope,
      title: { zh: input.title ?? role.label.zh, en: input.titleEn ?? input.title ?? role.label.en },
      ...(input.until ? { until: input.until } : {}),
      ...(deputy ? { deputyId: deputy.id } : {}),
    })
    context.about({ kind: 'platform', id: `user/${user.id}` })
    return ok({ post })
  },
})

export const endPost = operation({
  name: 'office.endPost',
  kind: 'act',
  label: { zh: '免去岗位', en: 'End a post' },
  input: Type.Object({ post: IdText, until: field('离任日', 'Until', DayText) }),
  output: Type.Object({ post: IdText }),
  may: 'office.administer',
  problems: {
    'post-unknown': {
      kind: 'missing',
      says: { zh: '没有编号 {post} 的岗位。', en: 'There is no post {post}.' },
      fix: { zh: '在岗位清单里选一个。', en: 'Choose one from the list of posts.' },
    },
  },
  async run(context, input) {
    if ((await endOf(context.tx, input.post, input.until)) === 0)
      return no('post-unknown', { at: '/post', with: { post: input.post } })
    context.about({ kind: 'platform', id: `post/${input.post}` })
    return ok({ post: input.post })
  },
})

export const listPosts = operation({
  name: 'office.listPosts',
  kind: 'read',
  label: { zh: '岗位', en: 'Posts' },
  input: Type.Object(PageInput),
  output: pageOf(PostRow),
  may: 'office.administer',
  problems: {},
  async run(context, input) {
    const limit = input.limit ?? PAGE
    const rows = await readPosts(context.tx, { ...input, limit: limit + 1 })
    const last = rows[limit - 1]
    return ok({ rows: rows.slice(0, limit), ...(rows.length > limit && last ? { next: last.id } : {}) })
  },
})
