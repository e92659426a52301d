import type { Day, Instant, Label, Tx } from '../../../kernel/index.ts'
import { sql } from '../../../storage/index.ts'
import type { OfficeSeed, RegionSeed } from '../facts.ts'

/** Districts, departments, settings, and what the demo stands on. */

const json = (rows: readonly unknown[]) => JSON.stringify(rows)

/** Districts and departments; what is known keeps its number. @returns rows that changed */
export async function writeSeeds(
  tx: Tx,
  seeds: { readonly regions: readonly RegionSeed[]; readonly offices: readonly OfficeSeed[] },
): Promise<{ regions: number; offices: number }> {
  return tx.asPlatform(async () => ({
    regions: await tx.run(sql`
      insert into region (code, zh, en, parent, wage_class)
      select r.code, r.zh, r.en, r.parent, r."wageClass"
        from jsonb_to_recordset(${json(seeds.regions)}::jsonb) as r(code int, zh text, en text, parent int,
        "wageClass" smallint)
      on conflict (code) do update set zh = excluded.zh, en = excluded.en, parent = excluded.parent,
        wage_class = excluded.wage_class
      where (region.zh, region.en, region.parent, region.wage_class) is distinct from (excluded.zh, excluded.en,
        excluded.parent, excluded.wage_class)`),
    offices: await tx.run(sql`
      insert into office (code, zh, en, kind, region_code, sectors)
      select o.code, o.zh, o.en, o.kind, o.region, array(select jsonb_array_elements_text(o.sectors)::smallint)
      from jsonb_to_recordset(${json(seeds.offices)}::jsonb) as o(code text, zh text, en text, kind text, region int,
        sectors jsonb)
      on conflict (code) do update set zh = excluded.zh, en = excluded.en, kind = excluded.kind,
        region_code = excluded.region_code, sectors = excluded.sectors
      where (office.zh, office.en, office.kind, office.region_code, office.sectors) is distinct from (excluded.zh,
        excluded.en, excluded.kind, excluded.region_code, excluded.sectors)`),
  }))
}

/** First values of settings; what stands is kept. */
export function seedSettings(
  tx: Tx,
  settings: readonly { readonly key: string; readonly value: string; readonly says: string }[],
): Promise<number> {
  return tx.asPlatform(() =>
    tx.run(sql`
    insert into setting (key, value, says) select s.key, s.value, s.says
      from jsonb_to_recordset(${json(settings)}::jsonb) as s(key text, value text, says text)
    on conflict (key) do nothing`),
  )
}

/** A setting, or undefined. */
export async function settingOf(tx: Tx, key: string): Promise<string | undefined> {
  return (await tx.row<{ value: string }>(sql`select value from setting where key = ${key}`))?.value
}

export function listSettings(tx: Tx): Promise<{ key: string; value: string; says: string }[]> {
  return tx.rows(sql`select key, value, says from setting order by key limit 500`)
}

/** Sets a setting. @returns whether it was there before */
export async function writeSetting(
  tx: Tx,
  setting: { readonly key: string; readonly value: string; readonly says?: string },
): Promise<void> {
  await tx.asPlatform(() =>
    tx.run(
      sql`
    insert into setting (key, value, says) values (${setting.key}, ${setting.value}, ${setting.says ?? ''})
    on conflict (key) do update set value = excluded.value`,
      1,
    ),
  )
}

export async function officeByCode(
  tx: Tx,
  code: string,
): Promise<{ id: string; regionCode: number; sectors: number[] } | undefined> {
  return tx.row(sql`select id, region_code as "regionCode", sectors from office where code = ${code}`)
}

export function listRegions(
  tx: Tx,
): Promise<{ code: number; zh: string; en: string; parent: number | null; wageClass: number }[]> {
  return tx.rows(sql`select code, zh, en, parent, wage_class as "wageClass" from region order by code limit 1000`)
}

export function listOffices(
  tx: Tx,
): Promise<{ id: string; code: string; name: Label; kind: string; regionCode: number; sectors: number[] }[]> {
  return tx.rows(
    sql`select id, code, jsonb_build_object('zh', zh, 'en', en) as name, kind, region_code as "regionCode", sectors from office order by id limit 2000`,
  )
}

/** Removes what has run out: sessions, wrong passwords, kept answers, nonces. @returns rows removed, by kind */
export function tidy(tx: Tx, now: Instant): Promise<{ sessions: number; failures: number; answers: number }> {
  return tx.asPlatform(async () => ({
    sessions: await tx.run(sql`delete from session where expires_at <= ${now}::timestamptz`),
    failures: await tx.run(sql`delete from sign_in_failure where at <= ${now}::timestamptz - interval '1 day'`),
    answers: await tx.run(sql`delete from call where expires <= ${now}::timestamptz`),
  }))
}

/** Is any project registered? */
export async function hasProjects(tx: Tx): Promise<boolean> {
  return (await tx.asPlatform(() => tx.row(sql`select id from project limit 1`))) !== undefined
}

export type DemoBodies = {
  readonly owner?: { readonly id: string; readonly name: string }
  readonly contractor?: { readonly id: string; readonly name: string }
  readonly subcontractor?: { readonly id: string; readonly name: string }
  readonly bank?: { readonly code: string; readonly name: string }
  readonly worker?: { readonly id: string; readonly name: string }
}

/** The firms, the bank and the worker with the most to show: whose projects have open gaps on the day. */
export function demoBodies(tx: Tx, on: Day): Promise<DemoBodies> {
  const inGap = sql`(select project_id, count(*) as n from gap where since <= ${on}::date group by project_id)`
  const firm = (role: string) =>
    tx.row<{ id: string; name: string }>(sql`
    select e.id, e.name from party a join enterprise e on e.id = a.enterprise_id left
      join ${inGap} g on g.project_id = a.project_id
    where a.role = ${role} group by e.id, e.name order by coalesce(sum(g.n), 0) desc, count(*) desc, e.id limit 1`)
  return tx.asPlatform(async () => {
    const contractor = await firm('generalContractor')
    // The owner of a project of that contractor: they meet over one agreement.
    const owner =
      contractor &&
      (await tx.row<{ id: string; name: string }>(sql`
        select e.id, e.name from party a join party c on c.project_id = a.project_id
          and c.role = 'generalContractor' and c.enterprise_id = ${contractor.id}::bigint
        join enterprise e on e.id = a.enterprise_id where a.role = 'owner'
        group by e.id, e.name order by count(*) desc, e.id limit 1`))
    const subcontractor = await firm('labourSubcontractor')
    const bank = await tx.row<{ code: string; name: string }>(
      sql`select bank_code as code, min(bank_name) as name from wage_account group by bank_code order by count(*) desc, bank_code limit 1`,
    )
    const worker = await tx.row<{ id: string; name: string }>(sql`
      select g.worker_id as id, m.name from gap g join membership m on m.project_id = g.project_id
        and m.worker_id = g.worker_id
      where g.fen > 0 and g.kind <> 'not-worked' and g.since <= ${on}::date order by g.fen desc, g.worker_id limit 1`)
    return {
      ...(owner ? { owner } : {}),
      ...(contractor ? { contractor } : {}),
      ...(subcontractor ? { subcontractor } : {}),
      ...(bank ? { bank } : {}),
      ...(worker ? { worker } : {}),
    }
  })
}
