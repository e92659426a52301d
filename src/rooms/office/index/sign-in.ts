import { Type } from 'typebox'
import {
  type Actor,
  type Context,
  type Day,
  type FieldCipher,
  field,
  IdText,
  type Instant,
  type Label,
  NOBODY,
  no,
  ok,
  operation,
  PLACES,
  PLATFORM,
} from '../../../kernel/index.ts'
import { type Answer, type Database, type Runner, transaction } from '../../../storage/index.ts'
import { actorOfCredential, actorOfPost, isLockedOut, readerOf } from '../decide.ts'
import { type Credential, Me, Name, NewPassword, Password, type Post, SETTINGS, TokenHash } from '../facts.ts'
import { credentialByAppid } from '../store/credentials.ts'
import { setPassword, userById, userByName } from '../store/people.ts'
import { settingOf } from '../store/seeds.ts'
import {
  deleteSession,
  failuresOf,
  forgetFailures,
  insertFailure,
  insertSession,
  moveSession,
  postById,
  postOfSession,
  postsOf,
  projectsOf,
} from '../store/sessions.ts'
import { hashOfNobody, hashPassword, isPassword, newToken, tokenHashOf } from './passwords.ts'

/** Signing in and out, and the actor that a session or a credential gives. */

const SIGN_IN_PROBLEMS = {
  'sign-in-wrong': {
    kind: 'forbidden',
    says: { zh: '登录名或密码不对。', en: 'The name or the password is wrong.' },
    fix: {
      zh: '看一下大小写再试；忘了密码，请管理员重设。',
      en: 'Check upper and lower case and try again; if you forgot it, have the administrator set a new one.',
    },
  },
  'sign-in-locked': {
    kind: 'too-often',
    says: {
      zh: '密码连续错了 {failures} 次，这个登录名先停 {minutes} 分钟。',
      en: '{failures} wrong passwords in a row: this name waits {minutes} minutes.',
    },
    fix: {
      zh: '过 {minutes} 分钟再试，或者请管理员重设密码。',
      en: 'Try again after {minutes} minutes, or have the administrator set a new password.',
    },
  },
  'no-post': {
    kind: 'forbidden',
    says: { zh: '您今天没有在任的岗位。', en: 'You hold no post today.' },
    fix: {
      zh: '请管理员添加岗位，或者查看岗位的起止日期。',
      en: 'Have the administrator add a post, or look at the days on which yours begins and ends.',
    },
  },
} as const

async function numberOf(context: Context, setting: { readonly key: string; readonly value: string }): Promise<number> {
  return Number((await settingOf(context.tx, setting.key)) ?? setting.value)
}

export const signIn = operation({
  name: 'office.signIn',
  kind: 'act',
  label: { zh: '登录', en: 'Sign in' },
  input: Type.Object({
    name: Name,
    password: Password,
    tokenHash: TokenHash,
    post: Type.Optional(field('岗位', 'Post', IdText)),
  }),
  output: Me,
  may: 'public',
  personal: ['password'],
  problems: SIGN_IN_PROBLEMS,
  async run(context, input) {
    const minutes = await numberOf(context, SETTINGS.lockOutMinutes)
    const failures = await failuresOf(context.tx, input.name, { now: context.now, minutes })
    if (isLockedOut({ failures, allowed: await numberOf(context, SETTINGS.lockOutFailures) }))
      return no('sign-in-locked', { with: { failures, minutes } })
    const user = await userByName(context.tx, input.name)
    const right = await isPassword(user?.passwordHash ?? (await hashOfNobody()), input.password)
    if (!user || !right || user.disabled) return no('sign-in-wrong', { at: '/password' })
    const posts = await postsOf(context.tx, user.id, context.day)
    const post = input.post ? posts.find(one => one.id === input.post) : posts[0]
    if (!post) return no('no-post')
    await forgetFailures(context.tx, input.name)
    await insertSession(context.tx, {
      tokenHash: input.tokenHash,
      userId: user.id,
      postId: post.id,
      now: context.now,
      hours: await numberOf(context, SETTINGS.sessionHours),
    })
    context.about({ kind: 'platform', id: `user/${user.id}` })
    context.evidence({ user: user.id, post: post.id })
    const held = await postOfSession(context.tx, input.tokenHash, { now: context.now, day: context.day })
    return held ? ok(await describe(context, held, posts)) : no('no-post')
  },
})

