// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/book_preview.h"

#include "ui/theme.h"
#include "ui/tools/preferences.h"
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace moli {

namespace {

const auto facingKey = QStringLiteral("book/facing");
constexpr int mostNotes = 3;

QToolButton *iconButton(const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("role", "icon");
    button->setIcon(themeIcon(icon));
    button->setIconSize({18, 18});
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

BookPreview::BookPreview(Session &session, Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_stack(new QStackedWidget(this)),
      m_pages(new BookPages(session, this)),
      m_empty(new EmptyState(this)),
      m_notes(new QLabel(this))
{
    m_notes->setProperty("role", "warning");
    m_notes->setWordWrap(true);
    m_notes->hide();
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_notes);
    layout->addWidget(m_stack, 1);
    connect(m_pages, &BookPages::currentPageChanged, this, &BookPreview::showPage);
    connect(m_pages, &BookPages::zoomChanged, this, &BookPreview::showZoom);
    m_facing->setChecked(preferences.value(facingKey, false).toBool());
    setEmpty({});
}

QWidget *BookPreview::makeToolBar()
{
    auto *bar = new QWidget(this);
    bar->setProperty("role", "toolBar");
    QToolButton *previous = iconButton(QStringLiteral("chevron_left"), tr("Page before"), bar);
    QToolButton *next = iconButton(QStringLiteral("chevron_right"), tr("Next page"), bar);
    m_page = new QSpinBox(bar);
    m_page->setAccessibleName(tr("Page"));
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setFixedWidth(56);
    m_page->setKeyboardTracking(false);
    m_count = new QLabel(bar);
    m_count->setProperty("role", "hint");
    m_contents = iconButton(QStringLiteral("reference"), tr("Go to a chapter or case"), bar);
    m_contents->setPopupMode(QToolButton::InstantPopup);
    m_chapters = new QMenu(m_contents);
    m_contents->setMenu(m_chapters);
    QToolButton *smaller = iconButton(QStringLiteral("zoom_out"), tr("Smaller (Ctrl+wheel)"), bar);
    QToolButton *larger = iconButton(QStringLiteral("zoom_in"), tr("Larger (Ctrl+wheel)"), bar);
    m_zoomText = new QToolButton(bar);
    m_zoomText->setProperty("role", "quiet");
    m_zoomText->setToolTip(tr("Fit the width"));
    m_zoomText->setFocusPolicy(Qt::TabFocus);
    m_facing = iconButton(QStringLiteral("pages"), tr("Two facing pages"), bar);
    m_facing->setCheckable(true);
    m_print = iconButton(QStringLiteral("print"), tr("Print the book…"), bar);
    m_faces = new QLabel(tr("Typefaces replaced"), bar);
    m_faces->setProperty("role", "chip");
    m_faces->setProperty("tone", "warm");
    m_faces->hide();

    connect(previous, &QToolButton::clicked, this,
            [this] { m_pages->goToPage(m_pages->currentPage() - (m_pages->isFacing() ? 2 : 1)); });
    connect(next, &QToolButton::clicked, this,
            [this] { m_pages->goToPage(m_pages->currentPage() + (m_pages->isFacing() ? 2 : 1)); });
    connect(m_page, &QSpinBox::valueChanged, m_pages, &BookPages::goToPage);
    connect(smaller, &QToolButton::clicked, this, [this] { m_pages->setZoom(m_pages->effectiveZoom() / 1.2); });
    connect(larger, &QToolButton::clicked, this, [this] { m_pages->setZoom(m_pages->effectiveZoom() * 1.2); });
    connect(m_zoomText, &QToolButton::clicked, this, [this] { m_pages->setZoom(0); });
    connect(m_facing, &QToolButton::toggled, this, [this](bool on) {
        m_preferences.setValue(facingKey, on);
        m_pages->setFacing(on);
    });
    connect(m_print, &QToolButton::clicked, this, &BookPreview::printRequested);

    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_contents);
    layout->addSpacing(8);
    layout->addWidget(previous);
    layout->addWidget(m_page);
    layout->addWidget(m_count);
    layout->addWidget(next);
    layout->addSpacing(8);
    layout->addWidget(m_faces, 0, Qt::AlignVCenter);
    layout->addStretch(1);
    layout->addWidget(smaller);
    layout->addWidget(m_zoomText);
    layout->addWidget(larger);
    layout->addSpacing(8);
    layout->addWidget(m_facing);
    layout->addWidget(m_print);
    return bar;
}

void BookPreview::setBook(const std::shared_ptr<SharedBook> &book)
{
    m_pages->setFacing(m_facing->isChecked());
    m_stack->setCurrentWidget(m_pages);
    {
        const QSignalBlocker quiet(m_page);
        m_page->setRange(1, book->book->pageCount());
    }
    m_count->setText(tr("of %1").arg(book->book->pageCount()));
    m_print->setEnabled(true);
    m_contents->setEnabled(true);
    fillContents(*book->book);
    showNotes(*book->book);
    m_pages->setBook(book);
    showZoom();
}

void BookPreview::setEmpty(const QString &sentence)
{
    m_pages->setBook(nullptr);
    m_empty->setSentence(sentence);
    m_stack->setCurrentWidget(m_empty);
    m_count->setText(tr("of %1").arg(0));
    m_print->setEnabled(false);
    m_contents->setEnabled(false);
    m_notes->hide();
    m_faces->hide();
    showZoom();
}

QString BookPreview::notes() const
{
    return m_notes->isHidden() ? QString() : m_notes->text();
}

void BookPreview::fillContents(const CaseBook &book)
{
    m_chapters->clear();
    for (const BookHeading &heading : book.headings()) {
        const QString text = QString(heading.text).replace(u'&', QStringLiteral("&&"));
        QAction *action = m_chapters->addAction(heading.level == 1 ? text : QStringLiteral("      ") + text, this,
                                                [this, page = heading.page] { m_pages->goToPage(page); });
        QFont font = m_chapters->font();
        font.setBold(heading.level == 1);
        action->setFont(font);
    }
}

/// What was left out and which faces stand in for others: a person has to know before printing.
void BookPreview::showNotes(const CaseBook &book)
{
    QStringList lines;
    for (const BookLeftOut &left : book.leftOut().mid(0, mostNotes))
        lines.append(tr("%1: %2").arg(left.title, left.reason));
    if (const int more = static_cast<int>(book.leftOut().size()) - mostNotes; more > 0)
        lines.append(tr("…and %n more are left out.", nullptr, more));
    m_notes->setText(lines.join(u'\n'));
    m_notes->setVisible(!lines.isEmpty());
    m_faces->setVisible(!book.replacedFaces().isEmpty());
    m_faces->setToolTip(tr("This computer lacks a typeface: %1").arg(book.replacedFaces().join(tr(", "))));
    m_faces->setAccessibleName(m_faces->toolTip());
}

void BookPreview::showPage(int page)
{
    const QSignalBlocker quiet(m_page);
    m_page->setValue(page);
}

void BookPreview::showZoom()
{
    m_zoomText->setText(tr("%1 %").arg(qRound(m_pages->effectiveZoom() * 100)));
    m_zoomText->setAccessibleName(tr("Zoom %1 %, fit the width").arg(qRound(m_pages->effectiveZoom() * 100)));
}

} // namespace moli
