// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processes/board.h"

#include "app/processes/process.h"
#include "app/text/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

/// What stands on the cards of a type. Of fields in one list the first that has a value.
struct CardFields {
    QString title;
    QList<QStringList> lines;
    QMap<QString, QStringList> due; ///< by stage
};

CardFields cardFieldsOf(const QString &type)
{
    if (type == u"project") {
        const QStringList call{u"deadline"_s};
        const QStringList work{u"until"_s};
        return {u"title"_s,
                {{u"organization"_s, u"office"_s}, {u"amount"_s, u"budget"_s}},
                {{u"publication"_s, call},
                 {u"application"_s, call},
                 {u"selection"_s, {u"publicity_until"_s}},
                 {u"implementation"_s, work},
                 {u"supervision"_s, work},
                 {u"evaluation"_s, work}}};
    }
    const QStringList agreement{u"extended_until"_s, u"agreement_until"_s};
    return {u"organization"_s,
            {{u"mode"_s}, {u"office"_s}},
            {{u"admitted"_s, agreement}, {u"incubating"_s, agreement}, {u"assessed"_s, agreement}}};
}

QString firstFilled(const Record &record, const QStringList &fields)
{
    const auto found = std::ranges::find_if(fields, [&](const QString &field) { return record.has(field); });
    return found == fields.end() ? QString() : *found;
}

} // namespace

QList<BoardStage> readBoard(Store &store, const QString &type, const QList<Condition> &where, const QString &text,
                            int most)
{
    const auto process = processOf(store, type);
    const auto &description = store.registry().type(type);
    const auto fields = cardFieldsOf(type);
    const ValueText words(store);
    const auto today = store.today().toString(Qt::ISODate);

    QList<BoardStage> board;
    for (const auto &stage : process->stages() + QStringList{process->wayOut()}) {
        BoardStage column{stage, process->stageLabel(stage), 0, {}, {type, where, text}};
        column.rows.where.append(equals(process->stageField(), stage));
        column.total = store.count(column.rows);
        auto first = column.rows;
        first.limit = most;
        const auto dueFields = fields.due.value(stage);
        if (!dueFields.isEmpty())
            first.sort = {dueFields.last(), false};
        const auto records = store.query(first).records;

        QMap<QString, QStringList> referred;
        for (const auto &record : records) {
            for (const auto &field : description.fields()) {
                if (field.type() == FieldType::Reference && record.has(field.key()))
                    referred[field.refersTo()].append(record.text(field.key()));
            }
        }
        QHash<QString, QString> titles;
        for (auto ids = referred.begin(); ids != referred.end(); ++ids)
            titles.insert(store.titles(ids.key(), ids.value()));
        const auto show = [&](const Record &record, const QString &field) {
            return field.isEmpty() ? QString() : words.display(description.field(field), record.value(field), titles);
        };
        for (const auto &record : records) {
            BoardCard card{record.id(), show(record, fields.title), {}, {}, false};
            for (const auto &line : fields.lines) {
                if (const auto shown = show(record, firstFilled(record, line)); !shown.isEmpty())
                    card.lines.append(shown);
            }
            if (const auto due = firstFilled(record, dueFields); !due.isEmpty()) {
                card.mark = QCoreApplication::translate("Board", "until %1").arg(show(record, due));
                card.late = record.text(due) < today;
            }
            column.cards.append(card);
        }
        board.append(column);
    }
    return board;
}

} // namespace moli
