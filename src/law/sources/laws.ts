import type { Source } from '../types.ts'
import { sourcesOf } from './make.ts'

/** Laws and regulations of the nation. */
export const NATIONAL_LAWS: readonly Source[] = sourcesOf(`
reg724 regulation 2020-05-01 state
保障农民工工资支付条例 | Regulation on Ensuring Wage Payment to Migrant Workers
国务院令第724号

insp423 regulation 2004-12-01 state
劳动保障监察条例 | Regulation on Labour Security Inspection
国务院令第423号

order310 regulation 2001-07-09 state
行政执法机关移送涉嫌犯罪案件的规定 | Rules on Referring Suspected Crimes from Administrative Authorities
国务院令第310号（2020年修订）

arb-law law 2008-05-01 npc
劳动争议调解仲裁法 | Labour Dispute Mediation and Arbitration Law
2007年主席令第80号

labour-law law 1995-01-01 npc known
劳动法 | Labour Law
1994年主席令第28号

contract-law law 2008-01-01 npc known
劳动合同法 | Labour Contract Law
2007年主席令第65号

pen-law law 2021-07-15 npc
行政处罚法（2021年修订） | Administrative Penalty Law (2021 revision)
2021年主席令第70号

pen-law-1996 law 1996-10-01..2021-07-15 npc known >pen-law
行政处罚法（1996年） | Administrative Penalty Law (1996)
1996年主席令第63号

enf-law law 2012-01-01 npc
行政强制法 | Administrative Compulsion Law
2011年主席令第49号

rec-law law 2024-01-01 npc
行政复议法（2023年修订） | Administrative Reconsideration Law (2023 revision)
2023年主席令第9号

rec-law-1999 law 1999-10-01..2024-01-01 npc known >rec-law
行政复议法（1999年） | Administrative Reconsideration Law (1999)
1999年主席令第16号

lit-law law 1990-10-01 npc
行政诉讼法 | Administrative Litigation Law
1989年主席令第16号（条次按2017年修正）

civ-proc law 1991-04-09 npc
民事诉讼法 | Civil Procedure Law
1991年主席令第44号（条次按2023年修正）

civil-code law 2021-01-01 npc known
民法典 | Civil Code
2020年主席令第45号

criminal-law law 1997-10-01 npc
刑法 | Criminal Law
1997年主席令第83号（第二百七十六条之一自2011年5月1日）

construction-law law 1998-03-01 npc
建筑法 | Construction Law
1997年主席令第91号

gov-invest regulation 2019-07-01 state
政府投资条例 | Government Investment Regulation
国务院令第712号

sme728 regulation 2020-09-01..2025-06-01 state >sme802
保障中小企业款项支付条例（2020年） | Regulation on Payments to Small and Medium Enterprises (2020)
国务院令第728号

sme802 regulation 2025-06-01 state
保障中小企业款项支付条例（2025年修订） | Regulation on Payments to Small and Medium Enterprises (2025)
国务院令第802号

holidays regulation 2000-01-01 state
全国年节及纪念日放假办法 | National Holidays Regulation
国务院令第270号（2007、2013、2024年修订）

holiday-notices policy 2001-01-01 stateOffice
部分节假日安排的通知（各年） | Yearly notices on days off and made-up working days
国办发明电（每年一件）

petition policy 2022-05-01 party
信访工作条例 | Regulation on Petition Work
2022年

emergency-law law 2024-11-01 npc
突发事件应对法（2024年修订） | Emergency Response Law (2024 revision)
2024年主席令第25号

ps-law law 2026-01-01 npc known
治安管理处罚法（2025年修订） | Public Security Administration Punishment Law (2025 revision)
2025年主席令

pipl law 2021-11-01 npc
个人信息保护法 | Personal Information Protection Law
2021年主席令第91号

cyber-law law 2017-06-01 npc
网络安全法 | Cybersecurity Law
2016年主席令第53号（2026年1月1日修正施行）

crypto-reg regulation 2023-07-01 state known
商用密码管理条例 | Commercial Cryptography Regulation
国务院令第760号
`)

/** Standards that identifiers and systems follow. */
export const STANDARDS: readonly Source[] = sourcesOf(`
gb11643 standard 1999-07-01 standards known
公民身份号码 | Citizen identification number
GB 11643-1999

gb32100 standard 2015-10-01 standards known
法人和其他组织统一社会信用代码编码规则 | Unified social credit code
GB 32100-2015

gb11714 standard 1998-01-01 standards known
全国组织机构代码编制规则 | Organisation code
GB 11714-1997

gbt2260 standard 2008-02-01 standards known
中华人民共和国行政区划代码 | Codes of administrative divisions
GB/T 2260-2007

gbt22239 standard 2019-12-01 standards known
网络安全等级保护基本要求 | Baseline for classified cybersecurity protection
GB/T 22239-2019

gbt39786 standard 2021-10-01 standards known
信息系统密码应用基本要求 | Baseline for cryptography in information systems
GB/T 39786-2021
`)
