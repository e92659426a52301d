import type { Source } from '../types.ts'
import { sourcesOf } from './make.ts'

/** Instruments of Jiangsu province. */
export const JIANGSU: readonly Source[] = sourcesOf(`
js-wage local 2005-01-01 jiangsu
江苏省工资支付条例 | Jiangsu Wage Payment Regulation
2004年通过；2010、2021、2026年修正
2021年9月29日起删去第三十九条，其后条次前移一条；数字按2026年5月27日文本 | articles after 39 moved up by one on 2021-09-29; figures by the text of
  2026-05-27

js-acct3 local 2022-03-11 jiangsuHrss
江苏省工程建设领域农民工工资专用账户管理细则 | Jiangsu Rules on Dedicated Wage Accounts
苏人社规〔2022〕3号
只读到前三条 | only articles 1–3 were read

js-dep4 local 2022-03-08 jiangsuHrss
江苏省工程建设领域农民工工资保证金管理办法 | Jiangsu Rules on Wage Deposits
苏人社规〔2022〕4号
比例条款未见 | the clauses on ratios were not seen

js-dep36 local 2009-12-09..2021-11-01 jiangsuGov >dep65
江苏省建设领域农民工工资保证金实施办法 | Jiangsu Measures on Wage Deposits (2009)
苏清办〔2009〕36号

js-gbf2016-85 local 2016-08-24 jiangsuGov
江苏省贯彻国办发〔2016〕1号的实施意见 | Jiangsu Implementing Opinion on Wage Arrears
苏政办发〔2016〕85号

js-court2014 judicial 2014-01-15 jiangsuCourt
关于拒不支付劳动报酬案件数额标准的意见 | Jiangsu Opinion on Amounts for Refusing to Pay
江苏省高级人民法院意见

js-assess2018 local 2017-01-01..2021-01-01 jiangsuGov year
江苏省保障农民工工资支付工作考核办法 | Jiangsu Assessment Measures on Wage Payment
2018年（考核2017–2020年度）

js-hearing local 1997-01-01 jiangsuGov unverified year
江苏省行政处罚听证程序规则 | Jiangsu Rules on Penalty Hearings
旧规则，效力未核实

js-order75 local 2012-02-01 jiangsuGov
江苏省实施《突发事件应对法》办法 | Jiangsu Measures on Emergency Response
省政府令第75号

js-gbf2012-61 local 2012-01-01 jiangsuGov year
江苏省突发事件信息报告规定 | Jiangsu Rules on Reporting Emergencies
苏政办发〔2012〕61号

js-mw2014 local 2014-11-01..2016-01-01 jiangsuHrss >js-mw2016
江苏省最低工资标准（2014年） | Jiangsu minimum wage (2014)
2014年公布

js-mw2016 local 2016-01-01..2017-07-01 jiangsuHrss >js-mw2017
江苏省最低工资标准（2016年） | Jiangsu minimum wage (2016)
2015年公布

js-mw2017 local 2017-07-01..2018-08-01 jiangsuHrss >js-mw2018
江苏省最低工资标准（2017年） | Jiangsu minimum wage (2017)
苏人社发〔2017〕204号

js-mw2018 local 2018-08-01..2021-08-01 jiangsuHrss >js-mw2021
江苏省最低工资标准（2018年） | Jiangsu minimum wage (2018)
苏人社发〔2018〕173号

js-mw2021 local 2021-08-01..2024-01-01 jiangsuHrss >js-mw2024
江苏省最低工资标准（2021年） | Jiangsu minimum wage (2021)
苏人社发〔2021〕72号

js-mw2024 local 2024-01-01..2026-01-01 jiangsuHrss >js-mw2026
江苏省最低工资标准（2024年） | Jiangsu minimum wage (2024)
2023年12月29日通知

js-mw2026 local 2026-01-01 jiangsuHrss
江苏省最低工资标准（2026年） | Jiangsu minimum wage (2026)
2025年12月29日公布
`)

/** Instruments of Lianyungang and its counties, and pages of other cities used as placeholders. */
export const CITY: readonly Source[] = sourcesOf(`
lyg-plan local 2016-01-01 city year
全面治理拖欠农民工工资问题任务分工（2016-2020年） | Division of tasks on wage arrears (2016–2020)
连云港市

lyg-dep4-2012 local 2012-01-01..2021-11-01 city unverified year >dep65
连云港市建设领域农民工工资保证金管理办法 | Lianyungang Measures on Wage Deposits (2012)
连清办〔2012〕4号
正文未见，只作为可改设置的来源 | text not seen; only the source of settings

guannan25 local 2015-07-13..2021-11-01 city >dep65
灌南县建设领域农民工工资保证金规定 | Guannan County Rules on Wage Deposits
灌建发〔2015〕25号

lyg-dep178 local 2017-01-01..2021-11-01 city year >dep65
连云港市城乡建设局关于农民工工资保证金的通知 | Lianyungang Notice on Wage Deposits (2017)
连建管〔2017〕178号

lyg-mw199 local 2017-07-01..2018-08-01 city
连云港市最低工资标准通知（2017年） | Lianyungang minimum-wage notice (2017)
连人社发〔2017〕199号

donghai56 local 2017-07-01..2018-08-01 city
东海县最低工资标准通知（2017年） | Donghai minimum-wage notice (2017)
东人社〔2017〕56号

wuxi-dep local 2022-03-08 otherCity unverified
无锡市执行苏人社规〔2022〕4号的说明 | Wuxi’s page applying the Jiangsu deposit rules
2022年11月
外地市的数，在连云港只是占位 | figures of another city: a placeholder in Lianyungang

xuzhou31 local 2022-01-01 otherCity year
徐州市工资保证金实施意见 | Xuzhou Opinion on Wage Deposits
徐人社发〔2022〕31号
`)

/** Our own defaults: not law, shown as such, to be set by the city. */
export const DESIGN: readonly Source[] = sourcesOf(`
anxin design 2016-01-01 anxin design
安薪默认设置（不是法规，可改） | Anxin defaults (not law; may be set)
—
`)
