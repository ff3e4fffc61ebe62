// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/attachment_card.h"
#include "ui/forms/field_editor.h"

class QLabel;
class QPushButton;

namespace moli {

class FlowLayout;

/// Files or photos with their captions, added by a dialog or by dropping them. New ones are prepared off the GUI thread
/// and written with the record when it is saved.
class AttachmentsEditor : public FieldEditor {
    Q_OBJECT
public:
    AttachmentsEditor(Session &session, const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QString mistake() const override;
    [[nodiscard]] QWidget *input() const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] bool wantsWholeWidth() const override { return true; }

    /// Those that the store may not have yet.
    [[nodiscard]] QList<NewAttachment> newAttachments() const;
    void addFiles(const QStringList &paths);

    // For drafts: what the store has, and where the new files came from, so that they can be added again.
    [[nodiscard]] QVariant keptValue() const;
    [[nodiscard]] QStringList newPaths() const;
    [[nodiscard]] QString problem() const; ///< what was wrong with the last added files

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Item {
        AttachedFile file;
        std::optional<NewAttachment> added;
        QString path;
        AttachmentCard *card = nullptr;
    };
    [[nodiscard]] QVariant valueOf(bool alsoNew) const;
    void chooseFiles();
    void add(const QString &path, const NewAttachment &attachment);
    void addItem(Item item);
    void remove(AttachmentCard *card);
    void clear();
    void tell(const QStringList &problems);
    [[nodiscard]] Item *itemOf(const AttachmentCard *card);

    QList<Item> m_items;
    int m_adding = 0;
    bool m_readOnly = false;
    QWidget *m_cards;
    FlowLayout *m_flow;
    QPushButton *m_add;
    QLabel *m_problem;
};

} // namespace moli
