import { Type } from 'typebox'
import { actOf, type Day, field, proceeding } from '../../../kernel/index.ts'
import { accountClosing } from '../../../law/duties/account.ts'
import { ProjectCode } from '../../registry/facts.ts'
import { fullBook } from '../decide/covers.ts'
import { DayOfMonth, SIGNERS, type WageAccountEvidence, type WageAccountFacts } from '../facts/account-life.ts'
import { AddressText, DocumentText, ReferenceText } from '../facts/texts.ts'
import {
  ACCOUNT_NUMBER,
  ACCT10,
  ACCT6,
  GROUND,
  NOT_YOUR_SIDE,
  notSide,
  OWES,
  owing,
  PARTIES,
  REG27,
  sign,
} from './wage-account-words.ts'
import { PROJECT_UNKNOWN, says } from './words.ts'

/**
 * The wage account of a project from its agreement to its end: owner, general contractor and bank sign; the bank opens;
 * the contractor files within thirty days; it is closed only after a notice of thirty days and with no wages owing.
 *
 * 条例第二十六条、第二十七条；专户办法第六条、第九条、第十条。
 */

const act = actOf<WageAccountFacts, WageAccountEvidence>()
const BankText = {
  bankCode: field('开户行代码', 'Bank code', ReferenceText),
  bankName: field('开户行', 'Bank', DocumentText),
}
export const wageAccount = proceeding<WageAccountFacts>()({
  name: 'wageAccount',
  version: 1,
  room: 'funds',
  label: { zh: '工资专户', en: 'Wage account' },
  about: 'project',
  begins: {
    bankCode: '',
    bankName: '',
    transferDay: 0,
    signed: [],
    agreedOn: null,
    accountNumberLast4: '',
    openedOn: null,
    filedOn: null,
    noticeOn: null,
    ground: '',
  },
  states: {
    drafted: { zh: '三方协议签署中', en: 'Agreement being signed' },
    open: { zh: '已开立', en: 'Open' },
    submitted: { zh: '已报备案', en: 'Filing sent' },
    noticed: { zh: '撤销公示中', en: 'Notice of closing published' },
    applied: { zh: '已申请撤销', en: 'Closing applied for' },
    closing: { zh: '监管部门已通知银行', en: 'The supervisor has notified the bank' },
    closed: { zh: '已撤销', en: 'Closed' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  },
  ends: ['closed', 'withdrawn'],
  acts: {
    propose: act({
      label: { zh: '起草三方协议', en: 'Draft the tripartite agreement' },
      may: 'funds.write',
      cites: [ACCT6],
      papers: [{ zh: '农民工工资专用账户资金管理三方协议', en: 'Tripartite agreement on the wage account' }],
      needsEvidence: true,
      input: Type.Object({
        project: ProjectCode,
        ...BankText,
        transferDay: DayOfMonth,
      }),
      problems: {
        ...PROJECT_UNKNOWN,
        'account-open': {
          kind: 'refused',
          says: {
            zh: '项目已有尾号 {last4} 的专户，一个项目一个专户。',
            en: 'The project has an account ending in {last4} already: one project, one account.',
          },
          fix: {
            zh: '用“转入办理”管理它；换银行的，先撤销。',
            en: 'Take that one over; to change the bank, close it first.',
          },
          cite: ACCT6,
        },
      },
      guard: ({ evidence }) =>
        evidence.account ? [{ code: 'account-open', with: { last4: evidence.account.last4 } }] : [],
      fold: (facts, input) => ({
        ...facts,
        bankCode: input.bankCode,
        bankName: input.bankName,
        transferDay: input.transferDay,
      }),
    }),
    adopt: act({
      label: { zh: '在册专户转入办理', en: 'Take over an account on record' },
      may: 'funds.write',
      needsEvidence: true,
      input: Type.Object({ project: ProjectCode }),
      problems: {
        ...PROJECT_UNKNOWN,
        'no-account': {
          kind: 'missing',
          says: { zh: '项目没有在册的专户。', en: 'The project has no account on record.' },
          fix: { zh: '起草三方协议，开立专户。', en: 'Draft the agreement and open one.' },
          cite: { instrument: 'reg724', article: '26' },
        },
      },
      guard: ({ evidence }) => (evidence.account ? [] : [{ code: 'no-account', at: '/input/project' }]),
      fold(facts, _input, entry) {
        const { account } = entry.evidence as WageAccountEvidence
        return account
          ? {
              ...facts,
              bankCode: account.bankCode,
              bankName: account.bankName,
              accountNumberLast4: account.last4,
              agreedOn: account.agreementOn,
              openedOn: account.openedOn,
              filedOn: account.filedOn,
            }
          : facts
      },
    }),
    signOwner: sign('owner', { zh: '建设单位签署', en: 'The owner signs' }, ['signContractor', 'signBank']),
    signContractor: sign('generalContractor', { zh: '总包签署', en: 'The general contractor signs' }, [
      'signOwner',
      'signBank',
    ]),
    signBank: sign('bank', { zh: '开户银行签署', en: 'The bank signs' }, ['signOwner', 'signContractor']),
    open: act({
      label: { zh: '开立专户', en: 'Open the account' },
      may: 'funds.bank',
      cites: [{ instrument: 'reg724', article: '26' }, ACCT6],
      needsEvidence: true,
      stands: true,
      input: Type.Object({ accountNumber: field('账号', 'Account number', ReferenceText) }),
      problems: {
        ...NOT_YOUR_SIDE,
        'agreement-unsigned': {
          kind: 'refused',
          says: {
            zh: '三方协议还没有签全：差{missing}。',
            en: 'The agreement is not signed by all: the {missingEn} is missing.',
          },
          fix: { zh: '等三方都签了再开户。', en: 'Open the account when all three have signed.' },
          cite: ACCT6,
        },
        'account-number-wrong': {
          kind: 'invalid',
          says: { zh: '账号应为十到三十二位数字。', en: 'The account number has ten to thirty-two digits.' },
          fix: { zh: '照开户证明填写。', en: 'Enter what the certificate says.' },
        },
        'account-of-another': {
          kind: 'refused',
          says: {
            zh: '这个账号是项目 {project} 的专户，不能再作本项目的专户。',
            en: 'This is the wage account of project {project}; it cannot serve this project too.',
          },
          fix: { zh: '另开一个账号；同一总包经许可的，分账核算。', en: 'Open another account for this project.' },
          cite: ACCT6,
        },
      },
      guard({ facts, evidence, input }) {
        const missing = SIGNERS.filter(signer => !facts.signed.includes(signer))
        if (missing.length > 0) {
          const named = (at: 0 | 1, by: string) => missing.map(signer => PARTIES[signer][at]).join(by)
          return [{ code: 'agreement-unsigned', with: { missing: named(0, '、'), missingEn: named(1, ', ') } }]
        }
        if (!ACCOUNT_NUMBER.test(input.accountNumber.replace(/[\s-]/g, '')))
          return [{ code: 'account-number-wrong', at: '/input/accountNumber' }]
        if (evidence.heldFor !== null && !evidence.mayShare)
          return [{ code: 'account-of-another', at: '/input/accountNumber', with: { project: evidence.heldFor } }]
        return notSide(evidence, 'bank')
      },
      fold: (facts, input, entry) => ({
        ...facts,
        openedOn: entry.happenedOn,
        accountNumberLast4: /\d{0,4}$/.exec(input.accountNumber)?.[0] ?? '',
      }),
    }),
    file: act({
      label: { zh: '报监管部门备案', en: 'File with the supervisor' },
      may: 'funds.write',
      cites: [ACCT6],
      input: Type.Object({ says: says('备案材料', 'Papers filed') }),
      problems: {
        'filed-already': {
          kind: 'refused',
          says: { zh: '{day} 已经备案。', en: 'It was filed on {day}.' },
          fix: { zh: '信息变了，办“变更”。', en: 'If something changed, record a change.' },
        },
      },
      guard: ({ facts }) =>
        facts.filedOn === null ? [] : [{ code: 'filed-already', with: { day: String(facts.filedOn) } }],
      fold: (facts, _input, entry) => ({ ...facts, filedOn: entry.happenedOn }),
    }),
    acceptFiling: act({
      label: { zh: '备案通过', en: 'Accept the filing' },
      may: 'funds.supervise',
      cites: [ACCT6],
      notBy: ['file'],
      input: Type.Object({ number: field('备案编号', 'Number of the filing', ReferenceText) }),
    }),
    returnFiling: act({
      label: { zh: '退回补正', en: 'Send the filing back' },
      may: 'funds.supervise',
      notBy: ['file'],
      input: Type.Object({ says: says('要补正什么', 'What must be corrected') }),
      fold: facts => ({ ...facts, filedOn: null }),
    }),
    change: act({
      label: { zh: '变更开户行名称', en: "Change the bank's name" },
      may: 'funds.bank',
      needsEvidence: true,
      input: Type.Object({ bankName: BankText.bankName, document: field('变更依据', 'Ground', DocumentText) }),
      problems: NOT_YOUR_SIDE,
      guard: ({ evidence }) => notSide(evidence, 'bank'),
      fold: (facts, input) => ({ ...facts, bankName: input.bankName }),
    }),
    publish: act({
      label: { zh: '公示无欠薪，承诺', en: 'Publish the notice, commit' },
      may: 'funds.write',
      cites: [REG27, { instrument: 'acct53', article: '9' }],
      needsEvidence: true,
      input: Type.Object({
        ground: field('撤销原因', 'Ground', GROUND),
        siteBoard: field('工地公示位置', 'Where the site notice hangs', DocumentText),
        commitment: field('没有拖欠工资的承诺', 'Commitment that no wages are owed', AddressText),
      }),
      problems: {
        ...OWES,
        'not-completed': {
          kind: 'refused',
          says: { zh: '工程还没有登记完工。', en: 'The works are not on record as completed.' },
          fix: { zh: '完工后先变更项目状态。', en: 'Change the state of the project after completion.' },
          cite: REG27,
        },
      },
      guard: ({ evidence, input }) =>
        input.ground === 'completion' && !evidence.finished ? [{ code: 'not-completed' }] : owing(evidence),
      fold: (facts, input, entry) => ({ ...facts, noticeOn: entry.happenedOn, ground: input.ground }),
    }),
    apply: act({
      label: { zh: '申请撤销', en: 'Apply to close' },
      may: 'funds.write',
      cites: [REG27, ACCT10],
      needsEvidence: true,
      input: Type.Object({ says: says('公示情况', 'What the notice brought') }),
      problems: {
        ...OWES,
        'notice-running': {
          kind: 'refused',
          says: { zh: '公示到 {day} 才满30日。', en: 'The notice runs until {day}.' },
          fix: { zh: '公示期满后再申请。', en: 'Apply when the notice period is complete.' },
          cite: REG27,
        },
      },
      guard({ facts, evidence, law, on }) {
        const owes = owing(evidence)
        if (owes.length > 0) return owes
        const { answer } = accountClosing(fullBook(law).at(on), {
          ...(facts.noticeOn ? { noticePublishedOn: facts.noticeOn } : {}),
          commitment: true,
        })
        return answer.mayClose ? [] : [{ code: 'notice-running', with: { day: answer.noticeEndsOn ?? ('' as Day) } }]
      },
    }),
    findArrears: act({
      label: { zh: '发现欠薪，不同意撤销', en: 'Arrears found: closing refused' },
      may: 'funds.supervise',
      cites: [ACCT10],
      input: Type.Object({ says: says('欠薪情况', 'The arrears found') }),
      fold: facts => ({ ...facts, noticeOn: null }),
    }),
    approve: act({
      label: { zh: '同意撤销，通知银行', en: 'Agree and notify the bank' },
      may: 'funds.supervise',
      cites: [{ instrument: 'acct53', article: '9' }],
      papers: [{ zh: '农民工工资专用账户撤销通知', en: 'Notice to close the wage account' }],
      notBy: ['publish', 'apply'],
      needsEvidence: true,
      input: Type.Object({ says: says('核实情况', 'What was verified') }),
      problems: OWES,
      guard: ({ evidence }) => owing(evidence),
    }),
    close: act({
      label: { zh: '撤销专户，余额归总包', en: 'Close the account, its balance to the contractor' },
      may: 'funds.bank',
      cites: [REG27],
      stands: true,
      needsEvidence: true,
      input: Type.Object({ reference: field('银行凭证号', 'Bank reference', ReferenceText) }),
      problems: { ...NOT_YOUR_SIDE, ...OWES },
      guard: ({ evidence }) => [...notSide(evidence, 'bank'), ...owing(evidence)],
    }),
    withdraw: act({
      label: { zh: '撤回', en: 'Withdraw' },
      may: 'funds.write',
      input: Type.Object({ says: says('理由', 'Reason') }),
    }),
  },
  table: {
    none: { propose: 'drafted', adopt: 'open' },
    drafted: {
      signOwner: 'drafted',
      signContractor: 'drafted',
      signBank: 'drafted',
      open: 'open',
      withdraw: 'withdrawn',
    },
    open: { file: 'submitted', change: 'open', publish: 'noticed' },
    submitted: { acceptFiling: 'open', returnFiling: 'open' },
    noticed: { apply: 'applied', findArrears: 'open' },
    applied: { approve: 'closing', findArrears: 'open' },
    closing: { close: 'closed' },
    closed: {},
    withdrawn: {},
  },
  clocks: {
    'CLK-ACCT-FILE': { starts: ['open'], stops: ['file'], onMissed: 'warn' },
    'CLK-ACCT-NOTICE': { starts: ['publish'], stops: ['apply', 'findArrears'], onMissed: 'show' },
  },
})
