/* Generated from the operation list by `npm run generate`. */

export interface paths {
    "/api/assessment/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 42 项任务
         * @description The 42 tasks
         */
        get: operations["assessment.board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 依据清单
         * @description Evidence of a figure
         */
        get: operations["assessment.evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/figure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数字怎么来的
         * @description Where a figure comes from
         */
        get: operations["assessment.figure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试算：按草案会改变什么
         * @description What it would have changed
         */
        post: operations["assessment.simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 留存当天数字
         * @description Keep the day's figures
         */
        post: operations["assessment.snapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/listPunches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一天的打卡
         * @description Punches of a day
         */
        get: operations["attendance.listPunches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/recordDeclared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报送考勤表
         * @description Record attendance sheets
         */
        post: operations["attendance.recordDeclared"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/recordPunches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报送打卡记录
         * @description Record punches · reg724 28
         */
        post: operations["attendance.recordPunches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance/retractPunch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废一条打卡
         * @description Retract a punch
         */
        post: operations["attendance.retractPunch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 42 项任务
         * @description The 42 tasks
         */
        get: operations["board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination/planTask.assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 交办
         * @description Assign
         */
        post: operations["coordination.planTask.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination/planTask.issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 下达任务
         * @description Issue the task
         */
        post: operations["coordination.planTask.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination/planTask.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新打开
         * @description Reopen
         */
        post: operations["coordination.planTask.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination/planTask.reportBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 反馈
         * @description Report back
         */
        post: operations["coordination.planTask.reportBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination/planTask.sendBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回补充
         * @description Send back
         */
        post: operations["coordination.planTask.sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination/planTask.signOff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 销号
         * @description Sign off
         */
        post: operations["coordination.planTask.signOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination/planTask.supervise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 督办
         * @description Supervise
         */
        post: operations["coordination.planTask.supervise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coordination/planTask.void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废一步
         * @description Void a step
         */
        post: operations["coordination.planTask.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exchange/recordDisclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对外回传证件和卡号
         * @description Tell personal numbers to an outside program
         */
        post: operations["exchange.recordDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/assessNeeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核定保证金和支付担保数额
         * @description Work out deposits and payment guarantees due · dep65 11 · dep65 12 · reg724 24
         */
        post: operations["funds.assessNeeds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/depositDraw.approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准，出具支付通知书
         * @description Approve, issue the payment notice · dep65 19
         */
        post: operations["funds.depositDraw.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/depositDraw.pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 银行支付到工人
         * @description The bank paid the workers · dep65 19
         */
        post: operations["funds.depositDraw.pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/depositDraw.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出动用保证金
         * @description Propose to draw the deposit · dep65 19
         */
        post: operations["funds.depositDraw.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/depositDraw.receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 银行收到支付通知书
         * @description The bank received the notice
         */
        post: operations["funds.depositDraw.receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/depositDraw.renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 换新保函
         * @description New guarantee · dep65 20
         */
        post: operations["funds.depositDraw.renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/depositDraw.topUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补足现金
         * @description Top up in cash · dep65 20
         */
        post: operations["funds.depositDraw.topUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/depositDraw.void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废一步
         * @description Void a step
         */
        post: operations["funds.depositDraw.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/depositDraw.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回
         * @description Withdraw
         */
        post: operations["funds.depositDraw.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/depositRelease.apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请返还
         * @description Apply for the return · dep65 22
         */
        post: operations["funds.depositRelease.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/depositRelease.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 出具返还确认书
         * @description Confirm the return · dep65 22
         */
        post: operations["funds.depositRelease.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/depositRelease.findArrears": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核：发现欠薪
         * @description Review: arrears found
         */
        post: operations["funds.depositRelease.findArrears"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/depositRelease.passReview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核：没有欠薪
         * @description Review: no arrears
         */
        post: operations["funds.depositRelease.passReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/depositRelease.publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 承诺并公示
         * @description Commit and publish the notice · dep65 22
         */
        post: operations["funds.depositRelease.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/depositRelease.startByAuthority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 清查时主动启动返还
         * @description Begin the return in a sweep · dep65 22
         */
        post: operations["funds.depositRelease.startByAuthority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/depositRelease.tellRefusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 书面告知不予返还
         * @description Tell the refusal in writing
         */
        post: operations["funds.depositRelease.tellRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/depositRelease.void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废一步
         * @description Void a step
         */
        post: operations["funds.depositRelease.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/depositRelease.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回
         * @description Withdraw
         */
        post: operations["funds.depositRelease.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/fund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 应急周转金
         * @description Emergency fund · reg724 63
         */
        get: operations["funds.fund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/fundAdvance.apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请垫付
         * @description Apply for an advance · reg724 63
         */
        post: operations["funds.fundAdvance.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/fundAdvance.close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 追偿完毕
         * @description Close
         */
        post: operations["funds.fundAdvance.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/fundAdvance.decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定垫付
         * @description Decide the advance · reg724 63
         */
        post: operations["funds.fundAdvance.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/fundAdvance.endPayout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束发放，余款退回
         * @description End the payout, give the rest back
         */
        post: operations["funds.fundAdvance.endPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/fundAdvance.pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发放到人
         * @description Pay the workers
         */
        post: operations["funds.fundAdvance.pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/fundAdvance.recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 追偿到账
         * @description Recovered from the debtor · reg724 63
         */
        post: operations["funds.fundAdvance.recover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/fundAdvance.reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予垫付
         * @description Reject
         */
        post: operations["funds.fundAdvance.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/fundAdvance.void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废一步
         * @description Void a step
         */
        post: operations["funds.fundAdvance.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/fundAdvance.writeOff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核销
         * @description Write off
         */
        post: operations["funds.fundAdvance.writeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/listAccounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 项目的工资专户
         * @description Wage accounts of a project
         */
        get: operations["funds.listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/listFunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各县区的应急周转金
         * @description Emergency funds of the counties · reg724 63
         */
        get: operations["funds.listFunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/listPostings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 资金分录
         * @description Postings
         */
        get: operations["funds.listPostings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/listTransfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 人工费拨付
         * @description Labour-cost transfers
         */
        get: operations["funds.listTransfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/projectMoney": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 项目的保证金和担保
         * @description Deposit and guarantees of a project
         */
        get: operations["funds.projectMoney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/recordAccounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记工资专户
         * @description Record wage accounts · reg724 26 · acct53 6
         */
        post: operations["funds.recordAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/recordCovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记保证金和担保
         * @description Record deposits and guarantees · reg724 32 · reg724 24 · dep65 8
         */
        post: operations["funds.recordCovers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/recordFunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 设立应急周转金
         * @description Set up emergency funds · reg724 63
         */
        post: operations["funds.recordFunds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/recordSweep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记一次保证金清查
         * @description Record a sweep of deposits · dep65 22
         */
        post: operations["funds.recordSweep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/recordTransfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记人工费拨付
         * @description Record labour-cost transfers · reg724 24 · reg724 29
         */
        post: operations["funds.recordTransfers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/replenishFund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补充周转金
         * @description Replenish an emergency fund · reg724 63
         */
        post: operations["funds.replenishFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/funds/unclaimedDeposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 完工后没人申请返还的保证金
         * @description Deposits of finished projects nobody claims · dep65 22
         */
        get: operations["funds.unclaimedDeposits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 缺口清单
         * @description Gaps
         */
        get: operations["gaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 健康检查 */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入文件 */
        post: operations["import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入进度 */
        get: operations["import-events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入结果 */
        get: operations["import-get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import/marked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 标好的原表 */
        get: operations["import-marked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/addYear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补录一年的放假安排
         * @description Add the calendar of a year
         */
        post: operations["instruments.addYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/instrument.answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复意见
         * @description Answer a comment
         */
        post: operations["instruments.instrument.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/instrument.closeConsultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束征求意见
         * @description Close the consultation
         */
        post: operations["instruments.instrument.closeConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/instrument.comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记意见
         * @description Record a comment
         */
        post: operations["instruments.instrument.comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/instrument.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认补录
         * @description Confirm the entry
         */
        post: operations["instruments.instrument.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/instrument.confirmCorrection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认更正
         * @description Confirm the correction
         */
        post: operations["instruments.instrument.confirmCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/instrument.consult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 征求意见
         * @description Put to consultation
         */
        post: operations["instruments.instrument.consult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/instrument.correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正
         * @description Correct
         */
        post: operations["instruments.instrument.correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/instrument.draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 起草
         * @description Draft
         */
        post: operations["instruments.instrument.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/instrument.dropCorrection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不更正
         * @description Drop the correction
         */
        post: operations["instruments.instrument.dropCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/instrument.enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补录已发布的文件
         * @description Enter an instrument already issued
         */
        post: operations["instruments.instrument.enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/instrument.publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发布
         * @description Publish
         */
        post: operations["instruments.instrument.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/instrument.repeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 废止
         * @description Repeal
         */
        post: operations["instruments.instrument.repeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/instrument.replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 由新文件替代
         * @description Replaced by a new instrument
         */
        post: operations["instruments.instrument.replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/instrument.review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核通过
         * @description Pass the review
         */
        post: operations["instruments.instrument.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/instrument.revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改
         * @description Revise
         */
        post: operations["instruments.instrument.revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/instrument.sendBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回修改
         * @description Send back
         */
        post: operations["instruments.instrument.sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/instrument.void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废一步
         * @description Void a step
         */
        post: operations["instruments.instrument.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/instrument.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回
         * @description Withdraw
         */
        post: operations["instruments.instrument.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 地方制度的办理
         * @description Instruments under way
         */
        get: operations["instruments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 已发布的地方制度
         * @description Instruments the city has issued
         */
        get: operations["instruments.published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/redline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 新旧对照
         * @description Redline between versions
         */
        get: operations["instruments.redline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/settable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 市里可以设的数字
         * @description Figures the city may set
         */
        get: operations["instruments.settable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 制度正文
         * @description Text of an instrument
         */
        get: operations["instruments.text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/toReview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 须复核的决定
         * @description Decisions to be reviewed
         */
        get: operations["instruments.toReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instruments/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 补录的放假安排
         * @description Calendar years added
         */
        get: operations["instruments.years"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/account-closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 专户能不能撤销
         * @description May the wage account be closed
         */
        post: operations["law.account-closing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/account-opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 专户何时开立、备案
         * @description When the wage account is opened and filed
         */
        post: operations["law.account-opening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/arbitration-limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 仲裁时效过没过
         * @description Is arbitration still in time
         */
        post: operations["law.arbitration-limit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/assessment-grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 政府考核等级
         * @description Assessment grade of a government
         */
        post: operations["law.assessment-grade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/award-period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 仲裁何时裁决
         * @description When the award is made
         */
        post: operations["law.award-period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/case-deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 案件何时办结
         * @description When a case is concluded
         */
        post: operations["law.case-deadlines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/collective-dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 是不是集体争议
         * @description Is the dispute collective
         */
        post: operations["law.collective-dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/compensation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 加付赔偿金
         * @description Compensation on top
         */
        post: operations["law.compensation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 投诉受理
         * @description Accepting a complaint
         */
        post: operations["law.complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/compliance-grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 守法诚信等级
         * @description Compliance grade
         */
        post: operations["law.compliance-grade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/credit-repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 信用修复
         * @description Credit repair
         */
        post: operations["law.credit-repair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/crime-referral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 是否移送公安
         * @description Must it be referred to the police
         */
        post: operations["law.crime-referral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 法定期限哪天到
         * @description When a statutory clock ends
         */
        post: operations["law.deadline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/deduction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 最多能扣多少
         * @description How much may be deducted
         */
        post: operations["law.deduction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/deferral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 能不能延期发工资
         * @description May wages be paid late
         */
        post: operations["law.deferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/deposit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 工资保证金存多少
         * @description How much deposit
         */
        post: operations["law.deposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/deposit-draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 能不能动用保证金
         * @description May the deposit be drawn
         */
        post: operations["law.deposit-draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/deposit-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 保证金何时存
         * @description When the deposit is due
         */
        post: operations["law.deposit-due"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/deposit-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 保证金可以怎么存
         * @description In what form a deposit may be given
         */
        post: operations["law.deposit-form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/deposit-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 能不能返还保证金
         * @description May the deposit be given back
         */
        post: operations["law.deposit-release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/early-removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 能不能提前移出
         * @description May it be removed early
         */
        post: operations["law.early-removal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/emergency-fund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 应急周转金能垫多少
         * @description What the emergency fund may advance
         */
        post: operations["law.emergency-fund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/enforcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 能不能申请强制执行
         * @description May enforcement be asked
         */
        post: operations["law.enforcement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/exit-pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退场后几天付清
         * @description When all wages are due after leaving
         */
        post: operations["law.exit-pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/figure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 某天的法定数字
         * @description A figure of law on a day
         */
        post: operations["law.figure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/final-award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 是不是终局裁决
         * @description Is the award final
         */
        post: operations["law.final-award"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/fine-band": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 罚款幅度
         * @description Fine band
         */
        post: operations["law.fine-band"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/getInstrument": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件法规文件
         * @description An instrument of law
         */
        get: operations["law.getInstrument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/guarantee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 保函合不合格
         * @description Is the bank guarantee good
         */
        post: operations["law.guarantee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/key-watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 是否列为重点监察
         * @description Key watch of an employer
         */
        post: operations["law.key-watch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/late-fine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 逾期缴罚款加处多少
         * @description Surcharge of a late fine
         */
        post: operations["law.late-fine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/limitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 还能不能查处
         * @description May it still be pursued
         */
        post: operations["law.limitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/list-term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 列入到哪天
         * @description Until when on the list
         */
        post: operations["law.list-term"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/listClocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 法定期限清单
         * @description Statutory clocks
         */
        get: operations["law.listClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/listDays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工作日历
         * @description Calendar of working days
         */
        get: operations["law.listDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/listed-supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 要不要挂牌督办
         * @description Listed supervision
         */
        post: operations["law.listed-supervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/listFigures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 法定数字清单
         * @description Figures of law
         */
        get: operations["law.listFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/listInstruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 法规文件清单
         * @description Instruments of law
         */
        get: operations["law.listInstruments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/listQuestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 法规问答清单
         * @description Questions of law
         */
        get: operations["law.listQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/mass-incident": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 群体性事件分级和报告
         * @description Level and report of a mass incident
         */
        post: operations["law.mass-incident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/may-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 能不能列入失信名单
         * @description May this firm be listed
         */
        post: operations["law.may-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/minimum-wage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 最低工资
         * @description Minimum wage
         */
        post: operations["law.minimum-wage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/overtime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 加班工资
         * @description Overtime pay
         */
        post: operations["law.overtime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/payment-guarantee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 工程款支付担保
         * @description Works payment guarantee
         */
        post: operations["law.payment-guarantee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/progress-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 进度款最低付多少
         * @description Least progress payment
         */
        post: operations["law.progress-payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 该不该向社会公布
         * @description Must it be published
         */
        post: operations["law.publication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/record-keeping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 台账保存到哪天
         * @description How long records are kept
         */
        post: operations["law.record-keeping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/referral-clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移送各步期限
         * @description Clocks of a referral
         */
        post: operations["law.referral-clocks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/report-filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 举报何时决定立案
         * @description When a report is decided
         */
        post: operations["law.report-filing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/site-entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 能不能进场
         * @description May a worker enter the site
         */
        post: operations["law.site-entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/sme-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 中小企业款项何时付
         * @description When a small enterprise is paid
         */
        post: operations["law.sme-payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/stoppage-pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停工期间的工资
         * @description Pay while work is stopped
         */
        post: operations["law.stoppage-pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/transfer-cycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 人工费用何时拨付
         * @description When labour cost is transferred
         */
        post: operations["law.transfer-cycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/wage-conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 月工资折算日工资、小时工资
         * @description Day and hour wage of a monthly wage
         */
        post: operations["law.wage-conversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/wage-due-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 工资哪天前要发
         * @description By which day must wages be paid
         */
        post: operations["law.wage-due-day"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/wage-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 这样发工资合法吗
         * @description Is this way of paying lawful
         */
        post: operations["law.wage-form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/who-must-pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 欠薪该谁付
         * @description Who must pay
         */
        post: operations["law.who-must-pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/working-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 数工作日
         * @description Count working days
         */
        post: operations["law.working-days"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law/written-contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 书面合同和二倍工资
         * @description Written contract and double wages
         */
        post: operations["law.written-contract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我是谁
         * @description Who am I
         */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/addCredential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发放接口凭据
         * @description Issue a credential
         */
        post: operations["office.addCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/addPost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 添加岗位
         * @description Add a post
         */
        post: operations["office.addPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/addUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 添加用户
         * @description Add a user
         */
        post: operations["office.addUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改密码
         * @description Change my password
         */
        post: operations["office.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/changeSetting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改设置
         * @description Change a setting
         */
        post: operations["office.changeSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/disableCredential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用接口凭据
         * @description Shut a credential
         */
        post: operations["office.disableCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/endPost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 免去岗位
         * @description End a post
         */
        post: operations["office.endPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/keepDay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 定下平台所处的日子
         * @description Keep the day of an imported city
         */
        post: operations["office.keepDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/listCredentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 接口凭据
         * @description Credentials
         */
        get: operations["office.listCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/listOffices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位
         * @description Offices
         */
        get: operations["office.listOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/listPosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 岗位
         * @description Posts
         */
        get: operations["office.listPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/listRegions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 县区
         * @description Districts
         */
        get: operations["office.listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/listSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 设置
         * @description Settings
         */
        get: operations["office.listSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/listUsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 用户
         * @description Users
         */
        get: operations["office.listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/markPlanted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记下是否设示范城市
         * @description Note whether the demo city is planted
         */
        post: operations["office.markPlanted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我是谁
         * @description Who am I
         */
        get: operations["office.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/plantDemo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 设演示岗位
         * @description Plant the posts of the demo
         */
        post: operations["office.plantDemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/resetPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重设密码
         * @description Set a new password for a user
         */
        post: operations["office.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/setUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 初始化县区、单位和设置
         * @description Set up districts, offices and settings
         */
        post: operations["office.setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/shutUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用或启用用户
         * @description Shut a user out, or let in again
         */
        post: operations["office.shutUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/tidy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 清理过期会话
         * @description Remove sessions and kept answers that ran out
         */
        post: operations["office.tidy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment/getOrder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 代发批次明细
         * @description Payment order
         */
        get: operations["payment.getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment/listOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 代发批次
         * @description Payment orders
         */
        get: operations["payment.listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment/recordOrders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记代发指令
         * @description Record payment orders · reg724 31
         */
        post: operations["payment.recordOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment/recordResults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报送银行代发结果
         * @description Record bank results · reg724 31
         */
        post: operations["payment.recordResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payroll/contestLine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对工资提出异议
         * @description Contest a line · reg724 31
         */
        post: operations["payroll.contestLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payroll/displaySheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 公示工资表
         * @description Display a payroll sheet · reg724 31
         */
        post: operations["payroll.displaySheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payroll/draftSheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 编制工资表
         * @description Draft a payroll sheet · reg724 31
         */
        post: operations["payroll.draftSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payroll/findLines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查找工资
         * @description Find lines
         */
        post: operations["payroll.findLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payroll/getSheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工资表
         * @description Payroll sheet
         */
        get: operations["payroll.getSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payroll/lineProof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一行工资的证明
         * @description Proof of one line
         */
        get: operations["payroll.lineProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payroll/listSheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工资表列表
         * @description Payroll sheets
         */
        get: operations["payroll.listSheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payroll/myLines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的工资
         * @description My wages
         */
        get: operations["payroll.myLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payroll/recordSheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报送工资表
         * @description Record payroll sheets · reg724 15 · reg724 31
         */
        post: operations["payroll.recordSheets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payroll/sealSheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 封存工资表
         * @description Seal a payroll sheet · reg724 15 · reg724 31
         */
        post: operations["payroll.sealSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payroll/signLine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签字确认
         * @description Sign off lines · reg724 31
         */
        post: operations["payroll.signLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceeding/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理经过
         * @description Proceeding
         */
        get: operations["proceeding.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proceeding/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理清单
         * @description Proceedings
         */
        get: operations["proceeding.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reconciliation/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工资链
         * @description Wage chain
         */
        get: operations["reconciliation.chain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reconciliation/listGaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 缺口清单
         * @description Gaps
         */
        get: operations["reconciliation.listGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reconciliation/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 缺口里的人
         * @description People at a gap
         */
        get: operations["reconciliation.people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/getProject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 项目
         * @description Project
         */
        get: operations["registry.getProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/listEnterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位查询
         * @description Enterprises
         */
        get: operations["registry.listEnterprises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/listProjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 项目列表
         * @description Projects
         */
        get: operations["registry.listProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/listWorkers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工人名册
         * @description Worker roster
         */
        get: operations["registry.listWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/recordContracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记劳动合同
         * @description Record labour contracts · reg724 28
         */
        post: operations["registry.recordContracts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/recordCrews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记班组
         * @description Record crews
         */
        post: operations["registry.recordCrews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/recordEnterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记单位
         * @description Record enterprises
         */
        post: operations["registry.recordEnterprises"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/recordEntryExits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记进场退场
         * @description Record site entries and exits
         */
        post: operations["registry.recordEntryExits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/recordParties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记参建单位
         * @description Record parties of the contract chain
         */
        post: operations["registry.recordParties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/recordProjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记项目
         * @description Record projects · reg724 28
         */
        post: operations["registry.recordProjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/recordRates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记日工资
         * @description Record day rates
         */
        post: operations["registry.recordRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/recordTerms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记合同约定
         * @description Record contract terms · reg724 24
         */
        post: operations["registry.recordTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/recordWorkers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 实名制登记
         * @description Real-name registration of workers · reg724 28
         */
        post: operations["registry.recordWorkers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/updateProject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 变更项目信息
         * @description Change a project
         */
        post: operations["registry.updateProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登录
         * @description Sign in
         */
        post: operations["sign-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退出
         * @description Sign out
         */
        post: operations["sign-out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/take-post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 换岗位
         * @description Take another post
         */
        post: operations["take-post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/warning/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 记答复
         * @description Answer a warning
         */
        post: operations["warning.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/warning/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 运行预警规则
         * @description Run the warning rules
         */
        post: operations["warning.evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/warning/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 预警详情
         * @description Warning
         */
        get: operations["warning.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/warning/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 预警
         * @description Warnings
         */
        get: operations["warning.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Label: {
            en: string;
            zh: string;
        };
        Problem: {
            /** @description JSON pointer into the input */
            at?: string;
            cite?: {
                article: string;
                instrument: string;
                title?: components["schemas"]["Label"];
            };
            code: string;
            fix: components["schemas"]["Label"];
            /** @description counted from 1 */
            row?: number;
            says: components["schemas"]["Label"];
        };
        Problems: {
            problems: components["schemas"]["Problem"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "assessment.board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The 42 tasks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: day */
                        day: string;
                        rows: {
                            category: {
                                en: string;
                                zh: string;
                            };
                            due: string | null;
                            figure?: {
                                denominator: number;
                                evidenceUrl: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                numerator: number;
                                of: {
                                    en: string;
                                    zh: string;
                                };
                                target?: number;
                                unit: {
                                    en: string;
                                    zh: string;
                                };
                                value: number;
                            };
                            leads: string[];
                            no: number;
                            proceedingId?: string;
                            proceedingState?: string;
                            /** @enum {unknown} */
                            state: "done" | "on-time" | "at-risk" | "overdue" | "continuous";
                            supports: string[];
                            title: string;
                            titleEn: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "assessment.evidence": {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                task: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Evidence of a figure */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        digest: string;
                        next?: string;
                        rows: {
                            denominator: number;
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            numerator: number;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `no-measure` 第 {task} 项还没有数字。 Row {task} has no figure yet. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "assessment.figure": {
        parameters: {
            query: {
                task: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where a figure comes from */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        denominator: number;
                        history: {
                            /** Format: day */
                            day: string;
                            denominator: number;
                            numerator: number;
                        }[];
                        numerator: number;
                        regions: {
                            code: number;
                            denominator: number;
                            en: string;
                            numerator: number;
                            zh: string;
                        }[];
                        sectors: {
                            denominator: number;
                            numerator: number;
                            sector: number;
                        }[];
                        task: number;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `no-measure` 第 {task} 项还没有数字。 Row {task} has no figure yet. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "assessment.simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 哪份文件 */
                    id: string;
                    /** 回看几个月 */
                    months?: number;
                };
            };
        };
        responses: {
            /** @description What it would have changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        figures: {
                            after: {
                                cite: {
                                    article: string;
                                    instrument: string;
                                };
                                written: string;
                            };
                            before?: {
                                cite: {
                                    article: string;
                                    instrument: string;
                                };
                                written: string;
                            };
                            label: {
                                en: string;
                                zh: string;
                            };
                            parameter: string;
                        }[];
                        /** Format: day */
                        from: string;
                        parts: {
                            afterCount: number;
                            afterFen: string;
                            beforeCount: number;
                            beforeFen: string;
                            counted: number;
                            label: {
                                en: string;
                                zh: string;
                            };
                            movedPeople: number;
                            movedProjects: number;
                            part: string;
                            regions: {
                                afterCount: number;
                                afterFen: string;
                                beforeCount: number;
                                beforeFen: string;
                                code: number;
                                en: string;
                                movedPeople: number;
                                movedProjects: number;
                                zh: string;
                            }[];
                            top: {
                                about: {
                                    en: string;
                                    zh: string;
                                };
                                after: {
                                    en: string;
                                    zh: string;
                                };
                                afterFen: string;
                                before: {
                                    en: string;
                                    zh: string;
                                };
                                beforeFen: string;
                                people: number;
                                project: {
                                    code: string;
                                    name: string;
                                };
                                region: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                        }[];
                        /** Format: day */
                        until: string;
                        version: {
                            after: string;
                            before: string;
                        };
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `instrument-unknown` 没有这份文件，或者不归您看。 There is no such instrument, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `sets-nothing` 这份文件的条文没有设定数字，没有可以试算的。 No article sets a figure: there is nothing to try.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "assessment.snapshot": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Keep the day's figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kept: number;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "attendance.listPunches": {
        parameters: {
            query: {
                day: string;
                project: string;
                worker: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Punches of a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            at: string;
                            /**
                             * 进出
                             * @enum {unknown}
                             */
                            direction: "in" | "out";
                            retracted: boolean;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "attendance.recordDeclared": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onBad: "skip" | "refuse-all";
                    rows: {
                        /** 每日半工数 */
                        halfDays: number[];
                        /**
                         * 月份
                         * Format: month
                         */
                        month: string;
                        person: {
                            /** 身份证号 */
                            idCard: string;
                        } | {
                            /** 工号 */
                            siteCard: string;
                        };
                        /** 项目编码 */
                        project: string;
                    }[];
                    source?: {
                        digest: string;
                        file: string;
                    };
                };
            };
        };
        responses: {
            /** @description Record attendance sheets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        details: ({
                            row: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        known: number;
                        landed: number;
                        refused: {
                            code: string;
                            field: string;
                            fix: {
                                en: string;
                                zh: string;
                            };
                            row: number;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `row-out-of-scope` 项目 {project} 不在您的地区、行业或项目范围内。 Project {project} lies outside your region, sector or projects.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}.
             *     `person-unknown` 项目 {project} 里没有登记这个人（{person}）。 This person is not registered in project {project} ({person}).
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `days-of-month` {month} 有 {days} 天，考勤表填了 {given} 天。 {month} has {days} days; the sheet gives {given}.
             *     `month-in-future` 月份 {month} 还没有到。 The month {month} has not come yet.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "attendance.recordPunches": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onBad: "skip" | "refuse-all";
                    rows: {
                        /**
                         * 时间
                         * Format: moment
                         */
                        at: string;
                        /**
                         * 进出
                         * @enum {unknown}
                         */
                        direction: "in" | "out";
                        /** 身份证号 */
                        idCard: string;
                        /** 项目编码 */
                        project: string;
                    }[];
                    source?: {
                        digest: string;
                        file: string;
                    };
                };
            };
        };
        responses: {
            /** @description Record punches */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        details: ({
                            row: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        known: number;
                        landed: number;
                        refused: {
                            code: string;
                            field: string;
                            fix: {
                                en: string;
                                zh: string;
                            };
                            row: number;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `row-out-of-scope` 项目 {project} 不在您的地区、行业或项目范围内。 Project {project} lies outside your region, sector or projects.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `id-card-wrong` 身份证号 {idCard} 不对，项目里也没有登记这个人。 Identity number {idCard} is wrong, and nobody of the project has it.
             *     `time-in-future` 打卡时间 {at} 还没有到。 The punch time {at} has not come yet.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "attendance.retractPunch": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 时间
                     * Format: moment
                     */
                    at: string;
                    /**
                     * 进出
                     * @enum {unknown}
                     */
                    direction: "in" | "out";
                    /** 项目编码 */
                    project: string;
                    /** 理由 */
                    reason: string;
                    /** 工人 */
                    worker: string;
                };
            };
        };
        responses: {
            /** @description Retract a punch */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        retracted: boolean;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}.
             *     `punch-unknown` 没有这条打卡，或者已经作废。 There is no such punch, or it was retracted before.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    board: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The 42 tasks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: day */
                        day: string;
                        rows: {
                            category: {
                                en: string;
                                zh: string;
                            };
                            due: string | null;
                            figure?: {
                                denominator: number;
                                evidenceUrl: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                numerator: number;
                                of: {
                                    en: string;
                                    zh: string;
                                };
                                target?: number;
                                unit: {
                                    en: string;
                                    zh: string;
                                };
                                value: number;
                            };
                            leads: string[];
                            no: number;
                            proceedingId?: string;
                            proceedingState?: string;
                            /** @enum {unknown} */
                            state: "done" | "on-time" | "at-risk" | "overdue" | "continuous";
                            supports: string[];
                            title: string;
                            titleEn: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "coordination.planTask.assign": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /**
                         * 反馈期限
                         * Format: day
                         */
                        answerBy: string;
                        /** 要求 */
                        says: string;
                        /** 承办单位 */
                        unit: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Assign */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `answer-day-passed` 反馈期限 {day} 已经过了。 The day for the answer, {day}, has passed.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "coordination.planTask.issue": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 任务序号 */
                        no: number;
                    };
                };
            };
        };
        responses: {
            /** @description Issue the task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "coordination.planTask.reopen": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 理由 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Reopen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "coordination.planTask.reportBack": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 办理情况 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Report back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "coordination.planTask.sendBack": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 缺什么 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Send back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "coordination.planTask.signOff": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 核验意见 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Sign off */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `same-person` 反馈的人不能自己销号。 Who reported back may not sign off.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "coordination.planTask.supervise": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 督办要求 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Supervise */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "coordination.planTask.void": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 第几步 */
                    n: number;
                    proceedingId: string;
                    /** 理由 */
                    reason: string;
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Void a step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "exchange.recordDisclosure": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 接口 */
                    dialect: string;
                    /** 方法 */
                    method: string;
                    /** 项目编码 */
                    project: string;
                    /** 行数 */
                    rows: number;
                };
            };
        };
        responses: {
            /** @description Tell personal numbers to an outside program */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: number;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.assessNeeds": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Work out deposits and payment guarantees due */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.depositDraw.approve": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 批准意见 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Approve, issue the payment notice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `same-person` 提出的人不能自己批准。 Who proposed it may not approve it.
             *     `balance-short` 只剩 {left} 元，不够 {wanted} 元。 Only ¥{left} is left; ¥{wanted} was asked for.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.depositDraw.pay": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 银行凭证号 */
                        reference: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description The bank paid the workers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `balance-short` 只剩 {left} 元，不够 {wanted} 元。 Only ¥{left} is left; ¥{wanted} was asked for.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.depositDraw.propose": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 未清偿的欠薪 */
                        arrearsFen: string;
                        /** 保证金凭证 */
                        cover: string;
                        /** 责令清偿文书编号 */
                        orderNumber: string;
                        /**
                         * 限期清偿的最后日
                         * Format: day
                         */
                        payDeadline: string;
                        /** 涉及人数 */
                        people: number;
                        /** 项目编码 */
                        project: string;
                    };
                };
            };
        };
        responses: {
            /** @description Propose to draw the deposit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see.
             *     `project-unknown` 没有编码为 {project} 的项目，或者不归您管。 There is no project {project}, or it is not yours.
             *     `cover-unknown` 这个项目没有这份保证金凭证。 The project has no such deposit.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `deadline-running` 责令清偿的期限到 {day} 才满，现在不能动用。 The time set in the order runs until {day}; the deposit may not be drawn yet.
             *     `nothing-left` 这份保证金已经没有余额。 Nothing is left of this deposit.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.depositDraw.receive": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 签收凭据 */
                        receipt: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description The bank received the notice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.depositDraw.renew": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 新的保证金凭证 */
                        cover: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description New guarantee */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see.
             *     `cover-unknown` 这个项目没有这份保证金凭证。 The project has no such deposit.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `balance-short` 只剩 {left} 元，不够 {wanted} 元。 Only ¥{left} is left; ¥{wanted} was asked for.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.depositDraw.topUp": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 补足金额 */
                        amountFen: string;
                        /** 银行凭证号 */
                        reference: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Top up in cash */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `top-up-too-small` 动用了 {drawn} 元，只补 {given} 元。 ¥{drawn} was drawn; ¥{given} does not top it up.
             *     `not-cash` 保函不能用现金补足。 A guarantee cannot be topped up in cash.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.depositDraw.void": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 第几步 */
                    n: number;
                    proceedingId: string;
                    /** 理由 */
                    reason: string;
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Void a step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.depositDraw.withdraw": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 理由（如已清偿） */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Withdraw */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.depositRelease.apply": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 申请 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Apply for the return */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `notice-running` 公示到 {day} 才满30日。 The notice runs until {day}.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.depositRelease.confirm": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 确认意见 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Confirm the return */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `same-person` 提出的人不能自己批准。 Who proposed it may not approve it.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.depositRelease.findArrears": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 欠薪情况 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Review: arrears found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.depositRelease.passReview": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 审核意见 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Review: no arrears */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.depositRelease.publish": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 工资已结清的承诺 */
                        commitment: string;
                        /** 保证金凭证 */
                        cover: string;
                        /** 项目编码 */
                        project: string;
                        /** 工地公示位置 */
                        siteBoard: string;
                        /** 网站公示地址 */
                        website: string;
                    };
                };
            };
        };
        responses: {
            /** @description Commit and publish the notice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see.
             *     `project-unknown` 没有编码为 {project} 的项目，或者不归您管。 There is no project {project}, or it is not yours.
             *     `cover-unknown` 这个项目没有这份保证金凭证。 The project has no such deposit.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `not-completed` 工程还没有登记完工。 The works are not on record as completed.
             *     `draw-open` 这份保证金还有动用没有办完。 A draw of this deposit is not ended.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.depositRelease.startByAuthority": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 保证金凭证 */
                        cover: string;
                        /** 项目编码 */
                        project: string;
                        /** 工地公示位置 */
                        siteBoard: string;
                        /** 网站公示地址 */
                        website: string;
                    };
                };
            };
        };
        responses: {
            /** @description Begin the return in a sweep */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see.
             *     `project-unknown` 没有编码为 {project} 的项目，或者不归您管。 There is no project {project}, or it is not yours.
             *     `cover-unknown` 这个项目没有这份保证金凭证。 The project has no such deposit.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `not-completed` 工程还没有登记完工。 The works are not on record as completed.
             *     `draw-open` 这份保证金还有动用没有办完。 A draw of this deposit is not ended.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.depositRelease.tellRefusal": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 理由 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Tell the refusal in writing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.depositRelease.void": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 第几步 */
                    n: number;
                    proceedingId: string;
                    /** 理由 */
                    reason: string;
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Void a step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.depositRelease.withdraw": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 理由 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Withdraw */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.fund": {
        parameters: {
            query: {
                region: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Emergency fund */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        advances: {
                            daysToCard?: number;
                            decidedFen: string;
                            /** Format: day */
                            decidedOn?: string;
                            id: string;
                            /** Format: day */
                            lastPaidOn?: string;
                            number: string;
                            paidFen: string;
                            people: number;
                            recoveredFen: string;
                            state: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        balanceFen: string;
                        claimFen: string;
                        curve: {
                            fen: string;
                            movedFen: string;
                            /** Format: day */
                            on: string;
                            reason: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        /** Format: day */
                        day: string;
                        decidedFen: string;
                        document?: string;
                        expectedFen: string;
                        isLow: boolean;
                        name: {
                            en: string;
                            zh: string;
                        };
                        region: number;
                        /** Format: day */
                        setUpOn?: string;
                        sizeFen?: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `fund-unknown` 这个县区没有应急周转金，或者不归您管。 There is no such emergency fund, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.fundAdvance.apply": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 欠薪单位 */
                        debtor: string;
                        /** 项目编码 */
                        project: string;
                        /** 动用原因 */
                        reason: "cannotPay" | "absconded";
                        /** 县区代码 */
                        region: number;
                        /** 工人 */
                        workers: {
                            /** 欠薪 */
                            owedFen: string;
                            /** 工号 */
                            siteCard: string;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Apply for an advance */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `region-not-yours` 县区 {region} 不在您的范围内。 Division {region} lies outside your region.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see.
             *     `no-fund` 这个县区还没有设立应急周转金。 This county has no emergency fund yet.
             *     `worker-unknown` 项目里没有工号 {card}。 The project has no worker with site card {card}.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `worker-twice` 工号 {card} 写了两次。 Site card {card} is given twice.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.fundAdvance.close": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 说明 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Close */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `claim-open` 还有 {claim} 元没有追回。 ¥{claim} is not recovered yet.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.fundAdvance.decide": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 政府批准文号 */
                        document: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Decide the advance */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `same-person` 提出的人不能自己批准。 Who proposed it may not approve it.
             *     `fund-empty` 周转金余额 {left} 元，不够垫付。 The fund holds ¥{left}; nothing can be advanced.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.fundAdvance.endPayout": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 没有发放的原因 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description End the payout, give the rest back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.fundAdvance.pay": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 到账的工人 */
                        paid: string[];
                        /** 银行凭证号 */
                        reference: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Pay the workers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `not-granted` 工号 {card} 没有垫付额，或者已经发放。 Nothing is granted and unpaid for card {card}.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.fundAdvance.recover": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 追回金额 */
                        amountFen: string;
                        /** 银行凭证号 */
                        reference: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Recovered from the debtor */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `more-than-claim` 还能追偿 {claim} 元，填的是 {given} 元。 ¥{claim} can be recovered; ¥{given} was given.
             *     `nothing-given` 追回金额要大于零。 The sum must be above zero.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.fundAdvance.reject": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 理由 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Reject */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.fundAdvance.void": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 第几步 */
                    n: number;
                    proceedingId: string;
                    /** 理由 */
                    reason: string;
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Void a step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.fundAdvance.writeOff": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 核销批准文号 */
                        document: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Write off */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `same-person` 提出的人不能自己批准。 Who proposed it may not approve it.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.listAccounts": {
        parameters: {
            query: {
                project: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wage accounts of a project */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            account: string;
                            bankCode: string;
                            bankName: string;
                            /** Format: day */
                            closedOn?: string;
                            /** Format: day */
                            filedOn?: string;
                            last4: string;
                            /** Format: day */
                            openedOn: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.listFunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Emergency funds of the counties */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            balanceFen: string;
                            claimFen: string;
                            decidedFen: string;
                            isLow: boolean;
                            name: {
                                en: string;
                                zh: string;
                            };
                            region: number;
                            /** Format: day */
                            setUpOn?: string;
                            sizeFen?: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.listPostings": {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                project: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Postings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            fen: string;
                            from: string;
                            id: string;
                            /** Format: day */
                            on: string;
                            reason: {
                                en: string;
                                zh: string;
                            };
                            to: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.listTransfers": {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                month?: string;
                project: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Labour-cost transfers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            amountFen: string;
                            /** Format: month */
                            month: string;
                            /** Format: day */
                            on: string;
                            payer?: string;
                            reference: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.projectMoney": {
        parameters: {
            query: {
                project: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deposit and guarantees of a project */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: day */
                        completesOn?: string;
                        contractFen?: string;
                        /** Format: day */
                        contractSignedOn?: string;
                        covers: {
                            amountFen: string;
                            daysLeft?: number;
                            expired: boolean;
                            /** Format: day */
                            filedOn: string;
                            flaws: {
                                en: string;
                                zh: string;
                            }[];
                            form: "cash" | "bankGuarantee" | "suretyGuarantee" | "insurance";
                            /** Format: day */
                            from: string;
                            id: string;
                            issuer: string;
                            kind: "deposit" | "payment" | "performance";
                            leftFen: string;
                            number: string;
                            /** Format: day */
                            remindBy?: string;
                            /** Format: day */
                            until?: string;
                        }[];
                        /** Format: day */
                        day: string;
                        lines: {
                            coveredFen: string;
                            kind: "deposit" | "payment" | "performance";
                            requiredFen: string;
                            segments: {
                                enough: boolean;
                                fen: string;
                                /** Format: day */
                                from: string;
                                /** Format: day */
                                until: string;
                            }[];
                            uncoveredDays: number;
                        }[];
                        name: string;
                        needs: {
                            /** Format: day */
                            dueOn: string;
                            kind: "deposit" | "payment" | "performance";
                            law: string;
                            reason: {
                                en: string;
                                zh: string;
                            };
                            requiredFen: string;
                            steps: {
                                cite?: {
                                    article: string;
                                    instrument: string;
                                };
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                        }[];
                        proceedings: {
                            /** Format: day */
                            changedOn: string;
                            ended: boolean;
                            id: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            number: string;
                            state: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        project: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.recordAccounts": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onBad: "skip" | "refuse-all";
                    rows: {
                        /** 账号 */
                        accountNumber: string;
                        /** 开户行代码 */
                        bankCode: string;
                        /** 开户行 */
                        bankName: string;
                        /**
                         * 撤销日
                         * Format: day
                         */
                        closedOn?: string;
                        /**
                         * 备案日
                         * Format: day
                         */
                        filedOn?: string;
                        /**
                         * 开立日
                         * Format: day
                         */
                        openedOn: string;
                        /** 开立日是推定的 */
                        openedSupposed?: boolean;
                        /** 项目编码 */
                        project: string;
                    }[];
                    source?: {
                        digest: string;
                        file: string;
                    };
                };
            };
        };
        responses: {
            /** @description Record wage accounts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        details: ({
                            row: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        known: number;
                        landed: number;
                        refused: {
                            code: string;
                            field: string;
                            fix: {
                                en: string;
                                zh: string;
                            };
                            row: number;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `row-out-of-scope` 项目 {project} 不在您的地区、行业或项目范围内。 Project {project} lies outside your region, sector or projects.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `opened-differs` 这个专户登记的开立日是 {before}，这里写的是 {given}。 The account is on record as opened on {before}; this row says {given}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `day-in-future` 日期 {on} 还没有到（{field}）。 The day {on} has not come yet ({field}).
             *     `account-number-wrong` 账号不对：应为十到三十二位数字。 The account number is wrong: ten to thirty-two digits.
             *     `days-out-of-order` {day} 早于开立日 {opened}。 {day} lies before the day of opening, {opened}.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.recordCovers": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onBad: "skip" | "refuse-all";
                    rows: {
                        /** 担保金额 */
                        amountFen: string;
                        /** 受益人是属地人社部门 */
                        beneficiaryIsAuthority?: boolean;
                        /**
                         * 提交日
                         * Format: day
                         */
                        filedOn: string;
                        /** 担保形式 */
                        form: "cash" | "bankGuarantee" | "suretyGuarantee" | "insurance";
                        /**
                         * 生效日
                         * Format: day
                         */
                        from: string;
                        /** 开立机构 */
                        issuer: string;
                        /** 担保种类 */
                        kind: "deposit" | "payment" | "performance";
                        /** 保函编号或者凭证号 */
                        number: string;
                        /** 不可撤销、见索即付 */
                        onDemand?: boolean;
                        /** 扫描件指纹 */
                        paperDigest?: string;
                        /** 项目编码 */
                        project: string;
                        /**
                         * 到期日
                         * Format: day
                         */
                        until?: string;
                    }[];
                    source?: {
                        digest: string;
                        file: string;
                    };
                };
            };
        };
        responses: {
            /** @description Record deposits and guarantees */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        details: ({
                            row: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        known: number;
                        landed: number;
                        refused: {
                            code: string;
                            field: string;
                            fix: {
                                en: string;
                                zh: string;
                            };
                            row: number;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `row-out-of-scope` 项目 {project} 不在您的地区、行业或项目范围内。 Project {project} lies outside your region, sector or projects.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `paper-altered` 编号 {number} 已登记为 {before}，这份写的是 {given}，同一份保函内容不能变。 Number {number} is on record as {before}; this one says {given}. One paper says one thing.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `amount-not-positive` 金额要大于零：{given}。 The amount must be above zero: {given}.
             *     `amount-not-number` 金额不是以分计的整数：{given}。 The amount is not a whole number of fen: {given}.
             *     `day-in-future` 日期 {on} 还没有到（{field}）。 The day {on} has not come yet ({field}).
             *     `days-out-of-order` 到期日 {until} 早于生效日 {from}。 The last day, {until}, lies before the first, {from}.
             *     `term-missing` 保函和保险要写到期日。 A guarantee or insurance needs the last day of its term.
             *     `cover-expired` 提交时已经过期：到期日 {until}，提交日 {filedOn}。 It had expired when it was filed: its last day is {until}, it was filed on {filedOn}.
             *     `paper-duplicate` 这份凭证（{issuer} {number}）已经用在另一个项目上，一份只能担保一个项目。 This paper ({issuer} {number}) already stands for another project; one paper covers one project.
             *     `paper-picture-known` 这份扫描件就是已登记的另一份凭证，只改了编号。 This scan is that of another paper on record; only the number differs.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.recordFunds": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onBad: "skip" | "refuse-all";
                    rows: {
                        /** 到位金额 */
                        amountFen: string;
                        /** 设立文件 */
                        document: string;
                        /** 县区代码 */
                        region: number;
                        /**
                         * 设立日
                         * Format: day
                         */
                        setUpOn: string;
                        /** 核定规模 */
                        sizeFen: string;
                    }[];
                    source?: {
                        digest: string;
                        file: string;
                    };
                };
            };
        };
        responses: {
            /** @description Set up emergency funds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        details: ({
                            row: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        known: number;
                        landed: number;
                        refused: {
                            code: string;
                            field: string;
                            fix: {
                                en: string;
                                zh: string;
                            };
                            row: number;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `row-out-of-scope` 县区 {region} 不在您的范围内。 Division {region} lies outside your region.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `region-unknown` 没有代码为 {region} 的县区。 There is no division with code {region}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `fund-differs` 县区 {region} 的周转金已登记：规模 {before} 分，{on} 设立。 The fund of division {region} is on record: {before} fen, set up on {on}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `amount-not-positive` 金额要大于零：{given}。 The amount must be above zero: {given}.
             *     `amount-not-number` 金额不是以分计的整数：{given}。 The amount is not a whole number of fen: {given}.
             *     `day-in-future` 日期 {on} 还没有到（{field}）。 The day {on} has not come yet ({field}).
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.recordSweep": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 县区 */
                    region: number;
                    /** 清查情况 */
                    says: string;
                };
            };
        };
        responses: {
            /** @description Record a sweep of deposits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: day */
                        nextSweepBy: string;
                        region: number;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.recordTransfers": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onBad: "skip" | "refuse-all";
                    rows: {
                        /** 金额 */
                        amountFen: string;
                        /**
                         * 工资月份
                         * Format: month
                         */
                        month: string;
                        /**
                         * 拨付日
                         * Format: day
                         */
                        on: string;
                        /** 付款人 */
                        payer?: string;
                        /** 项目编码 */
                        project: string;
                        /** 凭证号 */
                        reference: string;
                    }[];
                    source?: {
                        digest: string;
                        file: string;
                    };
                };
            };
        };
        responses: {
            /** @description Record labour-cost transfers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        details: ({
                            row: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        known: number;
                        landed: number;
                        refused: {
                            code: string;
                            field: string;
                            fix: {
                                en: string;
                                zh: string;
                            };
                            row: number;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `row-out-of-scope` 项目 {project} 不在您的地区、行业或项目范围内。 Project {project} lies outside your region, sector or projects.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `reference-differs` 凭证号 {reference} 已登记为 {before}，这里是 {given}。 Reference {reference} is on record as {before}; this row says {given}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `day-in-future` 日期 {on} 还没有到（{field}）。 The day {on} has not come yet ({field}).
             *     `month-too-far` 工资月份 {month} 比拨付日 {on} 晚一年以上。 The wage month {month} lies more than a year after the transfer of {on}.
             *     `amount-not-positive` 金额要大于零：{given}。 The amount must be above zero: {given}.
             *     `amount-not-number` 金额不是以分计的整数：{given}。 The amount is not a whole number of fen: {given}.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.replenishFund": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 补充金额 */
                    amountFen: string;
                    /** 拨款凭证号 */
                    reference: string;
                    /** 县区代码 */
                    region: number;
                };
            };
        };
        responses: {
            /** @description Replenish an emergency fund */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        balanceFen: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `fund-unknown` 这个县区没有应急周转金，或者不归您管。 There is no such emergency fund, or it is not yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `reference-known` 凭证号 {reference} 已经记过补充。 Reference {reference} is on record already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `amount-not-positive` 金额要大于零：{given}。 The amount must be above zero: {given}.
             *     `amount-not-number` 金额不是以分计的整数：{given}。 The amount is not a whole number of fen: {given}.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "funds.unclaimedDeposits": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                region?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deposits of finished projects nobody claims */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: day */
                        lastSweepOn?: string;
                        next?: string;
                        /** Format: day */
                        nextSweepBy?: string;
                        rows: {
                            cover: string;
                            /** Format: day */
                            filedOn: string;
                            leftFen: string;
                            name: string;
                            number: string;
                            project: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    gaps: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "not-registered" | "not-due" | "not-funded" | "not-ordered" | "not-arrived" | "not-worked";
                limit?: number;
                month?: string;
                project?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gaps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            cites: {
                                article: string;
                                instrument: string;
                            }[];
                            fen: string;
                            /** @enum {unknown} */
                            kind: "not-registered" | "not-due" | "not-funded" | "not-ordered" | "not-arrived" | "not-worked";
                            /** Format: month */
                            month: string;
                            project: string;
                            /** Format: day */
                            since: string;
                            worker: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description alive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        database?: string;
                        day: string;
                        status: string;
                    };
                };
            };
        };
    };
    import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file?: string[];
                };
            };
        };
        responses: {
            /** @description taken; follow the run */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        run: string;
                    };
                };
            };
            /** @description too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "import-events": {
        parameters: {
            query: {
                run: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description server-sent events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    "import-get": {
        parameters: {
            query: {
                run: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description counts and refusals, file by file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "import-marked": {
        parameters: {
            query: {
                file: string;
                run: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the same workbook, marked cell by cell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "instruments.addYear": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 通知文号 */
                    number: string;
                    /** 放假的日子 */
                    off: string[];
                    /**
                     * 发布日
                     * Format: day
                     */
                    publishedOn: string;
                    /** 调休上班的日子 */
                    work: string[];
                    /** 年份 */
                    year: number;
                };
            };
        };
        responses: {
            /** @description Add the calendar of a year */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        off: number;
                        work: number;
                        year: number;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `year-known` {year} 年的放假安排已经有了。 The calendar of {year} is known already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `notice-to-come` 通知的日子 {day} 还没有到。 The day of the notice, {day}, has not come.
             *     `day-twice` {day} 写了两次。 {day} stands twice.
             *     `day-outside` {day} 不在 {year} 年。 {day} does not lie in {year}.
             *     `off-and-work` {day} 又放假又上班。 {day} is both off and worked.
             *     `work-on-weekday` {day} 不是周末，本来就上班。 {day} is no weekend; it is worked anyway.
             *     `holiday-worked` {day} 是法定节日，不能上班。 {day} is a holiday by regulation; it is not worked.
             *     `holiday-missing` {day} 是法定节日，没有写进放假的日子。 {day} is a holiday by regulation and is missing.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.instrument.answer": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 采纳 */
                        adopted: boolean;
                        /** 第几条意见 */
                        comment: number;
                        /** 答复 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Answer a comment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see.
             *     `comment-unknown` 没有第 {n} 条意见。 There is no comment {n}.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.instrument.closeConsultation": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 意见 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Close the consultation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `consultation-open` 意见征求到 {day}，还没有到期。 Comments may be made until {day}.
             *     `comments-unanswered` 还有 {n} 条意见没有答复。 {n} comments have no answer.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.instrument.comment": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 对哪一条 */
                        article?: string;
                        /** 谁的意见 */
                        from: string;
                        /** 意见 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Record a comment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.instrument.confirm": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 意见 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Confirm the entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             *     `number-taken` 这个文号已经用过。 This number is already used.
             *     `set-elsewhere` {parameter} 在同一段时间里已由《{title}》设定。 {parameter} is already set for these days by “{title}”.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `same-person` 起草、录入的人不能自己审核、确认。 Who wrote it may not review or confirm it.
             *     `article-twice` 第 {no} 条出现了两次。 Article {no} stands twice.
             *     `parameter-unknown` 法规库没有 {parameter} 这个数字。 The law room knows no figure {parameter}.
             *     `fixed-by-law` {parameter} 由上位法规定（{by}），市里不能另设。 {parameterEn} is fixed by higher law ({byEn}); the city may not set it.
             *     `value-wrong` {parameter} 不能是“{value}”。 {parameterEn} cannot be “{value}”.
             *     `out-of-range` {parameter} 设成 {value}，超出 {range}（{why}）。 {parameterEn} would be {value}, outside {range} ({why}).
             *     `span-wrong` {parameter} 到 {until} 为止，不晚于起始日 {from}。 {parameterEn} would end on {until}, not after its first day {from}.
             *     `set-twice` {parameter} 在同一段时间里设了两次。 {parameter} is set twice for the same days.
             *     `retroactive` 施行日或者失效日 {day} 早于 {first}：新的规定不溯及既往。 The day {day} lies before {first}: a new rule does not reach back.
             *     `not-replaceable` 要替代的《{title}》现在不是“已发布”。 “{title}”, to be replaced, does not stand published.
             *     `before-effective` {parameter} 的起始日早于施行日 {effectiveOn}。 {parameter} would begin before the effective day {effectiveOn}.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.instrument.confirmCorrection": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 意见 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Confirm the correction */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             *     `number-taken` 这个文号已经用过。 This number is already used.
             *     `set-elsewhere` {parameter} 在同一段时间里已由《{title}》设定。 {parameter} is already set for these days by “{title}”.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `same-person` 起草、录入的人不能自己审核、确认。 Who wrote it may not review or confirm it.
             *     `article-twice` 第 {no} 条出现了两次。 Article {no} stands twice.
             *     `parameter-unknown` 法规库没有 {parameter} 这个数字。 The law room knows no figure {parameter}.
             *     `fixed-by-law` {parameter} 由上位法规定（{by}），市里不能另设。 {parameterEn} is fixed by higher law ({byEn}); the city may not set it.
             *     `value-wrong` {parameter} 不能是“{value}”。 {parameterEn} cannot be “{value}”.
             *     `out-of-range` {parameter} 设成 {value}，超出 {range}（{why}）。 {parameterEn} would be {value}, outside {range} ({why}).
             *     `span-wrong` {parameter} 到 {until} 为止，不晚于起始日 {from}。 {parameterEn} would end on {until}, not after its first day {from}.
             *     `set-twice` {parameter} 在同一段时间里设了两次。 {parameter} is set twice for the same days.
             *     `retroactive` 施行日或者失效日 {day} 早于 {first}：新的规定不溯及既往。 The day {day} lies before {first}: a new rule does not reach back.
             *     `not-replaceable` 要替代的《{title}》现在不是“已发布”。 “{title}”, to be replaced, does not stand published.
             *     `before-effective` {parameter} 的起始日早于施行日 {effectiveOn}。 {parameter} would begin before the effective day {effectiveOn}.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.instrument.consult": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 征求哪些单位、人员 */
                        says: string;
                        /**
                         * 征求到哪天
                         * Format: day
                         */
                        until: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Put to consultation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `consultation-ended` 征求到的日子 {day} 已经过了。 The last day for comments, {day}, has passed.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.instrument.correct": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 更正后的条文 */
                        articles: {
                            /** 条 */
                            no: string;
                            /** 设定的数字 */
                            settings?: {
                                /**
                                 * 自哪天起（不填：施行日）
                                 * Format: day
                                 */
                                from?: string;
                                /** 法定数字 */
                                parameter: string;
                                /**
                                 * 到哪天（不含）
                                 * Format: day
                                 */
                                until?: string;
                                /** 值 */
                                value: string;
                            }[];
                            /** 条文 */
                            text: string;
                            /** 英文大意 */
                            textEn?: string;
                        }[];
                        /** 错在哪里 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Correct */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `article-twice` 第 {no} 条出现了两次。 Article {no} stands twice.
             *     `parameter-unknown` 法规库没有 {parameter} 这个数字。 The law room knows no figure {parameter}.
             *     `fixed-by-law` {parameter} 由上位法规定（{by}），市里不能另设。 {parameterEn} is fixed by higher law ({byEn}); the city may not set it.
             *     `value-wrong` {parameter} 不能是“{value}”。 {parameterEn} cannot be “{value}”.
             *     `out-of-range` {parameter} 设成 {value}，超出 {range}（{why}）。 {parameterEn} would be {value}, outside {range} ({why}).
             *     `span-wrong` {parameter} 到 {until} 为止，不晚于起始日 {from}。 {parameterEn} would end on {until}, not after its first day {from}.
             *     `set-twice` {parameter} 在同一段时间里设了两次。 {parameter} is set twice for the same days.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.instrument.draft": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 条文 */
                        articles: {
                            /** 条 */
                            no: string;
                            /** 设定的数字 */
                            settings?: {
                                /**
                                 * 自哪天起（不填：施行日）
                                 * Format: day
                                 */
                                from?: string;
                                /** 法定数字 */
                                parameter: string;
                                /**
                                 * 到哪天（不含）
                                 * Format: day
                                 */
                                until?: string;
                                /** 值 */
                                value: string;
                            }[];
                            /** 条文 */
                            text: string;
                            /** 英文大意 */
                            textEn?: string;
                        }[];
                        /** 发布机关 */
                        issuer: string;
                        /** 替代哪些文件 */
                        replaces?: string[];
                        /** 适用行业 */
                        sectors: (1 | 2 | 3)[];
                        /** 对应任务 */
                        task: 1 | 6 | 10 | 13 | 16 | 42;
                        /** 英文标题 */
                        titleEn?: string;
                        /** 标题 */
                        titleZh: string;
                    };
                };
            };
        };
        responses: {
            /** @description Draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `city-only` 本市的制度由市级单位起草。 Instruments of the city are drafted by offices of the city.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `article-twice` 第 {no} 条出现了两次。 Article {no} stands twice.
             *     `parameter-unknown` 法规库没有 {parameter} 这个数字。 The law room knows no figure {parameter}.
             *     `fixed-by-law` {parameter} 由上位法规定（{by}），市里不能另设。 {parameterEn} is fixed by higher law ({byEn}); the city may not set it.
             *     `value-wrong` {parameter} 不能是“{value}”。 {parameterEn} cannot be “{value}”.
             *     `out-of-range` {parameter} 设成 {value}，超出 {range}（{why}）。 {parameterEn} would be {value}, outside {range} ({why}).
             *     `span-wrong` {parameter} 到 {until} 为止，不晚于起始日 {from}。 {parameterEn} would end on {until}, not after its first day {from}.
             *     `set-twice` {parameter} 在同一段时间里设了两次。 {parameter} is set twice for the same days.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.instrument.dropCorrection": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 意见 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Drop the correction */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.instrument.enter": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 条文 */
                        articles: {
                            /** 条 */
                            no: string;
                            /** 设定的数字 */
                            settings?: {
                                /**
                                 * 自哪天起（不填：施行日）
                                 * Format: day
                                 */
                                from?: string;
                                /** 法定数字 */
                                parameter: string;
                                /**
                                 * 到哪天（不含）
                                 * Format: day
                                 */
                                until?: string;
                                /** 值 */
                                value: string;
                            }[];
                            /** 条文 */
                            text: string;
                            /** 英文大意 */
                            textEn?: string;
                        }[];
                        /**
                         * 施行日
                         * Format: day
                         */
                        effectiveOn: string;
                        /** 发布机关 */
                        issuer: string;
                        /** 文号 */
                        number: string;
                        /**
                         * 发布日
                         * Format: day
                         */
                        publishedOn: string;
                        /** 替代哪些文件 */
                        replaces?: string[];
                        /** 适用行业 */
                        sectors: (1 | 2 | 3)[];
                        /** 对应任务 */
                        task: 1 | 6 | 10 | 13 | 16 | 42;
                        /** 英文标题 */
                        titleEn?: string;
                        /** 标题 */
                        titleZh: string;
                        /**
                         * 失效日
                         * Format: day
                         */
                        untilDay?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Enter an instrument already issued */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `city-only` 本市的制度由市级单位起草。 Instruments of the city are drafted by offices of the city.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             *     `number-taken` 这个文号已经用过。 This number is already used.
             *     `set-elsewhere` {parameter} 在同一段时间里已由《{title}》设定。 {parameter} is already set for these days by “{title}”.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `article-twice` 第 {no} 条出现了两次。 Article {no} stands twice.
             *     `parameter-unknown` 法规库没有 {parameter} 这个数字。 The law room knows no figure {parameter}.
             *     `fixed-by-law` {parameter} 由上位法规定（{by}），市里不能另设。 {parameterEn} is fixed by higher law ({byEn}); the city may not set it.
             *     `value-wrong` {parameter} 不能是“{value}”。 {parameterEn} cannot be “{value}”.
             *     `out-of-range` {parameter} 设成 {value}，超出 {range}（{why}）。 {parameterEn} would be {value}, outside {range} ({why}).
             *     `span-wrong` {parameter} 到 {until} 为止，不晚于起始日 {from}。 {parameterEn} would end on {until}, not after its first day {from}.
             *     `set-twice` {parameter} 在同一段时间里设了两次。 {parameter} is set twice for the same days.
             *     `retroactive` 施行日或者失效日 {day} 早于 {first}：新的规定不溯及既往。 The day {day} lies before {first}: a new rule does not reach back.
             *     `not-replaceable` 要替代的《{title}》现在不是“已发布”。 “{title}”, to be replaced, does not stand published.
             *     `before-effective` {parameter} 的起始日早于施行日 {effectiveOn}。 {parameter} would begin before the effective day {effectiveOn}.
             *     `not-yet-issued` 发布日 {day} 还没有到，不是补录。 The day of issue, {day}, has not come: this is not a late entry.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.instrument.publish": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /**
                         * 施行日
                         * Format: day
                         */
                        effectiveOn: string;
                        /** 文号 */
                        number: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Publish */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             *     `number-taken` 这个文号已经用过。 This number is already used.
             *     `set-elsewhere` {parameter} 在同一段时间里已由《{title}》设定。 {parameter} is already set for these days by “{title}”.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `article-twice` 第 {no} 条出现了两次。 Article {no} stands twice.
             *     `parameter-unknown` 法规库没有 {parameter} 这个数字。 The law room knows no figure {parameter}.
             *     `fixed-by-law` {parameter} 由上位法规定（{by}），市里不能另设。 {parameterEn} is fixed by higher law ({byEn}); the city may not set it.
             *     `value-wrong` {parameter} 不能是“{value}”。 {parameterEn} cannot be “{value}”.
             *     `out-of-range` {parameter} 设成 {value}，超出 {range}（{why}）。 {parameterEn} would be {value}, outside {range} ({why}).
             *     `span-wrong` {parameter} 到 {until} 为止，不晚于起始日 {from}。 {parameterEn} would end on {until}, not after its first day {from}.
             *     `set-twice` {parameter} 在同一段时间里设了两次。 {parameter} is set twice for the same days.
             *     `retroactive` 施行日或者失效日 {day} 早于 {first}：新的规定不溯及既往。 The day {day} lies before {first}: a new rule does not reach back.
             *     `not-replaceable` 要替代的《{title}》现在不是“已发布”。 “{title}”, to be replaced, does not stand published.
             *     `before-effective` {parameter} 的起始日早于施行日 {effectiveOn}。 {parameter} would begin before the effective day {effectiveOn}.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.instrument.repeal": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /**
                         * 自哪天起失效
                         * Format: day
                         */
                        from: string;
                        /** 理由 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Repeal */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `retroactive` 施行日或者失效日 {day} 早于 {first}：新的规定不溯及既往。 The day {day} lies before {first}: a new rule does not reach back.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.instrument.replace": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 由哪份文件替代 */
                        by: string;
                        /**
                         * 自哪天起
                         * Format: day
                         */
                        from: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Replaced by a new instrument */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `not-named` 那份文件没有写明自这一天起替代本文件。 That instrument does not name this one as replaced from this day.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.instrument.review": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 意见 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Pass the review */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `same-person` 起草、录入的人不能自己审核、确认。 Who wrote it may not review or confirm it.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.instrument.revise": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 条文 */
                        articles: {
                            /** 条 */
                            no: string;
                            /** 设定的数字 */
                            settings?: {
                                /**
                                 * 自哪天起（不填：施行日）
                                 * Format: day
                                 */
                                from?: string;
                                /** 法定数字 */
                                parameter: string;
                                /**
                                 * 到哪天（不含）
                                 * Format: day
                                 */
                                until?: string;
                                /** 值 */
                                value: string;
                            }[];
                            /** 条文 */
                            text: string;
                            /** 英文大意 */
                            textEn?: string;
                        }[];
                        /** 改了什么 */
                        says: string;
                        /** 英文标题 */
                        titleEn?: string;
                        /** 标题 */
                        titleZh?: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Revise */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `article-twice` 第 {no} 条出现了两次。 Article {no} stands twice.
             *     `parameter-unknown` 法规库没有 {parameter} 这个数字。 The law room knows no figure {parameter}.
             *     `fixed-by-law` {parameter} 由上位法规定（{by}），市里不能另设。 {parameterEn} is fixed by higher law ({byEn}); the city may not set it.
             *     `value-wrong` {parameter} 不能是“{value}”。 {parameterEn} cannot be “{value}”.
             *     `out-of-range` {parameter} 设成 {value}，超出 {range}（{why}）。 {parameterEn} would be {value}, outside {range} ({why}).
             *     `span-wrong` {parameter} 到 {until} 为止，不晚于起始日 {from}。 {parameterEn} would end on {until}, not after its first day {from}.
             *     `set-twice` {parameter} 在同一段时间里设了两次。 {parameter} is set twice for the same days.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.instrument.sendBack": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 意见 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Send back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.instrument.void": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 第几步 */
                    n: number;
                    proceedingId: string;
                    /** 理由 */
                    reason: string;
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Void a step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             *     `issued-stands` 第 {n} 步已经对外发布，不能作废。 Step {n} was issued; it cannot be voided.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.instrument.withdraw": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 发生日期
                     * Format: day
                     */
                    happenedOn?: string;
                    input: {
                        /** 意见 */
                        says: string;
                    };
                    proceedingId: string;
                    /** 看到第几步 */
                    seen: number;
                };
            };
        };
        responses: {
            /** @description Withdraw */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        n: number;
                        proceedingId: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `seen-stale` 别人刚办了一步（第 {n} 步），您看到的是旧的。 Somebody else has just acted (step {n}); what you saw is old.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `act-not-open` 现在是“{state}”，不能办“{act}”。现在可以办：{open}。 The state is “{stateEn}”; “{actEn}” is not open. Open now: {openEn}.
             *     `happened-in-future` 发生日期 {on} 还没有到。 The day it happened, {on}, has not come yet.
             *     `happened-before-last` 发生日期 {on} 早于前一步 {last}。 The day it happened, {on}, lies before the step before it, {last}.
             *     `void-money-moved` 第 {n} 步动了钱，不能作废。 Step {n} moved money; it cannot be voided.
             *     `void-breaks-path` 作废第 {n} 步，后面的步骤就接不上了。 Without step {n} the steps after it no longer follow.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Instruments under way */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            about: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            changedOn: string;
                            ended: boolean;
                            id: string;
                            issuer: string;
                            number: string;
                            sectors: number[];
                            state: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            task: number;
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Instruments the city has issued */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            about: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            effectiveOn: string;
                            figures: {
                                article: string;
                                /** Format: day */
                                from: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                parameter: string;
                                /** Format: day */
                                recordedOn: string;
                                unit: string;
                                /** Format: day */
                                until?: string;
                                value: string;
                                written: string;
                            }[];
                            id: string;
                            issuer: string;
                            late: boolean;
                            number: string;
                            /** Format: day */
                            publishedOn: string;
                            /** Format: day */
                            recordedOn: string;
                            replacedBy?: string;
                            sectors: number[];
                            task: number;
                            title: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            untilDay?: string;
                        }[];
                    };
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.redline": {
        parameters: {
            query: {
                against?: string;
                againstStep?: number;
                id: string;
                step?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Redline between versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        against?: string;
                        articles: {
                            /** @enum {unknown} */
                            kind: "same" | "changed" | "new" | "gone";
                            no: string;
                            segments: {
                                /** @enum {unknown} */
                                kind: "same" | "gone" | "new";
                                text: string;
                            }[];
                        }[];
                        figures: {
                            after?: {
                                cite: {
                                    article: string;
                                    instrument: string;
                                };
                                /** Format: day */
                                from: string;
                                value: string;
                                written: string;
                            };
                            before?: {
                                cite: {
                                    article: string;
                                    instrument: string;
                                };
                                /** Format: day */
                                from: string;
                                value: string;
                                written: string;
                            };
                            /** @enum {unknown} */
                            kind: "same" | "changed" | "new" | "gone";
                            label: {
                                en: string;
                                zh: string;
                            };
                            parameter: string;
                            unit: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `instrument-unknown` 没有这份文件，或者不归您看。 There is no such instrument, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.settable": {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures the city may set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            by?: string;
                            choices?: string[];
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            id: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            least?: string;
                            most?: string;
                            unit: string;
                            value?: string;
                            written?: string;
                        }[];
                    };
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.text": {
        parameters: {
            query: {
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Text of an instrument */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        about: {
                            en: string;
                            zh: string;
                        };
                        articles: {
                            /** 条 */
                            no: string;
                            /** 设定的数字 */
                            settings?: {
                                /**
                                 * 自哪天起（不填：施行日）
                                 * Format: day
                                 */
                                from?: string;
                                /** 法定数字 */
                                parameter: string;
                                /**
                                 * 到哪天（不含）
                                 * Format: day
                                 */
                                until?: string;
                                /** 值 */
                                value: string;
                            }[];
                            /** 条文 */
                            text: string;
                            /** 英文大意 */
                            textEn?: string;
                        }[];
                        /** Format: day */
                        effectiveOn: string;
                        figures: {
                            article: string;
                            /** Format: day */
                            from: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            parameter: string;
                            /** Format: day */
                            recordedOn: string;
                            unit: string;
                            /** Format: day */
                            until?: string;
                            value: string;
                            written: string;
                        }[];
                        id: string;
                        issuer: string;
                        late: boolean;
                        number: string;
                        /** Format: day */
                        publishedOn: string;
                        /** Format: day */
                        recordedOn: string;
                        replacedBy?: string;
                        sectors: number[];
                        task: number;
                        title: {
                            en: string;
                            zh: string;
                        };
                        /** Format: day */
                        untilDay?: string;
                    };
                };
            };
            /** @description `instrument-unknown` 没有这份文件，或者不归您看。 There is no such instrument, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.toReview": {
        parameters: {
            query: {
                cursor?: string;
                id: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Decisions to be reviewed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            actId: string;
                            /** Format: day */
                            happenedOn: string;
                            operation: string;
                            parameters: string[];
                            /** Format: day */
                            recordedOn: string;
                            subjectId: string;
                            subjectKind: string;
                            version: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `instrument-unknown` 没有这份文件，或者不归您看。 There is no such instrument, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "instruments.years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Calendar years added */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        published: {
                            /** Format: day */
                            from: string;
                            /** Format: day */
                            until: string;
                        };
                        rows: {
                            number: string;
                            off: string[];
                            /** Format: day */
                            publishedOn: string;
                            /** Format: day */
                            recordedOn: string;
                            work: string[];
                            year: number;
                        }[];
                    };
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.account-closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 有欠薪案件正在办理 */
                        arrearsCase?: boolean;
                        /** 已提交书面承诺 */
                        commitment?: boolean;
                        /** 工资争议正在仲裁或者诉讼 */
                        disputePending?: boolean;
                        /**
                         * 无欠薪公示开始日
                         * Format: day
                         */
                        noticePublishedOn?: string;
                        /** 有其他欠薪 */
                        otherArrears?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description May the wage account be closed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.account-opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 施工合同签订日
                         * Format: day
                         */
                        contractSignedOn: string;
                        /**
                         * 专户备案日
                         * Format: day
                         */
                        filedOn?: string;
                        /**
                         * 专户开立日
                         * Format: day
                         */
                        openedOn?: string;
                        /** 已签三方协议 */
                        tripartiteAgreement?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description When the wage account is opened and filed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.arbitration-limit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 申请仲裁日
                         * Format: day
                         */
                        appliedOn?: string;
                        /**
                         * 劳动关系终止日（仍在职不填）
                         * Format: day
                         */
                        employmentEndedOn?: string;
                        /**
                         * 中断日（主张、求助、对方同意）
                         * Format: day
                         */
                        interruptedOn?: string;
                        /** 多次中断的，逐次列明 */
                        interruptions?: string[];
                        /**
                         * 知道或者应当知道权利被侵害之日（欠薪可以不填）
                         * Format: day
                         */
                        knewOn?: string;
                        /** 因拖欠劳动报酬 */
                        wages?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Is arbitration still in time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.assessment-grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 被考核单位数 */
                        assessed?: number;
                        /** 造成严重后果的极端事件数 */
                        extremeEvents?: number;
                        /** 弄虚作假、瞒报 */
                        fraud?: boolean;
                        /** 考核对象 */
                        level: "province" | "city" | "county";
                        /** 50人以上欠薪群体性事件数 */
                        massEvents?: number;
                        /** 其中政府投资工程 */
                        massEventsGovernment?: number;
                        /** 组织领导不力、措施不落实、欠薪问题突出 */
                        poorOrganisation?: boolean;
                        /** 得分名次（第几名） */
                        rank?: number;
                        /** 组织领导到位、制度健全（默认是） */
                        systemsComplete?: boolean;
                        /** 考核年度 */
                        year: number;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Assessment grade of a government */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.award-period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 受理日
                         * Format: day
                         */
                        acceptedOn: string;
                        /** 有重大社会影响 */
                        bigSocialImpact?: boolean;
                        /** 事实清楚、权利义务明确（农民工工资默认是） */
                        clearFacts?: boolean;
                        /**
                         * 批准延长日
                         * Format: day
                         */
                        extendedOn?: string;
                        /** 农民工工资争议 */
                        migrantWorkerWages?: boolean;
                        /** 双方同意简易处理 */
                        partiesAgree?: boolean;
                        /** 涉及国家利益、社会公共利益 */
                        publicInterest?: boolean;
                        /** 被申请人下落不明 */
                        respondentMissing?: boolean;
                        /**
                         * 增加当事人、变更请求等重新起算日
                         * Format: day
                         */
                        restartedOn?: string;
                        /**
                         * 恢复日
                         * Format: day
                         */
                        resumedOn?: string;
                        /** 标的额不超过全省上年度职工年平均工资 */
                        smallAmount?: boolean;
                        /**
                         * 中止日
                         * Format: day
                         */
                        suspendedOn?: string;
                        /**
                         * 简易处理转为普通程序之日
                         * Format: day
                         */
                        switchedOn?: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description When the award is made */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.case-deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 立案日
                         * Format: day
                         */
                        filedOn: string;
                        /**
                         * 调查结束日
                         * Format: day
                         */
                        finishedOn?: string;
                        /**
                         * 江苏：批准延长30日之日
                         * Format: day
                         */
                        jiangsuExtendedOn?: string;
                        /**
                         * 批准延长30个工作日之日
                         * Format: day
                         */
                        nationalExtendedOn?: string;
                        /**
                         * 恢复日
                         * Format: day
                         */
                        resumedOn?: string;
                        /** 来源 */
                        source: "complaint" | "report" | "inspection";
                        /**
                         * 中止日
                         * Format: day
                         */
                        suspendedOn?: string;
                        /** 欠薪案件（江苏） */
                        wageCase?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description When a case is concluded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.collective-dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 受理日
                         * Format: day
                         */
                        acceptedOn?: string;
                        /** 履行集体合同争议 */
                        collectiveContract?: boolean;
                        /** 有共同请求 */
                        commonClaim?: boolean;
                        /**
                         * 收到申请日
                         * Format: day
                         */
                        receivedOn?: string;
                        /** 被申请人停业或者下落不明 */
                        respondentMissing?: boolean;
                        /** 劳动者人数 */
                        workers: number;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Is the dispute collective */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.compensation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 限期支付的最后日
                         * Format: day
                         */
                        orderDeadline?: string;
                        /** 限期支付令已送达（默认是） */
                        orderServed?: boolean;
                        /**
                         * 付清日
                         * Format: day
                         */
                        paidOn?: string;
                        /** 欠付数额 */
                        unpaidFen: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Compensation on top */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 有明确的用人单位且合法权益受到侵害 */
                        clearEmployer: boolean;
                        /** 连续或者继续状态 */
                        continuing?: boolean;
                        /**
                         * 行为终了日
                         * Format: day
                         */
                        endedOn?: string;
                        /** 已经或者应当通过仲裁、诉讼解决 */
                        inArbitrationOrLawsuit?: boolean;
                        /** 属于监察范围并由本机关管辖 */
                        inScopeAndJurisdiction: boolean;
                        /**
                         * 收到投诉日
                         * Format: day
                         */
                        receivedOn: string;
                        /**
                         * 违法行为发生日
                         * Format: day
                         */
                        violationOn: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Accepting a complaint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.compliance-grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 使用童工、强迫劳动等 */
                        childOrForcedLabour?: boolean;
                        /**
                         * 评价日
                         * Format: day
                         */
                        gradedOn?: string;
                        /** 违法引发群体性、极端事件或者严重不良影响 */
                        massOrExtremeEvent?: boolean;
                        /** 阻挠监察 */
                        obstructed?: boolean;
                        /** 因违法被追究刑事责任 */
                        prosecuted?: boolean;
                        /** 拒不履行指令、决定、处罚 */
                        refusedOrder?: boolean;
                        /** 一年内因违法被查处次数 */
                        timesDealtWith: number;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Compliance grade */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.credit-repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 申请日（默认当天）
                         * Format: day
                         */
                        askedOn?: string;
                        /** 已纠正并履行义务 */
                        corrected?: boolean;
                        /**
                         * 处罚决定或者列入决定的日期
                         * Format: day
                         */
                        documentOn: string;
                        /** 失信信息分类 */
                        kind: "minor" | "ordinary" | "serious";
                        /** 属于失信联合惩戒名单 */
                        onJointPunishmentList?: boolean;
                        /** 已公开作出信用承诺 */
                        publicPromise?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Credit repair */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.crime-referral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 有能力支付 */
                        ableToPay?: boolean;
                        /** 转移财产、逃匿等方法逃避 */
                        evaded?: boolean;
                        /**
                         * 提起公诉日
                         * Format: day
                         */
                        indictedOn?: string;
                        /** 有正当理由未知悉或者未及时支付 */
                        justifiedReason?: boolean;
                        /** 欠付最多的一人：数额 */
                        oneWorkerFen?: string;
                        /** 欠付最多的一人：月数 */
                        oneWorkerMonths?: number;
                        /**
                         * 责令支付的最后日
                         * Format: day
                         */
                        orderDeadline?: string;
                        /**
                         * 责令支付文书送达日
                         * Format: day
                         */
                        orderServedOn?: string;
                        /**
                         * 付清日
                         * Format: day
                         */
                        paidOn?: string;
                        /**
                         * 公安机关立案日
                         * Format: day
                         */
                        policeFiledOn?: string;
                        /** 造成严重后果 */
                        seriousConsequence?: boolean;
                        /** 送达方式 */
                        servedBy?: "person" | "posted" | "none";
                        /** 按要求通知到指定地点而不到 */
                        summonedAndAbsent?: boolean;
                        /** 欠付总额 */
                        totalFen?: string;
                        /** 逐人欠付 */
                        workers?: {
                            /** 欠付月数 */
                            months: number;
                            /** 欠付数额 */
                            owedFen: string;
                        }[];
                        /** 欠付人数 */
                        workersOwed?: number;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Must it be referred to the police */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 期限编号，如 CLK-INV */
                        clock: string;
                        /** 之后的事件 */
                        events?: {
                            /** 事件 */
                            kind: "stop" | "extend" | "suspend" | "resume" | "restart";
                            /** 延长多少（默认法定上限） */
                            length?: number;
                            /**
                             * 日期
                             * Format: day
                             */
                            on: string;
                        }[];
                        /**
                         * 起算事件发生日
                         * Format: day
                         */
                        start: string;
                        /** 起算时刻（时，0–23；小时期限用） */
                        startHour?: number;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description When a statutory clock ends */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.deduction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 拟扣数额 */
                        deductionFen?: string;
                        /** 县区 */
                        district: "320703" | "320706" | "320707" | "320722" | "320723" | "320724" | "320771" | "320772";
                        /** 扣款原因 */
                        kind: "damage" | "houseRules" | "statutory" | "other";
                        /** 当月应发工资 */
                        monthFen: string;
                        /**
                         * 工资所属日期
                         * Format: day
                         */
                        on: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description How much may be deducted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.deferral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 不可抗力消除日
                         * Format: day
                         */
                        forceMajeureEndedOn?: string;
                        /** 农民工工资 */
                        migrantWorker?: boolean;
                        /**
                         * 约定的支付日
                         * Format: day
                         */
                        payDay: string;
                        /** 延期原因 */
                        reason: "forceMajeure" | "business" | "other";
                        /** 经工会或者职工代表大会同意 */
                        unionConsent?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description May wages be paid late */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.deposit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 该企业在本县已存总额（2021年11月前） */
                        alreadyStoredFen?: string;
                        /** 存储后连续几年无欠薪 */
                        cleanYears?: number;
                        /** 本地区第二个及以上在建工程 */
                        concurrentProject?: boolean;
                        /** 合同额（或者年度合同额） */
                        contractFen: string;
                        /**
                         * 施工合同签订日
                         * Format: day
                         */
                        contractSignedOn: string;
                        /**
                         * 存储日（已存储的）
                         * Format: day
                         */
                        depositStoredOn?: string;
                        /** 项目所在县区（2021年11月前要填） */
                        district?: "320703" | "320706" | "320707" | "320722" | "320723" | "320724" | "320771" | "320772";
                        /**
                         * 本地区最近一次欠薪日
                         * Format: day
                         */
                        lastArrearsOn?: string;
                        /** 列入严重失信主体名单 */
                        listed?: boolean;
                        /** 欠薪曾引发群体性事件（2021年11月前） */
                        massEventByArrears?: boolean;
                        /** 建设单位承诺（2021年11月前） */
                        ownerPromise?: boolean;
                        /** 实名制和专户都已落实 */
                        realNameAndAccountDone?: boolean;
                        /** 工程类别 */
                        sector?: "housing" | "municipal" | "transport" | "water" | "other";
                        /** 按2012年标准应存数额（2021年11月前） */
                        standard2012Fen?: string;
                        /** 国有投资平台承诺（2021年11月前） */
                        statePlatform?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description How much deposit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.deposit-draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 应清偿的欠薪 */
                        arrearsFen: string;
                        /** 保证金或者保函余额 */
                        depositFen: string;
                        /**
                         * 银行收到支付通知书日
                         * Format: day
                         */
                        noticeReceivedOn?: string;
                        /**
                         * 银行支付日（动用日）
                         * Format: day
                         */
                        paidOn?: string;
                        /**
                         * 限期清偿（先行清偿）的最后日
                         * Format: day
                         */
                        payDeadline: string;
                        /**
                         * 总包履行日
                         * Format: day
                         */
                        performedOn?: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description May the deposit be drawn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.deposit-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 施工合同签订日
                         * Format: day
                         */
                        contractSignedOn: string;
                        /**
                         * 批准缓缴至
                         * Format: day
                         */
                        deferUntil?: string;
                        /**
                         * 施工许可证或者开工报告批复日
                         * Format: day
                         */
                        permitOn?: string;
                        /**
                         * 存储或者提交保函日
                         * Format: day
                         */
                        storedOn?: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description When the deposit is due */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.deposit-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 存储方式 */
                        form: "cash" | "bankGuarantee" | "suretyGuarantee" | "insurance" | "otherMoney";
                        /**
                         * 存储日（默认当天）
                         * Format: day
                         */
                        on?: string;
                        /** 谁存 */
                        payer: "generalContractor" | "owner" | "subcontractor";
                        /** 本地区已推行担保公司保函、保险 */
                        regionAllowsOther?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description In what form a deposit may be given */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.deposit-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 申请返还日
                         * Format: day
                         */
                        appliedOn?: string;
                        /** 审核发现欠薪 */
                        arrearsFound?: boolean;
                        /** 书面承诺已结清工资 */
                        commitment?: boolean;
                        /**
                         * 工程完工日
                         * Format: day
                         */
                        completedOn?: string;
                        /**
                         * 工地公示开始日
                         * Format: day
                         */
                        noticePublishedOnSite?: string;
                        /**
                         * 人社部门网站公示开始日
                         * Format: day
                         */
                        noticePublishedOnWebsite?: string;
                        /**
                         * 审核完毕日
                         * Format: day
                         */
                        reviewedOn?: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description May the deposit be given back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.early-removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 申请日（默认当天）
                         * Format: day
                         */
                        appliedOn?: string;
                        /**
                         * 改正日
                         * Format: day
                         */
                        correctedOn?: string;
                        /** 因拒不支付劳动报酬罪被追诉或者判刑 */
                        criminalProceedings?: boolean;
                        /**
                         * 列入决定日
                         * Format: day
                         */
                        listedOn: string;
                        /** 列入期间再次欠薪 */
                        newArrears?: boolean;
                        /** 法律、中央政策另有规定不得提前移出 */
                        otherBar?: boolean;
                        /** 已作出书面信用承诺 */
                        writtenPromise?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description May it be removed early */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.emergency-fund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 用人单位拖欠后逃匿 */
                        absconded?: boolean;
                        /** 用人单位一时难以支付 */
                        cannotPay?: boolean;
                        /** 县区 */
                        district: "320703" | "320706" | "320707" | "320722" | "320723" | "320724" | "320771" | "320772";
                        /** 周转金余额 */
                        fundFen?: string;
                        /** 逐人欠薪 */
                        owedFen: string[];
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description What the emergency fund may advance */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.enforcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 行政决定送达日
                         * Format: day
                         */
                        decisionServedOn: string;
                        /**
                         * 催告书送达日
                         * Format: day
                         */
                        demandServedOn?: string;
                        /** 已经履行 */
                        performed?: boolean;
                        /**
                         * 收到复议决定日
                         * Format: day
                         */
                        reconsiderationDecisionOn?: string;
                        /** 正在复议或者诉讼 */
                        remedyUsed?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description May enforcement be asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.exit-pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 双方另有约定 */
                        agreedOtherwise?: boolean;
                        /**
                         * 劳动关系终止（退场）日
                         * Format: day
                         */
                        endedOn: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description When all wages are due after leaving */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.figure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 哪一天（默认当天）
                         * Format: day
                         */
                        on?: string;
                        /** 参数编号，如 P-ACCT-OPEN */
                        parameter: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description A figure of law on a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.final-award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 裁决日（默认当天）
                         * Format: day
                         */
                        awardedOn?: string;
                        /** 县区（当地月最低工资） */
                        district: "320703" | "320706" | "320707" | "320722" | "320723" | "320724" | "320771" | "320772";
                        /** 各项请求 */
                        items: {
                            /** 裁决数额 */
                            amountFen?: string;
                            /** 请求项目 */
                            kind: "wages" | "medical" | "severance" | "compensation" | "standards" | "other";
                        }[];
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Is the award final */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.fine-band": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 改正日
                         * Format: day
                         */
                        correctedOn?: string;
                        /**
                         * 责令改正的最后日
                         * Format: day
                         */
                        correctionDeadline?: string;
                        /** 拟罚数额（看是否听证） */
                        fineFen?: string;
                        /** 违法行为 */
                        violation: "paidInGoods" | "noWageLedger" | "noPaySlip" | "holdsWageCards" | "accountNotOpened" | "accountNotUsed" | "depositMissing" | "noRealNameManagement" | "noMonthlySheet" | "noSupervisionOfSubcontractor" | "subcontractorNotCooperating" | "noNoticeBoard" | "noPaymentGuarantee" | "labourCostNotTransferred" | "papersNotProduced" | "bankRefusesQuery" | "obstructsInspection" | "jiangsuArrearsNotReported" | "jiangsuAttendanceOrSlipMissing" | "jiangsuNoWageRules" | "jiangsuPaidInGoods" | "jiangsuBlocksInspection";
                        /**
                         * 违法行为日
                         * Format: day
                         */
                        violationOn: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Fine band */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.getInstrument": {
        parameters: {
            query: {
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An instrument of law */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        articles: {
                            article: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            id: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        confidence: string;
                        figures: {
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            id: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        /** Format: day */
                        from: string;
                        id: string;
                        issuer: {
                            en: string;
                            zh: string;
                        };
                        kind: string;
                        note?: {
                            en: string;
                            zh: string;
                        };
                        number: string;
                        replacedBy?: string;
                        title: {
                            en: string;
                            zh: string;
                        };
                        /** Format: day */
                        until?: string;
                    };
                };
            };
            /** @description `instrument-unknown` 没有这件文件。 There is no such instrument. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.guarantee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 保函金额 */
                        amountFen: string;
                        /** 受益人为属地人社部门 */
                        beneficiaryIsAuthority: boolean;
                        /**
                         * 完工日
                         * Format: day
                         */
                        completedOn?: string;
                        /**
                         * 合同工期届满日
                         * Format: day
                         */
                        contractEndsOn: string;
                        /**
                         * 保函到期日
                         * Format: day
                         */
                        expiresOn: string;
                        /** 不可撤销、见索即付 */
                        irrevocableOnDemand: boolean;
                        /**
                         * 保函开立日
                         * Format: day
                         */
                        issuedOn: string;
                        /** 应存数额 */
                        requiredFen: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Is the bank guarantee good */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.key-watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 清偿日
                         * Format: day
                         */
                        clearedOn?: string;
                        /** 连续欠薪月数 */
                        consecutiveMonths: number;
                        /** 清偿后又欠薪 */
                        newArrears?: boolean;
                        /** 累计欠薪月数 */
                        totalMonths: number;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Key watch of an employer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.late-fine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 罚款本数 */
                        fineFen: string;
                        /**
                         * 缴清日（未缴不填）
                         * Format: day
                         */
                        paidOn?: string;
                        /**
                         * 收到处罚决定书日
                         * Format: day
                         */
                        receivedOn: string;
                        /** 复议、诉讼期间 */
                        remedies?: {
                            /**
                             * 起
                             * Format: day
                             */
                            from: string;
                            /**
                             * 止（不含）
                             * Format: day
                             */
                            until: string;
                        }[];
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Surcharge of a late fine */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.limitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 连续或者继续状态 */
                        continuing?: boolean;
                        /**
                         * 发现、投诉举报日
                         * Format: day
                         */
                        discoveredOn?: string;
                        /**
                         * 行为终了日（欠薪：劳动关系终止或者最后发薪日）
                         * Format: day
                         */
                        endedOn?: string;
                        /**
                         * 违法行为发生日
                         * Format: day
                         */
                        violationOn: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description May it still be pursued */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.list-term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 改正日
                         * Format: day
                         */
                        correctedOn?: string;
                        /** 再次列入 */
                        listedBefore?: boolean;
                        /**
                         * 列入决定日
                         * Format: day
                         */
                        listedOn: string;
                        /** 列入期间再次欠薪 */
                        newArrears?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Until when on the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.listClocks": {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Statutory clocks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            confidence?: string;
                            ends: {
                                en: string;
                                zh: string;
                            };
                            id: string;
                            kind: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            length?: number;
                            roll: string;
                            starts: {
                                en: string;
                                zh: string;
                            };
                            unit: string;
                        }[];
                    };
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.listDays": {
        parameters: {
            query: {
                from: string;
                until: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Calendar of working days */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** Format: day */
                            day: string;
                            works?: boolean;
                        }[];
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `span-too-long` 起止之间要有 1 至 800 天。 Between the two days lie 1 to 800 days.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.listed-supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 欠薪数额 */
                        arrearsFen?: string;
                        /** 限期支付逾期次数 */
                        deadlinesPassed?: number;
                        /** 政府投资工程 */
                        governmentProject?: boolean;
                        /** 媒体曝光 */
                        mediaExposure?: boolean;
                        /** 欠薪人数 */
                        workers?: number;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Listed supervision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.listFigures": {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures of law */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            figures: {
                                cite: {
                                    article: string;
                                    instrument: string;
                                };
                                confidence: string;
                                /** Format: day */
                                from: string;
                                note?: {
                                    en: string;
                                    zh: string;
                                };
                                /** Format: day */
                                recordedOn: string;
                                /** Format: day */
                                until?: string;
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            id: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            unit: string;
                            value?: string;
                        }[];
                    };
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.listInstruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Instruments of law */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            confidence: string;
                            /** Format: day */
                            from: string;
                            id: string;
                            issuer: {
                                en: string;
                                zh: string;
                            };
                            kind: string;
                            note?: {
                                en: string;
                                zh: string;
                            };
                            number: string;
                            replacedBy?: string;
                            title: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            until?: string;
                        }[];
                    };
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.listQuestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Questions of law */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            example?: {
                                facts: unknown;
                                /** Format: day */
                                on: string;
                            };
                            facts: unknown;
                            forWorkers: boolean;
                            group: string;
                            help: {
                                en: string;
                                zh: string;
                            };
                            label: {
                                en: string;
                                zh: string;
                            };
                            name: string;
                        }[];
                    };
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.mass-incident": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 死亡人数 */
                        deaths?: number;
                        /**
                         * 发生日（默认当天）
                         * Format: day
                         */
                        on?: string;
                        /** 参与人数 */
                        people: number;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Level and report of a mass incident */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.may-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 行政处理、处罚决定日（2018–2021年）
                         * Format: day
                         */
                        decisionOn?: string;
                        /**
                         * 批准延长列入期限之日
                         * Format: day
                         */
                        extendedOn?: string;
                        /**
                         * 列入决定日（默认当天）
                         * Format: day
                         */
                        listedOn?: string;
                        /** 引发群体性、极端事件，造成严重不良社会影响 */
                        massOrExtremeEvent?: boolean;
                        /**
                         * 责令限期支付的最后日
                         * Format: day
                         */
                        orderDeadline?: string;
                        /**
                         * 付清（改正）日
                         * Format: day
                         */
                        paidOn?: string;
                        /** 欠薪达到拒不支付劳动报酬罪数额标准 */
                        reachesCrimeAmount?: boolean;
                        /** 已作出书面信用承诺 */
                        writtenPromise?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description May this firm be listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.minimum-wage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 县区 */
                        district: "320703" | "320706" | "320707" | "320722" | "320723" | "320724" | "320771" | "320772";
                        /** 其中不计入的：加班工资、夜班高温等津贴、个人缴的公积金、法定福利 */
                        excludedFen?: string;
                        /** 小时数（非全日制） */
                        hours?: number;
                        /**
                         * 工资所属日期
                         * Format: day
                         */
                        on: string;
                        /** 实际支付 */
                        paidFen?: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Minimum wage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.overtime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 法定休假日加班小时 */
                        holidayHours?: number;
                        /** 月工资 */
                        monthFen: string;
                        /**
                         * 工资所属日期
                         * Format: day
                         */
                        on: string;
                        /** 休息日加班且未补休的小时 */
                        restDayHours?: number;
                        /** 工作日加班小时 */
                        workdayHours?: number;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Overtime pay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.payment-guarantee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 合同额 */
                        contractFen: string;
                        /**
                         * 担保到期日
                         * Format: day
                         */
                        expiresOn?: string;
                        /** 已提供的支付担保 */
                        guaranteeFen?: string;
                        /** 履约担保金额 */
                        performanceGuaranteeFen?: string;
                        /** 建设单位与总包为同一法人 */
                        sameLegalPerson?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Works payment guarantee */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.progress-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 本期完成工程价款 */
                        completedValueFen: string;
                        /**
                         * 合同签订日
                         * Format: day
                         */
                        contractSignedOn: string;
                        /** 已支付进度款 */
                        paidFen?: string;
                        /** 机关、事业单位、国有企业投资 */
                        publicOwner?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Least progress payment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 欠薪数额 */
                        arrearsFen?: string;
                        /** 非法使用童工 */
                        childLabour?: boolean;
                        /** 已依法查处并作出处理、处罚决定 */
                        dealtWith?: boolean;
                        /** 已认定数额较大 */
                        largeAmount?: boolean;
                        /**
                         * 收到异议日
                         * Format: day
                         */
                        objectionOn?: string;
                        /** 其他法定情形 */
                        otherKind?: boolean;
                        /** 造成严重社会影响 */
                        seriousInfluence?: boolean;
                        /** 拒不支付劳动报酬移送司法机关 */
                        transferredToJustice?: boolean;
                        /** 欠薪人数 */
                        workers?: number;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Must it be published */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.record-keeping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 工程完工日（用工台账）
                         * Format: day
                         */
                        completedOn?: string;
                        /** 资料 */
                        kind: "wageLedger" | "labourLedger" | "attendance";
                        /**
                         * 形成日（台账、考勤）
                         * Format: day
                         */
                        madeOn?: string;
                        /**
                         * 工资全部结清日（用工台账）
                         * Format: day
                         */
                        settledOn?: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description How long records are kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.referral-clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 负责人批准日
                         * Format: day
                         */
                        approvedOn?: string;
                        /** 批准时刻（时，0–23） */
                        approvedTime?: number;
                        /**
                         * 收到立案通知日
                         * Format: day
                         */
                        filedNoticeOn?: string;
                        /**
                         * 收到不予立案通知日
                         * Format: day
                         */
                        noFilingNoticeOn?: string;
                        /**
                         * 通知立案书送达日
                         * Format: day
                         */
                        noticeToFileOn?: string;
                        /**
                         * 检察院要求说明理由送达日
                         * Format: day
                         */
                        reasonsAskedOn?: string;
                        /**
                         * 公安机关接受日
                         * Format: day
                         */
                        receivedByPoliceOn?: string;
                        /**
                         * 公安机关收到复议申请日
                         * Format: day
                         */
                        reconsiderationAskedOn?: string;
                        /**
                         * 收到复议决定日
                         * Format: day
                         */
                        reconsideredOn?: string;
                        /**
                         * 专案组书面报告日
                         * Format: day
                         */
                        reportedOn: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Clocks of a referral */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.report-filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 收到举报日
                         * Format: day
                         */
                        receivedOn: string;
                        /**
                         * 告知举报人日
                         * Format: day
                         */
                        toldOn?: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description When a report is decided */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.site-entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /**
                         * 出生日
                         * Format: day
                         */
                        bornOn?: string;
                        /**
                         * 进场日
                         * Format: day
                         */
                        enteredOn: string;
                        /** 已签劳动合同 */
                        labourContract?: boolean;
                        /** 是否建立劳动关系 */
                        labourRelation?: "yes" | "no";
                        /** 已实名登记 */
                        registered?: boolean;
                        /** 已完成基本安全培训 */
                        safetyTraining?: boolean;
                        /** 工程类别 */
                        sector: "housing" | "transport" | "water" | "other";
                        /** 已签用工书面协议 */
                        workAgreement?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description May a worker enter the site */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.sme-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 合同约定的天数 */
                        agreedDays?: number;
                        /** 合同另约逾期利率 */
                        agreedRateGiven?: boolean;
                        /** 应付数额 */
                        amountFen?: string;
                        /**
                         * 交付（确认）日
                         * Format: day
                         */
                        deliveredOn: string;
                        /**
                         * 付款日
                         * Format: day
                         */
                        paidOn?: string;
                        /** 付款方 */
                        payer: "publicBody" | "largeEnterprise";
                        /** 约定收到第三方付款才付 */
                        payWhenPaid?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description When a small enterprise is paid */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.stoppage-pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 劳动合同约定的月工资 */
                        agreedFen: string;
                        /** 县区 */
                        district: "320703" | "320706" | "320707" | "320722" | "320723" | "320724" | "320771" | "320772";
                        /**
                         * 停工期间的日期
                         * Format: day
                         */
                        on: string;
                        /** 停工在一个工资支付周期内 */
                        withinFirstCycle?: boolean;
                        /** 已安排工作 */
                        workGiven?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Pay while work is stopped */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.transfer-cycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 合同约定的周期（月） */
                        agreedMonths?: number;
                        /**
                         * 上一次拨付日（首次为开工日）
                         * Format: day
                         */
                        previousTransferOn: string;
                        /**
                         * 本次拨付日
                         * Format: day
                         */
                        transferredOn?: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description When labour cost is transferred */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.wage-conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 月工资 */
                        monthFen: string;
                        /**
                         * 工资所属日期
                         * Format: day
                         */
                        on: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Day and hour wage of a monthly wage */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.wage-due-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 约定每月几日发薪（没有约定不填） */
                        dayOfMonth?: number;
                        /**
                         * 工资月份
                         * Format: month
                         */
                        month?: string;
                        /**
                         * 约定的支付日（已知具体日期时）
                         * Format: day
                         */
                        payDay?: string;
                        /** 当月发薪（否则次月） */
                        sameMonth?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description By which day must wages be paid */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.wage-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 工资卡由他人保管 */
                        cardHeldByOther?: boolean;
                        /** 工程建设领域 */
                        construction?: boolean;
                        /** 支付形式 */
                        form: "bank" | "cash" | "goods" | "securities";
                        /**
                         * 支付日
                         * Format: day
                         */
                        paidOn: string;
                        /** 付给谁 */
                        paidTo: "worker" | "crewLeader" | "subcontractor" | "other";
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Is this way of paying lawful */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.who-must-pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 欠薪数额 */
                        arrearsFen?: string;
                        /**
                         * 欠薪发生日
                         * Format: day
                         */
                        arrearsOn: string;
                        /** 挂靠（以他人名义承揽） */
                        borrowedQualification?: boolean;
                        /** 吊销、责令关闭、撤销或者解散 */
                        closingDown?: boolean;
                        /** 工程建设领域（不填的从其他事实看） */
                        construction?: boolean;
                        /** 谁发包、分包给个人或者无资格单位 */
                        contractedOutBy?: "owner" | "generalContractor";
                        /** 总包未按约定结清分包工程款（2020年5月前） */
                        contractorLate?: boolean;
                        /** 总包尚未结清给分包的工程款 */
                        contractorOwesFen?: string;
                        /** 用人单位性质 */
                        employerForm?: "company" | "partnership" | "soleProprietorship" | "individualBusiness";
                        /** 用人单位是谁 */
                        employerRole?: "generalContractor" | "subcontractor" | "owner" | "other";
                        /** 用人单位不具备合法经营资格 */
                        employerUnqualified?: boolean;
                        /** 出资人已清偿 */
                        investorsPaid?: boolean;
                        /** 合并或者分立 */
                        mergedOrSplit?: boolean;
                        /** 工程转包 */
                        onwardAssignment?: boolean;
                        /** 发包给个人或者无资格单位（非工程） */
                        outsourcedToUnqualified?: boolean;
                        /** 建设单位未按约定拨付工程款致欠薪 */
                        ownerLate?: boolean;
                        /** 建设单位尚未结清的工程款 */
                        ownerOwesFen?: string;
                        /** 经书面协商由承继单位清偿 */
                        successorAgreed?: boolean;
                        /** 允许他人以本单位名义经营（非工程） */
                        tradesInItsName?: boolean;
                        /** 违反规划或者建设法规的工程 */
                        unlawfulProject?: boolean;
                        /** 使用个人、无资格单位或者无证派遣的人员 */
                        usesUnlawfulDispatch?: boolean;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Who must pay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.working-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 几个工作日之后 */
                        count?: number;
                        /**
                         * 起始日（不计）
                         * Format: day
                         */
                        from: string;
                        /**
                         * 截止日（计入）
                         * Format: day
                         */
                        until?: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Count working days */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "law.written-contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    facts: {
                        /** 月工资 */
                        monthFen?: string;
                        /**
                         * 签订书面合同日
                         * Format: day
                         */
                        signedOn?: string;
                        /**
                         * 用工之日
                         * Format: day
                         */
                        startedOn: string;
                    };
                    /**
                     * 按哪一天已经录入的
                     * Format: day
                     */
                    knownOn?: string;
                    /**
                     * 按哪一天的法
                     * Format: day
                     */
                    on?: string;
                };
            };
        };
        responses: {
            /** @description Written contract and double wages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: unknown;
                        cites: {
                            article: string;
                            instrument: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        clocks: {
                            /** Format: day */
                            beforeRoll?: string;
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            due: unknown;
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            started: string;
                            state: string;
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                        }[];
                        /** Format: day */
                        on: string;
                        question: string;
                        said: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            rows?: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[][];
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        steps: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            kind?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string;
                            words?: {
                                en: string;
                                zh: string;
                            };
                        }[];
                        version: string;
                    };
                };
            };
            /**
             * @description `input-invalid`
             *     `facts-missing` 事实不够，回答不了：{needsZh} The facts do not suffice: {needsEn}
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who am I */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor: {
                            kind: string;
                            name: {
                                en: string;
                                zh: string;
                            };
                            office: {
                                en: string;
                                zh: string;
                            };
                            permissions: string[];
                            title: {
                                en: string;
                                zh: string;
                            };
                        };
                        /** Format: day */
                        day: string;
                        post?: string;
                        posts: {
                            id: string;
                            office: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.addCredential": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 应用编号 */
                    appid?: string;
                    /**
                     * 接口
                     * @enum {unknown}
                     */
                    dialect: "national" | "api";
                    /** 项目编码 */
                    project?: string;
                    /** 行政区划代码 */
                    region?: number;
                    /** 试验用 */
                    sandbox?: boolean;
                };
            };
        };
        responses: {
            /** @description Issue a credential */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        appid: string;
                        /** 密钥（只显示一次） */
                        secret?: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}.
             *     `region-unknown` 没有代码为 {region} 的县区。 There is no district with code {region}.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `appid-taken` 应用编号 {appid} 已经发过。 The appid {appid} was already issued.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `scope-needed` 凭据要限定在一个项目或一个县区，二选一。 A credential is for one project or one region: exactly one of the two.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.addPost": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 开户行代码 */
                    bankCode?: string;
                    /** 代理人登录名 */
                    deputy?: string;
                    /** 统一社会信用代码 */
                    enterprise?: string;
                    /**
                     * 到任日
                     * Format: day
                     */
                    from: string;
                    /** 单位代码 */
                    office?: string;
                    /** 权限（不填按岗位类型） */
                    permissions?: string[];
                    /** 行政区划代码 */
                    region?: number;
                    /**
                     * 岗位类型
                     * @enum {unknown}
                     */
                    role: "leader" | "labourInspector" | "sectorOfficer" | "departmentOfficer" | "siteWageOfficer" | "subcontractorClerk" | "bankClerk" | "worker" | "administrator";
                    /** 行业 */
                    sectors?: number[];
                    /** 岗位名称 */
                    title?: string;
                    /** 英文岗位名称 */
                    titleEn?: string;
                    /**
                     * 离任日
                     * Format: day
                     */
                    until?: string;
                    /** 登录名 */
                    user: string;
                    /** 工人 */
                    worker?: string;
                };
            };
        };
        responses: {
            /** @description Add a post */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        post: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `user-unknown` 没有登录名是 {user} 的人。 Nobody has the name {user}.
             *     `office-unknown` 没有代码为 {office} 的单位。 There is no office with code {office}.
             *     `region-unknown` 没有代码为 {region} 的县区。 There is no district with code {region}.
             *     `enterprise-unknown` 没有登记代码为 {enterprise} 的单位。 No firm with code {enterprise} is registered.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `post-needs` “{role}”岗位要写明：{field}。 A post of role {role} needs: {field}.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.addUser": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 姓名 */
                    displayName: string;
                    /** 英文姓名 */
                    displayNameEn?: string;
                    /** 登录名 */
                    name: string;
                    /** 新密码 */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Add a user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** 初始密码（只显示一次） */
                        password?: string;
                        user: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `user-exists` 登录名 {user} 已经有人用了。 The name {user} is already taken.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.changePassword": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 新密码 */
                    newPassword: string;
                    /** 密码 */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Change my password */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: boolean;
                    };
                };
            };
            /**
             * @description `not-signed-in`
             *     `sign-in-wrong` 登录名或密码不对。 The name or the password is wrong.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.changeSetting": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 设置 */
                    key: string;
                    /** 值 */
                    value: string;
                };
            };
        };
        responses: {
            /** @description Change a setting */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        before: string;
                        key: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `setting-unknown` 没有叫 {key} 的设置。 There is no setting {key}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `setting-value-wrong` 设置 {key} 要填数，不能填 {value}。 Setting {key} is a number; {value} is none.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.disableCredential": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 应用编号 */
                    appid: string;
                };
            };
        };
        responses: {
            /** @description Shut a credential */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        appid: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `credential-unknown` 没有编号为 {appid} 的凭据。 There is no credential {appid}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.endPost": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    post: string;
                    /**
                     * 离任日
                     * Format: day
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description End a post */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        post: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `post-unknown` 没有编号 {post} 的岗位。 There is no post {post}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.keepDay": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * 日子
                     * Format: day
                     */
                    day: string;
                };
            };
        };
        responses: {
            /** @description Keep the day of an imported city */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: day */
                        day: string;
                        kept: boolean;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.listCredentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Credentials */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            appid: string;
                            /** @enum {unknown} */
                            dialect: "national" | "api";
                            disabled: boolean;
                            id: string;
                            /** Format: day */
                            madeOn: string;
                            project?: string;
                            region?: number;
                            sandbox: boolean;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.listOffices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Offices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            code: string;
                            id: string;
                            kind: string;
                            name: {
                                en: string;
                                zh: string;
                            };
                            regionCode: number;
                            sectors: number[];
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.listPosts": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Posts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            deputy?: string;
                            /** Format: day */
                            from: string;
                            id: string;
                            /** @enum {unknown} */
                            kind: "officer" | "enterprise" | "subcontractor" | "bank" | "worker" | "platform";
                            office: {
                                en: string;
                                zh: string;
                            };
                            permissions: string[];
                            region?: {
                                from: number;
                                until: number;
                            };
                            role: string;
                            sectors: number[];
                            title: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            until?: string;
                            user: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.listRegions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Districts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            code: number;
                            en: string;
                            parent?: number;
                            wageClass: number;
                            zh: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.listSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            key: string;
                            says: string;
                            value: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.listUsers": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Users */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            disabled: boolean;
                            display: {
                                en: string;
                                zh: string;
                            };
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.markPlanted": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    planted: "planting" | "demo" | "empty";
                };
            };
        };
        responses: {
            /** @description Note whether the demo city is planted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        planted: "planting" | "demo" | "empty";
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who am I */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor: {
                            kind: string;
                            name: {
                                en: string;
                                zh: string;
                            };
                            office: {
                                en: string;
                                zh: string;
                            };
                            permissions: string[];
                            title: {
                                en: string;
                                zh: string;
                            };
                        };
                        /** Format: day */
                        day: string;
                        post?: string;
                        posts: {
                            id: string;
                            office: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.plantDemo": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 新密码 */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Plant the posts of the demo */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        signIns: {
                            name: string;
                            office: {
                                en: string;
                                zh: string;
                            };
                            role: string;
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.resetPassword": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 登录名 */
                    user: string;
                };
            };
        };
        responses: {
            /** @description Set a new password for a user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** 新密码（只显示一次） */
                        password?: string;
                        user: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `user-unknown` 没有登录名是 {user} 的人。 Nobody has the name {user}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.setUp": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Set up districts, offices and settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        offices: number;
                        regions: number;
                        settings: number;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `key-differs` 这里的数据是用另一把主密钥封存的，用现在的密钥打不开。 The data here were sealed with another master key and cannot be opened with this one.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.shutUser": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 停用 */
                    shut: boolean;
                    /** 登录名 */
                    user: string;
                };
            };
        };
        responses: {
            /** @description Shut a user out, or let in again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `user-unknown` 没有登录名是 {user} 的人。 Nobody has the name {user}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "office.tidy": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Remove sessions and kept answers that ran out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: number;
                        failures: number;
                        sessions: number;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "payment.getOrder": {
        parameters: {
            query: {
                batchNo: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payment order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        head: {
                            batchNo: string;
                            items: number;
                            /** Format: month */
                            month: string;
                            order: string;
                            /** Format: day */
                            orderedOn: string;
                            paidFen: string;
                            paidItems: number;
                            project: string;
                            replacesBatchNo?: string;
                            returnedFen: string;
                            returnedItems: number;
                            totalFen: string;
                        };
                        next?: string;
                        rows: {
                            amountFen: string;
                            card?: string;
                            n: number;
                            name: string;
                            /** Format: day */
                            on?: string;
                            reason?: string;
                            serial?: string;
                            siteCard?: string;
                            /** @enum {unknown} */
                            state: "underway" | "paid" | "returned";
                            worker: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `batch-unknown` 没有批次号为 {batch} 的代发指令。 There is no payment order with batch number {batch}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "payment.listOrders": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                month?: string;
                project?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payment orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            batchNo: string;
                            items: number;
                            /** Format: month */
                            month: string;
                            order: string;
                            /** Format: day */
                            orderedOn: string;
                            paidFen: string;
                            paidItems: number;
                            project: string;
                            replacesBatchNo?: string;
                            returnedFen: string;
                            returnedItems: number;
                            totalFen: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "payment.recordOrders": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onBad: "skip" | "refuse-all";
                    rows: {
                        /** 金额 */
                        amountFen: string;
                        /** 批次号 */
                        batchNo: string;
                        /** 工资卡号 */
                        cardNumber?: string;
                        /**
                         * 工资月份
                         * Format: month
                         */
                        month: string;
                        /** 序号 */
                        n: number;
                        /**
                         * 指令日
                         * Format: day
                         */
                        orderedOn: string;
                        person: {
                            /** 身份证号 */
                            idCard: string;
                        } | {
                            /** 工号 */
                            siteCard: string;
                        };
                        /** 项目编码 */
                        project: string;
                        /** 替代批次 */
                        replacesBatchNo?: string;
                    }[];
                    source?: {
                        digest: string;
                        file: string;
                    };
                };
            };
        };
        responses: {
            /** @description Record payment orders */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        details: ({
                            row: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        known: number;
                        landed: number;
                        refused: {
                            code: string;
                            field: string;
                            fix: {
                                en: string;
                                zh: string;
                            };
                            row: number;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `row-out-of-scope` 项目 {project} 不在您的地区、行业或项目范围内。 Project {project} lies outside your region, sector or projects.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}.
             *     `person-unknown` 项目 {project} 里没有登记这个人（{person}）。 This person is not registered in project {project} ({person}).
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `card-of-another` 尾号 {last4} 的工资卡是另一名工人的。 The wage card ending in {last4} belongs to another worker.
             *     `batch-differs` 批次 {batch} 已登记为 {before}，这里是 {given}。 Batch {batch} is on record as {before}; this row says {given}.
             *     `item-differs` 批次 {batch} 第 {n} 项已登记为 {before}，这里是 {given}。 Item {n} of batch {batch} is on record as {before}; this row says {given}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `amount-not-positive` 金额要大于零：{given}。 The amount must be above zero: {given}.
             *     `amount-not-number` 金额不是以分计的整数：{given}。 The amount is not a whole number of fen: {given}.
             *     `card-number-wrong` 工资卡号不对：应为十到三十二位数字。 The wage card number is wrong: ten to thirty-two digits.
             *     `month-in-future` 工资月份 {month} 还没有到。 The wage month {month} has not come yet.
             *     `day-in-future` 日期 {on} 还没有到（{field}）。 The day {on} has not come yet ({field}).
             *     `replaces-itself` 批次 {batch} 不能替代它自己。 Batch {batch} cannot replace itself.
             *     `batch-mixed` 批次 {batch} 各行的项目、工资月份、指令日或替代批次不一致（第 {first} 行不同）。 The rows of batch {batch} differ in project, wage month, day or replaced batch (row {first} differs).
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "payment.recordResults": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onBad: "skip" | "refuse-all";
                    rows: {
                        /** 金额 */
                        amountFen: string;
                        /** 批次号 */
                        batchNo: string;
                        /** 工资卡号 */
                        cardNumber?: string;
                        /** 序号 */
                        n?: number;
                        /**
                         * 日期
                         * Format: day
                         */
                        on: string;
                        /** 原因 */
                        reason?: string;
                        /** 流水号 */
                        serial?: string;
                        /**
                         * 状态
                         * @enum {unknown}
                         */
                        status: "paid" | "returned";
                    }[];
                    source?: {
                        digest: string;
                        file: string;
                    };
                };
            };
        };
        responses: {
            /** @description Record bank results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        details: ({
                            row: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        known: number;
                        landed: number;
                        refused: {
                            code: string;
                            field: string;
                            fix: {
                                en: string;
                                zh: string;
                            };
                            row: number;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `batch-out-of-scope` 批次 {batch} 不在您经办的项目内。 Batch {batch} does not belong to your projects.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `batch-unknown` 没有批次号为 {batch} 的代发指令。 There is no payment order with batch number {batch}.
             *     `item-unknown` 批次 {batch} 里没有这一项（{item}）。 Batch {batch} has no such item ({item}).
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `item-ambiguous` 批次 {batch} 里这张卡（{item}）有几项同样的金额。 Batch {batch} has several items of the same sum for this card ({item}).
             *     `amount-differs` 指令金额 {ordered} 分，银行结果 {given} 分。 The order says {ordered} fen; the bank says {given} fen.
             *     `card-differs` 这一项指令付到尾号 {ordered}，银行结果是尾号 {given}。 The item was ordered to the card ending in {ordered}; the bank names the one ending in {given}.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `amount-not-positive` 金额要大于零：{given}。 The amount must be above zero: {given}.
             *     `amount-not-number` 金额不是以分计的整数：{given}。 The amount is not a whole number of fen: {given}.
             *     `day-in-future` 日期 {on} 还没有到（{field}）。 The day {on} has not come yet ({field}).
             *     `card-number-wrong` 工资卡号不对：应为十到三十二位数字。 The wage card number is wrong: ten to thirty-two digits.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "payroll.contestLine": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    evidence?: {
                        /** 凭证文件摘要 */
                        digest: string;
                        /**
                         * 凭证种类
                         * @enum {unknown}
                         */
                        kind: "paper-list" | "written-statement";
                        /** 说明 */
                        note?: string;
                    };
                    /** 行号 */
                    line?: number;
                    /** 项目编码 */
                    project: string;
                    /** 异议 */
                    reason: string;
                    /** 工资表 */
                    sheet: string;
                };
            };
        };
        responses: {
            /** @description Contest a line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        line: number;
                        signatureWithdrawn: boolean;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `not-for-others` 只有工人本人，或者用人单位、总包的劳资专管员可以办理。 Only the worker himself, or the wage officer of the employer or general contractor, may do this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}.
             *     `sheet-unknown` 项目 {project} 里没有这张工资表。 There is no such payroll sheet in project {project}.
             *     `line-unknown` 工资表 {number} 没有第 {line} 行。 Payroll sheet {number} has no line {line}.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `sheet-is-sealed` 工资表 {number} 已经封存，不能再改。 Payroll sheet {number} is sealed and cannot be changed.
             *     `sheet-is-succeeded` 工资表 {number} 已由后来的工资表接替。 Payroll sheet {number} was succeeded by a later one.
             *     `sheet-is-draft` 工资表 {number} 还没有公示。 Payroll sheet {number} has not been displayed yet.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `paper-missing` 不是工人本人办理，又没有本人签过字的纸质凭证；沉默不等于同意。 This is not the worker himself, and there is no paper that he signed; silence is not consent.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "payroll.displaySheet": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 项目编码 */
                    project: string;
                    /** 工资表 */
                    sheet: string;
                };
            };
        };
        responses: {
            /** @description Display a payroll sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sheet: string;
                        /** @enum {unknown} */
                        state: "draft" | "displayed" | "sealed" | "succeeded";
                        succeeded: string[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}.
             *     `sheet-unknown` 项目 {project} 里没有这张工资表。 There is no such payroll sheet in project {project}.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `sheet-is-sealed` 工资表 {number} 已经封存，不能再改。 Payroll sheet {number} is sealed and cannot be changed.
             *     `sheet-is-succeeded` 工资表 {number} 已由后来的工资表接替。 Payroll sheet {number} was succeeded by a later one.
             *     `sheet-is-displayed` 工资表 {number} 已经公示。 Payroll sheet {number} is on display already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "payroll.draftSheet": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 班组编号 */
                    crewNumber?: string;
                    /** 统一社会信用代码 */
                    employerCode: string;
                    /**
                     * 工资月份
                     * Format: month
                     */
                    month: string;
                    /** 计件与扣款 */
                    pieces?: {
                        /** 扣款 */
                        deductionFen?: string;
                        person: {
                            /** 身份证号 */
                            idCard: string;
                        } | {
                            /** 工号 */
                            siteCard: string;
                        };
                        /** 计件工资 */
                        pieceFen?: string;
                    }[];
                    /** 项目编码 */
                    project: string;
                };
            };
        };
        responses: {
            /** @description Draft a payroll sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attendanceWaiting: boolean;
                        dueFen: string;
                        notRegistered: string[];
                        number: string;
                        replacesDraft?: string;
                        rows: {
                            deductionFen: string;
                            dueFen: string;
                            halfDays: number;
                            n: number;
                            pieceFen: string;
                            rateFen?: string;
                            worker: string;
                        }[];
                        sheet: string;
                        withoutRate: {
                            halfDays: number;
                            worker: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `row-out-of-scope` 项目 {project} 不在您的地区、行业或项目范围内。 Project {project} lies outside your region, sector or projects.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}.
             *     `employer-unknown` 没有代码为 {employer} 的用人单位。 There is no employer with code {employer}.
             *     `crew-unknown` 项目 {project} 里没有班组 {crew}。 Project {project} has no crew {crew}.
             *     `person-unknown` 项目 {project} 里没有登记这个人（{person}）。 This person is not registered in project {project} ({person}).
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `month-in-future` 工资月份 {month} 还没有到。 The wage month {month} has not come yet.
             *     `piece-twice` 计件与扣款里同一名工人写了两次。 Piece pay and deductions name one worker twice.
             *     `deduction-above-pay` 第 {entry} 项的扣款大于这名工人本月的工资。 The deduction of entry {entry} is more than the worker's pay of the month.
             *     `nothing-to-draft` {month} 没有可编制的工日或计件（{without} 人有工日但没有日工资）。 {month} has no days or piece pay to draft from ({without} workers have days but no day rate).
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "payroll.findLines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 工资编码 */
                    code?: string;
                    /** 班组编号 */
                    crewNumber?: string;
                    /** 下一页的起点 */
                    cursor?: string;
                    /** 统一社会信用代码 */
                    employerCode?: string;
                    /** 每页行数 */
                    limit?: number;
                    /**
                     * 工资月份
                     * Format: month
                     */
                    month?: string;
                    person?: {
                        /** 身份证号 */
                        idCard: string;
                    } | {
                        /** 工号 */
                        siteCard: string;
                    };
                    /** 项目编码 */
                    project: string;
                };
            };
        };
        responses: {
            /** @description Find lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            card?: string;
                            claimedFen?: string;
                            code: string;
                            contested?: string;
                            crew?: string;
                            crewNumber?: string;
                            deductionFen: string;
                            dueFen: string;
                            employer: string;
                            employerCode: string;
                            halfDays?: number;
                            idCard?: string;
                            /** Format: month */
                            month: string;
                            n: number;
                            name: string;
                            number: string;
                            outsideCode?: string;
                            pieceFen: string;
                            rateFen?: string;
                            sheet: string;
                            /** Format: day */
                            signedOn?: string;
                            siteCard?: string;
                            /** @enum {unknown} */
                            state: "draft" | "displayed" | "sealed" | "succeeded";
                            worker: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}.
             *     `person-unknown` 项目 {project} 里没有登记这个人（{person}）。 This person is not registered in project {project} ({person}).
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "payroll.getSheet": {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                project: string;
                sheet: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payroll sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        head: {
                            contested: number;
                            crew?: string;
                            crewNumber?: string;
                            /** Format: day */
                            displayedOn?: string;
                            /** Format: day */
                            draftedOn: string;
                            dueFen: string;
                            employer: string;
                            employerCode: string;
                            lines: number;
                            /** Format: month */
                            month: string;
                            number: string;
                            project: string;
                            root?: string;
                            /** Format: day */
                            sealedOn?: string;
                            sheet: string;
                            signed: number;
                            /** @enum {unknown} */
                            source: "sent" | "items" | "drafted";
                            /** @enum {unknown} */
                            state: "draft" | "displayed" | "sealed" | "succeeded";
                            succeededBy?: string;
                            succeeds?: string;
                        };
                        next?: string;
                        rows: {
                            card?: string;
                            claimedFen?: string;
                            code: string;
                            contested?: string;
                            deductionFen: string;
                            dueFen: string;
                            halfDays?: number;
                            idCard?: string;
                            n: number;
                            name: string;
                            outsideCode?: string;
                            pieceFen: string;
                            rateFen?: string;
                            /** Format: day */
                            signedOn?: string;
                            siteCard?: string;
                            worker: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `sheet-unknown` 项目 {project} 里没有这张工资表。 There is no such payroll sheet in project {project}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "payroll.lineProof": {
        parameters: {
            query: {
                line: number;
                project: string;
                sheet: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proof of one line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        index: number;
                        leaf: string;
                        path: string[];
                        root: string;
                        salt: string;
                        says: {
                            en: string;
                            zh: string;
                        };
                        size: number;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}.
             *     `sheet-unknown` 项目 {project} 里没有这张工资表。 There is no such payroll sheet in project {project}.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `sheet-not-sealed` 工资表还没有封存，没有可证明的根。 The sheet has not been sealed: there is no root to prove. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "payroll.listSheets": {
        parameters: {
            query: {
                cursor?: string;
                employerCode?: string;
                limit?: number;
                month?: string;
                project: string;
                state?: "draft" | "displayed" | "sealed" | "succeeded";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Payroll sheets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            contested: number;
                            crew?: string;
                            crewNumber?: string;
                            /** Format: day */
                            displayedOn?: string;
                            /** Format: day */
                            draftedOn: string;
                            dueFen: string;
                            employer: string;
                            employerCode: string;
                            lines: number;
                            /** Format: month */
                            month: string;
                            number: string;
                            project: string;
                            root?: string;
                            /** Format: day */
                            sealedOn?: string;
                            sheet: string;
                            signed: number;
                            /** @enum {unknown} */
                            source: "sent" | "items" | "drafted";
                            /** @enum {unknown} */
                            state: "draft" | "displayed" | "sealed" | "succeeded";
                            succeededBy?: string;
                            succeeds?: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "payroll.myLines": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My wages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            contested?: string;
                            deductionFen: string;
                            dueFen: string;
                            employer: string;
                            halfDays?: number;
                            /** Format: month */
                            month: string;
                            n: number;
                            pieceFen: string;
                            project: string;
                            projectName: string;
                            rateFen?: string;
                            sheet: string;
                            /** Format: day */
                            signedOn?: string;
                            /** @enum {unknown} */
                            state: "draft" | "displayed" | "sealed" | "succeeded";
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "payroll.recordSheets": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onBad: "skip" | "refuse-all";
                    rows: {
                        /** 开户行代码 */
                        bankCode?: string;
                        /** 开户行 */
                        bankName?: string;
                        /** 工资卡号 */
                        cardNumber?: string;
                        /** 申报实发 */
                        claimedFen?: string;
                        /** 班组名称 */
                        crewName?: string;
                        /** 班组编号 */
                        crewNumber?: string;
                        /** 扣款 */
                        deductionFen?: string;
                        /** 应发工资 */
                        dueFen: string;
                        /** 统一社会信用代码 */
                        employerCode: string;
                        /** 半工数 */
                        halfDays?: number;
                        /**
                         * 工资月份
                         * Format: month
                         */
                        month: string;
                        /** 外部编码 */
                        outsideCode?: string;
                        person: {
                            /** 身份证号 */
                            idCard: string;
                        } | {
                            /** 工号 */
                            siteCard: string;
                        };
                        /** 计件工资 */
                        pieceFen?: string;
                        /** 项目编码 */
                        project: string;
                        /** 日工资 */
                        rateFen?: string;
                        /**
                         * 封存日期
                         * Format: day
                         */
                        sealedOn?: string;
                        /** 表号 */
                        sheetNumber?: string;
                        /**
                         * 签字日期
                         * Format: day
                         */
                        signedOn?: string;
                    }[];
                    source?: {
                        digest: string;
                        file: string;
                    };
                };
            };
        };
        responses: {
            /** @description Record payroll sheets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        details: ({
                            row: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        known: number;
                        landed: number;
                        refused: {
                            code: string;
                            field: string;
                            fix: {
                                en: string;
                                zh: string;
                            };
                            row: number;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `row-out-of-scope` 项目 {project} 不在您的地区、行业或项目范围内。 Project {project} lies outside your region, sector or projects.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}.
             *     `employer-unknown` 没有代码为 {employer} 的用人单位。 There is no employer with code {employer}.
             *     `crew-unknown` 项目 {project} 里没有班组 {crew}。 Project {project} has no crew {crew}.
             *     `person-unknown` 项目 {project} 里没有登记这个人（{person}）。 This person is not registered in project {project} ({person}).
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `card-of-another` 尾号 {last4} 的工资卡是另一名工人的。 The wage card ending in {last4} belongs to another worker.
             *     `sheet-number-used` 表号 {number} 已经是另一张内容不同的工资表（{state}）。 Sheet number {number} is already that of a sheet with other content ({state}).
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `month-in-future` 工资月份 {month} 还没有到。 The wage month {month} has not come yet.
             *     `day-in-future` 日期 {on} 还没有到（{field}）。 The day {on} has not come yet ({field}).
             *     `pay-negative` {field} 是负数：{given}。 {field} is negative: {given}.
             *     `pay-not-number` {field} 不是以分计的整数：{given}（最多十三位）。 {field} is not a whole number of fen: {given} (at most thirteen digits).
             *     `card-number-wrong` 工资卡号不对：应为十到三十二位数字。 The wage card number is wrong: ten to thirty-two digits.
             *     `claimed-above-due` 申报实发 {claimed} 分大于应发 {due} 分。 The sum claimed as paid, {claimed} fen, is above the wages due, {due} fen.
             *     `worker-twice` 同一张工资表里，这名工人在第 {first} 行已经有一行。 Row {first} of the same sheet already names this worker.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "payroll.sealSheet": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 项目编码 */
                    project: string;
                    /** 工资表 */
                    sheet: string;
                };
            };
        };
        responses: {
            /** @description Seal a payroll sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contested: number[];
                        dueFen: string;
                        lines: number;
                        root: string;
                        sheet: string;
                        unsigned: number[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}.
             *     `sheet-unknown` 项目 {project} 里没有这张工资表。 There is no such payroll sheet in project {project}.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `sheet-is-sealed` 工资表 {number} 已经封存，不能再改。 Payroll sheet {number} is sealed and cannot be changed.
             *     `sheet-is-succeeded` 工资表 {number} 已由后来的工资表接替。 Payroll sheet {number} was succeeded by a later one.
             *     `sheet-is-draft` 工资表 {number} 还没有公示。 Payroll sheet {number} has not been displayed yet.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "payroll.signLine": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    evidence?: {
                        /** 凭证文件摘要 */
                        digest: string;
                        /**
                         * 凭证种类
                         * @enum {unknown}
                         */
                        kind: "paper-list" | "written-statement";
                        /** 说明 */
                        note?: string;
                    };
                    /** 行号 */
                    lines?: number[];
                    /**
                     * 签字日期
                     * Format: day
                     */
                    on?: string;
                    /** 项目编码 */
                    project: string;
                    /** 工资表 */
                    sheet: string;
                };
            };
        };
        responses: {
            /** @description Sign off lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        known: number[];
                        signed: number[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `not-for-others` 只有工人本人，或者用人单位、总包的劳资专管员可以办理。 Only the worker himself, or the wage officer of the employer or general contractor, may do this.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}.
             *     `sheet-unknown` 项目 {project} 里没有这张工资表。 There is no such payroll sheet in project {project}.
             *     `line-unknown` 工资表 {number} 没有第 {line} 行。 Payroll sheet {number} has no line {line}.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `sheet-is-sealed` 工资表 {number} 已经封存，不能再改。 Payroll sheet {number} is sealed and cannot be changed.
             *     `sheet-is-succeeded` 工资表 {number} 已由后来的工资表接替。 Payroll sheet {number} was succeeded by a later one.
             *     `sheet-is-draft` 工资表 {number} 还没有公示。 Payroll sheet {number} has not been displayed yet.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `paper-missing` 不是工人本人办理，又没有本人签过字的纸质凭证；沉默不等于同意。 This is not the worker himself, and there is no paper that he signed; silence is not consent.
             *     `day-in-future` 日期 {on} 还没有到（{field}）。 The day {on} has not come yet ({field}).
             *     `line-contested` 第 {line} 行工人有异议，别人不能替他签。 Line {line} is under objection by the worker; nobody else may sign it.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "proceeding.get": {
        parameters: {
            query: {
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proceeding */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        acts: {
                            act: string;
                            actor: string;
                            author?: {
                                name?: {
                                    en: string;
                                    zh: string;
                                };
                                office?: {
                                    en: string;
                                    zh: string;
                                };
                                title: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            /** Format: day */
                            happenedOn: string;
                            input: unknown;
                            label: {
                                en: string;
                                zh: string;
                            };
                            n: number;
                            papers: {
                                en: string;
                                zh: string;
                            }[];
                            recordedAt: string;
                            voided: boolean;
                        }[];
                        clocks: {
                            cite: {
                                article: string;
                                instrument: string;
                            };
                            clock: string;
                            days: {
                                counts: boolean;
                                /** Format: day */
                                day: string;
                            }[];
                            /** Format: day */
                            due?: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            /** Format: day */
                            notBefore?: string;
                            remaining?: number;
                            /** Format: day */
                            started: string;
                            state: string;
                            steps: {
                                cite?: {
                                    article: string;
                                    instrument: string;
                                };
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                value: string;
                                words?: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            /** Format: day */
                            stoppedOn?: string;
                            unit?: string;
                            unpublished?: number;
                        }[];
                        closed: {
                            act: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                            reasons: {
                                cite?: {
                                    article: string;
                                    instrument: string;
                                };
                                says: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                        }[];
                        definition: {
                            label: {
                                en: string;
                                zh: string;
                            };
                            name: string;
                        };
                        ended: boolean;
                        facts: unknown;
                        id: string;
                        number: string;
                        open: {
                            act: string;
                            cites: {
                                article: string;
                                instrument: string;
                            }[];
                            label: {
                                en: string;
                                zh: string;
                            };
                            operation: string;
                            schema: unknown;
                        }[];
                        state: {
                            key: string;
                            label: {
                                en: string;
                                zh: string;
                            };
                        };
                        title: {
                            en: string;
                            zh: string;
                        };
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `proceeding-unknown` 没有这一件，或者不归您看。 There is no such proceeding, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "proceeding.list": {
        parameters: {
            query?: {
                cursor?: string;
                definition?: string;
                limit?: number;
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proceedings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            /** Format: day */
                            changedOn: string;
                            definition: {
                                label: {
                                    en: string;
                                    zh: string;
                                };
                                name: string;
                            };
                            ended: boolean;
                            id: string;
                            /** Format: day */
                            nextDue?: string;
                            number: string;
                            state: {
                                key: string;
                                label: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "reconciliation.chain": {
        parameters: {
            query: {
                project: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wage chain */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: day */
                        day: string;
                        months: {
                            arrivedFen: string;
                            /** Format: day */
                            arrivedOn?: string;
                            arrivedPeople: number;
                            attendedDays: number;
                            contested: number;
                            coveredFen: string;
                            daysInMonth: number;
                            dueFen: string;
                            duePeople: number;
                            expectedFen: string;
                            gaps: {
                                cause: string;
                                cite: {
                                    article: string;
                                    instrument: string;
                                };
                                fen: string;
                                firm?: string;
                                /** @enum {unknown} */
                                kind: "not-registered" | "not-due" | "not-funded" | "not-ordered" | "not-arrived" | "not-worked";
                                people: number;
                                /** Format: day */
                                since: string;
                                turn: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            halfDays: number;
                            hasSheet: boolean;
                            late: {
                                days: number;
                                station: string;
                            }[];
                            lateDays: {
                                days: number;
                                /** @enum {unknown} */
                                holder: "owner" | "contractor" | "bank";
                                running: boolean;
                                /** @enum {unknown} */
                                station: "due" | "funded" | "ordered" | "arrived";
                            }[];
                            lines: number;
                            /** Format: month */
                            month: string;
                            orderedFen: string;
                            /** Format: day */
                            orderedOn?: string;
                            orderedPeople: number;
                            /** Format: day */
                            payDue: string;
                            registered: number;
                            running: boolean;
                            /** Format: day */
                            sealedOn?: string;
                            seen: number;
                            signed: number;
                            stale?: {
                                /** Format: day */
                                asOf: string;
                                /** @enum {unknown} */
                                station: "arrived";
                            }[];
                            /** Format: day */
                            transferDue: string;
                            transferredFen: string;
                            /** Format: day */
                            transferredOn?: string;
                        }[];
                        project: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "reconciliation.listGaps": {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "not-registered" | "not-due" | "not-funded" | "not-ordered" | "not-arrived" | "not-worked";
                limit?: number;
                month?: string;
                project?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gaps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            cites: {
                                article: string;
                                instrument: string;
                            }[];
                            fen: string;
                            /** @enum {unknown} */
                            kind: "not-registered" | "not-due" | "not-funded" | "not-ordered" | "not-arrived" | "not-worked";
                            /** Format: month */
                            month: string;
                            project: string;
                            /** Format: day */
                            since: string;
                            worker: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "reconciliation.people": {
        parameters: {
            query: {
                cursor?: string;
                kind?: "not-registered" | "not-due" | "not-funded" | "not-ordered" | "not-arrived" | "not-worked";
                limit?: number;
                month: string;
                project: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People at a gap */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rest: {
                            arrivedFen: string;
                            dueFen: string;
                            owedFen: string;
                            people: number;
                        };
                        rows: {
                            arrivedFen: string;
                            contested?: string;
                            crew?: string;
                            days: number;
                            declared: boolean[];
                            dueFen: string;
                            halfDays: number[];
                            kind?: string;
                            name: string;
                            owedFen: string;
                            rateFen?: string;
                            seen: boolean[];
                            /** Format: day */
                            signedOn?: string;
                            siteCard?: string;
                            trade?: string;
                            worker: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "registry.getProject": {
        parameters: {
            query: {
                project: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Project */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account?: {
                            bankName: string;
                            last4: string;
                            /** Format: day */
                            openedOn: string;
                        };
                        address?: string;
                        code: string;
                        /** Format: day */
                        completesOn?: string;
                        governmentFunded: boolean;
                        id: string;
                        investmentFen?: string;
                        name: string;
                        parties: {
                            creditCode: string;
                            /** Format: day */
                            enteredOn?: string;
                            /** Format: day */
                            leftOn?: string;
                            name: string;
                            /**
                             * 单位类型
                             * @enum {unknown}
                             */
                            role: "owner" | "generalContractor" | "specialistSubcontractor" | "labourSubcontractor" | "siteSupervisionFirm" | "other";
                        }[];
                        region: {
                            en: string;
                            zh: string;
                        };
                        regionCode: number;
                        sector: number;
                        /** Format: day */
                        startedOn?: string;
                        status: string;
                        terms?: {
                            /** Format: day */
                            contractSignedOn?: string;
                            labourShareBp?: number;
                            payDay: number;
                            transferDay: number;
                        };
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "registry.listEnterprises": {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Enterprises */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            creditCode: string;
                            id: string;
                            name: string;
                            regionCode: number;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "registry.listProjects": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                owed?: boolean;
                q?: string;
                region?: number;
                sector?: number;
                status?: "preparing" | "approved" | "building" | "finished" | "stopped";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Projects */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            code: string;
                            generalContractor: string;
                            id: string;
                            name: string;
                            owedFen: string;
                            owedPeople: number;
                            region: {
                                en: string;
                                zh: string;
                            };
                            regionCode: number;
                            sector: number;
                            /** Format: day */
                            since?: string;
                            status: string;
                            workers: number;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "registry.listWorkers": {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                project: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Worker roster */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            card?: string;
                            contract: boolean;
                            crew?: string;
                            employer: string;
                            /** Format: day */
                            enteredOn?: string;
                            idCard: string;
                            /** Format: day */
                            leftOn?: string;
                            name: string;
                            phone?: string;
                            project: string;
                            siteCard?: string;
                            trade?: string;
                            worker: string;
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "registry.recordContracts": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onBad: "skip" | "refuse-all";
                    rows: {
                        /** 统一社会信用代码 */
                        employerCode?: string;
                        /**
                         * 开始日期
                         * Format: day
                         */
                        from: string;
                        /** 身份证号 */
                        idCard: string;
                        /**
                         * 合同类型
                         * @enum {unknown}
                         */
                        kind: "fixedTerm" | "task";
                        /** 项目编码 */
                        project: string;
                        /** 计件单价 */
                        unitPriceFen?: string;
                        /**
                         * 结束日期
                         * Format: day
                         */
                        until: string;
                    }[];
                    source?: {
                        digest: string;
                        file: string;
                    };
                };
            };
        };
        responses: {
            /** @description Record labour contracts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        details: ({
                            row: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        known: number;
                        landed: number;
                        refused: {
                            code: string;
                            field: string;
                            fix: {
                                en: string;
                                zh: string;
                            };
                            row: number;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `row-out-of-scope` 项目 {project} 不在您的地区、行业或项目范围内。 Project {project} lies outside your region, sector or projects.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}.
             *     `person-unknown` 项目 {project} 里没有登记这个人（{person}）。 This person is not registered in project {project} ({person}).
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `contract-backwards` 合同结束日 {until} 早于开始日 {from}。 The contract ends on {until}, before it begins on {from}.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "registry.recordCrews": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onBad: "skip" | "refuse-all";
                    rows: {
                        /** 统一社会信用代码 */
                        employerCode: string;
                        /** 用人单位 */
                        employerName?: string;
                        /**
                         * 进场日期
                         * Format: day
                         */
                        enteredOn?: string;
                        /** 班组长 */
                        leader?: string;
                        /**
                         * 退场日期
                         * Format: day
                         */
                        leftOn?: string;
                        /** 班组名称 */
                        name: string;
                        /** 项目编码 */
                        project: string;
                    }[];
                    source?: {
                        digest: string;
                        file: string;
                    };
                };
            };
        };
        responses: {
            /** @description Record crews */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        details: ({
                            row: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        known: number;
                        landed: number;
                        refused: {
                            code: string;
                            field: string;
                            fix: {
                                en: string;
                                zh: string;
                            };
                            row: number;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `row-out-of-scope` 项目 {project} 不在您的地区、行业或项目范围内。 Project {project} lies outside your region, sector or projects.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}.
             *     `enterprise-unknown` 没有代码为 {enterprise} 的单位，这一行也没有写单位名称。 There is no firm with code {enterprise}, and the row gives no name.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `enterprise-code-wrong` 统一社会信用代码 {enterprise} 的校验位不对。 The check character of credit code {enterprise} is wrong.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "registry.recordEnterprises": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onBad: "skip" | "refuse-all";
                    rows: {
                        /** 地址 */
                        address?: string;
                        /** 统一社会信用代码 */
                        creditCode: string;
                        /** 法定代表人 */
                        legalPerson?: string;
                        /** 单位名称 */
                        name: string;
                        /** 电话 */
                        phone?: string;
                        /** 行政区划代码 */
                        region: number;
                        /** 登记注册类型 */
                        typeCode?: string;
                    }[];
                    source?: {
                        digest: string;
                        file: string;
                    };
                };
            };
        };
        responses: {
            /** @description Record enterprises */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        details: ({
                            row: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        known: number;
                        landed: number;
                        refused: {
                            code: string;
                            field: string;
                            fix: {
                                en: string;
                                zh: string;
                            };
                            row: number;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `enterprise-unknown` 没有代码为 {enterprise} 的单位，这一行也没有写单位名称。 There is no firm with code {enterprise}, and the row gives no name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `enterprise-code-wrong` 统一社会信用代码 {enterprise} 的校验位不对。 The check character of credit code {enterprise} is wrong.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "registry.recordEntryExits": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onBad: "skip" | "refuse-all";
                    rows: {
                        /**
                         * 进退场
                         * @enum {unknown}
                         */
                        direction: "in" | "out";
                        /** 统一社会信用代码 */
                        employerCode?: string;
                        /** 身份证号 */
                        idCard: string;
                        /**
                         * 日期
                         * Format: day
                         */
                        on: string;
                        /** 项目编码 */
                        project: string;
                    }[];
                    source?: {
                        digest: string;
                        file: string;
                    };
                };
            };
        };
        responses: {
            /** @description Record site entries and exits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        details: ({
                            row: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        known: number;
                        landed: number;
                        refused: {
                            code: string;
                            field: string;
                            fix: {
                                en: string;
                                zh: string;
                            };
                            row: number;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `row-out-of-scope` 项目 {project} 不在您的地区、行业或项目范围内。 Project {project} lies outside your region, sector or projects.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}.
             *     `person-unknown` 项目 {project} 里没有登记这个人（{person}）。 This person is not registered in project {project} ({person}).
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `day-in-future` 日期 {on} 还没有到。 The day {on} has not come yet.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "registry.recordParties": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onBad: "skip" | "refuse-all";
                    rows: {
                        /** 统一社会信用代码 */
                        creditCode: string;
                        /**
                         * 进场日期
                         * Format: day
                         */
                        enteredOn?: string;
                        /**
                         * 退场日期
                         * Format: day
                         */
                        leftOn?: string;
                        /** 项目负责人 */
                        manager?: string;
                        /** 单位名称 */
                        name: string;
                        /** 项目编码 */
                        project: string;
                        /**
                         * 单位类型
                         * @enum {unknown}
                         */
                        role: "owner" | "generalContractor" | "specialistSubcontractor" | "labourSubcontractor" | "siteSupervisionFirm" | "other";
                    }[];
                    source?: {
                        digest: string;
                        file: string;
                    };
                };
            };
        };
        responses: {
            /** @description Record parties of the contract chain */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        details: ({
                            row: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        known: number;
                        landed: number;
                        refused: {
                            code: string;
                            field: string;
                            fix: {
                                en: string;
                                zh: string;
                            };
                            row: number;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `row-out-of-scope` 项目 {project} 不在您的地区、行业或项目范围内。 Project {project} lies outside your region, sector or projects.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}.
             *     `enterprise-unknown` 没有代码为 {enterprise} 的单位，这一行也没有写单位名称。 There is no firm with code {enterprise}, and the row gives no name.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `enterprise-code-wrong` 统一社会信用代码 {enterprise} 的校验位不对。 The check character of credit code {enterprise} is wrong.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "registry.recordProjects": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onBad: "skip" | "refuse-all";
                    rows: {
                        /** 地址 */
                        address?: string;
                        /** 项目类别 */
                        category: string;
                        /** 项目编码 */
                        code: string;
                        /**
                         * 计划竣工
                         * Format: day
                         */
                        completesOn?: string;
                        /** 统一社会信用代码 */
                        contractorCode: string;
                        /** 总承包单位 */
                        contractorName: string;
                        /** 政府投资 */
                        governmentFunded?: boolean;
                        /** 总投资 */
                        investmentFen?: string;
                        latitude?: number;
                        longitude?: number;
                        /** 项目名称 */
                        name: string;
                        /** 建设单位代码 */
                        ownerCode?: string;
                        /** 建设单位 */
                        ownerName?: string;
                        /** 施工许可证号 */
                        permitNo?: string;
                        /** 行政区划代码 */
                        region: number;
                        /**
                         * 开工日期
                         * Format: day
                         */
                        startedOn?: string;
                        /**
                         * 项目状态
                         * @enum {unknown}
                         */
                        status: "preparing" | "approved" | "building" | "finished" | "stopped";
                    }[];
                    source?: {
                        digest: string;
                        file: string;
                    };
                };
            };
        };
        responses: {
            /** @description Record projects */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        details: ({
                            row: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        known: number;
                        landed: number;
                        refused: {
                            code: string;
                            field: string;
                            fix: {
                                en: string;
                                zh: string;
                            };
                            row: number;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `row-out-of-scope` 项目 {project} 不在您的地区、行业或项目范围内。 Project {project} lies outside your region, sector or projects.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `enterprise-unknown` 没有代码为 {enterprise} 的单位，这一行也没有写单位名称。 There is no firm with code {enterprise}, and the row gives no name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `project-differs` 项目 {project} 已经登记在另一个地区或总包名下。 Project {project} is already registered in another region or under another contractor.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `enterprise-code-wrong` 统一社会信用代码 {enterprise} 的校验位不对。 The check character of credit code {enterprise} is wrong.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "registry.recordRates": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onBad: "skip" | "refuse-all";
                    rows: {
                        /**
                         * 起始日
                         * Format: day
                         */
                        from: string;
                        person: {
                            /** 身份证号 */
                            idCard: string;
                        } | {
                            /** 工号 */
                            siteCard: string;
                        };
                        /** 项目编码 */
                        project: string;
                        /** 日工资 */
                        rateFen: string;
                    }[];
                    source?: {
                        digest: string;
                        file: string;
                    };
                };
            };
        };
        responses: {
            /** @description Record day rates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        details: ({
                            row: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        known: number;
                        landed: number;
                        refused: {
                            code: string;
                            field: string;
                            fix: {
                                en: string;
                                zh: string;
                            };
                            row: number;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `row-out-of-scope` 项目 {project} 不在您的地区、行业或项目范围内。 Project {project} lies outside your region, sector or projects.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}.
             *     `person-unknown` 项目 {project} 里没有登记这个人（{person}）。 This person is not registered in project {project} ({person}).
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `rate-zero` 日工资要大于零。 A day rate must be above zero.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "registry.recordTerms": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onBad: "skip" | "refuse-all";
                    rows: {
                        /** 合同金额 */
                        contractFen?: string;
                        /**
                         * 合同签订日
                         * Format: day
                         */
                        contractSignedOn: string;
                        /** 工日起算时 */
                        cutHour?: number;
                        /** 月人工费 */
                        labourMonthFen?: string;
                        /** 人工费比例 */
                        labourShareBp?: number;
                        /** 发薪日 */
                        payDay: number;
                        /** 项目编码 */
                        project: string;
                        /** 拨付日 */
                        transferDay: number;
                    }[];
                    source?: {
                        digest: string;
                        file: string;
                    };
                };
            };
        };
        responses: {
            /** @description Record contract terms */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        details: ({
                            row: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        known: number;
                        landed: number;
                        refused: {
                            code: string;
                            field: string;
                            fix: {
                                en: string;
                                zh: string;
                            };
                            row: number;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `row-out-of-scope` 项目 {project} 不在您的地区、行业或项目范围内。 Project {project} lies outside your region, sector or projects.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "registry.recordWorkers": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    onBad: "skip" | "refuse-all";
                    rows: {
                        /** 开户行代码 */
                        bankCode?: string;
                        /** 开户行 */
                        bankName?: string;
                        /** 工资卡号 */
                        cardNumber?: string;
                        /** 班组名称 */
                        crewName?: string;
                        /** 班组编号 */
                        crewNumber?: string;
                        /** 统一社会信用代码 */
                        employerCode: string;
                        /** 身份证号 */
                        idCard: string;
                        /** 证件类型 */
                        idType: string;
                        isCrewLeader: boolean;
                        isManager: boolean;
                        /**
                         * 进场日期
                         * Format: day
                         */
                        joinedOn?: string;
                        /** 姓名 */
                        name: string;
                        /** 手机号 */
                        phone?: string;
                        /** 项目编码 */
                        project: string;
                        /** 工号 */
                        siteCard?: string;
                        /** 工种 */
                        trade?: string;
                    }[];
                    source?: {
                        digest: string;
                        file: string;
                    };
                };
            };
        };
        responses: {
            /** @description Real-name registration of workers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        details: ({
                            row: number;
                        } & {
                            [key: string]: unknown;
                        })[];
                        known: number;
                        landed: number;
                        refused: {
                            code: string;
                            field: string;
                            fix: {
                                en: string;
                                zh: string;
                            };
                            row: number;
                            says: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `row-out-of-scope` 项目 {project} 不在您的地区、行业或项目范围内。 Project {project} lies outside your region, sector or projects.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}.
             *     `enterprise-unknown` 没有代码为 {enterprise} 的单位，这一行也没有写单位名称。 There is no firm with code {enterprise}, and the row gives no name.
             *     `crew-unknown` 项目 {project} 里没有这个班组（{crew}）。 There is no such crew in project {project} ({crew}).
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `key-reused`
             *     `worker-known` 项目中已存在身份证为 {idCard} 的工人，姓名或单位不同。 The project already has a worker with identity number {idCard} under another name or employer.
             *     `card-of-another` 尾号 {last4} 的工资卡已登记在另一名工人名下。 The wage card ending in {last4} is registered to another worker.
             *     `site-card-taken` 工号 {siteCard} 在本项目已经给了另一个人。 Site card {siteCard} belongs to another person of this project.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `id-card-wrong` 身份证号 {idCard} 不对：位数、出生日期或校验位有误。 Identity number {idCard} is wrong: its length, day of birth or check digit.
             *     `card-number-wrong` 工资卡号不对：应为数字。 The wage card number is wrong: digits are expected.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "registry.updateProject": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 地址 */
                    address?: string;
                    /**
                     * 计划竣工
                     * Format: day
                     */
                    completesOn?: string;
                    /** 总投资 */
                    investmentFen?: string;
                    latitude?: number;
                    longitude?: number;
                    /** 项目编码 */
                    project: string;
                    /**
                     * 项目状态
                     * @enum {unknown}
                     */
                    status?: "preparing" | "approved" | "building" | "finished" | "stopped";
                };
            };
        };
        responses: {
            /** @description Change a project */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        project: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `row-out-of-scope` 项目 {project} 不在您的地区、行业或项目范围内。 Project {project} lies outside your region, sector or projects.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `project-unknown` 没有编码为 {project} 的项目。 There is no project with code {project}. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "sign-in": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 登录名 */
                    name: string;
                    /** 密码 */
                    password: string;
                    /** 岗位 */
                    post?: string;
                };
            };
        };
        responses: {
            /** @description Sign in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor: {
                            kind: string;
                            name: {
                                en: string;
                                zh: string;
                            };
                            office: {
                                en: string;
                                zh: string;
                            };
                            permissions: string[];
                            title: {
                                en: string;
                                zh: string;
                            };
                        };
                        /** Format: day */
                        day: string;
                        post?: string;
                        posts: {
                            id: string;
                            office: {
                                en: string;
                                zh: string;
                            };
                            title: {
                                en: string;
                                zh: string;
                            };
                        }[];
                    };
                };
            };
            /** @description `sign-in-wrong` 登录名或密码不对。 The name or the password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `out-of-scope`
             *     `no-post` 您今天没有在任的岗位。 You hold no post today.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `sign-in-locked` 密码连续错了 {failures} 次，这个登录名先停 {minutes} 分钟。 {failures} wrong passwords in a row: this name waits {minutes} minutes. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "sign-out": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Sign out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "take-post": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** 岗位 */
                    post: string;
                };
            };
        };
        responses: {
            /** @description Take another post */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        post: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             *     `no-post` 您今天没有在任的岗位。 You hold no post today.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "warning.answer": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    /** 答复 */
                    says: string;
                };
            };
        };
        responses: {
            /** @description Answer a warning */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        state: string;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `warning-unknown` 没有这条预警，或者不归您看。 There is no such warning, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `input-invalid`
             *     `warning-cleared` 这条预警已经消除，不用再答。 This warning is cleared; no answer is needed.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "warning.evaluate": {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Run the warning rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        cleared: number;
                        raised: number;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /**
             * @description `not-permitted`
             *     `out-of-scope`
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `key-reused` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "warning.get": {
        parameters: {
            query: {
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Warning */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: day */
                        answerBy?: string;
                        cause: string;
                        cite: {
                            article: string;
                            instrument: string;
                        };
                        /** Format: day */
                        clearedOn?: string;
                        clears: {
                            /** Format: day */
                            by?: string;
                            does: {
                                en: string;
                                zh: string;
                            };
                            party: {
                                en: string;
                                zh: string;
                            };
                            then: string;
                        }[];
                        events: {
                            actor: string;
                            author?: {
                                name?: {
                                    en: string;
                                    zh: string;
                                };
                                office?: {
                                    en: string;
                                    zh: string;
                                };
                                title: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            kind: string;
                            level?: string;
                            n: number;
                            /** Format: day */
                            on: string;
                            says?: string;
                        }[];
                        evidence: string[];
                        id: string;
                        /** @enum {unknown} */
                        level: "blue" | "yellow" | "orange" | "red";
                        moneyFen: string;
                        people: number;
                        project: {
                            code: string;
                            name: string;
                        };
                        /** Format: day */
                        raisedOn: string;
                        reasons: {
                            cite?: {
                                article: string;
                                instrument: string;
                            };
                            label: {
                                en: string;
                                zh: string;
                            };
                            value: string | {
                                en: string;
                                zh: string;
                            };
                        }[];
                        region: {
                            en: string;
                            zh: string;
                        };
                        rule: string;
                        ruleLabel: {
                            en: string;
                            zh: string;
                        };
                        says: {
                            en: string;
                            zh: string;
                        };
                        sector: number;
                        /** Format: day */
                        since: string;
                        /** @enum {unknown} */
                        state: "open" | "answered" | "cleared";
                        version: number;
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `warning-unknown` 没有这条预警，或者不归您看。 There is no such warning, or it is not yours to see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
    "warning.list": {
        parameters: {
            query?: {
                cursor?: string;
                level?: "blue" | "yellow" | "orange" | "red";
                limit?: number;
                project?: string;
                state?: "open" | "answered" | "cleared";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Warnings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next?: string;
                        rows: {
                            /** Format: day */
                            answerBy?: string;
                            /** Format: day */
                            clearedOn?: string;
                            id: string;
                            /** @enum {unknown} */
                            level: "blue" | "yellow" | "orange" | "red";
                            moneyFen: string;
                            people: number;
                            project: {
                                code: string;
                                name: string;
                            };
                            /** Format: day */
                            raisedOn: string;
                            region: {
                                en: string;
                                zh: string;
                            };
                            rule: string;
                            says: {
                                en: string;
                                zh: string;
                            };
                            sector: number;
                            /** Format: day */
                            since: string;
                            /** @enum {unknown} */
                            state: "open" | "answered" | "cleared";
                        }[];
                    };
                };
            };
            /** @description `not-signed-in` */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `not-permitted` */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `input-invalid` */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            /** @description `unavailable` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
        };
    };
}
