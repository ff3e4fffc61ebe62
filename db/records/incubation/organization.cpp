// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/incubation/types.h"

namespace moli::types {

namespace {

Field creditCode()
{
    Field field = Field::text("credit_code", {"Unified social credit code", "统一社会信用代码"});
    field.unique().searchable().listed();
    for (ValueRule &rule : creditCodeRules())
        field.rule(std::move(rule));
    return field.hint({"18 characters as on the certificate; a group on file may have none",
                       "按证书填写 18 位代码；备案的社区社会组织可不填"});
}

} // namespace

RecordType organization()
{
    auto type =
        RecordType::describe("organization", Area::Incubation, {"Organization", "女性社会组织"},
                             {"Organizations", "女性社会组织"})
            .section(
                {"Identity", "基本信息"},
                {
                    Field::text("name", {"Name", "组织名称"}).required().indexed().searchable().listed(),
                    Field::text("short_name", {"Short name", "简称"}).searchable(),
                    Field::choice("form", {"Form", "组织形式"}, "organization.form").required().listed().filtered(),
                    creditCode(),
                    Field::date("founded_on", {"Founded on", "成立日期"}),
                    Field::choice("status", {"Status", "状态"}, "organization.status")
                        .expected()
                        .listed()
                        .filtered()
                        .byDefault("active"),
                })
            .section({"Registration", "登记情况"},
                     {
                         Field::choice("registration", {"Registration state", "登记状态"}, "organization.registration")
                             .expected()
                             .filtered()
                             .mergeGroup("registration"),
                         Field::date("registered_on", {"Registered on", "登记日期"}).mergeGroup("registration"),
                         Field::text("registering_authority", {"Registering authority", "登记机关"})
                             .searchable()
                             .mergeGroup("registration"),
                         Field::text("supervising_unit", {"Supervising unit", "业务主管单位"}).searchable(),
                         Field::choice("grade", {"Assessment grade", "评估等级"}, "organization.grade")
                             .filtered()
                             .mergeGroup("grade"),
                         Field::date("graded_on", {"Graded on", "评定日期"})
                             .mergeGroup("grade")
                             .hint({"A grade is valid for five years", "评估等级有效期五年"}),
                     })
            .section(
                {"Link with the federation", "与妇联的联系"},
                {
                    Field::reference("district", {"District", "所属县（市）区"}, "district")
                        .required()
                        .listed()
                        .filtered()
                        .byDefault(DefaultKind::CurrentDistrict),
                    Field::choice("link", {"Link", "联系方式"}, "organization.link")
                        .required()
                        .listed()
                        .filtered()
                        .mergeGroup("link"),
                    Field::reference("office", {"Linked with", "培育(联系)单位"}, "office")
                        .expected()
                        .listed()
                        .filtered()
                        .byDefault(DefaultKind::CurrentOffice)
                        .mergeGroup("link")
                        .hint({"The federation that nurtures the organization or keeps in touch with it",
                               "直接培育或联系该组织的妇联单位"}),
                    Field::date("linked_on", {"Linked since", "联系起始日期"}).expected().indexed().mergeGroup("link"),
                    Field::choices("field_of_work", {"Field of work", "业务领域"}, "category").expected().filtered(),
                })
            .section({"Contact", "联系方式"},
                     {
                         Field::text("head", {"Head", "负责人"}).expected().searchable().listed(),
                         Field::text("phone", {"Phone", "联系电话"}).sensitive().rule(phoneRule()),
                         Field::text("address", {"Address", "地址"}).searchable(),
                         Field::text("email", {"E-mail", "电子邮箱"}),
                         Field::text("wechat_account", {"WeChat account", "微信公众号"}).searchable(),
                     })
            .section(
                {"People", "人员"},
                {
                    Field::integer("staff_full_time", {"Full-time staff", "专职人员"})
                        .unit({"persons", "人"})
                        .totalled(),
                    Field::integer("staff_part_time", {"Part-time staff", "兼职人员"})
                        .unit({"persons", "人"})
                        .totalled(),
                    Field::integer("volunteers", {"Volunteers", "志愿者"}).unit({"persons", "人"}).totalled(),
                    Field::integer("members", {"Members", "会员(成员)"}).unit({"persons", "人"}).listed().totalled(),
                    Field::yesNo("has_party_branch", {"Has a party branch", "已建党组织"}).filtered(),
                })
            .section({"More", "其他"},
                     {
                         Field::longText("profile", {"Profile", "组织简介"}).searchable(),
                         Field::attachments("photos", {"Photos", "照片"}).photos(),
                         Field::attachments("attachments", {"Attachments", "附件"}),
                         Field::longText("notes", {"Notes", "备注"}).searchable(),
                     });
    type.rule(datesInOrder("founded_on", "registered_on"))
        .title({"name"})
        .when("linked_on")
        .where("district")
        .rule(creditCodeMatchesForm("credit_code", "form"))
        .rule(requiredWhen("credit_code", "registration", {"registered"}, Severity::Soft))
        .rule(requiredWhen("registered_on", "registration", {"registered"}, Severity::Soft))
        .rule(requiredWith("graded_on", "grade", Severity::Soft))
        .index({"district", "linked_on", "link", "status", "members"})
        .index({"office", "link", "linked_on", "status", "members"});
    return type;
}

} // namespace moli::types
