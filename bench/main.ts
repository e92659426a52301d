import { openGround } from './ground.ts'
import { measureIngest } from './ingest.ts'
import type { Measurement } from './measure.ts'
import { layOutCity, measureReconcile } from './reconcile.ts'

/** `npm run bench -- [--json] [--small]`: ratios of one run on a fresh PostgreSQL; a JSON line a measurement. */

const json = process.argv.includes('--json')
const small = process.argv.includes('--small')
const say = (words: string) => process.stderr.write(`${words}\n`)

function print(measurement: Measurement): void {
  const { name, ours, reference, ratio, unit, note } = measurement
  process.stdout.write(
    json
      ? `${JSON.stringify(measurement)}\n`
      : `${name.padEnd(20)} ${ratio}  (${ours} ÷ ${reference} ${unit})  ${note}\n`,
  )
}

async function onFreshGround(
  work: (ground: Awaited<ReturnType<typeof openGround>>) => Promise<readonly Measurement[]>,
): Promise<void> {
  const ground = await openGround()
  try {
    for (const measurement of await work(ground)) print(measurement)
  } finally {
    await ground.close()
  }
}

await onFreshGround(ground =>
  measureIngest(
    ground,
    small ? { punches: 100_000, workers: 2_000, projects: 20 } : { punches: 1_000_000, workers: 20_000, projects: 200 },
    say,
  ),
)
await onFreshGround(async ground => {
  const size = small ? { workers: 6_000, projects: 200, days: 25 } : { workers: 300_000, projects: 2_000, days: 25 }
  say('laying out a month of a city')
  await layOutCity(ground, size)
  return measureReconcile(ground, size, say)
})
