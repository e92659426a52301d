import type { Clock } from '../types.ts'
import { clocksOf } from './make.ts'

/** Clocks of the platform itself, ours until the city sets its own: answers to warnings, supervision, orders. */
export const PLATFORM_CLOCKS: readonly Clock[] = clocksOf(`
CLK-WARN-BLUE | =W-ANSWER-BLUE-DAYS wd | anxin W-ANSWER-BLUE-DAYS | design
蓝色预警首次答复 | First answer to a blue warning
预警发出 | warning raised
首次答复 | first answer

CLK-WARN-YELLOW | =W-ANSWER-YELLOW-DAYS wd | anxin W-ANSWER-YELLOW-DAYS | design
黄色预警首次答复 | First answer to a yellow warning
预警发出 | warning raised
首次答复 | first answer

CLK-WARN-ORANGE | =W-ANSWER-ORANGE-DAYS wd | anxin W-ANSWER-ORANGE-DAYS | design
橙色预警首次答复 | First answer to an orange warning
预警发出 | warning raised
首次答复 | first answer

CLK-WARN-RED | =W-ANSWER-RED-DAYS wd | anxin W-ANSWER-RED-DAYS | design
红色预警首次答复 | First answer to a red warning
预警发出 | warning raised
首次答复 | first answer

CLK-REC-OBJECT | =P-REC-OBJECT-DAYS wd | anxin P-REC-OBJECT-DAYS | design
行为记录异议期 | Objection to a record of conduct
告知 | notified
提出异议 | objected

CLK-SUPERVISE-REPLY | =P-SUPERVISE-DAYS wd | anxin P-SUPERVISE-DAYS | design
督办答复 | Answer to a supervision order
发出督办 | order issued
反馈 | reported back
`)
