import type { Day, Label, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { PostKind, PostRow } from '../facts.ts'
import { BODY_JOINS, NAME_OF_BODY } from './sessions.ts'

/** People who sign in and their posts: read and written by the platform role only. */

export type UserKey = {
  readonly id: string
  readonly name: string
  readonly display: Label
  readonly passwordHash: string
  readonly disabled: boolean
}

const USER_COLUMNS = sql`id, name, jsonb_build_object('zh', display_zh, 'en', display_en) as display, password_hash as "passwordHash", disabled`

export function userByName(tx: Tx, name: string): Promise<UserKey | undefined> {
  return tx.asPlatform(() => tx.row<UserKey>(sql`select ${USER_COLUMNS} from app_user where name = ${name}`))
}

export function userById(tx: Tx, id: string): Promise<UserKey | undefined> {
  return tx.asPlatform(() => tx.row<UserKey>(sql`select ${USER_COLUMNS} from app_user where id = ${id}::bigint`))
}

/** A new user. @returns the number, or undefined when the name is taken */
export async function insertUser(
  tx: Tx,
  user: { readonly name: string; readonly display: Label; readonly passwordHash: string },
): Promise<string | undefined> {
  const row = await tx.asPlatform(() =>
    tx.row<{ id: string }>(sql`
    insert into app_user (name, display_zh, display_en, password_hash) values (${user.name}, ${user.display.zh},
      ${user.display.en}, ${user.passwordHash})
    on conflict (name) do nothing returning id`),
  )
  return row?.id
}

export async function setPassword(tx: Tx, userId: string, passwordHash: string): Promise<void> {
  await tx.asPlatform(() =>
    tx.run(sql`update app_user set password_hash = ${passwordHash} where id = ${userId}::bigint`, 1),
  )
}

/** Signs a user out everywhere and forgets wrong passwords. */
export async function startAfresh(tx: Tx, user: UserKey): Promise<void> {
  await tx.asPlatform(async () => {
    await tx.run(sql`delete from session where user_id = ${user.id}::bigint`)
    await tx.run(sql`delete from sign_in_failure where name = ${user.name}`)
  })
}

/** Opens or shuts a user; whoever is shut is signed out at once. */
export async function setDisabled(tx: Tx, userId: string, disabled: boolean): Promise<void> {
  await tx.asPlatform(async () => {
    await tx.run(sql`update app_user set disabled = ${disabled} where id = ${userId}::bigint`, 1)
    if (disabled) await tx.run(sql`delete from session where user_id = ${userId}::bigint`)
  })
}

export function listUsers(
  tx: Tx,
  page: { readonly cursor?: string; readonly limit: number },
): Promise<{ id: string; name: string; display: Label; disabled: boolean }[]> {
  return tx.asPlatform(() =>
    tx.rows(sql`
    select id, name, jsonb_build_object('zh', display_zh, 'en', display_en) as display, disabled from app_user
    where id > ${page.cursor ?? '0'}::bigint order by id limit ${page.limit}::int`),
  )
}

export type NewPost = {
  readonly userId: string
  readonly kind: PostKind
  readonly title: Label
  readonly role: string
  readonly permissions: readonly string[]
  readonly officeId?: string
  readonly enterpriseId?: string
  readonly bankCode?: string
  readonly workerId?: string
  readonly region?: { readonly from: number; readonly until: number }
  readonly sectors: readonly number[]
  readonly from: Day
  readonly until?: Day
  readonly deputyId?: string
}

export async function insertPost(tx: Tx, post: NewPost): Promise<string> {
  const row = await tx.asPlatform(() =>
    tx.row<{ id: string }>(sql`
    insert into post (user_id, kind, title_zh, title_en, role, office_id, enterprise_id, bank_code, worker_id,
      permissions, region_from, region_until, sectors, from_day, until_day, deputy_user_id)
    values (${post.userId}, ${post.kind}, ${post.title.zh}, ${post.title.en}, ${post.role}, ${post.officeId ?? null},
      ${post.enterpriseId ?? null}, ${post.bankCode ?? null}, ${post.workerId ?? null},
      ${post.permissions}::text[], ${post.region?.from ?? null}, ${post.region?.until ?? null},
        ${post.sectors}::smallint[], ${post.from}, ${post.until ?? null}, ${post.deputyId ?? null})
    returning id`),
  )
  if (!row) throw new Error('an inserted post returns its number')
  return row.id
}

/** Ends a post; sessions on it end. @returns posts that ended: 0 when there is none of that number */
export function endPost(tx: Tx, postId: string, until: Day): Promise<number> {
  return tx.asPlatform(async () => {
    const ended = await tx.run(sql`update post set until_day = ${until} where id = ${postId}::bigint`)
    await tx.run(sql`delete from session where post_id = ${postId}::bigint`)
    return ended
  })
}

export function listPosts(tx: Tx, page: { readonly cursor?: string; readonly limit: number }): Promise<PostRow[]> {
  return tx.asPlatform(async () => {
    const rows = await tx.rows<Record<string, unknown>>(sql`
      select p.id, u.name as "user", jsonb_build_object('zh', p.title_zh, 'en', p.title_en) as title, p.kind, p.role,
        ${NAME_OF_BODY} as office, p.permissions,
        case when p.region_from is not null then jsonb_build_object('from', p.region_from, 'until',
          p.region_until) end as region, p.sectors, p.from_day as "from", p.until_day as until, d.name as deputy
      from post p join app_user u on u.id = p.user_id left join app_user d on d.id = p.deputy_user_id ${BODY_JOINS}
      where p.id > ${page.cursor ?? '0'}::bigint order by p.id limit ${page.limit}::int`)
    return rows.map(
      row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as PostRow,
    )
  })
}

export async function enterpriseByCode(tx: Tx, creditCode: string): Promise<string | undefined> {
  return (
    await tx.asPlatform(() => tx.row<{ id: string }>(sql`select id from enterprise where credit_code = ${creditCode}`))
  )?.id
}
