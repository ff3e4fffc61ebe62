// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/record_details.h"

#include "ui/lists/history_text.h"
#include "ui/lists/record_columns.h"
#include "ui/page_catalogue.h"
#include "ui/theme.h"
#include "ui/widgets/attachment_files.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/thumbnail.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace moli {

namespace {

constexpr int readAfter = 80; // ms on a row before its record is read
constexpr int historyEntries = 20;
constexpr int labelWidth = 112;   // pixels
constexpr int thumbnailEdge = 96; // pixels

struct File {
    QString sha256;
    QString name;
    QString caption;
    QImage thumbnail;
};

QLabel *valueLabel(const QString &text, Qt::TextFormat format, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(format);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse
                                   | Qt::LinksAccessibleByKeyboard);
    label->setFocusPolicy(format == Qt::RichText ? Qt::StrongFocus : Qt::NoFocus);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

struct RecordDetails::Line {
    const Field *field = nullptr;
    QString text;                             ///< as it is, also of sensitive fields
    QList<std::pair<QString, QString>> links; ///< id, title of the records that it refers to
    QList<File> files;
};

struct RecordDetails::Content {
    bool found = false;
    bool deleted = false;
    QString title;
    QList<QPair<QString, QList<Line>>> sections;
    QString history;
};

RecordDetails::RecordDetails(Session &session, const RecordType &type, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_type(type),
      m_title(new QLabel(this)),
      m_page(new QToolButton(this)),
      m_open(new QToolButton(this)),
      m_scroll(new QScrollArea(this))
{
    setAccessibleName(tr("Details"));
    m_title->setProperty("role", "cardTitle");
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Open the form (Enter)"));
    m_open->hide();
    connect(m_open, &QToolButton::clicked, this, [this] { emit openRequested(m_type.key(), m_id); });
    const auto page = pageOfRecord(type.key());
    m_hasPage = !page.key.isEmpty();
    if (m_hasPage)
        m_page->setIcon(themeIcon(page.icon, Ink::Muted));
    m_page->setToolTip(page.label);
    m_page->setAccessibleName(page.label);
    m_page->hide();
    connect(m_page, &QToolButton::clicked, this, [this] { emit pageRequested(m_type.key(), m_id); });
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Fields of the record"));

    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 12, 12, 8);
    top->setSpacing(8);
    top->addWidget(m_title, 1);
    top->addWidget(m_page, 0, Qt::AlignTop);
    top->addWidget(m_open, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_scroll, 1);

    m_timer.setSingleShot(true);
    m_timer.setInterval(readAfter);
    connect(&m_timer, &QTimer::timeout, this, &RecordDetails::load);
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (!m_id.isEmpty() && changes.records.value(m_type.key()).contains(m_id)) {
            m_timer.start();
        }
    });
    clear(tr("Choose a row to see the whole record."));
}

void RecordDetails::setOpenable(bool openable)
{
    m_openable = openable;
}

void RecordDetails::showRecord(const QString &id)
{
    if (id == m_id) {
        return;
    }
    m_id = id;
    ++m_question; // an answer about the record before comes too late
    if (id.isEmpty()) {
        m_timer.stop();
        clear(tr("Choose a row to see the whole record."));
    } else {
        m_timer.start();
    }
}

RecordDetails::Content RecordDetails::read(const Store &store, const QString &type, const QString &id)
{
    Content content;
    const auto record = store.get(type, id);
    if (!record) {
        return content;
    }
    const RecordType &description = store.registry().type(type);
    RecordTexts texts(store);
    texts.lookUp(columnsOf(description), {*record});
    content.found = true;
    content.deleted = record->deleted;
    content.title = store.title(*record);
    for (const Section &section : description.sections()) {
        QList<Line> lines;
        for (const QString &key : section.fields) {
            const QVariant value = record->value(key);
            if (value.isNull()) {
                continue;
            }
            const Field &field = description.field(key);
            Line line{&field, texts.text(field, value), {}, {}};
            if (!field.refersTo().isEmpty()) {
                for (const QString &other : value.toStringList()) {
                    line.links.append({other, texts.title(field.refersTo(), other)});
                }
            }
            for (const QVariant &item : field.type() == FieldType::Attachments ? value.toList() : QVariantList()) {
                const QVariantMap map = item.toMap();
                File file{map.value(QStringLiteral("sha256")).toString(),
                          map.value(QStringLiteral("name")).toString(),
                          map.value(QStringLiteral("caption")).toString(),
                          {}};
                const auto kept = store.attachment(file.sha256);
                if (kept && kept->isPhoto() && !field.isSensitive()) {
                    file.thumbnail = QImage::fromData(store.attachmentBytes(file.sha256, AttachmentSize::Thumbnail));
                }
                line.files.append(file);
            }
            lines.append(line);
        }
        if (!lines.isEmpty()) {
            content.sections.append({section.label.text(), lines});
        }
    }
    content.history = HistoryText::html(store, type, id, historyEntries);
    return content;
}

void RecordDetails::load()
{
    const int question = ++m_question;
    m_session.read(
        this, tr("Reading the record"),
        [&store = m_session.store(), type = m_type.key(), id = m_id] { return read(store, type, id); },
        [this, question](const Content &content) {
            if (question != m_question) {
                return;
            }
            content.found ? fill(content) : clear(tr("This record isn't there any more."));
            emit shown();
        });
}

QVBoxLayout *RecordDetails::startBody()
{
    auto *body = new QWidget(m_scroll);
    body->setProperty("role", "page");
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 0, 16, 16);
    layout->setSpacing(8);
    return layout;
}