type HeldPost = { readonly id: string; readonly title: Label; readonly office: Label }
async function describe(context: Context, post: Post, posts: readonly HeldPost[]): Promise<Me> {
  const mine = posts.find(one => one.id === post.id)
  const display = await displayOf(context, post.userId)
  return {
    actor: {
      name: display,
      title: mine?.title ?? display,
      office: mine?.office ?? { zh: '', en: '' },
      kind: post.kind,
      permissions: [...post.permissions],
    },
    post: post.id,
    posts: posts.map(one => ({ id: one.id, title: one.title, office: one.office })),
    day: context.day,
  }
}

async function displayOf(context: Context, userId: string): Promise<Label> {
  const user = await userById(context.tx, userId)
  return user?.display ?? { zh: '', en: '' }
}

export const me = operation({
  name: 'office.me',
  kind: 'read',
  label: { zh: '我是谁', en: 'Who am I' },
  input: Type.Object({}),
  output: Me,
  may: 'signed-in',
  problems: {},
  async run(context) {
    const { actor } = context
    if (!actor.userId || !actor.postId) {
      const name = { zh: actor.name, en: actor.name }
      return ok({
        actor: { name, title: name, office: { zh: '', en: '' }, kind: actor.kind, permissions: [...actor.permissions] },
        posts: [],
        day: context.day,
      })
    }
    const posts = await postsOf(context.tx, actor.userId, context.day)
    const post = { id: actor.postId, userId: actor.userId, kind: actor.kind, permissions: [...actor.permissions] }
    return ok(await describe(context, post as unknown as Post, posts))
  },
})

export const signOut = operation({
  name: 'office.signOut',
  kind: 'act',
  label: { zh: '退出', en: 'Sign out' },
  input: Type.Object({ tokenHash: TokenHash }),
  output: Type.Object({ ended: Type.Integer() }),
  may: 'signed-in',
  problems: {},
  async run(context, input) {
    context.about({ kind: 'platform', id: `user/${context.actor.userId ?? ''}` })
    return ok({ ended: await deleteSession(context.tx, input.tokenHash) })
  },
})

export const takePost = operation({
  name: 'office.takePost',
  kind: 'act',
  label: { zh: '换岗位', en: 'Take another post' },
  input: Type.Object({ tokenHash: TokenHash, post: field('岗位', 'Post', IdText) }),
  output: Type.Object({ post: IdText }),
  may: 'signed-in',
  problems: { 'no-post': SIGN_IN_PROBLEMS['no-post'] },
  async run(context, input) {
    const userId = context.actor.userId
    const posts = userId ? await postsOf(context.tx, userId, context.day) : []
    if (!userId || !posts.some(post => post.id === input.post)) return no('no-post', { at: '/post' })
    context.about({ kind: 'platform', id: `user/${userId}` })
    return (await moveSession(context.tx, { tokenHash: input.tokenHash, userId, postId: input.post })) === 1
      ? ok({ post: input.post })
      : no('no-post', { at: '/post' })
  },
})

export const changePassword = operation({
  name: 'office.changePassword',
  kind: 'act',
  label: { zh: '改密码', en: 'Change my password' },
  input: Type.Object({ password: Password, newPassword: NewPassword }),
  output: Type.Object({ changed: Type.Boolean() }),
  may: 'signed-in',
  personal: ['password', 'newPassword'],
  problems: { 'sign-in-wrong': SIGN_IN_PROBLEMS['sign-in-wrong'] },
  async run(context, input) {
    const user = context.actor.userId ? await userById(context.tx, context.actor.userId) : undefined
    if (!user || !(await isPassword(user.passwordHash, input.password))) return no('sign-in-wrong', { at: '/password' })
    await setPassword(context.tx, user.id, await hashPassword(input.newPassword))
    context.about({ kind: 'platform', id: `user/${user.id}` })
    return ok({ changed: true })
  },
})

