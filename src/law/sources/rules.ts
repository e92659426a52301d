import type { Source } from '../types.ts'
import { sourcesOf } from './make.ts'

/** Rules and policies of ministries and of the State Council’s office. */
export const NATIONAL_RULES: readonly Source[] = sourcesOf(`
gbf2016-1 policy 2016-01-01 stateOffice month
关于全面治理拖欠农民工工资问题的意见 | Opinions on Governing Wage Arrears of Migrant Workers Comprehensively
国办发〔2016〕1号

gbf2016-49 policy 2016-06-01 stateOffice month
关于清理规范工程建设领域保证金的通知 | Notice on Cleaning Up Deposits in Construction
国办发〔2016〕49号

acct53 rule 2021-07-07 hrss
工程建设领域农民工工资专用账户管理暂行办法 | Interim Measures on Dedicated Wage Accounts in Construction
人社部发〔2021〕53号

dep65 rule 2021-11-01 hrss
工程建设领域农民工工资保证金规定 | Rules on Wage Deposits in Construction
人社部发〔2021〕65号

preserve93 judicial 2020-12-01 spc known month
关于做好防止农民工工资专用资金被查封冻结扣划工作的通知 | Notice on Keeping Wage Money from Seizure and Freezing
人社部发〔2020〕93号

realname18 rule 2019-03-01 housing
建筑工人实名制管理办法（试行） | Measures on Real-Name Management of Construction Workers (trial)
建市〔2019〕18号

realname59 rule 2022-08-02 housing
关于修改《建筑工人实名制管理办法（试行）》的通知 | Amendment to the Real-Name Measures
建市〔2022〕59号

mo25 rule 2005-02-01 hrss
关于实施《劳动保障监察条例》若干规定 | Implementing Rules of the Labour Security Inspection Regulation
劳动和社会保障部令第25号

arb-rules rule 2017-07-01 hrss
劳动人事争议仲裁办案规则 | Labour and Personnel Dispute Arbitration Rules
人社部令第33号

protect80 policy 2019-01-01 hrss year
关于实施“护薪”行动全力做好拖欠农民工工资争议处理工作的通知 | Notice on the Wage Protection Campaign
人社部发〔2019〕80号

speedy2023 policy 2023-06-01 hrss month
农民工工资争议速裁庭建设专项行动的通知 | Notice on Fast Tribunals for Wage Disputes
人社厅2023年6月通知

mo45 rule 2022-01-01 hrss
拖欠农民工工资失信联合惩戒对象名单管理暂行办法 | Interim Measures on the Joint-Punishment List for Wage Arrears
人社部令第45号

bl16 rule 2018-01-01..2022-01-01 hrss >mo45
拖欠农民工工资“黑名单”管理暂行办法 | Interim Measures on the Wage-Arrears List (2017)
人社部规〔2017〕16号

mo29 rule 2017-01-01 hrss
重大劳动保障违法行为社会公布办法 | Measures on Publishing Major Labour Violations
人社部令第29号

credit2016-1 rule 2017-01-01 hrss
企业劳动保障守法诚信等级评价办法 | Measures on Labour Compliance Grades of Enterprises
人社部规〔2016〕1号

repair58 rule 2023-05-01..2026-04-01 ndrc >repair36
失信行为纠正后的信用信息修复管理办法（试行） | Credit Information Repair Measures (trial)
国家发展改革委令第58号

repair36 rule 2026-04-01 ndrc
信用修复管理办法 | Credit Repair Measures
国家发展改革委令第36号

gbf2025-22 policy 2025-01-01 stateOffice known year
关于进一步完善信用修复制度的实施方案 | Plan on Improving Credit Repair
国办发〔2025〕22号

assess96 policy 2017-01-01..2023-01-01 stateOffice year >assess33
保障农民工工资支付工作考核办法（2017年） | Assessment Measures on Wage Payment (2017)
国办发〔2017〕96号

assess33 policy 2023-01-01 stateOffice year
保障农民工工资支付工作考核办法（2023年） | Assessment Measures on Wage Payment (2023)
国办发〔2023〕33号

pay-interim rule 1995-01-01 hrss
工资支付暂行规定 | Interim Rules on Wage Payment
劳部发〔1994〕489号

labour309 rule 1995-08-04 hrss known
关于贯彻执行《中华人民共和国劳动法》若干问题的意见 | Opinions on Implementing the Labour Law
劳部发〔1995〕309号

month2008 rule 2008-01-03..2025-01-01 hrss >month2025
关于职工全年月平均工作时间和工资折算问题的通知（2008年） | Notice on Converting Monthly Wages (2008)
劳社部发〔2008〕3号

month2025 rule 2025-01-01 hrss
关于职工全年月平均工作时间和工资折算问题的通知（2025年） | Notice on Converting Monthly Wages (2025)
人社部发〔2025〕2号

ls2004-22 rule 2004-09-06 hrss known
建设领域农民工工资支付管理暂行办法 | Interim Measures on Paying Migrant Workers in Construction
劳社部发〔2004〕22号

ls2005-12 rule 2005-05-25 hrss
关于确立劳动关系有关事项的通知 | Notice on Establishing Labour Relations
劳社部发〔2005〕12号

guarantee68 rule 2019-06-01 housing month
关于加快推进实施工程担保制度的指导意见 | Guidance on Construction Guarantees
建市〔2019〕68号

bond138 rule 2017-07-01 housing known
建设工程质量保证金管理办法 | Measures on Quality Retention Money
建质〔2017〕138号

fin369 rule 2004-10-01 finance known month
建设工程价款结算暂行办法 | Interim Measures on Settling Construction Prices
财建〔2004〕369号

fin183 rule 2022-08-01 finance
关于完善建设工程价款结算有关办法的通知 | Notice on Improving the Settlement of Construction Prices
财建〔2022〕183号

order19 rule 2025-06-01 cac
人脸识别技术应用安全管理办法 | Measures on the Safe Use of Face Recognition
国家网信办、公安部令第19号

cyber-report rule 2025-11-01 cac
国家网络安全事件报告管理办法 | Measures on Reporting Cybersecurity Incidents
2025年国家网信办公告
`)