void RecordDetails::clear(const QString &sentence)
{
    m_title->clear();
    m_page->hide();
    m_open->hide();
    QVBoxLayout *layout = startBody();
    auto *hint = new QLabel(sentence, layout->parentWidget());
    hint->setProperty("role", "hint");
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    layout->addStretch(1);
    layout->addWidget(hint);
    layout->addStretch(2);
    m_scroll->setWidget(layout->parentWidget()); // takes the old one away
}

void RecordDetails::fill(const Content &content)
{
    const int scrolled = m_title->text() == content.title ? m_scroll->verticalScrollBar()->value() : 0;
    m_title->setText(content.title.isEmpty() ? m_type.label() : content.title);
    m_open->setVisible(m_openable && !content.deleted);
    m_page->setVisible(m_hasPage && m_open->isVisibleTo(this));

    QVBoxLayout *layout = startBody();
    QWidget *body = layout->parentWidget();
    const auto addTitle = [&](const QString &text) {
        auto *title = new QLabel(text, body);
        title->setProperty("role", "sectionTitle");
        layout->addSpacing(4);
        layout->addWidget(title);
    };
    for (const auto &[label, lines] : content.sections) {
        addTitle(label);
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(6);
        grid->setColumnMinimumWidth(0, labelWidth);
        grid->setColumnStretch(1, 1);
        layout->addLayout(grid);
        for (const Line &line : lines) {
            addLine(grid, line);
        }
    }
    if (!content.history.isEmpty()) {
        addTitle(tr("History"));
        QLabel *history = valueLabel(content.history, Qt::RichText, body);
        history->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(history);
    }
    layout->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void RecordDetails::addLine(QGridLayout *grid, const Line &line)
{
    QWidget *body = grid->parentWidget();
    const int row = grid->rowCount();
    auto *label = new QLabel(line.field->label(), body);
    label->setProperty("role", "fieldLabel");
    label->setWordWrap(true);
    label->setFixedWidth(labelWidth);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    QWidget *value = nullptr;
    const bool wide = line.field->type() == FieldType::LongText || line.field->type() == FieldType::Attachments;
    if (line.field->isSensitive()) {
        value = makeHidden(line);
    } else if (!line.files.isEmpty()) {
        value = makeFiles(line);
    } else if (!line.links.isEmpty()) {
        QStringList links;
        for (const auto &[id, title] : line.links) {
            links.append(QStringLiteral("<a href=\"%1\">%2</a>").arg(id.toHtmlEscaped(), title.toHtmlEscaped()));
        }
        QLabel *text = valueLabel(links.join(QStringLiteral("<br/>")), Qt::RichText, body);
        text->setAccessibleName(line.field->label());
        connect(text, &QLabel::linkActivated, this,
                [this, type = line.field->refersTo()](const QString &id) { emit openRequested(type, id); });
        value = text;
    } else {
        const QString unit = line.field->unitText();
        value = valueLabel(unit.isEmpty() ? line.text : tr("%1 %2", "number and unit").arg(line.text, unit),
                           Qt::PlainText, body);
    }
    if (wide) { // long texts and photos need the whole width
        grid->addWidget(label, row, 0, 1, 2);
        label->setMaximumWidth(QWIDGETSIZE_MAX);
        grid->addWidget(value, row + 1, 0, 1, 2);
    } else {
        grid->addWidget(label, row, 0);
        grid->addWidget(value, row, 1);
    }
}

QWidget *RecordDetails::makeHidden(const Line &line)
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const bool files = !line.files.isEmpty();
    QLabel *text = valueLabel(files ? tr("%n file(s)", nullptr, static_cast<int>(line.files.size()))
                                    : ValueText::masked(line.text),
                              Qt::PlainText, box);
    auto *show = new QToolButton(box);
    show->setText(tr("Show"));
    show->setProperty("role", "link");
    show->setToolTip(tr("Show the value; it is written down that you looked at it"));
    show->setAccessibleName(tr("Show “%1”").arg(line.field->label()));
    show->setFixedHeight(text->fontMetrics().height() + 4); // level with the text and its label
    layout->addWidget(text, 1);
    layout->addWidget(show, 0, Qt::AlignTop);
    connect(show, &QToolButton::clicked, this, [this, text, show, layout, line] {
        show->setEnabled(false);
        m_session.write(
            text, tr("Showing the value"),
            [&store = m_session.store(), who = m_session.operatorName(), type = m_type.key(), id = m_id,
             field = line.field->key()] { store.recordDisclosure(who, type, id, field); },
            [this, text, show, layout, line] {
                show->hide();
                if (line.files.isEmpty()) {
                    text->setText(line.text);
                } else {
                    text->hide();
                    layout->insertWidget(0, makeFiles(line));
                }
            },
            [show] { show->setEnabled(true); });
    });
    return box;
}

QWidget *RecordDetails::makeFiles(const Line &line)
{
    auto *box = new QWidget(this);
    auto *flow = new FlowLayout(box, 8);
    for (const File &file : line.files) {
        auto *thumbnail = new Thumbnail(file.name, box);
        thumbnail->setEdge(thumbnailEdge);
        thumbnail->setImage(file.thumbnail);
        thumbnail->setCaption(file.caption);
        connect(thumbnail, &QAbstractButton::clicked, this,
                [this, file] { openAttachment(m_session, this, file.sha256, file.name); });
        flow->addWidget(thumbnail);
    }
    return box;
}

} // namespace moli
