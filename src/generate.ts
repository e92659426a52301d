import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { OPERATIONS } from './compose.ts'
import { type Json, openApiOf } from './edges/http/openapi.ts'

/** Writes what is generated from the operation list: the description of the API and the types of its client. */

const ROOT = join(import.meta.dirname, '..')
export const GENERATED = {
  description: join(ROOT, 'openapi.json'),
  client: join(ROOT, 'web', 'src', 'schema.d.ts'),
} as const

/** The two files as they ought to be. */
export async function generate(): Promise<{ readonly description: string; readonly client: string }> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const document: Json = openApiOf(OPERATIONS, version)
  const description = `${JSON.stringify(document, null, 1)}\n`
  const nodes = await openapiTS(JSON.parse(description) as never, { alphabetize: true })
  return {
    description,
    client: `/* Generated from the operation list by \`npm run generate\`. */\n\n${astToString(nodes)}`,
  }
}

if (process.argv[1] === import.meta.filename) {
  const { description, client } = await generate()
  writeFileSync(GENERATED.description, description)
  writeFileSync(GENERATED.client, client)
}
