/** Branded identifiers. On the wire and in code they are decimal strings of a PostgreSQL bigint. */

declare const idBrand: unique symbol
export type Id<Kind extends string> = string & { readonly [idBrand]: Kind }

export type ActId = Id<'act'>
export type UserId = Id<'user'>
export type PostId = Id<'post'>
export type OfficeId = Id<'office'>
export type EnterpriseId = Id<'enterprise'>
export type ProjectId = Id<'project'>
export type CrewId = Id<'crew'>
export type WorkerId = Id<'worker'>
export type SheetId = Id<'sheet'>
export type ProceedingId = Id<'proceeding'>

/** Marks a decimal string that is known to be an identifier of that kind. */
export function id<Kind extends string>(text: string | bigint | number): Id<Kind> {
  const value = String(text)
  if (!/^\d{1,19}$/.test(value)) throw new Error(`not an identifier: ${value}`)
  return value as Id<Kind>
}

/** 1 housing, 2 transport, 3 water: the three sectors of the plan. */
export type Sector = 1 | 2 | 3
export const SECTORS = { housing: 1, transport: 2, water: 3 } as const
/** A division of GB/T 2260, six digits. */
export type RegionCode = number
