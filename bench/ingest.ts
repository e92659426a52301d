import type { Ground } from './ground.ts'
import type { Measurement } from './measure.ts'
export async function measureIngest(_g: Ground, _s: { punches: number; workers: number; projects: number }, _say: (w: string) => void): Promise<readonly Measurement[]> { return [] }
