// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace moli {

/// One line across a page that stays until it is answered or closed: what was refused, what was restored.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows the sentence, with a button in front of the cross where there is something to do. `tone` is that of
    /// the theme's banners: "warm", "danger" or "" (plain).
    void tell(const QString &sentence, const char *tone = "warm", const QString &button = {},
              std::function<void()> clicked = {});
    [[nodiscard]] QString sentence() const;
    void clear();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
    std::function<void()> m_clicked;
};

} // namespace moli
