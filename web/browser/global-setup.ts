import type { TestProject } from 'vitest/node'
import { type RunningHouse, startHouse } from './house.ts'

/** One platform with a planted city for all tests of the pages, started before the first of them. */

let house: RunningHouse | undefined

export async function setup(project: TestProject): Promise<void> {
  house = await startHouse()
  const { stop: _, ...rest } = house
  project.provide('house', rest)
}

export async function teardown(): Promise<void> {
  await house?.stop()
}
