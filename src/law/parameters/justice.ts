import type { Parameter } from '../types.ts'
import { parametersOf } from './make.ts'

/** Figures of arbitration and of the crime of refusing to pay. */
export const JUSTICE_PARAMETERS: readonly Parameter[] = parametersOf(`
P-ARB-FINAL times
终局裁决：单项不超过月最低工资的倍数 | Final award: each item at most this many monthly minimum wages
12 | 2008-05-01 | arb-law 47

P-ARB calendarDays
仲裁审理期限 | Days to the award
45 | 2008-05-01 | arb-law 43

P-ARB-EXT calendarDays
仲裁审理期限的延长 | Extension of the award period
15 | 2008-05-01 | arb-law 43

P-ARB-WAGE calendarDays
农民工工资争议简易程序审理期限 | Days to the award, wage cases in simplified procedure
30 | 2019-01-01 | protect80 全文

P-COLLECTIVE people
集体劳动争议人数（≥） | Workers of a collective dispute (≥)
10 | 2008-05-01 | arb-law 7

P-REPS-MIN people
集体争议代表人数下限 | Fewest representatives of a collective dispute
3 | 2017-07-01 | arb-rules 63

P-REPS-MAX people
集体争议代表人数上限 | Most representatives of a collective dispute
5 | 2017-07-01 | arb-rules 63

P-ARB-LIM years
申请仲裁的时效 | Years within which arbitration must be asked
1 | 2008-05-01 | arb-law 27

P-POST-PEOPLE people
停业且多少人以上可以张贴送达（≥） | Workers from which papers may be posted at a closed business (≥)
10 | 2017-07-01 | arb-rules 20

P-FILE-AWARD years
裁决结案案卷保存年限 | Years to keep files ended by award
10 | 2017-07-01 | arb-rules 24

P-FILE-OTHER years
其他方式结案案卷保存年限 | Years to keep other files
5 | 2017-07-01 | arb-rules 24

P-CRIME-ONE-MONTHS-JS months
江苏：一名劳动者欠付月数（≥） | Jiangsu: months of pay owed to one worker (≥)
3 | 2014-01-15 | js-court2014 全文

P-CRIME-ONE-JS fen
江苏：一名劳动者欠付数额（≥） | Jiangsu: sum owed to one worker (≥)
¥10000 | 2014-01-15 | js-court2014 全文

P-CRIME-TEN-PEOPLE-JS people
江苏：欠付人数（≥） | Jiangsu: workers owed (≥)
10 | 2014-01-15 | js-court2014 全文

P-CRIME-TEN-JS fen
江苏：欠付总额（≥） | Jiangsu: sum owed in total (≥)
¥60000 | 2014-01-15 | js-court2014 全文

P-CRIME-ONE-MONTHS months
全国：一名劳动者欠付月数（≥） | Nation: months of pay owed to one worker (≥)
3 | 2013-01-23 | sc2013-3 3

P-CRIME-ONE-MIN fen
全国幅度：一名劳动者数额下限 | National range, one worker: lowest
¥5000 | 2013-01-23 | sc2013-3 3

P-CRIME-ONE-MAX fen
全国幅度：一名劳动者数额上限 | National range, one worker: highest
¥20000 | 2013-01-23 | sc2013-3 3

P-CRIME-TEN-PEOPLE people
全国：欠付人数（≥） | Nation: workers owed (≥)
10 | 2013-01-23 | sc2013-3 3

P-CRIME-TEN-MIN fen
全国幅度：总额下限 | National range, total: lowest
¥30000 | 2013-01-23 | sc2013-3 3

P-CRIME-TEN-MAX fen
全国幅度：总额上限 | National range, total: highest
¥100000 | 2013-01-23 | sc2013-3 3

P-CRIME-TERM-MAX years
拒不支付劳动报酬罪：有期徒刑上限 | Crime of refusing to pay: longest imprisonment
3 | 2011-05-01 | criminal-law 276-1 | known

P-CRIME-SERIOUS-MIN years
造成严重后果：有期徒刑下限 | Serious consequence: shortest imprisonment
3 | 2011-05-01 | criminal-law 276-1 | known

P-CRIME-SERIOUS-MAX years
造成严重后果：有期徒刑上限 | Serious consequence: longest imprisonment
7 | 2011-05-01 | criminal-law 276-1 | known

P-TRANSFER-DAYS calendarDays
移送：负责人批准的期限 | Referral: days for the head to decide
3 | 2001-07-09 | order310 5

P-TRANSFER-HOURS hours
移送：批准后送公安机关的期限 | Referral: hours to send it to the police after approval
24 | 2001-07-09 | order310 5
`)
