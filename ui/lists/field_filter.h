// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/drop_panel.h"

#include <QPointer>
#include <QTimer>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace moli {

/// One thing that a filter can be set to.
struct FilterEntry {
    QString key; ///< the value as text
    QString label;
};

/// The chip of one field in the filter bar, with the panel that it opens.
class FieldFilter : public Chip {
    Q_OBJECT
public:
    FieldFilter(Session &session, const RecordType &type, const Field &field, QWidget *parent = nullptr);
    ~FieldFilter() override;

    /// The right kind for the field; nullptr for fields that no chip fits.
    static FieldFilter *make(Session &session, const RecordType &type, const Field &field, QWidget *parent);

    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] virtual QList<Condition> conditions() const = 0;
    /// Takes over the conditions about its field; silent.
    virtual void setConditions(const QList<Condition> &conditions) = 0;
    void openPanel();
    [[nodiscard]] DropPanel *panel() const { return m_panel; }

signals:
    void changed(); ///< by the person

protected:
    virtual QSize preparePanel() = 0;     ///< brings the panel up to date; the size that it would like
    void showValue(const QString &value); ///< on the chip; empty: not in use
    [[nodiscard]] QString noValueText() const;

    Session &m_session;
    const RecordType &m_type;
    const Field &m_field;
    QPointer<DropPanel> m_panel;
};

/// One or several of the field's values: choices, records, years, yes or no.
class ValueFilter : public FieldFilter {
    Q_OBJECT
public:
    ValueFilter(Session &session, const RecordType &type, const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QList<Condition> conditions() const override;
    void setConditions(const QList<Condition> &conditions) override;
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }

protected:
    QSize preparePanel() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readEntries(const QString &typed);
    void showEntries(const QList<FilterEntry> &entries, const QString &typed);
    void addItem(const FilterEntry &entry);
    void toggled(QListWidgetItem *item);
    void turn(QListWidgetItem *item);
    void showChosen();

    QStringList m_chosen;
    bool m_onlyEmpty = false; ///< the records in which the field is empty
    QHash<QString, QString> m_labels;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTimer m_searchTimer;
    int m_question = 0;
    Qt::CheckState m_pressed = Qt::Unchecked; ///< of the item under the mouse button
};

/// A year or a period of a date field.
class PeriodFilter : public FieldFilter {
    Q_OBJECT
public:
    PeriodFilter(Session &session, const RecordType &type, const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QList<Condition> conditions() const override;
    void setConditions(const QList<Condition> &conditions) override;

protected:
    QSize preparePanel() override;

private:
    void showYears(const QStringList &years);
    void take(QDate from, QDate until, bool onlyEmpty = false);
    void takeTyped();
    void showPeriod();

    QDate m_from;
    QDate m_until;
    bool m_onlyEmpty = false;
    QListWidget *m_list;
    QLineEdit *m_fromEdit;
    QLineEdit *m_untilEdit;
};

} // namespace moli
