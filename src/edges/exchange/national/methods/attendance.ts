import type { Fields } from '../../core/fields.ts'
import { DIRECTION_WORDS, DIRECTIONS } from '../dictionaries.ts'
import { codes, listRows, type Row, type WriteMethod } from '../method.ts'

/** Punches. */

const PUNCH_IMAGE_BYTES = 50 * 1024

export const attendanceAdd: WriteMethod = {
  name: 'WorkerAttendance.Add',
  serial: 'workerattendance-add',
  names: { project: 'projectCode', idCard: 'idCardNumber', at: 'date', direction: 'direction' },
  translate(fields) {
    const project = fields.text('projectCode', { need: true, max: 64 })
    fields.wanted('teamSysNo')
    const read = (item: Fields) => ({ project, ...punchRow(item) })
    return listRows(fields, { name: 'dataList', limit: 20 }, 'attendance.recordPunches', read)
  },
}

/** One punch. A picture too large is told, never a reason to lose the punch: pictures are not kept. */
export function punchRow(item: Fields): Row {
  item.wanted('idCardType')
  item.picture('image', PUNCH_IMAGE_BYTES, 'notice')
  const code = item.code('direction', codes(DIRECTIONS), { need: true })
  return {
    idCard: item.sealed('idCardNumber', { need: true }),
    at: item.moment('date', { need: true }),
    direction: code === undefined ? undefined : DIRECTION_WORDS[code as keyof typeof DIRECTION_WORDS],
  }
}
