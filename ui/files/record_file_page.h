// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/session.h"
#include "ui/widgets/plain_table.h"

#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace moli {

class FlowLayout;
class NoticeBar;
class PageCard;

/// What pages about one record have in common: its head, cards below it in one or two columns, those without content left
/// out and offered at the foot, reading again whenever something changed.
class RecordFilePage : public PageWidget {
    Q_OBJECT
public:
    [[nodiscard]] QString record() const override { return m_id; }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QAction *primaryAction() override { return m_edit; }

    /// Whether a card is shown, by the type that it lists.
    [[nodiscard]] bool shows(const QString &type) const;

protected:
    enum class Width { Half, Whole };

    RecordFilePage(Session &session, const QString &type, const QString &id, QWidget *parent);

    PageCard *addCard(const QString &heading, Width width);
    /// A card with the records of a type that refer to this one by a field: they can be added to and seen as a list.
    PageCard *addList(const QString &type, const QString &field, Width width);
    /// A card that has a table which leads where its rows do.
    PlainTable *addTable(PageCard *card, const QString &name);
    /// A row for each record with the values of the fields, leading to its page or form. For a reader thread.
    [[nodiscard]] static QList<PlainTable::Row> rowsOf(const Store &store, const QList<Record> &records,
                                                       const QStringList &fields);
    /// Headed by the fields' labels.
    void fillTable(PageCard *card, PlainTable *table, const QString &type, const QList<PlainTable::Row> &rows,
                   const QStringList &fields, int stretched);
    /// A card without content isn't shown; what could be added to it is offered at the foot.
    void setFilled(PageCard *card, bool filled);
    /// The new record that "Add" begins with.
    [[nodiscard]] virtual Record prefilled(const QString &type) const;

    void startReading();
    /// Numbers a reading, so that an old one isn't shown over a newer one.
    [[nodiscard]] int beginReading() { return ++m_reading; }
    [[nodiscard]] bool isCurrent(int reading) const { return reading == m_reading; }
    /// Reads off the GUI thread and fills. Called once at first and after every change.
    virtual void read() = 0;
    /// To be called with what was read: the title, and a word where the record is deleted or gone. False: it's gone.
    bool take(const std::optional<Record> &record, const QString &title);
    void arrange();

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] const RecordType &typeOf(const QString &key) const { return m_session.store().registry().type(key); }
    [[nodiscard]] bool mayWrite() const { return !m_session.store().isReadOnly() && !m_deleted; }

    void resizeEvent(QResizeEvent *event) override;

private:
    struct Card {
        PageCard *card;
        Width width;
        QString type;  ///< of the records that it lists; empty: none
        QString field; ///< by which they refer to this one
        bool filled = false;
    };
    void requestNew(const QString &type);
    void rebuildOffers();
    void placeBesideEachOther(const QList<PageCard *> &cards);

    Session &m_session;
    QString m_type;
    QString m_id;
    QString m_title;
    bool m_deleted = false;
    int m_reading = 0;
    QAction *m_edit;
    QTimer m_readTimer; ///< several changes, one reading
    NoticeBar *m_notice;
    QList<Card> m_cards; ///< in reading order
    QVBoxLayout *m_body;
    QWidget *m_offersPlace;
    FlowLayout *m_offers;
};

} // namespace moli
