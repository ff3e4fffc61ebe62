// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/history_text.h"

#include "app/text/value_text.h"
#include "ui/lists/record_columns.h"

namespace moli {

namespace {

constexpr qsizetype valueLength = 120; // characters of a value that are told

QString shortText(QString text)
{
    text = text.simplified();
    if (text.size() > valueLength) {
        text = text.left(valueLength) + u'…';
    }
    return text.toHtmlEscaped();
}

} // namespace

QString HistoryText::html(const Store &store, const QString &type, const QString &id, int entries)
{
    const RecordType &description = store.registry().type(type);
    const ValueText valueText(store);
    RecordTexts texts(store);
    const auto show = [&](const Field &field, const QVariant &value) {
        if (value.isNull()) {
            return tr("(empty)");
        }
        const QString text = texts.text(field, value);
        return shortText(field.isSensitive() ? ValueText::masked(text) : text);
    };
    const auto heading = [&](const JournalEntry &entry) {
        const QString when = valueText.instant(entry.at).toHtmlEscaped();
        const QString who = (entry.who.isEmpty() ? tr("unknown") : entry.who).toHtmlEscaped();
        if (entry.inserted) {
            return tr("%1 · %2 entered it").arg(when, who);
        }
        if (const auto deleted = entry.changes.constFind(QStringLiteral("deleted"));
            deleted != entry.changes.constEnd()) {
            return deleted->after.toInt() != 0 ? tr("%1 · %2 deleted it").arg(when, who)
                                               : tr("%1 · %2 restored it").arg(when, who);
        }
        return tr("%1 · %2 changed it").arg(when, who);
    };

    const QList<JournalEntry> history = store.history(type, id);
    QStringList parts;
    for (const JournalEntry &entry : history.mid(0, entries)) {
        QString part = u"<p style='margin:0 0 2px 0'><b>" + heading(entry) + u"</b>";
        if (!entry.reason.isEmpty()) {
            part += u"<br/><i>" + entry.reason.toHtmlEscaped() + u"</i>";
        }
        part += u"</p>";
        QStringList changes;
        for (const Field &field : description.fields()) { // in the order of the form
            const auto change = entry.changes.constFind(field.key());
            if (change == entry.changes.constEnd() || entry.inserted) {
                continue; // what was entered first stands there, or as the old value of a later change
            }
            const QString label = field.label().toHtmlEscaped();
            changes.append(tr("%1: %2 → %3").arg(label, show(field, change->before), show(field, change->after)));
        }
        if (!changes.isEmpty()) {
            part += u"<p style='margin:0 0 10px 0'>" + changes.join(QStringLiteral("<br/>")) + u"</p>";
        }
        parts.append(part);
    }
    if (history.size() > entries) {
        parts.append(u"<p>"
                     + tr("%n earlier change(s) not shown here", nullptr, static_cast<int>(history.size()) - entries)
                     + u"</p>");
    }
    return parts.join(QString());
}

} // namespace moli
