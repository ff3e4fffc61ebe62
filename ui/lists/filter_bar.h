// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace moli {

class Chip;
class FieldFilter;
class FlowLayout;

/// What narrows a list: a text field, a chip for each filtered() field, a chip for rows that another page asked for,
/// and filters kept under a name.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    static constexpr int textDebounce = 250; ///< ms from the last letter to the search

    FilterBar(Session &session, const RecordType &type, QWidget *parent = nullptr);

    [[nodiscard]] QList<Condition> conditions() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isEmpty() const;
    void clear();

    /// Exactly these rows, named by the caption on a chip that takes them away again. Silent.
    void setRows(const QList<Condition> &rows, const QString &text, const QString &caption);

    [[nodiscard]] QStringList savedFilters() const;
    void saveFilterAs(const QString &name);
    void applyFilter(const QString &name);
    void deleteFilter(const QString &name);

    [[nodiscard]] QLineEdit *textEdit() const { return m_text; }
    [[nodiscard]] FieldFilter *fieldFilter(const QString &key) const; ///< nullptr when the field has none
    [[nodiscard]] Chip *captionChip() const { return m_caption; }
    void addTool(QWidget *tool); ///< at the right end
    QToolButton *savedFiltersButton() const { return m_saved; }

signals:
    void changed();

private:
    void tell();
    void fillSavedMenu();
    void askForName();
    [[nodiscard]] QString settingsKey() const;

    Session &m_session;
    const RecordType &m_type;
    QLineEdit *m_text;
    QTimer m_textTimer;
    Chip *m_caption;
    QList<Condition> m_rows; ///< that stand behind the caption
    QList<FieldFilter *> m_fields;
    QToolButton *m_clear;
    QToolButton *m_saved;
    QMenu *m_savedMenu;
    FlowLayout *m_flow;
    QWidget *m_tools;
    QWidget *m_lastTool = nullptr;
};

} // namespace moli
