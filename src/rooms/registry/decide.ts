import {
  type Day,
  isCreditCode,
  isIdCard,
  isOrganisationCode,
  normalIdCard,
  SECTORS,
  type Sector,
} from '../../kernel/index.ts'
import type { CrewKey } from './facts.ts'

/** What follows from a row of the registry: pure. */

/**
 * Sector of the plan from the dialect's category (D3): 04–06 railway, road, port → transport; 07 → water; else housing.
 */
export function sectorOf(category: string): Sector {
  if (TRANSPORT.has(category)) return SECTORS.transport
  return category === WATER ? SECTORS.water : SECTORS.housing
}

const TRANSPORT: ReadonlySet<string> = new Set(['04', '05', '06'])
const WATER = '07'
const RESIDENT_CARD = '01'

/** A firm's code: unified social credit code, or the old organisation code still met in the field. */
export function isEnterpriseCode(text: string): boolean {
  return isCreditCode(text) || isOrganisationCode(text)
}

/** Why an identity document is not right: `digits` when a resident card fails its check digit or day of birth. */
export function idCardFlaw(given: { readonly idType: string; readonly idCard: string }): 'id-card-wrong' | undefined {
  if (given.idType !== RESIDENT_CARD) return undefined
  return isIdCard(normalIdCard(given.idCard)) ? undefined : 'id-card-wrong'
}

/**
 * A construction permit of housing and municipal works: six digits of the division, eight of the permit day, two of the
 * day's sequence, two of the category. It has no check digit.
 */
export function isPermitNumber(number: string, permitOn: Day): boolean {
  return PERMIT.exec(number)?.[1] === permitOn.replaceAll('-', '')
}

const PERMIT = /^\d{6}(\d{8})\d{4}$/

/**
 * May this paper be what a worker of the sector signs before he enters the site?
 *
 * 建筑工人实名制管理办法第八条（2022年8月2日修改）：签订劳动合同，或者对不符合建立劳动关系情形的签订用工书面协议。
 * 该办法只管房屋建筑和市政基础设施工程；条例第二十八条对其他行业仍为劳动合同。
 *
 * @param allowed  value of `P-CONTRACT-FORM` on the day the paper begins, undefined before there was one
 */
export function isFormAllowed(form: 'labourContract' | 'workAgreement', sector: Sector, allowed?: string): boolean {
  if (form === 'labourContract') return true
  return sector === SECTORS.housing && allowed === EITHER
}

const EITHER = 'labour-contract-or-work-agreement'

/** Year of birth from a resident card. */
export function birthYearOf(given: { readonly idType: string; readonly idCard: string }): number | null {
  return given.idType === RESIDENT_CARD ? Number(given.idCard.slice(BIRTH.from, BIRTH.until)) : null
}

const BIRTH = { from: '110101'.length, until: '1101011990'.length } as const

type CrewNames = { readonly crewNumber?: string | undefined; readonly crewName?: string | undefined }

/**
 * Finds the crew a row names: by its number in the project, else by its name with its employer.
 *
 * @param crews  the crews of the projects that rows name
 */
export function crewFinder(
  crews: readonly CrewKey[],
): (projectId: string, employerId: string | undefined, names: CrewNames) => CrewKey | undefined {
  const byNumber = new Map(crews.map(crew => [`${crew.projectId}/${crew.number}`, crew]))
  const byName = new Map(crews.map(crew => [`${crew.projectId}/${crew.employerId}/${crew.name}`, crew]))
  return (projectId, employerId, { crewNumber, crewName }) =>
    crewNumber === undefined
      ? byName.get(`${projectId}/${employerId}/${crewName}`)
      : byNumber.get(`${projectId}/${crewNumber}`)
}
