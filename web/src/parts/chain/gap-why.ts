import type { ChainGap, ChainMonth, Label } from '../../api-types.ts'
import { wordsOf, type Words } from '../../text/words.tsx'
import type { WhyAsked, WhyGiven } from '../why/why.tsx'
import { isMoneyGap } from './months.ts'
import { causeOf } from './said.ts'

/** Why a gap is one: what was found, the rule it breaks, when wages were due, who must pay. Pure. */

function inBoth(today: string, say: (words: Words) => string): Label {
  return { zh: say(wordsOf('zh', today)), en: say(wordsOf('en', today)) }
}

/** The day wages of a month were due, asked of the law by the day agreed. */
export function dueDayAsked(month: ChainMonth): WhyAsked {
  return { question: 'wage-due-day', facts: { payDay: month.payDue } }
}

function asked(month: ChainMonth, gap: ChainGap): readonly WhyAsked[] {
  if (!isMoneyGap(gap.kind)) return []
  const facts = {
    arrearsOn: gap.since,
    ...(BigInt(gap.fen) > 0n ? { arrearsFen: gap.fen } : {}),
    construction: true,
    ...(gap.kind === 'not-funded' ? { ownerLate: true } : {}),
  }
  return [dueDayAsked(month), { question: 'who-must-pay', facts }]
}

/** What a gap rests on. */
export function gapWhy(month: ChainMonth, gap: ChainGap, today: string): WhyGiven {
  return {
    facts: [
      { label: inBoth(today, words => words.t.chain.whyFacts.month), value: inBoth(today, w => w.month(month.month)) },
      {
        label: inBoth(today, words => words.t.chain.whyFacts.people),
        value: inBoth(today, words => words.t.frame.people(words.count(gap.people))),
      },
      {
        label: inBoth(today, words => words.t.chain.whyFacts.sum),
        value: inBoth(today, words =>
          BigInt(gap.fen) > 0n || !isMoneyGap(gap.kind) ? words.yuan(gap.fen) : words.t.chain.unknownSum,
        ),
      },
      { label: inBoth(today, words => words.t.chain.whyFacts.since), value: inBoth(today, w => w.longDay(gap.since)) },
      {
        label: inBoth(today, words => words.t.chain.whyFacts.cause),
        value: inBoth(today, words => causeOf(gap.cause, words)),
      },
      { label: inBoth(today, words => words.t.chain.whyFacts.turn), value: gap.turn },
    ],
    cites: [gap.cite],
    asked: asked(month, gap),
  }
}
