// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/todo/todo_sheet.h"

#include "app/prints/print_words.h"

#include <QCoreApplication>

namespace moli {

PrintSheet todoSheet(const Store &store, const QList<TodoEntry> &entries, QDate day)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Todo", text); };
    const PrintWords words(store);
    auto sheet = words.sheet(say(QT_TRANSLATE_NOOP("Todo", "To do")), words.text().date(day.toString(Qt::ISODate)));
    for (const auto group :
         {TodoGroup::Overdue, TodoGroup::ThisWeek, TodoGroup::NextThirtyDays, TodoGroup::Later, TodoGroup::Gaps}) {
        QList<QStringList> rows;
        for (const auto &entry : entries) {
            if (todoGroup(entry, day) == group)
                rows.append({words.text().date(entry.date.toString(Qt::ISODate)), howLate(entry, day), entry.message,
                             QString()});
        }
        if (rows.isEmpty())
            continue;
        sheet.heading(todoGroupLabel(group));
        auto &table = sheet.table({say(QT_TRANSLATE_NOOP("Todo", "Due")), say(QT_TRANSLATE_NOOP("Todo", "How soon")),
                                   say(QT_TRANSLATE_NOOP("Todo", "What to do")),
                                   say(QT_TRANSLATE_NOOP("Todo", "Done"))},
                                  rows);
        table.widths = {16, 15, 59, 10};
    }
    return sheet;
}

} // namespace moli
