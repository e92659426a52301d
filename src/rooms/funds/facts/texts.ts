import { type TSchema, Type } from 'typebox'
import { field, Text } from '../../../kernel/index.ts'

/** Texts that procedures of funds ask for; their lengths stand here once. */

export const ReferenceText = Text(100)
export const DocumentText = Text(200)
export const AddressText = Text(500)
export const SiteCardText = field('工号', 'Site card', Text(64))
/** People one procedure may name. */
export const listOfPeople = <S extends TSchema>(item: S) => Type.Array(item, { minItems: 1, maxItems: 2000 })
