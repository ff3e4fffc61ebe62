// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/choices.h"

#include <initializer_list>

namespace moli {

namespace {

struct Entry {
    const char *key;
    const char *en;
    const char *zh;
};

} // namespace

QList<BuiltInChoice> builtInChoices()
{
    QList<BuiltInChoice> choices;
    const auto list = [&choices](const char *name, std::initializer_list<Entry> entries) {
        for (const Entry &entry : entries)
            choices.append({QString::fromUtf8(name), QString::fromUtf8(entry.key), Label(entry.en, entry.zh)});
    };

    // Reference data, and what several areas share
    list("office.level",
         {{"city", "City", "市"},
          {"county", "County or district", "县（市）区"},
          {"township", "Township or street", "镇街"},
          {"village", "Village or neighbourhood", "村居"}});
    list("category",
         {{"empowerment", "Women's empowerment", "妇女赋能"},
          {"child_care", "Child care", "儿童关爱"},
          {"in_difficulty", "Women and children in difficulty", "困境妇女儿童帮扶"},
          {"legal_rights", "Legal rights", "普法维权"},
          {"family_education", "Family education", "家庭教育"},
          {"family_services", "Family services", "家庭服务"}});
    list("expertise",
         {{"law", "Law", "法律"},
          {"psychology", "Psychology", "心理"},
          {"social_work", "Social work", "社会工作"},
          {"family_education", "Family education", "家庭教育"},
          {"child_protection", "Protection of children", "儿童保护"},
          {"project_design", "Project design", "项目设计"},
          {"governance", "Governance of organizations", "组织治理"},
          {"finance", "Finance", "财务"},
          {"fundraising", "Fundraising", "筹资"},
          {"party_building", "Party building", "党建"},
          {"communication", "Communication", "传播"},
          {"evaluation", "Evaluation", "评估"},
          {"other", "Other", "其他"}});
    list("assessment.grade",
         {{"excellent", "Excellent", "优秀"},
          {"good", "Good", "良好"},
          {"pass", "Pass", "合格"},
          {"fail", "Fail", "不合格"}});

    // 1 Guidance
    list("activity.kind",
         {{"reading_session", "Reading session", "读书分享会"},
          {"party_history", "Party history talk", "党史故事"},
          {"family_tradition", "Family tradition talk", "红色家风"},
          {"party_day", "Themed party day", "主题党日"},
          {"policy_briefing", "Policy briefing", "政策宣讲"},
          {"other", "Other", "其他"}});
    list("station.kind",
         {{"federation", "Women's federation", "妇联组织"},
          {"home", "Women's home", "妇女之家"},
          {"micro_home", "Women's micro-home", "妇女微家"}});
    list("volunteer_service.kind",
         {{"epidemic_prevention", "Epidemic prevention", "疫情防控"},
          {"grassroots_governance", "Grassroots governance", "基层治理"},
          {"civic_improvement", "Civic improvement", "文明创建"},
          {"care", "Care", "关爱帮扶"},
          {"other", "Other", "其他"}});

    // 2 Incubation
    list("organization.form",
         {{"association", "Association", "社会团体"},
          {"social_service", "Social service organization", "社会服务机构"},
          {"foundation", "Foundation", "基金会"},
          {"community_group", "Community group on file", "社区社会组织(备案)"}});
    list("organization.link",
         {{"nurtured", "Nurtured directly", "直接培育"},
          {"incubated", "Incubated", "孵化"},
          {"linked", "Closely linked", "密切联系"}});
    list("organization.registration",
         {{"preparing", "Preparing", "筹备"}, {"on_file", "On file", "备案"}, {"registered", "Registered", "登记"}});
    list("organization.status",
         {{"active", "Active", "正常运作"}, {"dormant", "Dormant", "休眠"}, {"dissolved", "Dissolved", "已注销"}});
    list("organization.grade",
         {{"1A", "1A", "1A级"},
          {"2A", "2A", "2A级"},
          {"3A", "3A", "3A级"},
          {"4A", "4A", "4A级"},
          {"5A", "5A", "5A级"}});
    list("incubation.mode", {{"resident", "Resident", "入驻"}, {"virtual", "Virtual", "虚拟"}});
    list("incubation.stage",
         {{"applied", "Applied", "申请"},
          {"reviewed", "Reviewed", "审核"},
          {"admitted", "Admitted", "入驻"},
          {"incubating", "Incubating", "孵化"},
          {"assessed", "Assessed", "评估"},
          {"graduated", "Graduated", "出壳"},
          {"left", "Left", "退出"}});
    list("incubation.review", {{"passed", "Passed", "通过"}, {"failed", "Not passed", "不通过"}});
    list("incubation.leaving", {{"withdrawn", "Withdrawn", "主动退出"}, {"terminated", "Terminated", "终止孵化"}});
    list("facility.kind",
         {{"room", "Room", "房间"},
          {"desk", "Desk", "工位"},
          {"meeting_room", "Meeting room", "会议室"},
          {"equipment", "Equipment", "设备"}});
    list("facility.status",
         {{"in_use", "In use", "在用"}, {"under_repair", "Under repair", "维修"}, {"retired", "Retired", "停用"}});
    list("mentor.kind",
         {{"college", "College", "院校"},
          {"department", "Department", "部门"},
          {"lawyer", "Lawyer", "律师"},
          {"psychologist", "Psychologist", "心理咨询师"},
          {"social_worker", "Social worker", "社会工作者"},
          {"business", "Business", "企业"},
          {"other", "Other", "其他"}});
    list("mentoring.form",
         {{"on_site", "On site", "现场"},
          {"phone", "Phone", "电话"},
          {"online", "Online", "线上"},
          {"group", "Group", "集体"},
          {"other", "Other", "其他"}});
    list("registration_step.step",
         {{"name_approval", "Name approval", "名称核准"},
          {"charter", "Charter", "章程"},
          {"founders_meeting", "Founders' meeting", "发起人会议"},
          {"capital_proof", "Capital proof", "验资证明"},
          {"application", "Application", "登记申请"},
          {"certificate", "Certificate", "领取证书"}});
    list("registration_step.result",
         {{"pending", "Under way", "办理中"},
          {"passed", "Passed", "通过"},
          {"returned", "Returned for correction", "退回补正"}});
    list("regulation.kind",
         {{"entry_exit", "Entry and exit", "准入退出"},
          {"facilities", "Use of facilities", "场地设备"},
          {"finance", "Finance", "财务"},
          {"personnel", "Personnel", "人事"},
          {"project", "Projects", "项目"},
          {"volunteering", "Volunteering", "志愿服务"},
          {"archives", "Archives", "档案"},
          {"charter", "Charter", "章程"},
          {"other", "Other", "其他"}});

    // 3 People
    list("person.gender", {{"female", "Female", "女"}, {"male", "Male", "男"}});
    list("person.role",
         {{"head", "Head", "负责人"},
          {"backbone", "Backbone", "骨干"},
          {"social_worker", "Social worker", "社工"},
          {"volunteer", "Volunteer", "志愿者"},
          {"member", "Member", "成员"}});
    list("person.social_work_level",
         {{"none", "None", "无"},
          {"assistant", "Assistant social worker", "助理社会工作师"},
          {"social_worker", "Social worker", "社会工作师"},
          {"senior", "Senior social worker", "高级社会工作师"}});
    list("training.kind",
         {{"empowerment_camp", "Empowerment camp", "赋能训练营"},
          {"innovative_thinking", "Innovative thinking", "创新思维培训"},
          {"project_roadshow", "Project roadshow", "项目路演会"},
          {"backbone_exchange", "Exchange of backbones", "骨干交流会"},
          {"other", "Other", "其他"}});
    list("milestone.kind",
         {{"founded", "Founded", "成立"},
          {"registered", "Registered", "登记"},
          {"team", "Team", "团队"},
          {"service", "Service", "服务"},
          {"media", "In the media", "媒体报道"},
          {"visit", "Visit or exchange", "参访交流"},
          {"other", "Other", "其他"}});
    list("talent.pool",
         {{"leading_geese", "Outstanding women leaders at the grass roots", "优秀基层女性领头雁"},
          {"social_work", "Social work", "社会工作人才"},
          {"lecturers", "Lecturers", "宣讲师资人才"},
          {"mediators", "Mediators", "调解人才"},
          {"other", "Other", "其他"}});
    list("talent.status",
         {{"in_pool", "In the pool", "在库"},
          {"fostered", "Specially fostered", "重点培养"},
          {"released", "Released", "出库"}});
    list("honour.level",
         {{"national", "National", "国家级"},
          {"provincial", "Provincial", "省级"},
          {"city", "City", "市级"},
          {"county", "County", "县（市）区级"}});
    list("honour.status",
         {{"nominated", "Nominated", "推荐"}, {"publicized", "Publicized", "公示"}, {"awarded", "Awarded", "获评"}});
    list("appointment.post",
         {{"executive_member", "Executive member", "执委"},
          {"part_time_vice_chair", "Part-time vice chair", "兼职副主席"},
          {"other", "Other", "其他"}});

    // 4 Projects
    list("project.purchase",
         {{"government", "Government purchase", "政府购买"},
          {"philanthropy", "Venture philanthropy", "公益创投"},
          {"federation", "Federation-run", "妇联自办"}});
    list("project.stage",
         {{"initiation", "Initiation", "立项"},
          {"publication", "Publication", "发布"},
          {"application", "Application", "申报"},
          {"selection", "Selection", "遴选"},
          {"implementation", "Implementation", "实施"},
          {"supervision", "Supervision", "督导"},
          {"evaluation", "Evaluation", "评估"},
          {"closed", "Closed", "结项"},
          {"cancelled", "Cancelled", "取消"}});
    list("planned_output.measure",
         {{"sessions", "Sessions", "场次"},
          {"women", "Women served", "服务妇女人次"},
          {"children", "Children served", "服务儿童人次"},
          {"others", "Others served", "服务其他人次"},
          {"person_times", "All person-times", "服务总人次"},
          {"persons", "Persons", "服务人数"},
          {"hours", "Hours", "服务小时"},
          {"disputes_resolved", "Disputes resolved", "化解纠纷数"},
          {"other", "Other", "其他"}});
    list("application.form_check",
         {{"pending", "Not checked yet", "待审"}, {"passed", "Passed", "通过"}, {"failed", "Failed", "不通过"}});
    list("application.decision", {{"won", "Won", "中选"}, {"reserve", "Reserve", "候补"}, {"lost", "Lost", "未中选"}});
    list("payment.condition",
         {{"contract", "Contract", "签订合同"},
          {"mid_term_report", "Mid-term report", "中期报告"},
          {"evaluation", "Evaluation", "评估"}});
    list("supervision.form",
         {{"on_site", "On-site", "实地"}, {"phone", "Phone", "电话"}, {"documents", "Documents", "资料查阅"}});
    list("evaluation.phase", {{"mid_term", "Mid-term", "中期"}, {"final", "Final", "末期"}});
    list("case_entry.status",
         {{"draft", "Draft", "草稿"},
          {"submitted", "Submitted", "已提交"},
          {"shortlisted", "Shortlisted", "入围"},
          {"excellent", "Excellent", "优秀"},
          {"not_chosen", "Not chosen", "未入选"}});
    list("scheme.subject",
         {{"application", "Application", "项目申报"},
          {"assessment", "Organization's assessment", "组织评估"},
          {"evaluation", "Project's evaluation", "项目评估"},
          {"case_entry", "Case", "案例"}});

    // 5 Coverage
    list("survey.method",
         {{"online_questionnaire", "Online questionnaire", "网络问卷"},
          {"research_month", "Research month", "大调研"},
          {"visit", "Visit", "走访"},
          {"meeting", "Meeting", "座谈"}});
    list("opinion.from",
         {{"women", "Women", "妇女群众"},
          {"parents", "Parents", "家长"},
          {"children", "Children and young people", "儿童青少年"},
          {"in_difficulty", "Families in difficulty", "困境家庭"},
          {"organization", "Social organization", "社会组织"},
          {"community_worker", "Community worker", "社区工作者"},
          {"federation_cadre", "Federation staff", "妇联干部"},
          {"other", "Other", "其他"}});
    list("opinion.category",
         {{"employment", "Work and enterprise", "就业创业"},
          {"rights", "Rights and law", "权益维护"},
          {"family", "Family", "家庭建设"},
          {"children", "Children", "儿童关爱"},
          {"in_difficulty", "Help in difficulty", "困境帮扶"},
          {"health", "Health and psychology", "身心健康"},
          {"organizations", "Support of organizations", "组织培育"},
          {"projects", "Projects and funding", "项目资金"},
          {"other", "Other", "其他"}});
    list("opinion.handling",
         {{"open", "Open", "待办理"},
          {"assigned", "Assigned", "已交办"},
          {"answered", "Answered", "已答复"},
          {"adopted", "Adopted", "已采纳"}});
    list("service.kind",
         {{"legal_advice", "Legal advice", "法律咨询"},
          {"counselling", "Counselling", "心理辅导"},
          {"legal_publicity", "Legal publicity", "法治宣传"},
          {"family_education", "Family education", "家庭教育"},
          {"child_care", "Child care", "儿童关爱"},
          {"in_difficulty", "Help in difficulty", "困境帮扶"},
          {"empowerment", "Empowerment", "赋能"},
          {"other", "Other", "其他"}});
    list("dispute.kind",
         {{"marriage", "Marriage", "婚姻"},
          {"elder_support", "Support of elders", "赡养"},
          {"custody", "Custody", "抚养"},
          {"property", "Property", "财产"},
          {"domestic_violence", "Domestic violence", "家暴"},
          {"other", "Other", "其他"}});
    list("dispute.source",
         {{"walk_in", "Came in person", "来访"},
          {"hotline", "Hotline or phone", "来电"},
          {"online", "Online", "网络"},
          {"visit", "Found on a visit", "走访排查"},
          {"court", "Court", "法院委派"},
          {"police", "Police", "公安转介"},
          {"civil_affairs", "Marriage registry", "婚姻登记处"},
          {"community", "Village or neighbourhood", "村居转介"},
          {"other", "Other", "其他"}});
    list("dispute.outcome",
         {{"ongoing", "Ongoing", "调解中"},
          {"written", "Written agreement", "书面协议"},
          {"oral", "Oral agreement", "口头协议"},
          {"reconciled", "Reconciled", "和好"},
          {"not_agreed", "Not agreed", "调解不成"},
          {"withdrawn", "Withdrawn", "撤回"},
          {"referred", "Referred", "转介"}});
    list("funding.source",
         {{"government", "Government", "财政"},
          {"lottery", "Welfare lottery", "福彩公益金"},
          {"donation", "Donation", "社会捐赠"},
          {"federation", "Federation", "妇联经费"},
          {"other", "Other", "其他"}});
    return choices;
}

} // namespace moli
