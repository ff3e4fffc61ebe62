// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace moli {

/// What stands where rows would be: one sentence and, where there is something to do about it, one button.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setButton(const QString &text); ///< empty hides it
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString buttonText() const;

signals:
    void clicked();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace moli
