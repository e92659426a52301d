import { beginsWithDay } from '../../../../kernel/index.ts'
import type { Fields } from '../../core/fields.ts'
import type { JsonObject } from '../../core/json.ts'
import { DIRECTION_WORDS, DIRECTIONS } from '../dictionaries.ts'
import { codes, listRows, type Row, type WriteMethod } from '../method.ts'

/** Punches. */

const PUNCH_IMAGE_BYTES = 50 * 1024
const MOST_PUNCHES = 20
const OPERATION = 'attendance.recordPunches'
const PATHS = Array.from({ length: MOST_PUNCHES }, (_, index) => `[dataList][${index}]`)

export const attendanceAdd: WriteMethod = {
  name: 'WorkerAttendance.Add',
  serial: 'workerattendance-add',
  names: { project: 'projectCode', idCard: 'idCardNumber', at: 'date', direction: 'direction' },
  translate(fields) {
    const plain = plainMessage(fields)
    if (plain) return { steps: [{ operation: OPERATION, rows: plain, paths: PATHS }], flaws: [] }
    const project = fields.text('projectCode', { need: true, max: 64 })
    fields.wanted('teamSysNo')
    const read = (item: Fields) => ({ project, ...punchRow(item) })
    return listRows(fields, { name: 'dataList', limit: MOST_PUNCHES }, OPERATION, read)
  },
}

/** One punch. A picture too large is told, never a reason to lose the punch: pictures are not kept. */
function punchRow(item: Fields): Row {
  item.wanted('idCardType')
  item.picture('image', PUNCH_IMAGE_BYTES, 'notice')
  const code = item.code('direction', codes(DIRECTIONS), { need: true })
  return {
    idCard: item.sealed('idCardNumber', { need: true }),
    at: item.moment('date', { need: true }),
    direction: code === undefined ? undefined : DIRECTION_WORDS[code as keyof typeof DIRECTION_WORDS],
  }
}

/** The rows of a call in which nothing is missing, odd or to be measured; undefined for any other. */
function plainMessage(fields: Fields): Row[] | undefined {
  const { source, reading } = fields
  const { cipher } = reading
  if (!cipher || source.teamSysNo === undefined || !Array.isArray(source.dataList)) return undefined
  const list = source.dataList as readonly unknown[]
  if (list.length === 0 || list.length > MOST_PUNCHES || !list.every(isBare)) return undefined
  return plainPunches(source, sealed => cipher.open(sealed))
}

const isBare = (item: unknown) =>
  typeof item === 'object' && item !== null && 'idCardType' in item && !('image' in item) && !('Image' in item)

type PlainPunch = Readonly<Record<string, unknown>>
const PLAIN_DIRECTIONS: Readonly<Record<string, string>> = { ...DIRECTION_WORDS, 1: 'in', 2: 'out' }
const PROJECT_CODE = /^[\w.-]{1,64}$/
const MOMENT_LENGTH = 'YYYY-MM-DD HH:mm:ss'.length
const ID_LENGTH = 18

/**
 * The rows of an attendance call written in the plainest ways, as nearly all are; undefined for any other, which is
 * then read field by field.
 *
 * @param open  gives the identity number in a field, or undefined
 */
export function plainPunches(data: JsonObject, open: (text: string) => string | undefined): Row[] | undefined {
  const project = data.projectCode ?? data.ProjectCode
  if (typeof project !== 'string' || !PROJECT_CODE.test(project) || !Array.isArray(data.dataList)) return undefined
  const rows: Row[] = []
  for (const item of data.dataList as readonly (PlainPunch | null)[]) {
    const given = item?.idCardNumber ?? item?.IdCardNumber
    const idCard = typeof given === 'string' ? open(given) : undefined
    const at = plainMoment(item?.date)
    const direction = PLAIN_DIRECTIONS[String(item?.direction ?? item?.Direction)]
    if (idCard === undefined || idCard.length !== ID_LENGTH || at === undefined || direction === undefined) {
      return undefined
    }
    rows.push({ project, idCard, at, direction })
  }
  return rows
}

const MOMENT = /^\d{4}-\d{2}-\d{2} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?$/

/** `YYYY-MM-DD HH:mm:ss`; a fraction of a second is cut. */
function plainMoment(value: unknown): string | undefined {
  if (typeof value !== 'string' || !MOMENT.test(value) || !beginsWithDay(value)) return undefined
  return value.length === MOMENT_LENGTH ? value : value.slice(0, MOMENT_LENGTH)
}
