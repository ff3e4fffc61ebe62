// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/score_entry.h"
#include "ui/session.h"

#include <QFrame>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace moli {

/// One expert's sheet on one subject, to fill in with one hand: points, Enter, points, Enter, and Enter on "Hand in".
class SheetPanel : public QFrame {
    Q_OBJECT
public:
    explicit SheetPanel(Session &session, QWidget *parent = nullptr);

    /// Takes a sheet up; silent.
    void setSheet(const ScoringScheme &scheme, const SheetForEntry &sheet);
    void clear();
    /// Shows what keeps the sheet from being saved, and puts the keyboard there.
    void tell(const QList<SheetProblem> &problems);
    void startTyping();

    [[nodiscard]] bool isEmpty() const { return m_sheet.entry.subject.isEmpty(); }
    [[nodiscard]] bool isChanged() const { return m_changed; }
    [[nodiscard]] const SheetForEntry &sheet() const { return m_sheet; }
    [[nodiscard]] QLineEdit *pointsEdit(int row) const { return m_edits.at(row); }
    [[nodiscard]] QPushButton *handInButton() const { return m_handIn; }
    [[nodiscard]] QPushButton *keepButton() const { return m_keep; }
    [[nodiscard]] QCheckBox *recusedBox() const { return m_recused; }
    [[nodiscard]] QLineEdit *reasonEdit() const { return m_reason; }
    [[nodiscard]] QString mistake() const;

signals:
    void saveRequested(const moli::SheetEntry &entry);

private:
    void makeLayout();
    void makeRows();
    void typed();
    void showState();
    void request(bool handsIn);
    /// Points typed so far; problems where something else was typed.
    [[nodiscard]] QMap<QString, qint64> points(QList<SheetProblem> *problems = nullptr) const;
    void goOn(int row);

    Session &m_session;
    ScoringScheme m_scheme;
    SheetForEntry m_sheet;
    bool m_changed = false;
    bool m_filling = false;

    QLabel *m_expert;
    QLabel *m_subject;
    QLabel *m_state;
    QWidget *m_rowPlace;
    QGridLayout *m_rows;
    QList<QLineEdit *> m_edits;
    QLabel *m_total;
    QCheckBox *m_recused;
    QLineEdit *m_reason;
    QPlainTextEdit *m_comment;
    QLabel *m_mistake;
    QPushButton *m_keep;
    QPushButton *m_handIn;
};

} // namespace moli
