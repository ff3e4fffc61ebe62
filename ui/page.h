// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/query.h"

#include <QWidget>

class QAction;

namespace moli {

/// A link inside the program: what a page asks the window to show.
struct Target {
    enum class Kind { Page, List, Record, NewRecord };
    Kind kind = Kind::Page;
    QString key;    ///< Page: its key ("overview", "books", …); else the record type's key
    QString record; ///< Record, or a page about one record: its id
    Query query;    ///< List: which rows; only `where`, `text` and `deleted` are used
    QString caption; ///< List: where the rows come from ("Beneficiaries · 鼓楼区 · 2021"), shown as a removable chip
    QString field;   ///< Record, NewRecord: where the keyboard goes first
    Record prefilled; ///< NewRecord: values to begin with (a related record's parent)

    static Target toPage(const QString &key, const QString &record = {})
    {
        Target target;
        target.key = key;
        target.record = record;
        return target;
    }
    static Target toRecord(const QString &type, const QString &id, const QString &field = {})
    {
        Target target;
        target.kind = Kind::Record;
        target.key = type;
        target.record = id;
        target.field = field;
        return target;
    }
    static Target toNew(const QString &type, const Record &prefilled = {})
    {
        Target target;
        target.kind = Kind::NewRecord;
        target.key = type;
        target.prefilled = prefilled;
        return target;
    }
    /// The caption names the rows for the person.
    static Target toList(const QString &type, const Query &query, const QString &caption)
    {
        Target target;
        target.kind = Kind::List;
        target.key = type;
        target.query = query;
        target.caption = caption;
        return target;
    }
};

/// One page of the window: fills the space right of the navigation under the title bar.
class PageWidget : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString key() const = 0;
    /// The record that the page is about, where it's about one.
    [[nodiscard]] virtual QString record() const { return {}; }
    [[nodiscard]] virtual QString title() const = 0;
    /// The one action on the right of the title; nullptr for none.
    [[nodiscard]] virtual QAction *primaryAction() { return nullptr; }
    /// Asked before the page is left or the window closes; false keeps it (a form that isn't saved).
    [[nodiscard]] virtual bool mayLeave() { return true; }

    /// Whether something typed here isn't saved yet.
    [[nodiscard]] virtual bool holdsUnsaved() const { return false; }

signals:
    void targetRequested(const moli::Target &target);
    /// One line at the window's foot, gone after some seconds ("Saved. Ctrl+Z takes it back.").
    void said(const QString &sentence);
    void titleChanged();
};

} // namespace moli
