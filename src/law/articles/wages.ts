/**
 * Articles on wages, accounts, deposits, records and project money. A line an article: `place | words`, then `= words`.
 */
export const WAGE_ARTICLES = `
reg724 11 | 工资以货币形式，通过银行转账或者现金付给农民工本人，不得以实物、有价证券代替
= Wages are paid in money, by transfer or cash, to the worker personally; never in goods or securities
reg724 13 | 按约定的周期和日期足额支付；计件的按约定周期
= Wages are paid in full on the agreed cycle and day; piece work on the agreed cycle
reg724 14 | 支付日可以在当期或者次期；逢节假日、休息日提前支付；不可抗力消除后及时支付
= The pay day may lie in the current or next period; on a day off pay before it; after force majeure pay promptly
reg724 15 | 按周期编制工资支付台账，至少保存3年，并向农民工提供工资清单
= A wage ledger is made each cycle and kept at least 3 years; each worker gets a pay slip
reg724 16 | 用人单位拖欠农民工工资的，应当依法清偿
= An employer in arrears pays them
reg724 17 | 不具备合法经营资格的单位招用农民工，由其或者出资人清偿
= Where the employer lacks lawful qualification, it or its investors pay
reg724 18 | 用工单位使用个人、无资格单位或者无证派遣的农民工，由用工单位清偿，可以追偿
= A unit using workers sent by an unqualified party pays them and may recover
reg724 19 | 发包给无资格者的依法清偿；允许他人以本单位名义经营的，由本单位清偿并可追偿
= Work given to the unqualified: pay by law; whoever lets others trade in its name pays and may recover
reg724 20 | 合伙企业、个人独资企业、个体经济组织不清偿的，由出资人清偿
= Investors of partnerships, sole proprietorships and individual businesses pay where these do not
reg724 21 | 合并、分立前应当清偿；经书面协商可由承继单位清偿
= Arrears are paid before a merger or split, or by the successor if the workers agree in writing
reg724 22 | 被吊销、关闭、撤销、解散的，注销前清偿；主要出资人注册新单位前应当清偿
= Arrears are paid before deregistration; main investors pay before registering a new employer
reg724 24 | 建设单位提供工程款支付担保；合同约定计量周期、人工费用数额或比例，拨付周期不超过1个月
= The owner gives a payment guarantee; the contract fixes labour cost and a transfer cycle of at most 1 month
reg724 26 | 总包开设农民工工资专用账户，专项用于支付本项目工资，妥善保存资料
= The general contractor opens a dedicated wage account for the project’s wages and keeps the papers
reg724 27 | 未按约定拨付的，银行告知总包，总包报告并纳入预警；完工无欠薪公示30日后可以撤销，余额归总包
= Missed transfers are reported and enter the warning system; after completion and 30 days’ notice the account may close
reg724 28 | 先签劳动合同并实名登记再进场；总包配备劳资专管员；用工台账保存至完工且工资结清后3年
= Contract and registration before entry; a site wage officer; the labour ledger is kept 3 years after settlement
reg724 29 | 建设单位按约定拨付人工费用；未按约定拨付工程款致欠薪的，以未结清的工程款为限先行垫付
= The owner transfers labour cost as agreed; if its late payment caused arrears it advances up to the money not cleared
reg724 30 | 分包单位对所招用的农民工直接负责；分包欠薪、工程转包的，由总包先行清偿，再追偿
= The subcontractor answers for its workers; the general contractor settles first and recovers, also on assignment
reg724 31 | 分包按月考核编表并由工人签字，总包通过专户直接支付到本人银行账户，不得扣押工资卡
= Monthly sheets signed by workers; paid from the account to the worker’s own card, which nobody may hold
reg724 33 | 专户和保证金除支付本项目农民工工资外，不得查封、冻结或者划拨
= Account and deposit may not be sealed, frozen or transferred but for this project’s wages
reg724 49 | 未提供支付担保、政府项目欠薪的，限制建设单位新建项目并记入信用
= No payment guarantee, or arrears on a government project: new projects restricted, recorded in credit
reg724 59 | 政府投资资金不到位致欠薪的，经本级政府批准责令限期筹集，逾期约谈
= Government money missing: ordered to fund by a deadline with approval; overdue, talks with those responsible
reg724 60 | 政府项目未批、扩大规模、增加概算、拖延拨款致欠薪的，约谈建设单位负责人
= Government project unapproved, enlarged, over budget or paid late: the owner’s head is called in
reg724 61 | 其他项目资金不足或者违法开工致欠薪的，依法处罚建设单位
= Other projects without funds or unlawfully started: the owner is punished
reg724 34 | 告示牌写明单位和劳资专管员、最低工资和支付日、投诉仲裁援助渠道
= The board shows the parties and the wage officer, minimum wage and pay day, and where to complain or get help
reg724 35 | 工程数量、质量、造价有争议的，不得因争议不拨付人工费用、拖欠工资
= A dispute over quantity, quality or price is no reason to hold back labour cost or wages
reg724 36 | 发包、分包给个人或者无资格单位致欠薪的，由发包方或者总包清偿；挂靠的由出借名义的施工单位清偿
= Whoever contracted out to the unqualified pays; on borrowed qualification the lender of the name pays
reg724 37 | 违反规划、建设法规的工程欠薪的，由建设单位清偿
= On unlawful projects the owner pays
reg724 54 | 以实物代替、无台账清单、扣押工资卡：责令改正，逾期单位2万至5万元、责任人1万至3万元
= Pay in goods, no ledger or slip, held cards: if not corrected, unit 20,000–50,000, persons 10,000–30,000
reg724 55 | 未开设使用专户、未存保证金、未实名：责令改正，逾期责令停工并处5万至10万元
= No account, deposit or real-name management: if not corrected, stop work and 50,000–100,000
reg724 56 | 未按月编表签字、总包未监督、分包不配合、无告示牌：逾期5万至10万元
= No monthly sheets, no supervision, no cooperation, no notice board: if not corrected, 50,000–100,000
reg724 57 | 未提供支付担保、未按约定拨付人工费用、拒不提供资料：逾期责令停工并处5万至10万元
= No payment guarantee, labour cost not transferred, papers refused: stop work and 50,000–100,000
reg724 58 | 银行拒绝查询专户：逾期2万至5万元
= A bank that refuses an account query: 20,000–50,000
reg724 63 | 一时难以支付或者逃匿的，地方政府可以动用应急周转金垫付部分工资或者基本生活费，并追偿
= If the employer cannot pay or absconded, government may advance part of the wages or living costs, and recovers
acct53 6 | 签订施工合同之日起30日内开立专户并签三方协议；开立之日起30日内备案
= The account is opened with a tripartite agreement within 30 days of the contract, and filed within 30 days
acct53 7 | 专户不得取现，除付给本项目工人本人账户外不得转账
= No cash from the account, no transfer but to this project’s workers’ own accounts
acct53 9 | 撤销专户须完工或者变更总包、银行，公示30日无欠薪并书面承诺
= Closing needs completion or change, 30 days’ notice of no arrears and a written commitment
acct53 10 | 有欠薪案件在办、争议在仲裁诉讼、有其他欠薪的，不得撤销专户
= No closing while an arrears case, wage arbitration or lawsuit, or other arrears exist
dep65 2 | 由总包（含直接承包的专业承包）存储，可以用银行保函；有条件的地区可用担保公司保函、保险
= Stored by the general contractor, in cash or bank guarantee; surety guarantees and insurance where accepted
dep65 8 | 取得施工许可或者开工批复（都不需要的，签合同）之日起20个工作日内存储
= Stored within 20 working days of the permit or start approval, else of the contract
dep65 11 | 比例不低于1%、不超过3%；多个在建工程可下浮，不低于0.5%；低于300万元且前一年无欠薪可免
= Rate 1–3 %; with several projects not below 0.5 %; contracts under 3 million with a clean year may be exempt
dep65 12 | 连续2年无欠薪下浮不低于50%，3年并落实两项制度可免存；前2年欠薪上浮50%以上，列入名单上浮100%以上
= Two clean years cut at least 50 %, three may exempt; arrears within 2 years raise 50 %, listing 100 %
dep65 14 | 保证金利息归总包，可以支取；本金除依法支付外不得动用
= Interest belongs to the general contractor and may be withdrawn; the principal may not but as the rules say
dep65 15 | 可以用银行保函，金额不低于应存数额，受益人为属地人社部门，不可撤销见索即付
= A bank guarantee may stand in: not below the deposit, for the HRSS authority, irrevocable and on demand
dep65 17 | 保函有效期至少1年且不短于合同期；完工前到期的，提前1个月提醒
= A guarantee runs at least 1 year and not less than the contract; its end is reminded of 1 month before
dep65 19 | 责令清偿逾期不履行的，人社部门出具支付通知书，银行5个工作日内支付
= When an order to clear runs out, the authority gives a payment notice and the bank pays in 5 working days
dep65 20 | 动用后10个工作日内补足或者开立新保函
= Topped up or replaced within 10 working days of use
dep65 21 | 银行每季度提供对账单
= The bank gives a statement each quarter
dep65 22 | 完工承诺公示30日后申请返还，5个工作日审核，3个工作日内确认；人社部门定期清查
= After commitment and 30 days’ notice: review in 5 working days, confirmation in 3; regular sweeps
dep65 附则 | 2021年11月1日前已存的，按原规定管理、使用、返还；新建和未存的按本规定
= Deposits stored before 2021-11-01 keep the old rules; new and unstored projects follow these
realname18 8 | 签订劳动合同、经基本安全培训并在平台登记，方可进场
= Contract, basic safety training and registration before entry
realname18 12 | 一年以上无数据更新的，重新进行基本安全培训
= After a year without data update safety training is repeated
realname18 13 | 封闭管理、电子打卡，电子考勤和影像保存不少于2年
= Gated sites with electronic attendance, kept at least 2 years
realname59 1 | 签订劳动合同；不建立劳动关系的签订用工书面协议
= A labour contract, or a written work agreement where there is no labour relation
pay-interim 5 | 工资以法定货币支付，不得以实物及有价证券代替
= Wages are paid in legal tender, not in goods or securities
pay-interim 6 | 工资付给本人；书面记录支付数额、时间、签字，保存2年以上
= Paid to the worker; records of sums, times and signatures kept at least 2 years
pay-interim 7 | 工资按约定日期支付，逢节假日、休息日提前支付；至少每月支付一次
= Paid on the agreed day, before it on a day off; at least once a month
pay-interim 15 | 不得克扣工资；可以代扣个税、个人社保、法院裁判等
= No deductions but tax, own social insurance, court orders and the like
pay-interim 16 | 赔偿损失的扣款不超过当月工资20%，剩余不低于最低工资
= Deductions for damage at most 20 % of the month’s wage, leaving the minimum wage
pay-interim 11 | 法定休假日、婚丧假和依法参加社会活动期间，用人单位照付工资
= Wages are paid on statutory holidays, marriage and funeral leave and while serving the public
labour309 59 | 病假工资可以低于最低工资，但不能低于最低工资的80%
= Sick pay may be below the minimum wage, but not below 80 % of it
labour-law 15 | 禁止招用未满十六周岁的未成年人
= Nobody under 16 may be employed
labour-law 36 | 每日工作时间不超过八小时
= At most eight hours a day
labour-law 44 | 延长工时不低于150%，休息日未补休不低于200%，法定休假日不低于300%
= Overtime at least 150 %, rest day without time off 200 %, statutory holiday 300 %
labour-law 48 | 实行最低工资保障制度，支付的工资不得低于当地最低工资标准
= Wages may not be below the local minimum wage
contract-law 10 | 自用工之日起一个月内订立书面劳动合同
= A written labour contract within one month of starting work
contract-law 82 | 超过一个月不满一年未订立书面合同的，每月支付二倍工资
= Double wages from the second month until a year of work without a written contract
month2008 1 | 月平均工作日20.83天
= 20.83 working days a month on average
month2008 2 | 月计薪天数21.75天；日工资、小时工资按此折算
= 21.75 paid days a month; day and hour wage follow
month2025 1 | 月平均工作日20.67天
= 20.67 working days a month on average
month2025 2 | 月计薪天数21.75天；日工资、小时工资按此折算
= 21.75 paid days a month; day and hour wage follow
holidays 2 | 全体公民放假的节日：2024年以前11天，2025年起13天
= Statutory holidays: 11 days until 2024, 13 from 2025
holiday-notices 全文 | 每年公布放假和调休上班的日子
= Each year’s days off and made-up working days
ls2004-22 10 | 因业主或者总包未结清工程款致欠薪的，由其先行垫付，以未结清的工程款为限
= Owner or contractor whose unsettled payment caused arrears advances up to the money not cleared
ls2004-22 12 | 总包发包、分包给不具备用工主体资格者的，承担清偿工资的连带责任
= A contractor that contracts to the unqualified is jointly liable for the wages
sc2025-12 1 | 转包、分包给不具备资格者或者出借名义的，承担用工主体责任（工资、工伤待遇等）
= Whoever passes work to the unqualified or lends its name bears the employer’s responsibility
gov-invest 12 | 概算超过估算百分之十的，应当报告，可以要求重新报送可行性研究
= Estimates more than 10 % above the study are reported and may be sent back
guarantee68 全文 | 推行工程款支付担保，与履约担保对等
= Payment guarantees match performance guarantees
bond138 7 | 质量保证金不得高于工程价款结算总额的3%
= Quality retention at most 3 % of the settlement
fin369 13 | 发包人14日内核实已完工程量，合同另有约定的从其约定；进度款按不低于60%、不高于90%支付
= The owner checks finished work in 14 days unless the contract says otherwise; progress payment is 60 % to 90 %
fin183 全文 | 2022年8月1日起签订的合同，机关、事业单位、国企进度款不低于80%；超付的结算后30日内退回
= From 2022-08-01 public progress payment at least 80 %; over-payment returned in 30 days
sme728 8 | 机关、事业单位30日内付款，约定最长60日
= Public bodies pay in 30 days, by contract at most 60
sme728 15 | 未约定逾期利率的，每日万分之五
= Late interest 0.05 % a day when none is agreed
sme802 9 | 机关、事业单位30日内，约定最长60日；大型企业60日或者另约合理期限，不得以第三方付款为条件
= Public bodies 30 days, at most 60; large firms 60 or another reasonable term, never pay-when-paid
sme802 15 | 部分存在争议不影响其他部分履行的，没有争议的部分应当履行付款义务
= A dispute over one part does not hold back payment of the undisputed part
sme802 17 | 未约定逾期利率的，每日万分之五
= Late interest 0.05 % a day when none is agreed
sc2020-25 21 | 约定逾期不答复视为认可竣工结算文件的，按结算文件结算
= Silence accepts a settlement only where the contract agreed that it does
sc2020-25 41 | 优先受偿权在合理期限内行使，最长不超过应付工程款之日起十八个月
= The priority right is used within 18 months of the day the money was due
construction-law 9 | 领证后三个月内开工，可以延期两次，每次不超过三个月
= Work starts within 3 months of the permit, extended at most twice by 3 months
construction-law 10 | 中止施工的，一个月内报告发证机关
= Suspended work is reported within a month
`
