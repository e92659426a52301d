/** Articles of Jiangsu and of Lianyungang. As in the file on wages. */
export const LOCAL_ARTICLES = `
js-wage 12 | 违纪扣款不超过当月工资20%，正常劳动的不得低于最低工资
= Deductions for breach of rules at most 20 % of the month’s wage, never below the minimum wage
js-wage 13 | 工资支付周期最长不超过一个月；年薪、长期任务按月预付
= The longest pay cycle is one month; yearly or task pay is prepaid monthly
js-wage 19 | 劳动关系终止的，两个工作日内付清，另有约定的除外
= All wages within two working days of the end, unless agreed otherwise
js-wage 20 | 工作日、节日加班工资一个月内付；休息日加班六个月内补休或者支付
= Overtime paid within a month; rest-day overtime made up or paid within six
js-wage 31 | 停工一个周期内照付；超过的支付不低于最低工资80%的生活费
= Full wage within one cycle of stoppage; then at least 80 % of the minimum wage
js-wage 32 | 支付生活费的，社保和公积金个人部分由单位承担
= With the allowance the employer bears the worker’s own contributions
js-wage 36 | 欠薪之日起5日内向县级人社部门书面报告并附清偿计划
= Arrears are reported in writing with a plan within 5 days
js-wage 39 | 不可抗力消除后30日内；经营困难经工会同意可延期，最长30日
= Within 30 days after force majeure; business trouble with consent, at most 30 days
js-wage 40 | 连续两个月以上或者累计三个月以上欠薪的，可列为重点监察；清偿后六个月无新欠解除
= Two consecutive or three months in total: key watch; ends six months after clearing without new arrears
js-wage 44 | 举报七个工作日内决定立案并告知；立案30日内办结，可延长不超过30日
= Filing of a report decided in 7 working days; concluded in 30 days, at most 30 more
js-wage 54 | 无考勤、保存不足两年、无清单：逾期单位2万至5万元、责任人1万至3万元；未定制度：1000至1万元
= No attendance or slip: 20,000–50,000, persons 10,000–30,000; no wage rules: 1,000–10,000
js-wage 56 | 以实物抵付、限定消费：逾期单位2万至5万元、负责人1万至3万元
= Pay in goods or tied spending: 20,000–50,000, head 10,000–30,000
js-wage 57 | 欠薪不书面报告：逾期1000至5000元
= Arrears not reported: 1,000–5,000
js-wage 58 | 谎报、阻挠监察：2000至2万元
= Lies or blocking: 2,000–20,000
js-dep4 3(1) | 工资保证金由设区的市人社部门管理
= Deposits are managed by the city’s HRSS authority
js-dep36 6 | 一个企业在同一市县范围内缴存总额不超过80万元
= A firm pays at most 800,000 in one city or county
js-court2014 全文 | 江苏：一人三个月以上且一万元以上，或者十人以上且累计六万元以上
= Jiangsu: one worker 3 months and 10,000; or ten workers and 60,000
js-hearing 全文 | 较大数额罚款的听证标准：经营活动2万元（旧规则，未核实）
= Hearing threshold: 20,000 in business (old rule, not verified)
js-assess2018 全文 | 考核设区市：前四名且制度健全A级；群体性事件2起（政府工程1起）、极端事件1起等C级
= Cities: first four with complete systems A; 2 mass events (1 on government projects) or 1 extreme event C
js-gbf2012-61 全文 | 特别重大、重大、较大事件由市政府报告省政府
= Levels I, II and III are reported to the province
js-mw2014 全文 | 2014年11月1日起：月1630/1460/1270元，小时14.5/12.5/11元
= From 2014-11-01: 1630/1460/1270 a month, 14.5/12.5/11 an hour
js-mw2016 全文 | 2016年1月1日起：月1770/1600/1400元，小时15.5/14/12元
= From 2016-01-01: 1770/1600/1400 a month, 15.5/14/12 an hour
js-mw2017 全文 | 2017年7月1日起：月1890/1720/1520元，小时17/15.5/13.5元
= From 2017-07-01: 1890/1720/1520 a month, 17/15.5/13.5 an hour
js-mw2018 全文 | 2018年8月1日起：月2020/1830/1620元，小时18.5/16.5/14.5元
= From 2018-08-01: 2020/1830/1620 a month, 18.5/16.5/14.5 an hour
js-mw2021 全文 | 2021年8月1日起：月2280/2070/1840元，小时22/20/18元
= From 2021-08-01: 2280/2070/1840 a month, 22/20/18 an hour
js-mw2024 全文 | 2024年1月1日起：月2490/2260/2010元，小时24/22/20元
= From 2024-01-01: 2490/2260/2010 a month, 24/22/20 an hour
js-mw2026 全文 | 2026年1月1日起：月2660/2430/2180元，小时25/23/21元
= From 2026-01-01: 2660/2430/2180 a month, 25/23/21 an hour
guannan25 全文 | 灌南县：合同额1%，一个企业县内合计不超过80万元；引发群体性事件加倍
= Guannan: 1 % of the contract, at most 800,000 a firm; doubled after a mass event
lyg-dep178 全文 | 市区：建设单位承诺按2012年标准50%，国有平台承诺免存；按合同额封顶300万或者500万元
= City area: 50 % with the owner’s promise, none for state platforms; capped at 3 or 5 million
wuxi-dep 全文 | 无锡执行江苏办法的数：1.5%、多项目1%、两年0.5%、封顶300万和80万元（占位）
= Wuxi’s figures under Jiangsu’s rules: 1.5 %, 1 %, 0.5 %, caps 3 million and 800,000 (placeholder)
`
