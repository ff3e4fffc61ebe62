// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/attachments_editor.h"

#include "app/attachments/prepare_attachment.h"
#include "ui/theme.h"
#include "ui/widgets/attachment_files.h"
#include "ui/widgets/flow_layout.h"

#include <QCryptographicHash>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace moli {

AttachmentsEditor::AttachmentsEditor(Session &session, const Field &field, QWidget *parent)
    : FieldEditor(session, field, parent),
      m_cards(new QWidget(this)),
      m_flow(new FlowLayout(m_cards, 8)),
      m_add(new QPushButton(this)),
      m_problem(new QLabel(this))
{
    m_add->setText(field.holdsPhotos() ? tr("Add photos…") : tr("Add files…"));
    m_add->setIcon(themeIcon(QStringLiteral("attach")));
    m_add->setToolTip(tr("Or drop them here"));
    m_problem->setProperty("role", "mistake");
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_cards->hide();
    setAcceptDrops(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_cards);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_problem);
    setInput(m_add);
    m_add->setAccessibleName(tr("%1: %2", "field and action").arg(field.label(), m_add->text()));
    connect(m_add, &QPushButton::clicked, this, &AttachmentsEditor::chooseFiles);
}

QVariant AttachmentsEditor::valueOf(bool alsoNew) const
{
    QVariantList list;
    for (const Item &item : m_items) {
        if (alsoNew || !item.added) {
            list.append(QVariantMap{{QStringLiteral("sha256"), item.file.sha256},
                                    {QStringLiteral("name"), item.file.name},
                                    {QStringLiteral("caption"), item.card->caption()}});
        }
    }
    return list.isEmpty() ? QVariant() : QVariant(list);
}

QVariant AttachmentsEditor::value() const
{
    return valueOf(true);
}

QVariant AttachmentsEditor::keptValue() const
{
    return valueOf(false);
}

void AttachmentsEditor::setValue(const QVariant &value)
{
    clear();
    m_problem->hide();
    for (const QVariant &one : value.toList()) {
        const QVariantMap map = one.toMap();
        const QString sha256 = map.value(QStringLiteral("sha256")).toString();
        addItem(
            {{sha256, map.value(QStringLiteral("name")).toString(), map.value(QStringLiteral("caption")).toString()},
             {},
             {},
             nullptr});
        m_session.read(
            this, tr("Reading a photo"),
            [&store = m_session.store(), sha256] {
                const auto kept = store.attachment(sha256);
                return kept && kept->isPhoto()
                    ? QImage::fromData(store.attachmentBytes(sha256, AttachmentSize::Thumbnail))
                    : QImage();
            },
            [this, sha256](const QImage &image) {
                for (const Item &item : std::as_const(m_items)) {
                    if (item.file.sha256 == sha256) {
                        item.card->setImage(image);
                    }
                }
            });
    }
}

QString AttachmentsEditor::mistake() const
{
    return m_adding > 0 ? tr("%n file(s) are still being added.", nullptr, m_adding) : QString();
}

QWidget *AttachmentsEditor::input() const
{
    return m_add;
}

void AttachmentsEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    setAcceptDrops(!readOnly);
    for (const Item &item : std::as_const(m_items)) {
        item.card->setReadOnly(readOnly);
    }
}

QList<NewAttachment> AttachmentsEditor::newAttachments() const
{
    QList<NewAttachment> list;
    for (const Item &item : m_items) {
        if (item.added) {
            list.append(*item.added);
        }
    }
    return list;
}

QStringList AttachmentsEditor::newPaths() const
{
    QStringList paths;
    for (const Item &item : m_items) {
        if (item.added) {
            paths.append(item.path);
        }
    }
    return paths;
}

QString AttachmentsEditor::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

// Adding ---------------------------------------------------------------------------------------------------------

void AttachmentsEditor::chooseFiles()
{
    const QString filter = m_field.holdsPhotos() ? tr("Photos (*.jpg *.jpeg *.png *.webp *.bmp *.gif)")
                                                 : tr("All files (*)");
    addFiles(QFileDialog::getOpenFileNames(this, m_field.label(), {}, filter));
}

