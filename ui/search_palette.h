// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/session.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;
class QStandardItem;
class QStandardItemModel;

namespace moli {

/// A page or an action that the palette offers beside the records.
struct PaletteCommand {
    QString text;
    QString kind; ///< what stands at the right: "Page", "Action"
    QString icon;
    std::function<void()> run;
};

/// Ctrl+K: one line over the window that finds records by Chinese, pinyin or initials, pages and actions. Lies over its
/// parent as an ordinary child (an input method can't type into a popup).
class SearchPalette : public QWidget {
    Q_OBJECT
public:
    SearchPalette(Session &session, QWidget *parent);

    void setCommands(QList<PaletteCommand> commands);
    void open(const QString &text = {});
    void dismiss();

    // What it is made of.
    [[nodiscard]] QLineEdit *editor() const { return m_editor; }
    [[nodiscard]] QListView *results() const { return m_results; }

signals:
    void chosen(const moli::Target &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void textChanged();
    void findCommands(const QString &text);
    void findRecords();
    void showHits(const QString &text, const QList<SearchHit> &hits);
    void moveCurrent(int step);
    void activate(const QModelIndex &index);
    void showState();
    void place();

    Session &m_session;
    struct Command {
        PaletteCommand command;
        QString pinyin;
        QString initials;
    };
    QList<Command> m_commands;
    QFrame *m_box;
    QLineEdit *m_editor;
    QListView *m_results;
    QLabel *m_state;
    QStandardItemModel *m_model;
    QTimer m_wait;
    bool m_searching = false;
    bool m_openFirst = false;
    int m_request = 0; ///< counts, so that an old answer doesn't overwrite a newer one
    QPointer<QWidget> m_focusBefore;
};

} // namespace moli
