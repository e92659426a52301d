import { employerParty, isOnSite, type LiabilityFacts, type ObligorDraft } from './liability.ts'

/** Who had to pay before the Regulation, for arrears before 2020-05-01. */

/**
 * The duties of the interim measures of 2004.
 *
 * 劳社部发〔2004〕22号第十条：因业主或者总包未结清工程款致欠薪的，由其先行垫付，以未结清的工程款为限。
 * 第十二条：总包违规发包、分包给不具备用工主体资格的组织或者个人的，承担清偿拖欠工资的连带责任。
 *
 * @source ls2004-22 arts 10, 12; ls2005-12 art. 4
 */
export function liabilityBefore724(given: LiabilityFacts): readonly ObligorDraft[] {
  const employer = employerParty(given)
  const out: ObligorDraft[] = [{ rule: 'B1', party: employer, duty: 'pays', place: 'pay-interim 7', capped: false }]
  const contractorLate = given.contractorLate === true || (given.contractorOwesFen ?? 0n) > 0n
  if (isOnSite(given) && contractorLate) {
    out.push({
      rule: 'B2',
      party: 'generalContractor',
      duty: 'advances',
      place: 'ls2004-22 10',
      capped: true,
      capFen: given.contractorOwesFen,
      recoversFrom: employer,
    })
  }
  if (isOnSite(given) && given.ownerLate) {
    out.push({
      rule: 'B3',
      party: 'owner',
      duty: 'advances',
      place: 'ls2004-22 10',
      capped: true,
      capFen: given.ownerOwesFen,
    })
  }
  if (isOnSite(given) && (given.contractedOutBy || given.onwardAssignment)) {
    const party = given.contractedOutBy ?? 'generalContractor'
    out.push({ rule: 'B4', party, duty: 'joint', place: 'ls2004-22 12', capped: false, recoversFrom: employer })
  }
  return out
}
