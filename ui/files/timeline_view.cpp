// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/timeline_view.h"

#include "app/text/value_text.h"
#include "ui/page_catalogue.h"
#include "ui/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

constexpr int discs = 22;      // pixels
constexpr int lineAt = 18;     // where the line stands
constexpr int dateWidth = 104; // behind it
constexpr int atFirst = 30;    // entries before "show all"
enum EntryRole { PlaceRole = Qt::UserRole + 1, DateRole, KindRole, TitleRole, LastRole };

QString iconOf(const RecordType &type)
{
    static const QHash<QString, QString> own{{u"honour"_s, u"star"_s},           {u"case_entry"_s, u"book"_s},
                                             {u"training"_s, u"people"_s},       {u"talent"_s, u"person"_s},
                                             {u"appointment"_s, u"person"_s},    {u"mentoring"_s, u"person"_s},
                                             {u"registration_step"_s, u"tick"_s}};
    return own.value(type.key(), areaKey(type.area()));
}

QColor colourOf(const RecordType &type)
{
    const auto &series = colours().series;
    return series.at(static_cast<int>(allAreas().indexOf(type.area())) % series.size());
}

class EntryDelegate : public QStyledItemDelegate {
public:
    EntryDelegate(const Registry &registry, QObject *parent) : QStyledItemDelegate(parent), m_registry(registry) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, qMax(discs, option.fontMetrics.height()) + 10};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = colours();
        const QRect box = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const int x = box.left() + lineAt;
        painter->setPen(QPen(c.border, 2));
        painter->drawLine(x, index.row() == 0 ? box.center().y() : box.top(), x,
                          index.data(LastRole).toBool() ? box.center().y() : box.bottom() + 1);
        if (!index.data(PlaceRole).isValid()) {
            paintYear(*painter, option, index.data().toString());
            painter->restore();
            return;
        }
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            const bool focused = (option.state & QStyle::State_Selected) && option.widget && option.widget->hasFocus();
            painter->setPen(focused ? QPen(c.focus, 2) : QPen(Qt::NoPen));
            painter->setBrush(option.state & QStyle::State_Selected ? c.selection : c.hover);
            painter->drawRoundedRect(QRectF(box).adjusted(lineAt + discs / 2.0 + 6, 1.5, -1.5, -1.5), 6, 6);
        }
        const auto &type = m_registry.type(index.data(KindRole).toString());
        const QRectF disc(x - discs / 2.0, box.center().y() - discs / 2.0 + 0.5, discs, discs);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colourOf(type));
        painter->drawEllipse(disc);
        themeIcon(iconOf(type), Ink::OnPrimary).paint(painter, disc.adjusted(5, 5, -5, -5).toRect());

        QRect text = box.adjusted(lineAt + discs / 2 + 16, 0, -12, 0);
        painter->setPen(c.muted);
        painter->drawText(QRect(text.left(), text.top(), dateWidth, text.height()), Qt::AlignVCenter,
                          index.data(DateRole).toString());
        text.setLeft(text.left() + dateWidth);
        const QString kind = type.label();
        const int kindWidth = option.fontMetrics.horizontalAdvance(kind);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, kind);
        text.setRight(text.right() - kindWidth - 16);
        painter->setPen(c.text);
        painter->drawText(text, Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(TitleRole).toString(), Qt::ElideRight,
                                                        text.width()));
        painter->restore();
    }

private:
    static void paintYear(QPainter &painter, const QStyleOptionViewItem &option, const QString &year)
    {
        const Colours &c = colours();
        painter.setFont(scaledFont(option.font, 1.0, QFont::DemiBold));
        const int width = painter.fontMetrics().horizontalAdvance(year) + 16;
        const QRectF plate(option.rect.left() + 2, option.rect.center().y() - discs / 2.0 + 0.5, width, discs);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.primarySoft);
        painter.drawRoundedRect(plate, discs / 2.0, discs / 2.0);
        painter.setPen(c.primaryInk);
        painter.drawText(plate, Qt::AlignCenter, year);
    }

    const Registry &m_registry;
};

/// As tall as its entries; the page scrolls.
class TallList : public QListWidget {
public:
    explicit TallList(QWidget *parent) : QListWidget(parent) {}
    std::function<void(const QListWidgetItem *)> entered;

    [[nodiscard]] QSize sizeHint() const override
    {
        int height = 2 * frameWidth();
        for (int row = 0; row < count(); ++row)
            height += sizeHintForRow(row);
        return {200, height};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void keyPressEvent(QKeyEvent *event) override
    {
        if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem())
            entered(currentItem());
        else
            QListWidget::keyPressEvent(event);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QListWidget::focusInEvent(event);
        if (!currentItem() && count() > 1)
            setCurrentRow(1); // below the first year
    }
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        QListWidget::currentChanged(current, previous);
        if (!hasFocus())
            return;
        for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
            auto *scroll = qobject_cast<QScrollArea *>(above);
            if (!scroll)
                continue;
            const QPoint place = viewport()->mapTo(scroll->widget(), visualRect(current).center());
            scroll->ensureVisible(place.x(), place.y(), 0, 40);
            return;
        }
    }
};

} // namespace

