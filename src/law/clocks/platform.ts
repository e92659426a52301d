import type { Clock } from '../types.ts'
import { clock } from './make.ts'

const OURS = { confidence: 'design' } as const
const answer = (level: string, zh: string, en: string, days: number) =>
  clock(
    `CLK-WARN-${level}`,
    [`${zh}色预警答复｜Answer to a ${en} warning`, '发出预警｜warning raised', '记下答复｜answer recorded'],
    'workingDays',
    days,
    'anxin warning',
    OURS,
  )

/** Clocks of the platform itself, ours until the city sets its own: answers to warnings (law-facts §16), supervision. */
export const PLATFORM_CLOCKS: readonly Clock[] = [
  answer('BLUE', '蓝', 'blue', 5),
  answer('YELLOW', '黄', 'yellow', 5),
  answer('ORANGE', '橙', 'orange', 3),
  answer('RED', '红', 'red', 1),
  clock(
    'CLK-SUPERVISE-REPLY',
    ['督办答复｜Answer to a supervision order', '发出督办｜order issued', '反馈｜reported back'],
    'workingDays',
    10,
    'anxin supervision',
    OURS,
  ),
]
