import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What the server tells of itself: its own process, how long answers take, what the loops do. */
export type Metrics = {
  readonly registry: Registry
  answered(given: {
    readonly method: string
    readonly route: string
    readonly status: number
    readonly seconds: number
  }): void
  looped(given: { readonly loop: string; readonly seconds: number; readonly done: number }): void
}

export function makeMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const answers = new Histogram({
    name: 'anxin_http_seconds',
    help: 'Seconds until an answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10, 60],
    registers: [registry],
  })
  const rounds = new Histogram({
    name: 'anxin_loop_seconds',
    help: 'Seconds of a round that found work',
    labelNames: ['loop'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 60],
    registers: [registry],
  })
  const done = new Gauge({
    name: 'anxin_loop_last_done',
    help: 'Things done by the last round that found work',
    labelNames: ['loop'],
    registers: [registry],
  })
  return {
    registry,
    answered: ({ method, route, status, seconds }) =>
      answers.observe({ method, route, status: String(status) }, seconds),
    looped(given) {
      rounds.observe({ loop: given.loop }, given.seconds)
      done.set({ loop: given.loop }, given.done)
    },
  }
}