TimelineView::TimelineView(Session &session, const QString &name, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_chipRow(new FlowLayout(nullptr, 6)),
      m_more(new QPushButton(this))
{
    auto *list = new TallList(this);
    list->entered = [this](const QListWidgetItem *item) { open(item); };
    m_list = list;
    m_list->setAccessibleName(name);
    m_list->setItemDelegate(new EntryDelegate(session.store().registry(), this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("role", "timeline");
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_list, &QListWidget::itemClicked, this, &TimelineView::open);
    m_more->setProperty("role", "link");
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        fillList();
        m_list->setFocus();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_chipRow);
    layout->addWidget(m_list);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
}

void TimelineView::setTrack(const QList<TrackEntry> &track, const QString &subject)
{
    m_track = track;
    m_subject = subject;
    fillChips();
    fillList();
}

void TimelineView::fillChips()
{
    QHash<QString, int> counts;
    QStringList kinds;
    for (const auto &entry : m_track) {
        if (++counts[entry.kind] == 1)
            kinds.append(entry.kind);
    }
    QSet<QString> chosen;
    for (const auto &[kind, chip] : m_chips.asKeyValueRange()) {
        if (chip->isChecked())
            chosen.insert(kind);
        chip->deleteLater();
        m_chipRow->removeWidget(chip);
    }
    m_chips.clear();
    if (kinds.size() < 2)
        return;
    const auto &registry = m_session.store().registry();
    std::ranges::stable_sort(kinds, std::ranges::less(),
                             [&](const QString &kind) { return registry.type(kind).area(); });
    for (const auto &kind : kinds) {
        auto *chip = new QPushButton(tr("%1 %2", "a kind of entries, and how many")
                                         .arg(registry.type(kind).label())
                                         .arg(counts.value(kind)),
                                     this);
        chip->setProperty("role", "chip");
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        chip->setChecked(chosen.contains(kind));
        connect(chip, &QPushButton::toggled, this, &TimelineView::fillList);
        m_chips.insert(kind, chip);
        m_chipRow->addWidget(chip);
    }
}

void TimelineView::fillList()
{
    const bool all = std::ranges::none_of(m_chips, [](const QPushButton *chip) { return chip->isChecked(); });
    QList<int> places;
    for (int i = 0; i < m_track.size(); ++i) {
        const auto *chip = m_chips.value(m_track.at(i).kind);
        if (all || (chip && chip->isChecked()))
            places.append(i);
    }
    const auto whole = static_cast<int>(places.size());
    // A few more don't need a button.
    if (!m_showsAll && places.size() > atFirst + 5)
        places.resize(atFirst);
    m_more->setVisible(places.size() < whole);
    m_more->setText(tr("Show all %n entries", nullptr, whole));

    m_list->clear();
    const ValueText text(m_session.store());
    int year = 0;
    for (const int place : std::as_const(places)) {
        const auto &entry = m_track.at(place);
        if (entry.date.year() != year) {
            year = entry.date.year();
            auto *heading = new QListWidgetItem(QString::number(year), m_list);
            heading->setFlags(Qt::NoItemFlags);
        }
        const QString date = entry.wholeYear ? QString() : text.date(entry.date.toString(Qt::ISODate));
        const QString kind = m_session.store().registry().type(entry.kind).label();
        auto *item = new QListWidgetItem(m_list);
        item->setData(PlaceRole, place);
        item->setData(DateRole, date);
        item->setData(KindRole, entry.kind);
        item->setData(TitleRole, entry.title);
        item->setToolTip(entry.title);
        item->setData(Qt::AccessibleTextRole,
                      QStringList{date.isEmpty() ? QString::number(year) : date, kind, entry.title}.join(u' '));
    }
    if (m_list->count() > 0)
        m_list->item(m_list->count() - 1)->setData(LastRole, true);
    m_list->updateGeometry();
}

int TimelineView::count() const
{
    int entries = 0;
    for (int row = 0; row < m_list->count(); ++row)
        entries += m_list->item(row)->data(PlaceRole).isValid() ? 1 : 0;
    return entries;
}

void TimelineView::open(const QListWidgetItem *item)
{
    if (!item->data(PlaceRole).isValid())
        return;
    const auto &entry = m_track.at(item->data(PlaceRole).toInt());
    if (entry.id.isEmpty())
        emit targetRequested(Target::toList(entry.type, entry.rows,
                                            tr("%1 · %2", "an organization, and a year")
                                                .arg(m_subject, QString::number(entry.date.year()))));
    else if (pageOfRecord(entry.type).key.isEmpty())
        emit targetRequested(Target::toRecord(entry.type, entry.id));
    else
        emit targetRequested(targetOfRecordPage(entry.type, entry.id));
}

} // namespace moli
