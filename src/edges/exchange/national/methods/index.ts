import type { WriteMethod } from '../method.ts'
import { attendanceAdd } from './attendance.ts'
import { corpUpload, projectAdd, projectFullUpdate, projectPartUpdate } from './firms.ts'
import { payrollAdd } from './payroll.ts'
import { teamAdd, unitAdd, unitUpdate } from './units.ts'
import { contractAdd, entryExitAdd, workerAdd } from './workers.ts'

/** The write methods in the order of the wage chain. */
export const WRITE_METHODS: readonly WriteMethod[] = [
  corpUpload,
  projectAdd,
  projectFullUpdate,
  projectPartUpdate,
  unitAdd,
  unitUpdate,
  teamAdd,
  workerAdd,
  entryExitAdd,
  contractAdd,
  attendanceAdd,
  payrollAdd,
]

const BY_NAME = new Map(WRITE_METHODS.map(method => [method.name.toLowerCase(), method]))

/** A write method by its name in any letter case. */
export function findWriteMethod(name: string): WriteMethod | undefined {
  return BY_NAME.get(name.trim().toLowerCase())
}
