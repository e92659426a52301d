#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

// Runs the built command line where there is one, else the source.
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const built = join(root, 'dist', 'server', 'cli.js')
if (existsSync(built)) {
  process.setSourceMapsEnabled(true)
  await import(pathToFileURL(built).href)
} else {
  const { register } = await import('tsx/esm/api')
  register()
  await import(pathToFileURL(join(root, 'src', 'cli.ts')).href)
}
