import { Type } from 'typebox'
import {
  actOf,
  type Day,
  type LawBook,
  type Problem,
  type ProblemDef,
  proceeding,
  type RecordedAct,
} from '../../../kernel/index.ts'
import { corrected, flawsOfArticles, flawsOfIssue } from '../decide.ts'
import {
  AnswerInput,
  CommentInput,
  ConsultInput,
  CorrectInput,
  DraftInput,
  EnterInput,
  type InstrumentEvidence,
  type InstrumentFacts,
  PublishInput,
  RepealInput,
  type ReplaceEvidence,
  ReplaceInput,
  ReviseInput,
  SaysInput,
} from '../facts.ts'
import { ARTICLE_PROBLEMS, CITY_ONLY, ISSUE_PROBLEMS, RETROACTIVE, SAME_PERSON } from './problems.ts'

/**
 * An instrument of the city: drafted, put to consultation, reviewed by a second person, published; corrected, replaced
 * or repealed. One that was issued outside is entered late and confirmed by a second person.
 */

const act = actOf<InstrumentFacts>()
/** Acts whose guard needs to know today, the other instruments and their numbers. */
const issue = actOf<InstrumentFacts, InstrumentEvidence>()

const replacing = actOf<InstrumentFacts, ReplaceEvidence>()

const BEGINS: InstrumentFacts = {
  task: 0,
  sectors: [],
  titleZh: '',
  titleEn: '',
  issuer: '',
  articles: [],
  replaces: [],
  author: null,
  consultUntil: null,
  comments: [],
  reviewedBy: null,
  number: null,
  publishedOn: null,
  effectiveOn: null,
  untilDay: null,
  replacedBy: null,
  correction: null,
}

const problem = (
  kind: ProblemDef['kind'],
  zh: readonly [string, string],
  en: readonly [string, string],
): ProblemDef => ({
  kind,
  says: { zh: zh[0], en: en[0] },
  fix: { zh: zh[1], en: en[1] },
})

function written(input: DraftInput, entry: RecordedAct): Partial<InstrumentFacts> {
  const { task, sectors, titleZh, titleEn = titleZh, issuer, articles, replaces = [] } = input
  return { task, sectors, titleZh, titleEn, issuer, articles, replaces, author: entry.actor }
}

const articlesGuard = ({ input, law, on }: { input: { articles?: readonly never[] }; law: LawBook; on: Day }) =>
  flawsOfArticles(law, input.articles ?? [], on)

const notTheAuthor = (author: string | null | undefined, actor: string): readonly Problem[] =>
  author === actor ? [{ code: 'same-person' }] : []

