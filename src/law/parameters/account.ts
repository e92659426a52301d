import type { Parameter } from '../types.ts'
import { figure, parameter, preset } from './make.ts'

/** Figures of the dedicated wage account, of labour-cost transfers and of paying through the bank. */
export const ACCOUNT_PARAMETERS: readonly Parameter[] = [
  parameter(
    'P-ACCT-OPEN',
    '签订施工合同后开立专户的期限｜Days to open the wage account after the construction contract',
    'calendarDays',
    [figure(30, '2021-07-07', 'acct53 6')],
  ),
  parameter('P-ACCT-FILE', '开户后备案的期限｜Days to file the wage account after opening', 'calendarDays', [
    figure(30, '2021-07-07', 'acct53 6'),
  ]),
  parameter(
    'P-ACCT-NOTICE',
    '撤销专户前公示的天数｜Days of public notice before the wage account is closed',
    'calendarDays',
    [figure(30, '2020-05-01', 'reg724 27')],
  ),
  parameter('P-ALLOC-CYCLE', '人工费用拨付周期上限｜Longest cycle of labour-cost transfers', 'months', [
    figure(1, '2020-05-01', 'reg724 24'),
  ]),
  preset(
    'P-BANKPAY-DAYS',
    '收到代发指令后入账的工作日｜Working days for the bank to credit wages',
    'workingDays',
    3,
    'bank days',
  ),
  preset(
    'P-TRANSFER-DAY',
    '未约定时的拨付日（次月几日）｜Transfer day of the next month when none is agreed',
    'times',
    5,
    'transfer day',
  ),
  preset(
    'P-PAY-DAY',
    '未约定时的发薪日（次月几日）｜Pay day of the next month when none is agreed',
    'times',
    15,
    'pay day',
  ),
  preset('P-CUT-HOUR', '工日起算时（0–12 时）｜Hour at which a worker-day begins', 'hours', 4, 'cut hour'),
  preset(
    'P-ACCT-ROLL',
    '开户期限最后一日逢休息日：认定违法时顺延到下一工作日｜Opening deadline on a day off rolls when a violation is found',
    'text',
    'yes',
    'account roll',
  ),
  preset('P-ACCT-SUPERVISOR', '专户监管部门｜Supervisor of wage accounts', 'text', 'hrss', 'account supervisor'),
  preset(
    'P-LABOR-SHARE-HOUSING',
    '房建人工费用参考比例｜Reference labour share, housing',
    'basisPoints',
    2500,
    'labour share',
  ),
  preset(
    'P-LABOR-SHARE-MUNICIPAL',
    '市政人工费用参考比例｜Reference labour share, municipal works',
    'basisPoints',
    2000,
    'labour share',
  ),
  preset(
    'P-LABOR-SHARE-DECORATION',
    '装饰装修人工费用参考比例｜Reference labour share, decoration',
    'basisPoints',
    3000,
    'labour share',
  ),
  preset(
    'P-LABOR-SHARE-TRANSPORT',
    '交通人工费用参考比例｜Reference labour share, transport',
    'basisPoints',
    1500,
    'labour share',
  ),
  preset(
    'P-LABOR-SHARE-WATER',
    '水利人工费用参考比例｜Reference labour share, water',
    'basisPoints',
    1500,
    'labour share',
  ),
]
