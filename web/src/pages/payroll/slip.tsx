import { Button } from 'antd'
import { useParams } from 'react-router'
import type { AnswerOf } from '../../api-types.ts'
import { Busy } from '../../frame/busy.tsx'
import { CiteLink } from '../../frame/cite-link.tsx'
import { useMay } from '../../frame/me.tsx'
import { useRead } from '../../reads.ts'
import { useWords } from '../../text/words.tsx'

type Slip = AnswerOf<'payroll/paySlip'>

/** 工资清单: one worker's line with every step and its article, on the screen and on paper. */
export default function SlipPage() {
  const { project = '', sheet = '', line } = useParams()
  const may = useMay()
  const own = !may('payroll.read')
  const mine = useRead('payroll/mySlip', { project, sheet }, own)
  const theirs = useRead('payroll/paySlip', { project, sheet, line: Number(line ?? 1) }, !own)
  return (
    <Busy query={own ? mine : theirs} rows={8}>
      {slip => <Paper slip={slip} />}
    </Busy>
  )
}

function Paper({ slip }: { slip: Slip }) {
  const words = useWords()
  const t = words.t.pay
  const rows: readonly (readonly [string, string])[] = [
    [t.project, `${slip.projectName}（${slip.project}）`],
    [t.contractor, slip.generalContractor ?? ''],
    [t.employer, `${slip.employer}（${slip.employerCode}）`],
    [t.number, slip.number],
    [t.card, slip.card ?? ''],
    [t.signed, slip.signedOn ? words.day(slip.signedOn) : t.unsigned],
  ]
  return (
    <article className="card slip-paper">
      <header className="slip-head">
        <p className="only-print">{slip.generalContractor ?? slip.employer}</p>
        <h1>
          {t.slipOf(words.month(slip.month))} · {slip.name}
        </h1>
        <p className="slip-sum">{words.yuan(slip.dueFen)}</p>
        <Button className="no-print" onClick={() => print()}>
          {words.t.payroll.print}
        </Button>
      </header>
      <dl className="hand-lines">
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {slip.before ? <p className="note">{t.before(slip.before.number, words.yuan(slip.before.dueFen))}</p> : null}
      <p>{slip.isWorkedOut ? t.worked : t.sent}</p>
      <div className="scroll-x">
        <table className="ledger slip-steps">
          <thead>
            <tr>
              <th scope="col">{t.step}</th>
              <th scope="col" className="num">
                {t.value}
              </th>
              <th scope="col">{t.basis}</th>
            </tr>
          </thead>
          <tbody>
            {slip.steps.map(step => (
              <tr key={`${step.label.zh} ${step.value}`} className={step.kind === 'result' ? 'result' : undefined}>
                <th scope="row">
                  {words.pick(step.label)}
                  {step.words ? <div className="note">{words.pick(step.words)}</div> : null}
                </th>
                <td className="num">{step.value}</td>
                <td>{step.cite ? <CiteLink cite={step.cite} /> : null}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">
        {t.foot} {slip.law ? t.law(slip.law) : ''}
      </p>
    </article>
  )
}