void AttachmentsEditor::addFiles(const QStringList &paths)
{
    if (paths.isEmpty() || m_readOnly) {
        return;
    }
    m_problem->hide();
    m_adding += static_cast<int>(paths.size());
    for (const QString &path : paths) {
        m_session.read(
            this, tr("Adding the file"),
            [path, photos = m_field.holdsPhotos()]() -> PreparedAttachment {
                try {
                    return prepareAttachment(path, photos);
                } catch (const std::exception &error) { // one file that can't be read doesn't keep the others out
                    return {{}, QString::fromUtf8(error.what())};
                }
            },
            [this, path](const PreparedAttachment &prepared) {
                --m_adding;
                if (prepared.attachment) {
                    add(path, *prepared.attachment);
                } else {
                    tell({prepared.problem});
                }
                emit edited();
            });
    }
    emit edited();
}

void AttachmentsEditor::add(const QString &path, const NewAttachment &attachment)
{
    const QString sha256 = QString::fromLatin1(
        QCryptographicHash::hash(attachment.content, QCryptographicHash::Sha256).toHex());
    for (const Item &item : std::as_const(m_items)) {
        if (item.file.sha256 == sha256) {
            tell({tr("“%1” is here already.").arg(attachment.name)});
            return;
        }
    }
    addItem({{sha256, attachment.name, {}}, attachment, path, nullptr});
    m_items.last().card->setImage(QImage::fromData(attachment.thumbnail));
}

void AttachmentsEditor::addItem(Item item)
{
    auto *card = new AttachmentCard(item.file, m_cards);
    card->setSavable(!item.added);
    card->setReadOnly(m_readOnly);
    item.card = card;
    m_flow->addWidget(card);
    m_cards->show();
    card->show();
    m_items.append(std::move(item));
    connect(card, &AttachmentCard::captionEdited, this, &FieldEditor::edited);
    connect(card, &AttachmentCard::removeRequested, this, [this, card] { remove(card); });
    connect(card, &AttachmentCard::openRequested, this, [this, card] {
        const Item *chosen = itemOf(card);
        chosen->added ? openBytes(m_session, this, chosen->added->content, chosen->file.name)
                      : openAttachment(m_session, this, chosen->file.sha256, chosen->file.name);
    });
    connect(card, &AttachmentCard::saveRequested, this, [this, card] {
        const Item *chosen = itemOf(card);
        saveAttachmentAs(m_session, this, chosen->file.sha256, chosen->file.name);
    });
    // In reading order: the cards, then the button that adds.
    for (QWidget *widget : card->findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus) {
            QWidget::setTabOrder(m_add->previousInFocusChain(), widget);
        }
    }
}

AttachmentsEditor::Item *AttachmentsEditor::itemOf(const AttachmentCard *card)
{
    return &*std::find_if(m_items.begin(), m_items.end(), [card](const Item &item) { return item.card == card; });
}

void AttachmentsEditor::remove(AttachmentCard *card)
{
    m_items.removeIf([card](const Item &item) { return item.card == card; });
    m_flow->removeWidget(card);
    card->hide();
    card->deleteLater();
    m_cards->setVisible(!m_items.isEmpty());
    m_add->setFocus();
    emit edited();
}

void AttachmentsEditor::clear()
{
    for (const Item &item : std::as_const(m_items)) {
        m_flow->removeWidget(item.card);
        item.card->hide();
        item.card->deleteLater();
    }
    m_items.clear();
    m_cards->hide();
}

void AttachmentsEditor::tell(const QStringList &problems)
{
    const QString before = problem();
    m_problem->setText((before.isEmpty() ? QString() : before + u'\n') + problems.join(u'\n'));
    m_problem->show();
}

void AttachmentsEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void AttachmentsEditor::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    event->acceptProposedAction();
    addFiles(paths);
}

} // namespace moli
