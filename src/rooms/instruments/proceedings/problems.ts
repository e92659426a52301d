import type { ProblemDef } from '../../../kernel/index.ts'

/** Refusals of drafting and issuing, with their words. */

/** Why articles cannot stand so. */
export const ARTICLE_PROBLEMS = {
  'article-twice': {
    kind: 'invalid',
    says: { zh: '第 {no} 条出现了两次。', en: 'Article {no} stands twice.' },
    fix: { zh: '改好条的编号。', en: 'Correct the numbers of the articles.' },
  },
  'parameter-unknown': {
    kind: 'invalid',
    says: { zh: '法规库没有 {parameter} 这个数字。', en: 'The law room knows no figure {parameter}.' },
    fix: { zh: '从可设的数字里选一个。', en: 'Choose one of the figures the city may set.' },
  },
  'fixed-by-law': {
    kind: 'refused',
    says: {
      zh: '{parameter} 由上位法规定（{by}），市里不能另设。',
      en: '{parameterEn} is fixed by higher law ({byEn}); the city may not set it.',
    },
    fix: { zh: '删去这一项设定，条文引用上位法。', en: 'Remove the setting and refer to the higher law.' },
  },
  'value-wrong': {
    kind: 'invalid',
    says: { zh: '{parameter} 不能是“{value}”。', en: '{parameterEn} cannot be “{value}”.' },
    fix: { zh: '可以填：{choices}。', en: 'It may be: {choices}.' },
  },
  'out-of-range': {
    kind: 'refused',
    says: {
      zh: '{parameter} 设成 {value}，超出 {range}（{why}）。',
      en: '{parameterEn} would be {value}, outside {range} ({why}).',
    },
    fix: { zh: '改到这个幅度以内；看看单位是不是弄错了。', en: 'Keep within the range; check the unit.' },
  },
  'span-wrong': {
    kind: 'invalid',
    says: {
      zh: '{parameter} 到 {until} 为止，不晚于起始日 {from}。',
      en: '{parameterEn} would end on {until}, not after its first day {from}.',
    },
    fix: { zh: '改正起止日。', en: 'Correct the days.' },
  },
  'set-twice': {
    kind: 'invalid',
    says: { zh: '{parameter} 在同一段时间里设了两次。', en: '{parameter} is set twice for the same days.' },
    fix: { zh: '留下一处。', en: 'Keep one of them.' },
  },
} as const satisfies Record<string, ProblemDef>

export const RETROACTIVE = {
  retroactive: {
    kind: 'refused',
    says: {
      zh: '施行日或者失效日 {day} 早于 {first}：新的规定不溯及既往。',
      en: 'The day {day} lies before {first}: a new rule does not reach back.',
    },
    fix: {
      zh: '定在 {first} 或者以后；已经在外面发布过的文件，用“补录”，两个日子都记下。',
      en: 'Choose {first} or later; an instrument issued elsewhere before is entered late, with both days.',
    },
  },
} as const satisfies Record<string, ProblemDef>

/** Why an instrument may not be issued so. */
export const ISSUE_PROBLEMS = {
  ...ARTICLE_PROBLEMS,
  ...RETROACTIVE,
  'number-taken': {
    kind: 'conflict',
    says: { zh: '这个文号已经用过。', en: 'This number is already used.' },
    fix: { zh: '核对文号。', en: 'Check the number.' },
  },
  'not-replaceable': {
    kind: 'refused',
    says: { zh: '要替代的《{title}》现在不是“已发布”。', en: '“{title}”, to be replaced, does not stand published.' },
    fix: { zh: '先办完它的更正，或者改掉要替代的文件。', en: 'End its correction first, or name another instrument.' },
  },
  'before-effective': {
    kind: 'refused',
    says: {
      zh: '{parameter} 的起始日早于施行日 {effectiveOn}。',
      en: '{parameter} would begin before the effective day {effectiveOn}.',
    },
    fix: { zh: '改正这一项的起始日。', en: 'Correct the first day of this figure.' },
  },
  'set-elsewhere': {
    kind: 'conflict',
    says: {
      zh: '{parameter} 在同一段时间里已由《{title}》设定。',
      en: '{parameter} is already set for these days by “{title}”.',
    },
    fix: {
      zh: '写明替代那份文件，或者不设这一项。',
      en: 'Name that instrument as replaced, or leave the figure out.',
    },
  },
} as const satisfies Record<string, ProblemDef>

/** Only the city issues figures of the city's law book. */
export const CITY_ONLY = {
  'city-only': {
    kind: 'forbidden',
    says: { zh: '本市的制度由市级单位起草。', en: 'Instruments of the city are drafted by offices of the city.' },
    fix: { zh: '请市级主管部门起草；县区可以提意见。', en: 'Ask the city authority; counties may comment.' },
  },
} as const satisfies Record<string, ProblemDef>

export const SAME_PERSON = {
  'same-person': {
    kind: 'refused',
    says: { zh: '起草、录入的人不能自己审核、确认。', en: 'Who wrote it may not review or confirm it.' },
    fix: { zh: '请另一名有权限的人办理。', en: 'Have another person with the right do it.' },
  },
} as const satisfies Record<string, ProblemDef>
