// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/record_file_page.h"

#include "app/prints/print_words.h"
#include "ui/lists/type_names.h"
#include "ui/page_catalogue.h"
#include "ui/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/page_card.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

constexpr int twoColumnsFrom = 960; // pixels
constexpr int readDelay = 30;       // ms

/// Empties a layout; the widgets stay.
void takeAll(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            takeAll(item->layout());
        delete item;
    }
}

} // namespace

RecordFilePage::RecordFilePage(Session &session, const QString &type, const QString &id, QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_type(type),
      m_id(id),
      m_edit(new QAction(themeIcon(u"edit"_s, Ink::OnPrimary), tr("Edit"), this)),
      m_notice(new NoticeBar(this)),
      m_body(new QVBoxLayout),
      m_offersPlace(new QWidget(this)),
      m_offers(new FlowLayout(m_offersPlace))
{
    connect(m_edit, &QAction::triggered, this, [this] { emit targetRequested(Target::toRecord(m_type, m_id)); });
    auto *content = new QWidget(this);
    content->setProperty("role", "page");
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(16, 8, 16, 16);
    inner->setSpacing(12);
    inner->addWidget(m_notice);
    m_body->setSpacing(12);
    inner->addLayout(m_body);
    inner->addWidget(m_offersPlace);
    inner->addStretch(1);
    m_offersPlace->hide();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readDelay);
}

void RecordFilePage::startReading()
{
    connect(&m_readTimer, &QTimer::timeout, this, [this] { read(); });
    connect(&m_session, &Session::changed, this, [this](const ChangeSet &) { m_readTimer.start(); });
    read();
}

PageCard *RecordFilePage::addCard(const QString &heading, Width width)
{
    auto *card = new PageCard(heading, this);
    card->hide();
    m_cards.append({card, width, {}, {}});
    return card;
}

PageCard *RecordFilePage::addList(const QString &type, const QString &field, Width width)
{
    auto *card = addCard(typeOf(type).pluralLabel(), width);
    m_cards.last().type = type;
    m_cards.last().field = field;
    if (!m_session.store().isReadOnly())
        connect(card->addAction(u"plus"_s, tr("Add")), &QAction::triggered, this, [this, type] { requestNew(type); });
    connect(card->addAction(u"table"_s, tr("As a list")), &QAction::triggered, this, [this, type, field] {
        emit targetRequested(Target::toList(type, {type, {equals(field, m_id)}}, m_title));
    });
    return card;
}

PlainTable *RecordFilePage::addTable(PageCard *card, const QString &name)
{
    auto *table = new PlainTable(name, card);
    connect(table, &PlainTable::targetRequested, this, &RecordFilePage::targetRequested);
    card->content()->addWidget(table);
    return table;
}

QList<PlainTable::Row> RecordFilePage::rowsOf(const Store &store, const QList<Record> &records,
                                              const QStringList &fields)
{
    const PrintWords words(store);
    QList<PlainTable::Row> rows;
    for (const auto &each : records) {
        const auto &type = store.registry().type(each.type());
        PlainTable::Row row;
        for (const auto &field : fields)
            row.cells.append({words.value(each, field), PlainTable::Tone::Plain, type.field(field).isNumeric()});
        row.target = pageOfRecord(each.type()).key.isEmpty() ? Target::toRecord(each.type(), each.id())
                                                             : targetOfRecordPage(each.type(), each.id());
        rows.append(row);
    }
    return rows;
}

void RecordFilePage::fillTable(PageCard *card, PlainTable *table, const QString &type,
                               const QList<PlainTable::Row> &rows, const QStringList &fields, int stretched)
{
    table->setContent(PrintWords(m_session.store()).labels(type, fields), rows, stretched);
    setFilled(card, !rows.isEmpty());
}

Record RecordFilePage::prefilled(const QString &type) const
{
    Record record(type);
    const auto card = std::ranges::find(m_cards, type, &Card::type);
    return record.set(card->field, m_id);
}

void RecordFilePage::requestNew(const QString &type)
{
    emit targetRequested(Target::toNew(type, prefilled(type)));
}

void RecordFilePage::setFilled(PageCard *card, bool filled)
{
    std::ranges::find(m_cards, card, &Card::card)->filled = filled;
}

bool RecordFilePage::shows(const QString &type) const
{
    const auto card = std::ranges::find(m_cards, type, &Card::type);
    return card != m_cards.end() && card->filled;
}

bool RecordFilePage::take(const std::optional<Record> &record, const QString &title)
{
    if (!record) {
        m_notice->tell(tr("This record isn't there any more."));
        m_edit->setEnabled(false);
        return false;
    }
    m_deleted = record->deleted;
    if (m_deleted)
        m_notice->tell(tr("This record lies in the recycle bin."));
    m_title = title;
    emit titleChanged();
    return true;
}

void RecordFilePage::rebuildOffers()
{
    QList<Card> empty;
    for (const auto &card : m_cards) {
        if (!card.filled && !card.type.isEmpty())
            empty.append(card);
    }
    qDeleteAll(m_offersPlace->findChildren<QPushButton *>());
    m_offersPlace->setVisible(mayWrite() && !empty.isEmpty());
    if (!mayWrite())
        return;
    for (const auto &card : empty) {
        auto *offer = new QPushButton(themeIcon(u"plus"_s, Ink::Muted), newRecordText(typeOf(card.type)),
                                      m_offersPlace);
        offer->setProperty("role", "quiet");
        connect(offer, &QPushButton::clicked, this, [this, type = card.type] { requestNew(type); });
        m_offers->addWidget(offer);
    }
}

void RecordFilePage::arrange()
{
    rebuildOffers();
    takeAll(m_body);
    const bool two = width() >= twoColumnsFrom;
    QList<PageCard *> narrow; // one after the other
    for (const auto &card : std::as_const(m_cards)) {
        card.card->setVisible(card.filled);
        if (card.filled && two && card.width == Width::Half) {
            narrow.append(card.card);
        } else if (card.filled) {
            placeBesideEachOther(std::exchange(narrow, {}));
            m_body->addWidget(card.card);
        }
    }
    placeBesideEachOther(narrow);
}

/// Each goes below the shorter of two columns; a single one is as wide as the page.
void RecordFilePage::placeBesideEachOther(const QList<PageCard *> &cards)
{
    if (cards.size() == 1)
        m_body->addWidget(cards.first());
    if (cards.size() < 2)
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    std::array<QVBoxLayout *, 2> columns{};
    std::array<int, 2> heights{};
    for (auto &column : columns) {
        column = new QVBoxLayout;
        column->setSpacing(12);
        row->addLayout(column, 1);
    }
    for (PageCard *card : cards) {
        const std::size_t shorter = heights[0] <= heights[1] ? 0 : 1;
        columns.at(shorter)->addWidget(card);
        heights.at(shorter) += card->sizeHint().height();
    }
    for (auto *column : columns)
        column->addStretch(1);
    m_body->addLayout(row);
}

void RecordFilePage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    if ((event->oldSize().width() >= twoColumnsFrom) != (event->size().width() >= twoColumnsFrom))
        arrange();
}

} // namespace moli
