// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/cross_table.h"

#include <QCoreApplication>

namespace moli {
using namespace Qt::StringLiterals;

QList<StatisticsDimensionChoice> statisticsDimensions(const Registry &registry, const QString &type)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Statistics", text); };
    QList<StatisticsDimensionChoice> choices;
    const auto own = CrossTable::dimensionFields(registry.type(type));
    for (const Field &field : own) {
        if (field.type() != FieldType::Date) {
            choices.append({{field.key(), Dimension::Part::Whole}, field.label()});
            continue;
        }
        choices.append({{field.key(), Dimension::Part::Year},
                        say(QT_TRANSLATE_NOOP("Statistics", "%1, by year")).arg(field.label())});
        choices.append({{field.key(), Dimension::Part::Month},
                        say(QT_TRANSLATE_NOOP("Statistics", "%1, by month")).arg(field.label())});
    }
    // What it belongs to: only what those lists are filtered by themselves.
    const QStringList owners{u"organization"_s, u"project"_s, u"office"_s, u"training"_s, u"survey"_s};
    for (const Field &field : own) {
        if (field.type() != FieldType::Reference || !owners.contains(field.refersTo()))
            continue;
        const RecordType &owner = registry.type(field.refersTo());
        for (const Field &further : CrossTable::dimensionFields(owner)) {
            const bool place = further.refersTo() == u"district";
            if (place || (further.isFiltered() && further.type() == FieldType::Choice))
                choices.append({{field.key() + u'.' + further.key(), Dimension::Part::Whole},
                                say(QT_TRANSLATE_NOOP("Statistics", "%1: %2")).arg(field.label(), further.label())});
        }
    }
    return choices;
}

} // namespace moli