/** Judicial interpretations and rules of the procuratorate. */
export const NATIONAL_JUDICIAL: readonly Source[] = sourcesOf(`
sc2013-3 judicial 2013-01-23 spc
关于审理拒不支付劳动报酬刑事案件适用法律若干问题的解释 | Interpretation on the Crime of Refusing to Pay
法释〔2013〕3号

joint100 judicial 2014-12-01 spp month
关于加强涉嫌拒不支付劳动报酬犯罪案件查处衔接工作的通知 | Notice on Linking Investigations of Refusing to Pay
人社部发〔2014〕100号

pp2006-2 judicial 2006-01-01 spp known month
关于在行政执法中及时移送涉嫌犯罪案件的意见 | Opinions on Timely Referral of Suspected Crimes
高检会〔2006〕2号

pp2010 judicial 2010-10-01 spp known
关于刑事立案监督有关问题的规定（试行） | Rules on Supervising the Filing of Criminal Cases
高检会〔2010〕5号

pp2021-4 judicial 2021-09-06 spp known
关于推进行政执法与刑事司法衔接工作的规定 | Rules on Linking Administrative and Criminal Justice
高检发释字〔2021〕4号

sc2020-25 judicial 2021-01-01 spc
关于审理建设工程施工合同纠纷案件适用法律问题的解释（一） | Interpretation on Construction Contracts (I)
法释〔2020〕25号

sc2020-26 judicial 2021-01-01 spc
关于审理劳动争议案件适用法律问题的解释（一） | Interpretation on Labour Disputes (I)
法释〔2020〕26号

sc2025-12 judicial 2025-09-01 spc
关于审理劳动争议案件适用法律问题的解释（二） | Interpretation on Labour Disputes (II)
法释〔2025〕12号
`)
