import { choice, count, day, money, percent, text, yesNo } from './fields.ts'
import type { Column, Template } from './templates.ts'

/** Templates of interim settlement and of asset pledges. @param project  the column that names the project */
export function settlementTemplates(project: Column): readonly Template[] {
  return [nodes(project), steps(project), pledges(project), pledgeSteps(project)]
}

const nodes = (project: Column): Template => ({
  kind: 'nodes',
  label: { zh: '结算节点', en: 'Settlement nodes' },
  operation: 'funds.recordNodes',
  columns: [
    project,
    { field: 'number', zh: '节点编号', en: 'node', read: text(64), required: true, example: '1' },
    { field: 'name', zh: '节点名称', en: 'nodeName', read: text(200), required: true, example: '主体结构封顶' },
    { field: 'plannedOn', zh: '计划结算日', en: 'plannedOn', read: day, required: true, example: '2026-06-30' },
    { field: 'amountFen', zh: '计划价款(元)', en: 'plannedYuan', read: money, example: '20000000.00' },
    { field: 'shareBp', zh: '占合同额比例(%)', en: 'contractSharePercent', read: percent, example: '' },
    { field: 'payShareBp', zh: '约定付款比例(%)', en: 'paySharePercent', read: percent, example: '85' },
    { field: 'payDays', zh: '约定付款天数', en: 'payDays', read: count(0, 3650), example: '30' },
    { field: 'silenceAccepts', zh: '逾期不审视为认可', en: 'silenceAccepts', read: yesNo, example: '否' },
  ],
})

const steps = (project: Column): Template => ({
  kind: 'settlements',
  label: { zh: '过程结算办理', en: 'Steps of settlements' },
  operation: 'funds.recordSettlementStep',
  knownCode: 'step-known',
  columns: [
    project,
    { field: 'node', zh: '节点编号', en: 'node', read: text(64), required: true, example: '1' },
    {
      field: 'step',
      zh: '办理步骤',
      en: 'settlementStep',
      read: choice({
        申请: 'apply',
        延长审核: 'extendReview',
        确认: 'confirm',
        异议: 'dispute',
        视为认可: 'deem',
        争议解决: 'resolve',
        付款: 'pay',
        结清: 'settle',
        停拨人工费: 'stopLabour',
        恢复拨付: 'resumeLabour',
        撤回: 'withdraw',
        apply: 'apply',
        extendReview: 'extendReview',
        confirm: 'confirm',
        dispute: 'dispute',
        deem: 'deem',
        resolve: 'resolve',
        pay: 'pay',
        settle: 'settle',
        stopLabour: 'stopLabour',
        resumeLabour: 'resumeLabour',
        withdraw: 'withdraw',
      }),
      required: true,
      example: '申请',
    },
    { field: 'on', zh: '发生日', en: 'happenedOn', read: day, required: true, example: '2026-07-01' },
    { field: 'amountFen', zh: '价款或金额(元)', en: 'valueYuan', read: money, example: '19500000.00' },
    { field: 'reference', zh: '凭证号', en: 'reference', read: text(100), example: '' },
    { field: 'says', zh: '说明', en: 'note', read: text(1000), example: '计量报告第1期' },
  ],
})

const ASSETS = {
  房产: 'property',
  土地使用权: 'land',
  机器设备: 'equipment',
  车辆: 'vehicle',
  应收款: 'receivable',
  其他: 'other',
  property: 'property',
  land: 'land',
  equipment: 'equipment',
  vehicle: 'vehicle',
  receivable: 'receivable',
  other: 'other',
}
const assetKey: Column = {
  field: 'assetKey',
  zh: '权证号',
  en: 'certificateNumber',
  read: text(100),
  required: true,
  example: '苏2026海州区不动产权第0012345号',
}

const pledges = (project: Column): Template => ({
  kind: 'pledges',
  label: { zh: '抵押资产', en: 'Asset pledges' },
  operation: 'funds.recordPledge',
  knownCode: 'pledge-known',
  columns: [
    project,
    { field: 'debtor', zh: '欠薪单位', en: 'debtor', read: text(100), required: true, example: '恒泰建筑劳务有限公司' },
    {
      field: 'debtorCode',
      zh: '欠薪单位代码',
      en: 'debtorCreditCode',
      read: text(32),
      required: true,
      example: '91320706MA1ABCDE8T',
    },
    { field: 'assetKind', zh: '资产种类', en: 'assetKind', read: choice(ASSETS), required: true, example: '房产' },
    assetKey,
    { field: 'asset', zh: '资产说明', en: 'asset', read: text(300), required: true, example: '海州区朝阳路商铺一间' },
    { field: 'valueFen', zh: '评估价值(元)', en: 'valueYuan', read: money, required: true, example: '900000.00' },
    { field: 'valuedBy', zh: '评估机构', en: 'valuedBy', read: text(100), required: true, example: '港城资产评估' },
    { field: 'valuedOn', zh: '评估日', en: 'valuedOn', read: day, required: true, example: '2026-09-20' },
    { field: 'validUntil', zh: '评估有效至', en: 'validUntil', read: day, required: true, example: '2027-09-19' },
    { field: 'rank', zh: '变现顺序', en: 'rank', read: count(1, 99), required: true, example: '1' },
    {
      field: 'representative',
      zh: '债权人代表',
      en: 'representative',
      read: text(100),
      required: true,
      example: '王建一',
    },
    { field: 'firmSigner', zh: '单位签字人', en: 'firmSigner', read: text(100), required: true, example: '李经理' },
    { field: 'document', zh: '协议编号', en: 'agreement', read: text(200), required: true, example: '抵押协议1号' },
    { field: 'agreedOn', zh: '协议签订日', en: 'agreedOn', read: day, required: true, example: '2026-10-01' },
  ],
})

const pledgeSteps = (project: Column): Template => ({
  kind: 'pledgeSteps',
  label: { zh: '抵押资产办理', en: 'Steps of pledges' },
  operation: 'funds.recordPledgeStep',
  knownCode: 'step-known',
  columns: [
    project,
    assetKey,
    {
      field: 'step',
      zh: '抵押办理步骤',
      en: 'pledgeStep',
      read: choice({
        变现: 'realise',
        发放: 'payOut',
        解除: 'release',
        办结: 'close',
        realise: 'realise',
        payOut: 'payOut',
        release: 'release',
        close: 'close',
      }),
      required: true,
      example: '变现',
    },
    { field: 'on', zh: '发生日', en: 'happenedOn', read: day, required: true, example: '2026-10-20' },
    { field: 'amountFen', zh: '所得或发放(元)', en: 'sumYuan', read: money, example: '850000.00' },
    { field: 'payee', zh: '收款工号', en: 'payeeSiteCard', read: text(64), example: '' },
    { field: 'reference', zh: '凭证号', en: 'reference', read: text(100), example: 'PM20261020' },
    { field: 'says', zh: '说明', en: 'note', read: text(1000), example: '' },
  ],
})
