// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace moli {

class FlowLayout;

/// One line across a page that stays until it is answered or closed: what was refused, what was restored.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows the sentence, with a button in front of the cross where there is something to do. `tone` is that of
    /// the theme's banners: "warm", "danger" or "" (plain).
    void tell(const QString &sentence, const char *tone = "warm", const QString &button = {},
              std::function<void()> clicked = {});
    /// Places to go to, below the sentence; the bar stays when one is followed. tell() takes them away.
    struct Link {
        QString text;
        std::function<void()> followed;
    };
    void setLinks(const QList<Link> &links);
    [[nodiscard]] QList<QPushButton *> links() const { return m_links; }
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] QString sentence() const;
    void clear();

signals:
    /// For what holds the bar and takes room itself.
    void shownChanged(bool shown);

private:
    QLabel *m_sentence;
    QPushButton *m_button;
    QWidget *m_linkRow;
    FlowLayout *m_linkFlow;
    QList<QPushButton *> m_links;
    std::function<void()> m_clicked;
};

} // namespace moli
