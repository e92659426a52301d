import type { PartyRole, Project } from '../../api-types.ts'
import { Why, type WhyGiven } from '../../parts/why/why.tsx'
import { addMonths } from '../../calendar.ts'
import { useWords } from '../../text/words.tsx'

const CYCLE = { instrument: 'reg724', article: '24' }

/** The pay day of last month's wages by law, and the rule of the transfer day. */
function whyPayDay(payDay: number, today: string): WhyGiven {
  const facts = { month: addMonths(today, -1), dayOfMonth: payDay }
  return { cites: [CYCLE], asked: [{ question: 'wage-due-day', facts }] }
}

const CHAIN: readonly PartyRole[] = ['owner', 'generalContractor', 'specialistSubcontractor', 'labourSubcontractor']

/** Who is in the chain of contracts, which account the money runs through, and the agreed days. */
export function ProjectFacts({ project }: { project: Project }) {
  const words = useWords()
  const { t } = words
  const roles = CHAIN.map(role => ({
    role,
    names: project.parties.filter(party => party.role === role && !party.leftOn).map(party => party.name),
  })).filter(one => one.names.length > 0)
  return (
    <dl className="facts-line">
      {roles.map(({ role, names }, index) => (
        <div key={role} className={index > 0 ? 'follows' : undefined}>
          <dt>{t.projects.roles[role]}</dt>
          <dd>{names.join(t.board.separator)}</dd>
        </div>
      ))}
      <div>
        <dt>{t.projects.account}</dt>
        <dd>
          {project.account ? (
            t.projects.accountOf(project.account.bankName, project.account.last4)
          ) : (
            <span className="t-late">{t.projects.noAccount}</span>
          )}
        </dd>
      </div>
      <div>
        <dt>{t.projects.agreed}</dt>
        <dd>
          {project.terms ? (
            <>
              {t.projects.agreedDays(project.terms.transferDay, project.terms.payDay)}{' '}
              <Why of={t.chain.whyPayDay} given={whyPayDay(project.terms.payDay, words.today)} />
            </>
          ) : (
            t.projects.noTerms
          )}
        </dd>
      </div>
    </dl>
  )
}
