// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QImage;
class QLineEdit;
class QToolButton;

namespace moli {

class Thumbnail;

/// What a record holds of a file; the bytes lie in the store by their hash.
struct AttachedFile {
    QString sha256;
    QString name;
    QString caption;
};

/// One attachment in a form: its picture, its caption to type, and what can be done with it.
class AttachmentCard : public QFrame {
    Q_OBJECT
public:
    AttachmentCard(const AttachedFile &file, QWidget *parent = nullptr);

    void setImage(const QImage &image);
    void setReadOnly(bool readOnly);
    void setSavable(bool savable); ///< its bytes lie in the file already
    [[nodiscard]] QString caption() const;
    [[nodiscard]] QLineEdit *captionEdit() const { return m_caption; }

signals:
    void captionEdited(); ///< by the person
    void openRequested();
    void saveRequested();
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_readOnly = false;
    Thumbnail *m_thumbnail;
    QLineEdit *m_caption;
    QToolButton *m_save;
    QToolButton *m_remove;
};

} // namespace moli