export const instrument = proceeding<InstrumentFacts>()({
  name: 'instrument',
  version: 1,
  room: 'instruments',
  label: { zh: '地方制度', en: 'City instrument' },
  about: 'region',
  begins: BEGINS,
  states: {
    drafted: { zh: '起草中', en: 'Drafted' },
    consulting: { zh: '征求意见中', en: 'In consultation' },
    consulted: { zh: '意见已答复', en: 'Consulted' },
    reviewed: { zh: '已审核', en: 'Reviewed' },
    entered: { zh: '补录待确认', en: 'Entered, to be confirmed' },
    published: { zh: '已发布', en: 'Published' },
    correcting: { zh: '更正待确认', en: 'Correction to be confirmed' },
    replaced: { zh: '已替代', en: 'Replaced' },
    repealed: { zh: '已废止', en: 'Repealed' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  },
  ends: ['replaced', 'repealed', 'withdrawn'],
  acts: {
    draft: act({
      label: { zh: '起草', en: 'Draft' },
      may: 'instruments.draft',
      input: DraftInput,
      problems: { ...ARTICLE_PROBLEMS, ...CITY_ONLY },
      guard: articlesGuard as never,
      fold: (facts, input, entry) => ({ ...facts, ...written(input, entry) }),
    }),
    enter: issue({
      label: { zh: '补录已发布的文件', en: 'Enter an instrument already issued' },
      may: 'instruments.draft',
      input: EnterInput,
      needsEvidence: true,
      problems: {
        ...ISSUE_PROBLEMS,
        ...CITY_ONLY,
        'not-yet-issued': problem(
          'refused',
          ['发布日 {day} 还没有到，不是补录。', '新文件请起草、审核后发布。'],
          ['The day of issue, {day}, has not come: this is not a late entry.', 'Draft, review and publish it.'],
        ),
      },
      guard: ({ input, evidence, law }) => [
        ...(input.publishedOn > evidence.today
          ? [{ code: 'not-yet-issued', at: '/input/publishedOn', with: { day: input.publishedOn } }]
          : []),
        ...(input.effectiveOn < input.publishedOn
          ? [
              {
                code: 'retroactive',
                at: '/input/effectiveOn',
                with: { day: input.effectiveOn, first: input.publishedOn },
              },
            ]
          : []),
        ...flawsOfIssue({
          law,
          facts: { articles: input.articles, replaces: input.replaces ?? [] },
          evidence,
          effectiveOn: input.effectiveOn,
          untilDay: input.untilDay,
        }),
      ],
      fold: (facts, input, entry) => ({
        ...facts,
        ...written(input, entry),
        number: input.number,
        publishedOn: input.publishedOn,
        effectiveOn: input.effectiveOn,
        untilDay: input.untilDay ?? null,
      }),
    }),
    revise: act({
      label: { zh: '修改', en: 'Revise' },
      may: 'instruments.draft',
      input: ReviseInput,
      problems: ARTICLE_PROBLEMS,
      guard: articlesGuard as never,
      fold: (facts, input, entry) => ({
        ...facts,
        titleZh: input.titleZh ?? facts.titleZh,
        titleEn: input.titleEn ?? (input.titleZh ? input.titleZh : facts.titleEn),
        articles: input.articles,
        author: entry.actor,
        reviewedBy: null,
      }),
    }),
    consult: act({
      label: { zh: '征求意见', en: 'Put to consultation' },
      may: 'instruments.draft',
      papers: [{ zh: '征求意见稿', en: 'Consultation draft' }],
      input: ConsultInput,
      problems: {
        'consultation-ended': problem(
          'invalid',
          ['征求到的日子 {day} 已经过了。', '定一个以后的日子。'],
          ['The last day for comments, {day}, has passed.', 'Choose a later day.'],
        ),
      },
      guard: ({ input, on }) =>
        input.until < on ? [{ code: 'consultation-ended', at: '/input/until', with: { day: input.until } }] : [],
      fold: (facts, input) => ({ ...facts, consultUntil: input.until }),
    }),
    comment: act({
      label: { zh: '登记意见', en: 'Record a comment' },
      may: 'instruments.comment',
      input: CommentInput,
      fold: (facts, input, entry) => ({
        ...facts,
        comments: [
          ...facts.comments,
          {
            n: facts.comments.length + 1,
            from: input.from,
            article: input.article ?? null,
            says: input.says,
            on: entry.happenedOn,
            adopted: null,
            answer: null,
          },
        ],
      }),
    }),
    answer: act({
      label: { zh: '答复意见', en: 'Answer a comment' },
      may: 'instruments.draft',
      input: AnswerInput,
      problems: {
        'comment-unknown': problem(
          'missing',
          ['没有第 {n} 条意见。', '看意见的序号。'],
          ['There is no comment {n}.', 'See the numbers of the comments.'],
        ),
      },
      guard: ({ facts, input }) =>
        facts.comments.some(one => one.n === input.comment)
          ? []
          : [{ code: 'comment-unknown', at: '/input/comment', with: { n: input.comment } }],
      fold: (facts, input) => ({
        ...facts,
        comments: facts.comments.map(one =>
          one.n === input.comment ? { ...one, adopted: input.adopted, answer: input.says } : one,
        ),
      }),
    }),
    closeConsultation: act({
      label: { zh: '结束征求意见', en: 'Close the consultation' },
      may: 'instruments.draft',
      input: SaysInput,
      problems: {
        'consultation-open': problem(
          'refused',
          ['意见征求到 {day}，还没有到期。', '到期以后再结束。'],
          ['Comments may be made until {day}.', 'Close it after that day.'],
        ),
        'comments-unanswered': problem(
          'refused',
          ['还有 {n} 条意见没有答复。', '逐条答复，采纳或者不采纳都要说明。'],
          ['{n} comments have no answer.', 'Answer each, saying whether it is adopted and why.'],
        ),
      },
      guard: ({ facts, on }): readonly Problem[] => {
        const open = facts.comments.filter(one => one.adopted === null).length
        return [
          ...(facts.consultUntil && on <= facts.consultUntil
            ? [{ code: 'consultation-open', with: { day: facts.consultUntil } }]
            : []),
          ...(open > 0 ? [{ code: 'comments-unanswered', with: { n: open } }] : []),
        ]
      },
    }),
    review: act({
      label: { zh: '审核通过', en: 'Pass the review' },
      may: 'instruments.review',
      input: SaysInput,
      problems: SAME_PERSON,
      guard: ({ facts, actor }) => notTheAuthor(facts.author, actor),
      fold: (facts, _input, entry) => ({ ...facts, reviewedBy: entry.actor }),
    }),
    sendBack: act({
      label: { zh: '退回修改', en: 'Send back' },
      may: 'instruments.review',
      input: SaysInput,
      fold: facts => ({ ...facts, reviewedBy: null }),
    }),
    publish: issue({
      label: { zh: '发布', en: 'Publish' },
      may: 'instruments.publish',
      papers: [{ zh: '正式文本', en: 'The instrument' }],
      input: PublishInput,
      needsEvidence: true,
      problems: { ...ISSUE_PROBLEMS, ...RETROACTIVE },
      guard: ({ facts, input, evidence, law }) => [
        ...(input.effectiveOn < evidence.today
          ? [{ code: 'retroactive', at: '/input/effectiveOn', with: { day: input.effectiveOn, first: evidence.today } }]
          : []),
        ...flawsOfIssue({ law, facts, evidence, effectiveOn: input.effectiveOn }),
      ],
      fold: (facts, input, entry) => ({
        ...facts,
        number: input.number,
        publishedOn: entry.happenedOn,
        effectiveOn: input.effectiveOn,
      }),
    }),
    confirm: issue({
      label: { zh: '确认补录', en: 'Confirm the entry' },
      may: 'instruments.review',
      input: SaysInput,
      needsEvidence: true,
      problems: { ...SAME_PERSON, ...ISSUE_PROBLEMS },
      guard: ({ facts, actor, evidence, law }) => [
        ...notTheAuthor(facts.author, actor),
        ...flawsOfIssue({
          law,
          facts,
          evidence,
          effectiveOn: facts.effectiveOn ?? evidence.today,
          untilDay: facts.untilDay ?? undefined,
        }),
      ],
      fold: (facts, _input, entry) => ({ ...facts, reviewedBy: entry.actor }),
    }),
    correct: act({
      label: { zh: '更正', en: 'Correct' },
      may: 'instruments.draft',
      input: CorrectInput,
      problems: ARTICLE_PROBLEMS,
      guard: ({ facts, input, law, on }) =>
        flawsOfArticles(law, [...corrected(facts.articles, input.articles)], facts.effectiveOn ?? on),
      fold: (facts, input, entry) => ({ ...facts, correction: { articles: input.articles, by: entry.actor } }),
    }),
    confirmCorrection: issue({
      label: { zh: '确认更正', en: 'Confirm the correction' },
      may: 'instruments.publish',
      papers: [{ zh: '更正公告', en: 'Notice of correction' }],
      input: SaysInput,
      needsEvidence: true,
      problems: { ...SAME_PERSON, ...ISSUE_PROBLEMS },
      guard: ({ facts, actor, evidence, law }) => [
        ...notTheAuthor(facts.correction?.by, actor),
        ...flawsOfIssue({
          law,
          facts: { articles: corrected(facts.articles, facts.correction?.articles ?? []), replaces: facts.replaces },
          evidence: { ...evidence, numberTaken: false },
          effectiveOn: facts.effectiveOn ?? evidence.today,
          untilDay: facts.untilDay ?? undefined,
        }),
      ],
      fold: facts => ({
        ...facts,
        articles: corrected(facts.articles, facts.correction?.articles ?? []),
        correction: null,
      }),
    }),
    dropCorrection: act({
      label: { zh: '不更正', en: 'Drop the correction' },
      may: 'instruments.publish',
      input: SaysInput,
      fold: facts => ({ ...facts, correction: null }),
    }),
    replace: replacing({
      label: { zh: '由新文件替代', en: 'Replaced by a new instrument' },
      may: 'instruments.publish',
      input: ReplaceInput,
      needsEvidence: true,
      problems: {
        'not-named': problem(
          'refused',
          ['那份文件没有写明自这一天起替代本文件。', '在新文件里写明替代哪一份；发布时自动替代。'],
          [
            'That instrument does not name this one as replaced from this day.',
            'Name it in the new draft; publishing replaces it.',
          ],
        ),
      },
      guard: ({ evidence }) => (evidence.isNamed ? [] : [{ code: 'not-named', at: '/input/by' }]),
      fold: (facts, input) => ({ ...facts, replacedBy: input.by, untilDay: earlier(facts.untilDay, input.from) }),
    }),
    repeal: issue({
      label: { zh: '废止', en: 'Repeal' },
      may: 'instruments.publish',
      papers: [{ zh: '废止公告', en: 'Notice of repeal' }],
      input: RepealInput,
      needsEvidence: true,
      problems: RETROACTIVE,
      guard: ({ input, evidence }) =>
        input.from < evidence.today
          ? [{ code: 'retroactive', at: '/input/from', with: { day: input.from, first: evidence.today } }]
          : [],
      fold: (facts, input) => ({ ...facts, untilDay: earlier(facts.untilDay, input.from) }),
    }),
    withdraw: act({
      label: { zh: '撤回', en: 'Withdraw' },
      may: 'instruments.draft',
      input: Type.Object(SaysInput.properties),
    }),
  },
  table: {
    none: { draft: 'drafted', enter: 'entered' },
    drafted: { revise: 'drafted', consult: 'consulting', withdraw: 'withdrawn' },
    consulting: { comment: 'consulting', answer: 'consulting', closeConsultation: 'consulted', withdraw: 'withdrawn' },
    consulted: { revise: 'consulted', review: 'reviewed', sendBack: 'drafted', withdraw: 'withdrawn' },
    reviewed: { publish: 'published', sendBack: 'consulted', withdraw: 'withdrawn' },
    entered: { confirm: 'published', withdraw: 'withdrawn' },
    published: { correct: 'correcting', replace: 'replaced', repeal: 'repealed' },
    correcting: { confirmCorrection: 'published', dropCorrection: 'published' },
    replaced: {},
    repealed: {},
    withdrawn: {},
  },
  clocks: {},
})

const earlier = (a: Day | null, b: Day): Day => (a && a < b ? a : b)
