// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/attachment_card.h"

#include "ui/theme.h"
#include "ui/widgets/thumbnail.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace moli {

namespace {
constexpr int cardWidth = 360; // pixels
constexpr int thumbnailEdge = 72;
} // namespace

AttachmentCard::AttachmentCard(const AttachedFile &file, QWidget *parent)
    : QFrame(parent),
      m_thumbnail(new Thumbnail(file.name, this)),
      m_caption(new QLineEdit(file.caption, this)),
      m_save(new QToolButton(this)),
      m_remove(new QToolButton(this))
{
    setProperty("role", "card");
    setFixedWidth(cardWidth);
    m_thumbnail->setEdge(thumbnailEdge);
    m_thumbnail->setCaption(file.caption);
    m_caption->setPlaceholderText(tr("Caption"));
    m_caption->setAccessibleName(tr("Caption of “%1”").arg(file.name));
    m_caption->setCursorPosition(0);
    auto *name = new QLabel(this);
    name->setProperty("role", "caption");
    name->setTextFormat(Qt::PlainText);
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    name->setText(name->fontMetrics().elidedText(file.name, Qt::ElideMiddle, cardWidth - thumbnailEdge - 110));
    name->setToolTip(file.name);
    const auto prepare = [](QToolButton *button, const QString &icon, const QString &text, const QString &spoken) {
        button->setProperty("role", "icon");
        button->setIcon(themeIcon(icon, Ink::Muted));
        button->setIconSize({16, 16});
        button->setToolTip(text);
        button->setAccessibleName(spoken);
        button->setFocusPolicy(Qt::StrongFocus);
    };
    prepare(m_save, QStringLiteral("save"), tr("Save as…"), tr("Save “%1” as…").arg(file.name));
    prepare(m_remove, QStringLiteral("close"), tr("Remove"), tr("Remove “%1”").arg(file.name));

    auto *foot = new QHBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(name, 1);
    foot->addWidget(m_save);
    foot->addWidget(m_remove);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_caption);
    texts->addLayout(foot);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 4, 4);
    layout->setSpacing(8);
    layout->addWidget(m_thumbnail, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);

    connect(m_thumbnail, &QAbstractButton::clicked, this, &AttachmentCard::openRequested);
    connect(m_save, &QToolButton::clicked, this, &AttachmentCard::saveRequested);
    connect(m_remove, &QToolButton::clicked, this, &AttachmentCard::removeRequested);
    connect(m_caption, &QLineEdit::textEdited, this, &AttachmentCard::captionEdited);
}

void AttachmentCard::setImage(const QImage &image)
{
    m_thumbnail->setImage(image);
}

void AttachmentCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_caption->setReadOnly(readOnly);
    m_remove->setVisible(!readOnly);
}

void AttachmentCard::setSavable(bool savable)
{
    m_save->setVisible(savable);
}

QString AttachmentCard::caption() const
{
    return m_caption->text().trimmed();
}

void AttachmentCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_thumbnail->hasFocus() && !m_readOnly) {
        emit removeRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace moli
