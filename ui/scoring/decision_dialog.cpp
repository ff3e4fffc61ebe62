// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/decision_dialog.h"

#include "ui/tools/quiet_wheel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace moli {

namespace {
constexpr int mostHeight = 480; // pixels of the list
} // namespace

DecisionDialog::DecisionDialog(const QString &name, const QList<ProposedDecision> &proposals,
                               const QList<ChoiceEntry> &choices, QWidget *parent)
    : QDialog(parent),
      m_proposals(proposals),
      m_save(new QPushButton(tr("Save the decisions"), this))
{
    setObjectName(QStringLiteral("decisions"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Decide"));
    setMinimumWidth(560);
    auto *heading = new QLabel(tr("Decisions on “%1”").arg(name), this);
    heading->setProperty("role", "cardTitle");
    heading->setWordWrap(true);
    heading->setTextFormat(Qt::PlainText);
    const bool open = std::ranges::any_of(proposals, [](const ProposedDecision &each) {
        return each.rank > 0 && each.proposed.isEmpty();
    });
    auto *text = new QLabel(open ? tr("As the ranking proposes. Equal ones on the cut line are for people to decide.")
                                 : tr("As the ranking proposes; change what was decided otherwise."),
                            this);
    text->setWordWrap(true);

    auto *list = new QWidget(this);
    list->setProperty("role", "page");
    auto *rows = new QGridLayout(list);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setHorizontalSpacing(12);
    rows->setVerticalSpacing(6);
    rows->setColumnStretch(1, 1);
    for (int row = 0; row < proposals.size(); ++row) {
        const auto &each = proposals.at(row);
        auto *rank = new QLabel(each.rank > 0 ? QString::number(each.rank) : QString(), list);
        rank->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *title = new QLabel(each.title, list);
        title->setWordWrap(true);
        title->setTextFormat(Qt::PlainText);
        auto *box = new QComboBox(list);
        box->addItem(tr("not decided"), QString());
        for (const auto &choice : choices) {
            if (choice.active || choice.key == each.current)
                box->addItem(choice.label, choice.key);
        }
        box->setCurrentIndex(std::max(0, box->findData(each.proposed)));
        box->setAccessibleName(tr("Decision on %1").arg(each.title));
        box->setMinimumWidth(140);
        keepWheelForPage(box);
        rows->addWidget(rank, row, 0);
        rows->addWidget(title, row, 1);
        rows->addWidget(box, row, 2);
        m_boxes.append(box);
    }
    rows->setRowStretch(static_cast<int>(proposals.size()), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(std::min(mostHeight, list->sizeHint().height() + 8));

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save->setProperty("role", "primary");
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
}

QMap<QString, QString> DecisionDialog::decisions() const
{
    QMap<QString, QString> decisions;
    for (int row = 0; row < m_boxes.size(); ++row)
        decisions.insert(m_proposals.at(row).subject, m_boxes.at(row)->currentData().toString());
    return decisions;
}

} // namespace moli
