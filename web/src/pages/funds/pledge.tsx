import { Link } from 'react-router'
import type { AnswerOf } from '../../api-types.ts'
import { useWords } from '../../text/words.tsx'

type View = AnswerOf<'funds/pledge'>

/** One pledged asset: what it is worth and brought, in which order, who was paid, and who is still owed. */
export function PledgeCard({ pledge }: { pledge: View }) {
  return (
    <>
      <Head pledge={pledge} />
      <Order pledge={pledge} />
      <Paid pledge={pledge} />
      <Owed pledge={pledge} />
    </>
  )
}

function Head({ pledge }: { pledge: View }) {
  const words = useWords()
  const t = words.t.settlement.pledge
  return (
    <section className="card" aria-labelledby="pledge-title">
      <div className="card-head">
        <h2 id="pledge-title">{pledge.asset}</h2>
        <span className={pledge.ended ? 'tag' : 'tag on'}>{words.pick(pledge.state.label)}</span>
        <span className="push no-print">
          <Link to={`/proceedings/${pledge.id}`}>{t.steps}</Link>
        </span>
      </div>
      <p className="fund-lead pledge-head">
        <span>
          {words.pick(pledge.assetKind.label)} {pledge.assetKey}
        </span>
        <span>{pledge.debtor}</span>
        <Link to={`/chain/${encodeURIComponent(pledge.project)}`}>{pledge.projectName}</Link>
        <br />
        {pledge.isExpired && pledge.validUntil ? (
          <b className="t-gap">{t.expired(words.day(pledge.validUntil))}</b>
        ) : pledge.validUntil ? (
          <span className="note">{t.valued(pledge.valuedBy, words.day(pledge.validUntil))}</span>
        ) : null}
      </p>
      <Bars pledge={pledge} />
    </section>
  )
}

/** Value, proceeds, what was paid and what is still owed, on one scale. */
function Bars({ pledge }: { pledge: View }) {
  const words = useWords()
  const t = words.t.settlement.pledge
  const sums = [
    ['value', pledge.valueFen],
    ['proceeds', pledge.proceedsFen],
    ['paid', pledge.paidFen],
    ['owed', pledge.owedFen],
  ] as const
  const most = sums.reduce((largest, [, fen]) => (BigInt(fen) > largest ? BigInt(fen) : largest), 1n)
  return (
    <figure className="pledge-bars">
      <figcaption className="aloud">
        {t.flow(
          words.yuan(pledge.valueFen),
          words.yuan(pledge.proceedsFen),
          words.yuan(pledge.paidFen),
          words.yuan(pledge.balanceFen),
        )}
      </figcaption>
      {sums.map(([key, fen]) => (
        <div key={key} className="pledge-bar">
          <span>{t.bars[key]}</span>
          <span className="track" aria-hidden="true">
            <span className={`fill ${key}`} style={{ width: `${Number((BigInt(fen) * 1000n) / most) / 10}%` }} />
          </span>
          <span className="num">{words.money(fen)}</span>
        </div>
      ))}
    </figure>
  )
}

function Order({ pledge }: { pledge: View }) {
  const words = useWords()
  const t = words.t.settlement.pledge
  return (
    <section className="card" aria-labelledby="pledge-order">
      <div className="card-head">
        <h2 id="pledge-order">{t.order}</h2>
      </div>
      <ol className="step-list pledge-order">
        {pledge.order.map(one => (
          <li key={one.id} aria-current={one.id === pledge.id ? 'true' : undefined}>
            <span className="tag">{one.rank}</span>{' '}
            {one.id === pledge.id ? <b>{one.asset}</b> : <Link to={`/pledges/${one.id}`}>{one.asset}</Link>}{' '}
            <span className="note">
              {words.pick(one.state.label)}　{words.yuan(one.proceedsFen === '0' ? one.valueFen : one.proceedsFen)}
            </span>{' '}
            {one.isExpired && one.validUntil ? (
              <span className="t-gap">{t.expired(words.day(one.validUntil))}</span>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Paid({ pledge }: { pledge: View }) {
  const words = useWords()
  const t = words.t.settlement.pledge
  return (
    <section className="card" aria-labelledby="pledge-paid">
      <div className="card-head">
        <h2 id="pledge-paid">{t.whoPaid}</h2>
      </div>
      {pledge.payments.length === 0 ? (
        <p className="empty">{t.nobody}</p>
      ) : (
        <table className="ledger">
          <thead>
            <tr>
              <th scope="col">{t.card}</th>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.on}</th>
              <th scope="col" className="num">
                {t.sum}
              </th>
            </tr>
          </thead>
          <tbody>
            {pledge.payments.map(one => (
              <tr key={`${one.siteCard}/${one.on}/${one.fen}`}>
                <th scope="row">{one.siteCard}</th>
                <td>{one.name}</td>
                <td>{words.day(one.on)}</td>
                <td className="num">{words.money(one.fen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Owed({ pledge }: { pledge: View }) {
  const words = useWords()
  const t = words.t.settlement.pledge
  return (
    <section className="card" aria-labelledby="pledge-owed">
      <div className="card-head">
        <h2 id="pledge-owed">{t.owed}</h2>
      </div>
      {pledge.owed.length === 0 ? (
        <p className="empty">{t.nobodyOwed}</p>
      ) : (
        <table className="ledger">
          <thead>
            <tr>
              <th scope="col">{t.card}</th>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.since}</th>
              <th scope="col" className="num">
                {t.owedSum}
              </th>
              <th scope="col" className="num">
                {t.plan}
              </th>
            </tr>
          </thead>
          <tbody>
            {pledge.owed.map(one => (
              <tr key={one.siteCard}>
                <th scope="row">{one.siteCard}</th>
                <td>{one.name}</td>
                <td>{words.day(one.since)}</td>
                <td className="num">{words.money(one.fen)}</td>
                <td className="num">{one.planFen === '0' ? '–' : words.money(one.planFen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
