// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <functional>

class QListWidget;

namespace moli {

class DropPanel;

/// A line edit in which one of many things is chosen by typing part of it: a list of suggestions opens below while the
/// line edit keeps the focus. Down and Up go through it, Enter takes, Esc closes and brings back what stood there.
class PickEdit : public QLineEdit {
    Q_OBJECT
public:
    struct Entry {
        QString id;
        QString text;
        bool isAction = false; ///< "New …": taking it asks for something instead of choosing
    };
    using Answer = std::function<void(const QList<Entry> &entries)>;
    /// Asked with what was typed (empty: everything, as far as it fits); answers at once or later.
    using Source = std::function<void(const QString &typed, const Answer &answer)>;

    explicit PickEdit(QWidget *parent = nullptr);
    ~PickEdit() override;

    void setSource(Source source, int debounce = 0); ///< ms between the last key and the question
    /// Forgets the text after taking an entry: for adding to a list of tags.
    void setKeepsNothing(bool keepsNothing) { m_keepsNothing = keepsNothing; }

    /// What is chosen; silent.
    void setPicked(const QString &id, const QString &text);
    [[nodiscard]] const QString &pickedId() const { return m_pickedId; }
    [[nodiscard]] const QString &pickedText() const { return m_pickedText; }
    /// Whether text stands there that wasn't chosen from the list (or not yet).
    [[nodiscard]] bool isUnsettled() const;
    /// Takes the entry that the text can only mean, where there is exactly one.
    void settle();
    void openSuggestions();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QStringList suggestions() const; ///< as they stand in the open list

signals:
    void picked(const moli::PickEdit::Entry &entry); ///< by the person
    void emptied();                                  ///< by the person
    void typed();                                    ///< the text changed, nothing chosen yet
    void left();                                     ///< the focus went elsewhere and nothing more is awaited

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Waiting { Nothing, Highlight, Pick, Settle };

    void textTyped();
    void ask(const QString &typed);
    void showEntries(const QString &asked, const QList<Entry> &entries);
    void moveHighlight(int by); ///< by the keys
    void take(const Entry &entry);
    void takeRow(int row);
    [[nodiscard]] int onlyMeaning() const; ///< row of the one entry that the text means, or -1
    [[nodiscard]] QString question() const;

    Source m_source;
    QTimer m_debounce;
    QString m_pickedId;
    QString m_pickedText;
    QList<Entry> m_entries;
    QString m_asked;         ///< the last question
    bool m_awaiting = false; ///< asked or about to ask
    int m_question = 0;
    Waiting m_waiting = Waiting::Nothing;
    int m_waitingStep = 1;            ///< where the highlight goes when the list comes
    QPoint m_restingPointer;          ///< on the screen, where it was when the list changed below it
    bool m_highlightedByKeys = false; ///< and not by a pointer that happens to be over the list
    bool m_keepsNothing = false;
    QPointer<DropPanel> m_panel;
    QListWidget *m_list;
};

} // namespace moli
