import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { OPERATIONS, PROCEEDINGS } from './compose.ts'
import { JOBS } from './edges/jobs/queue.ts'
import { GENERATED, generate } from './generate.ts'
import { ROLES } from './rooms/office/index.ts'

// Proves that the generated files are those of the operation list, and that every right is somebody's.

test('openapi.json and the client types are fresh: run `npm run generate`', async () => {
  const { description, client } = await generate()
  expect(readFileSync(GENERATED.description, 'utf8') === description).toBe(true)
  expect(readFileSync(GENERATED.client, 'utf8') === client).toBe(true)
})

test('every right that an operation asks for belongs to a role, to programs, or to the platform alone', () => {
  const given = new Set<string>(Object.values(ROLES).flatMap(role => role.permissions))
  const platform = new Set([
    'public',
    'signed-in',
    'platform.run',
    'office.setUp',
    'office.keepDay',
    'office.tidy',
    'office.plantDemo',
  ])
  const acts = PROCEEDINGS.flatMap(definition => Object.values(definition.acts).map(act => act.may))
  const asked = new Set([...OPERATIONS.map(operation => operation.may), ...acts])
  expect([...asked].filter(may => !given.has(may) && !platform.has(may))).toEqual([])
})

test('no act’s description promises to keep what is shown once', () => {
  for (const operation of OPERATIONS.filter(one => one.secrets?.length)) expect(operation.kind).toBe('act')
})

test('every job names an operation of the list that needs no input', () => {
  for (const job of JOBS) {
    const operation = OPERATIONS.find(one => one.name === job.operation)
    expect((operation?.input as { required?: readonly string[] } | undefined)?.required ?? []).toEqual([])
    expect(operation).toBeDefined()
  }
})
