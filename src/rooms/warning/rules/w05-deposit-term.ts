import { addDays, type Day, daysBetween, type Finding } from '../../../kernel/index.ts'
import { after, figure, highest, inDays, type Rule, shortWords } from './rule.ts'

/** 保证金规定第十七条：保函有效期不短于合同期；工程未完工保函到期的，到期前1个月提醒更换。 */
export const depositTermEnds: Rule = {
  id: 'W05',
  version: 1,
  label: { zh: '保函先于完工到期', en: 'Guarantee ends before completion' },
  about: 'project',
  parameters: ['W05-BLUE-DAYS', 'W05-YELLOW-DAYS', 'W05-ORANGE-DAYS', 'W05-RED-DAYS'],
  cite: { instrument: 'dep65', article: '17' },
  find(facts, law, on): readonly Finding[] {
    const cover = facts.covers.find(each => each.kind === 'deposit')
    const ends = cover && lastDayOf(cover)
    if (!cover || ends === undefined || facts.status === 'finished') return []
    if (facts.completesOn !== null && ends >= facts.completesOn) return []
    const left = daysBetween(on, ends)
    const level = highest([
      ['blue', left <= figure(law, 'W05-BLUE-DAYS', on)],
      ['yellow', left <= figure(law, 'W05-YELLOW-DAYS', on)],
      ['orange', left <= figure(law, 'W05-ORANGE-DAYS', on)],
      ['red', left < figure(law, 'W05-RED-DAYS', on)],
    ])
    if (!level) return []
    const isOver = left < 0
    const { required, covered, missing } = shortWords(cover)
    return [
      {
        rule: this.id,
        version: this.version,
        subject: { kind: 'project', id: facts.id },
        cause: 'deposit-term',
        level,
        people: 0,
        moneyFen: isOver ? missing : cover.requiredFen,
        since: ends,
        says: isOver
          ? {
              zh: `保证金 ${ends} 到期后没有续上，已经 ${-left} 天没盖住。`,
              en: `The deposit ended on ${ends} and was not renewed: ${-left} days not covered.`,
            }
          : {
              zh: `保证金到 ${ends} 为止，还有 ${left} 天，工程没有完工。`,
              en: `The deposit lasts until ${ends}, ${left} days from now, and the works are not complete.`,
            },
        reasons: [
          { label: { zh: '应存', en: 'Deposit due' }, value: required, cite: { instrument: 'dep65', article: '11' } },
          { label: { zh: '现有', en: 'In place' }, value: covered },
          { label: { zh: '盖到', en: 'Covered until' }, value: ends, cite: this.cite },
          { label: { zh: '计划竣工', en: 'Planned completion' }, value: facts.completesOn ?? '–' },
          {
            label: { zh: '提醒', en: 'Reminder' },
            value: after('≤', inDays(figure(law, 'W05-YELLOW-DAYS', on))),
            cite: this.cite,
          },
        ],
        evidence: [`project/${facts.code}/cover/deposit`],
        cite: this.cite,
        clears: [
          {
            party: { zh: '总包', en: 'General contractor' },
            does: { zh: '提交续期或者新的保函', en: 'file a renewed or a new guarantee' },
            by: ends,
            then: 'cleared',
          },
        ],
      },
    ]
  },
}

/** The last covered day, where the term is what ends it; a cover that was drawn is another matter (W06). */
function lastDayOf(cover: {
  readonly lapsedOn: Day | null
  readonly coveredUntil: Day | null
  readonly drawnOn: Day | null
}): Day | undefined {
  if (cover.lapsedOn !== null) return cover.lapsedOn === cover.drawnOn ? undefined : addDays(cover.lapsedOn, -1)
  return cover.coveredUntil ?? undefined
}
