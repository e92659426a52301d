import type { Day, Instant, Label, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { Post } from '../facts.ts'

/** Sessions, wrong passwords, and the post that a session stands on. */

/** The name of whoever the post belongs to: an office, a firm, a bank, or nobody. */
export const NAME_OF_BODY = sql`
  case when o.id is not null then jsonb_build_object('zh', o.zh, 'en', o.en)
       else jsonb_build_object('zh', coalesce(e.name, b.name, ''), 'en', coalesce(e.name, b.name, '')) end`

export const BODY_JOINS = sql`
  left join office o on o.id = p.office_id left join enterprise e on e.id = p.enterprise_id
  left join lateral (select a.bank_name as name from wage_account a where a.bank_code = p.bank_code
    order by a.id limit 1) b on p.bank_code is not null`

/** The posts a person holds or deputises on a day, in the order they were made. */
export function postsOf(tx: Tx, userId: string, on: Day): Promise<{ id: string; title: Label; office: Label }[]> {
  return tx.asPlatform(() =>
    tx.rows(sql`
    select p.id, jsonb_build_object('zh', p.title_zh, 'en', p.title_en) as title, ${NAME_OF_BODY} as office
      from post p ${BODY_JOINS}
    where (p.user_id = ${userId}::bigint or p.deputy_user_id = ${userId}::bigint) and p.from_day <= ${on}::date
      and (p.until_day is null or p.until_day > ${on}::date)
    order by p.user_id <> ${userId}::bigint, p.id limit 50`),
  )
}

const POST_COLUMNS = sql`
  p.id, u.id as "userId", u.name as "userName", p.kind, p.role, p.permissions, p.office_id as "officeId",
    p.enterprise_id as "enterpriseId", p.bank_code as "bankCode", p.worker_id as "workerId",
  p.region_from as "regionFrom", p.region_until as "regionUntil", p.sectors`

type NullablePost = { [K in keyof Post]: Post[K] | null }

/** A row without the columns that are null. */
export const bare = <T>(row: { [K in keyof T]: T[K] | null }) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T

/** The post of a live session of a user who is not shut out, in force on the day; undefined otherwise. */
export async function postOfSession(
  tx: Tx,
  tokenHash: string,
  at: { readonly now: Instant; readonly day: Day },
): Promise<Post | undefined> {
  const row = await tx.asPlatform(() =>
    tx.row<NullablePost>(sql`
    select ${POST_COLUMNS} from session s join app_user u on u.id = s.user_id and not u.disabled
      join post p on p.id = s.post_id
    where s.token_hash = decode(${tokenHash}, 'hex') and s.expires_at > ${at.now}::timestamptz
      and p.from_day <= ${at.day}::date and (p.until_day is null or p.until_day > ${at.day}::date)`),
  )
  return row ? bare<Post>(row) : undefined
}

/** A post held or deputised by a user, whether in force or not. */
export async function postById(
  tx: Tx,
  given: { readonly postId: string; readonly userId: string },
): Promise<Post | undefined> {
  const row = await tx.asPlatform(() =>
    tx.row<NullablePost>(sql`
    select ${POST_COLUMNS} from post p join app_user u on u.id = ${given.userId}::bigint
      where p.id = ${given.postId}::bigint and u.id in (p.user_id, p.deputy_user_id)`),
  )
  return row ? bare<Post>(row) : undefined
}

export async function insertSession(
  tx: Tx,
  session: {
    readonly tokenHash: string
    readonly userId: string
    readonly postId: string
    readonly now: Instant
    readonly hours: number
  },
): Promise<void> {
  await tx.asPlatform(() =>
    tx.run(
      sql`
    insert into session (token_hash, user_id, post_id, started_at, expires_at)
    values (decode(${session.tokenHash}, 'hex'), ${session.userId}, ${session.postId}, ${session.now}::timestamptz,
      ${session.now}::timestamptz + make_interval(hours => ${session.hours}::int))`,
      1,
    ),
  )
}

export function deleteSession(tx: Tx, tokenHash: string): Promise<number> {
  return tx.asPlatform(() => tx.run(sql`delete from session where token_hash = decode(${tokenHash}, 'hex')`))
}

export function moveSession(
  tx: Tx,
  given: { readonly tokenHash: string; readonly userId: string; readonly postId: string },
): Promise<number> {
  return tx.asPlatform(() =>
    tx.run(
      sql`update session set post_id = ${given.postId}::bigint where token_hash = decode(${given.tokenHash}, 'hex') and user_id = ${given.userId}::bigint`,
    ),
  )
}

/** Wrong passwords for a name in the last minutes. */
export async function failuresOf(
  tx: Tx,
  name: string,
  given: { readonly now: Instant; readonly minutes: number },
): Promise<number> {
  const row = await tx.asPlatform(() =>
    tx.row<{ n: number }>(sql`
    select count(*)::int as n from sign_in_failure where name = ${name}
      and at > ${given.now}::timestamptz - make_interval(mins => ${given.minutes}::int)`),
  )
  return row?.n ?? 0
}

export async function insertFailure(tx: Tx, name: string, now: Instant): Promise<void> {
  await tx.asPlatform(() =>
    tx.run(sql`insert into sign_in_failure (name, at) values (${name}, ${now}::timestamptz)`, 1),
  )
}

export async function forgetFailures(tx: Tx, name: string): Promise<void> {
  await tx.asPlatform(() => tx.run(sql`delete from sign_in_failure where name = ${name}`))
}

/** Projects of a post's holder: those of the firm's contracts, of the bank's accounts, of the worker's memberships. */
export async function projectsOf(
  tx: Tx,
  post: Pick<Post, 'kind' | 'enterpriseId' | 'bankCode' | 'workerId'>,
): Promise<string[]> {
  const of = {
    officer: undefined,
    platform: undefined,
    enterprise: sql`select distinct project_id from party where enterprise_id = ${post.enterpriseId ?? '0'}::bigint`,
    subcontractor: sql`select distinct project_id from party where enterprise_id = ${post.enterpriseId ?? '0'}::bigint`,
    // A bank that is to open an account signs its agreement first.
    bank: sql`
      select project_id from wage_account where bank_code = ${post.bankCode ?? ''} and closed_on is null
      union select project_id from proceeding where definition = 'wageAccount' and not ended
        and facts ->> 'bankCode' = ${post.bankCode ?? ''}`,
    worker: sql`select distinct project_id from membership where worker_id = ${post.workerId ?? '0'}::bigint`,
  }[post.kind]
  if (!of) return []
  const rows = await tx.asPlatform(() =>
    tx.rows<{ project_id: string }>(sql`select project_id from (${of}) mine order by project_id limit 20000`),
  )
  return rows.map(row => row.project_id)
}