/** What the edges need to know who is calling. */
export type OfficeDesk = {
  readonly runner: Runner
  readonly database: Database
  readonly cipher: FieldCipher
  readonly now: () => Instant
}

/**
 * Signs in. A refused password is counted in a transaction of its own, since the refused call leaves nothing.
 *
 * @returns the answer, and the token when it is ok: to be given to the browser and kept nowhere else
 */
export async function openSession(
  desk: OfficeDesk,
  given: { readonly name: string; readonly password: string; readonly post?: string },
): Promise<{ readonly answer: Answer<Me>; readonly token?: string }> {
  const token = newToken()
  const answer = await desk.runner.run<Me>(NOBODY, signIn.name, { ...given, tokenHash: tokenHashOf(token) })
  if (answer.ok) return { answer, token }
  if (answer.refusals.some(refusal => refusal.code === 'sign-in-wrong'))
    await transaction(desk.database, PLATFORM, {}, tx => insertFailure(tx, given.name, desk.now()))
  return { answer }
}

/** Ends a session; a token that opens nothing is no mistake. */
export function closeSession(desk: OfficeDesk, actor: Actor, token: string): Promise<Answer<{ ended: number }>> {
  return desk.runner.run(actor, signOut.name, { tokenHash: tokenHashOf(token) })
}

export function changePost(
  desk: OfficeDesk,
  actor: Actor,
  given: { readonly token: string; readonly post: unknown },
): Promise<Answer<{ post: string }>> {
  return desk.runner.run(actor, takePost.name, { tokenHash: tokenHashOf(given.token), post: given.post })
}

/** How long the projects of a post may be older than the database. */
const KEEP_PROJECTS_MS = 30_000
/** Posts remembered at once; more than sign in on one server. */
const POSTS_REMEMBERED = 10_000

/** Finds the actor of a session; remembers for half a minute which projects a firm, bank or worker has. */
export function sessionReader(desk: OfficeDesk): (token: string) => Promise<Actor | undefined> {
  const remembered = new Map<string, { readonly projects: readonly string[]; readonly until: number }>()
  return async token => {
    const at = performance.now()
    return transaction(desk.database, PLATFORM, { readOnly: true }, async tx => {
      const post = await postOfSession(tx, tokenHashOf(token), { now: desk.now(), day: desk.runner.day() })
      if (!post) return undefined
      const known = remembered.get(post.id)
      if (known && known.until > at) return actorOfPost(post, known.projects)
      const projects = await projectsOf(tx, post)
      if (remembered.size >= POSTS_REMEMBERED) remembered.clear()
      remembered.set(post.id, { projects, until: at + KEEP_PROJECTS_MS })
      return actorOfPost(post, projects)
    })
  }
}

/** A credential with its secret opened, for the dialects that sign with it; undefined when unknown or shut. */
export async function findCredential(
  desk: Pick<OfficeDesk, 'database' | 'cipher'>,
  appid: string,
): Promise<(Credential & { readonly plainSecret: string; readonly actor: Actor; readonly reader: Actor }) | undefined> {
  const credential = await transaction(desk.database, PLATFORM, { readOnly: true }, tx => credentialByAppid(tx, appid))
  return credential
    ? {
        ...credential,
        plainSecret: desk.cipher.open(credential.secret, PLACES.secret),
        actor: actorOfCredential(credential),
        reader: readerOf(credential),
      }
    : undefined
}

/** The actor of whoever holds a post, for tests and jobs that stand in for a person. */
export async function actorOfUser(
  desk: Pick<OfficeDesk, 'database'>,
  name: string,
  day: Day,
): Promise<Actor | undefined> {
  return transaction(desk.database, PLATFORM, { readOnly: true }, async tx => {
    const user = await userByName(tx, name)
    const [post] = user ? await postsOf(tx, user.id, day) : []
    const full = user && post ? await postById(tx, { postId: post.id, userId: user.id }) : undefined
    return full ? actorOfPost(full, await projectsOf(tx, full)) : undefined
  })
}
