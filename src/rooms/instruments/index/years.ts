import { Type } from 'typebox'
import { no, ok, operation, refuse } from '../../../kernel/index.ts'
import { flawsOfYear } from '../decide.ts'
import { YearInput } from '../facts.ts'
import { writeYear } from '../store.ts'

/** The calendar of a year, added by the administrator when the State Council's notice is published. */
export const addYear = operation({
  name: 'instruments.addYear',
  kind: 'act',
  label: { zh: '补录一年的放假安排', en: 'Add the calendar of a year' },
  input: YearInput,
  output: Type.Object({ year: Type.Integer(), off: Type.Integer(), work: Type.Integer() }),
  may: 'law.administer',
  problems: {
    'year-known': {
      kind: 'conflict',
      says: { zh: '{year} 年的放假安排已经有了。', en: 'The calendar of {year} is known already.' },
      fix: { zh: '核对年份。', en: 'Check the year.' },
    },
    'notice-to-come': {
      kind: 'invalid',
      says: { zh: '通知的日子 {day} 还没有到。', en: 'The day of the notice, {day}, has not come.' },
      fix: { zh: '通知发布以后再录。', en: 'Enter it when the notice is published.' },
    },
    'day-twice': {
      kind: 'invalid',
      says: { zh: '{day} 写了两次。', en: '{day} stands twice.' },
      fix: { zh: '留下一个。', en: 'Keep one.' },
    },
    'day-outside': {
      kind: 'invalid',
      says: { zh: '{day} 不在 {year} 年。', en: '{day} does not lie in {year}.' },
      fix: { zh: '只写这一年的日子。', en: 'Write days of this year only.' },
    },
    'off-and-work': {
      kind: 'invalid',
      says: { zh: '{day} 又放假又上班。', en: '{day} is both off and worked.' },
      fix: { zh: '对照通知改正。', en: 'Correct it by the notice.' },
    },
    'work-on-weekday': {
      kind: 'invalid',
      says: { zh: '{day} 不是周末，本来就上班。', en: '{day} is no weekend; it is worked anyway.' },
      fix: { zh: '调休上班的日子只能是周六、周日。', en: 'Made-up working days are Saturdays and Sundays.' },
    },
    'holiday-worked': {
      kind: 'invalid',
      says: { zh: '{day} 是法定节日，不能上班。', en: '{day} is a holiday by regulation; it is not worked.' },
      fix: { zh: '对照通知改正。', en: 'Correct it by the notice.' },
    },
    'holiday-missing': {
      kind: 'invalid',
      says: { zh: '{day} 是法定节日，没有写进放假的日子。', en: '{day} is a holiday by regulation and is missing.' },
      fix: { zh: '补上这一天。', en: 'Add this day.' },
    },
  },
  async run(context, input) {
    if (input.publishedOn > context.day)
      return no('notice-to-come', { at: '/publishedOn', with: { day: input.publishedOn } })
    const flaws = flawsOfYear(context.law, input)
    if (flaws.length > 0) return refuse(flaws) as never
    context.about({ kind: 'platform', id: `calendar/${input.year}` }, input.publishedOn)
    if (!(await writeYear(context.tx, input, context.day, context.actId)))
      return no('year-known', { at: '/year', with: { year: input.year } })
    return ok({ year: input.year, off: input.off.length, work: input.work.length })
  },
})
