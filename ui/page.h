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
    QString record; ///< Record: its id
    Query query;    ///< List: which rows; only `where`, `text` and `deleted` are used
    QString caption; ///< List: where the rows come from ("Beneficiaries · 鼓楼区 · 2021"), shown as a removable chip
    Record prefilled; ///< NewRecord: values to begin with (a related record's parent)
};

/// One page of the window: fills the space right of the navigation under the title bar.
class PageWidget : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString key() const = 0;
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
