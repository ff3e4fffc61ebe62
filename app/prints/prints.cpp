// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prints/prints.h"

#include "app/prints/incubation_prints.h"
#include "app/prints/organization_prints.h"
#include "app/prints/print_words.h"
#include "app/prints/project_prints.h"
#include "app/prints/scoring_prints.h"
#include "app/prints/training_prints.h"
#include "db/store/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Prints", text);
}

QList<PrintKind> specialPrints()
{
    return {
        {u"organization_dossier"_s, u"organization"_s, say(QT_TRANSLATE_NOOP("Prints", "Dossier of the organization")),
         organizationDossier},
        {u"growth_track"_s, u"organization"_s, say(QT_TRANSLATE_NOOP("Prints", "Growth track")),
         organizationGrowthTrack},
        {u"growth_track"_s, u"person"_s, say(QT_TRANSLATE_NOOP("Prints", "Growth track")), personGrowthTrack},
        {u"stay_sheet"_s, u"incubation"_s, say(QT_TRANSLATE_NOOP("Prints", "Agreement and stay")), staySheet},
        {u"handover_sheet"_s, u"allocation"_s, say(QT_TRANSLATE_NOOP("Prints", "Handover sheet")), handoverSheet},
        {u"return_sheet"_s, u"allocation"_s, say(QT_TRANSLATE_NOOP("Prints", "Return sheet")), returnSheet},
        {u"sign_in_sheet"_s, u"training"_s, say(QT_TRANSLATE_NOOP("Prints", "Sign-in sheet")), signInSheet},
        {u"participant_list"_s, u"training"_s, say(QT_TRANSLATE_NOOP("Prints", "List of participants")),
         participantList},
        {u"certificates"_s, u"training"_s, say(QT_TRANSLATE_NOOP("Prints", "Certificates")), certificates},
        {u"closing_dossier"_s, u"project"_s, say(QT_TRANSLATE_NOOP("Prints", "Closing dossier")), closingDossier},
        {u"call_notice"_s, u"project"_s, say(QT_TRANSLATE_NOOP("Prints", "Call for applications")), callNotice},
        {u"application_list"_s, u"project"_s, say(QT_TRANSLATE_NOOP("Prints", "List of applications")),
         applicationList},
        {u"score_summary"_s, u"project"_s, say(QT_TRANSLATE_NOOP("Prints", "Score summary of the applications")),
         applicationScoreSummary},
        {u"evaluation_summary"_s, u"project"_s, say(QT_TRANSLATE_NOOP("Prints", "Score summary of the evaluations")),
         evaluationScoreSummary},
        {u"score_sheet"_s, u"score_sheet"_s, say(QT_TRANSLATE_NOOP("Prints", "Score sheet")), scoreSheet},
        {u"blank_score_sheet"_s, u"score_sheet"_s, say(QT_TRANSLATE_NOOP("Prints", "Score sheet to fill in by hand")),
         blankScoreSheet},
        {u"contract_sheet"_s, u"project"_s, say(QT_TRANSLATE_NOOP("Prints", "Contract sheet")), contractSheet},
        {u"payment_receipt"_s, u"payment"_s, say(QT_TRANSLATE_NOOP("Prints", "Receipt")), paymentReceipt},
        {u"supervision_sheet"_s, u"supervision"_s, say(QT_TRANSLATE_NOOP("Prints", "Supervision record")),
         supervisionSheet},
        {u"evaluation_sheet"_s, u"evaluation"_s, say(QT_TRANSLATE_NOOP("Prints", "Evaluation sheet")), evaluationSheet},
    };
}

} // namespace

PrintSheet recordSheet(const Store &store, const QString &type, const QString &id)
{
    const PrintWords words(store);
    const auto record = words.record(type, id);
    const auto &description = store.registry().type(type);
    auto sheet = words.sheet(description.label(), store.title(record));
    for (const auto &section : description.sections()) {
        QList<std::pair<QString, QString>> facts;
        for (const auto &field : section.fields) {
            if (description.field(field).type() != FieldType::Attachments && record.has(field))
                facts.append({words.label(type, field), words.value(record, field)});
        }
        if (facts.isEmpty())
            continue;
        sheet.heading(section.label.text());
        sheet.facts(facts);
    }
    return sheet;
}

QList<PrintKind> printsOf(const Store &store, const QString &type)
{
    auto kinds = specialPrints();
    kinds.removeIf([&](const PrintKind &kind) { return kind.type != type; });
    if (store.registry().has(type))
        kinds.append({u"record"_s, type, say(QT_TRANSLATE_NOOP("Prints", "The record")),
                      [type](const Store &from, const QString &id) { return recordSheet(from, type, id); }});
    return kinds;
}

PrintKind printKind(const Store &store, const QString &type, const QString &key)
{
    const auto kinds = printsOf(store, type);
    const auto found = std::ranges::find(kinds, key, &PrintKind::key);
    if (found != kinds.end())
        return *found;
    QStringList keys;
    for (const auto &kind : kinds)
        keys.append(kind.key);
    throw Error(say(QT_TRANSLATE_NOOP("Prints", "There is no print “%1” of this; there are: %2."))
                    .arg(key, keys.join(u", "_s)));
}

} // namespace moli
