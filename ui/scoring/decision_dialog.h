// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/score_results.h"

#include <QDialog>
#include <QMap>

class QComboBox;
class QPushButton;

namespace moli {

/// What the ranking proposes for each subject, to be changed by people before it's saved.
class DecisionDialog : public QDialog {
    Q_OBJECT
public:
    DecisionDialog(const QString &name, const QList<ProposedDecision> &proposals, const QList<ChoiceEntry> &choices,
                   QWidget *parent = nullptr);

    /// By subject; empty where nothing was decided.
    [[nodiscard]] QMap<QString, QString> decisions() const;
    [[nodiscard]] QComboBox *box(int row) const { return m_boxes.at(row); }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

private:
    QList<ProposedDecision> m_proposals;
    QList<QComboBox *> m_boxes;
    QPushButton *m_save;
};

} // namespace moli
