// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/sheet_panel.h"

#include "app/text/joined.h"
#include "app/text/value_text.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

constexpr int commentHeight = 64; // pixels

QString greatestText(const ScoringScheme &scheme, const ValueText &text)
{
    Rational greatest;
    for (const auto &indicator : scheme.indicators)
        greatest = greatest + Rational(indicator.greatest) * Rational(indicator.weight, 100);
    return text.number(greatest.rounded(), 2);
}

bool sameIndicators(const ScoringScheme &a, const ScoringScheme &b)
{
    return std::ranges::equal(a.indicators, b.indicators, [](const auto &left, const auto &right) {
        return left.id == right.id && left.name == right.name && left.greatest == right.greatest;
    });
}

} // namespace

SheetPanel::SheetPanel(Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_expert(new QLabel(this)),
      m_subject(new QLabel(this)),
      m_state(new QLabel(this)),
      m_rowPlace(new QWidget(this)),
      m_rows(new QGridLayout(m_rowPlace)),
      m_total(new QLabel(this)),
      m_recused(new QCheckBox(tr("Recused: has an interest in it"), this)),
      m_reason(new QLineEdit(this)),
      m_comment(new QPlainTextEdit(this)),
      m_mistake(new QLabel(this)),
      m_keep(new QPushButton(tr("Keep as a draft"), this)),
      m_handIn(new QPushButton(tr("Hand in"), this))
{
    setProperty("role", "card");
    makeLayout();
    connect(m_recused, &QCheckBox::toggled, this, [this] { typed(); });
    connect(m_reason, &QLineEdit::textEdited, this, &SheetPanel::typed);
    connect(m_reason, &QLineEdit::returnPressed, m_handIn, [this] { m_handIn->setFocus(Qt::TabFocusReason); });
    connect(m_comment, &QPlainTextEdit::textChanged, this, &SheetPanel::typed);
    connect(m_keep, &QPushButton::clicked, this, [this] { request(false); });
    connect(m_handIn, &QPushButton::clicked, this, [this] { request(true); });
    clear();
}

void SheetPanel::makeLayout()
{
    m_expert->setProperty("role", "sectionTitle");
    m_subject->setProperty("role", "cardTitle");
    m_state->setProperty("role", "hint");
    m_total->setProperty("role", "cardTitle");
    m_mistake->setProperty("role", "mistake");
    for (auto *label : {m_expert, m_subject, m_state, m_mistake}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_rows->setContentsMargins(0, 4, 0, 4);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnStretch(0, 1);
    m_reason->setPlaceholderText(tr("Reason for the recusal"));
    m_reason->setAccessibleName(tr("Reason for the recusal"));
    m_comment->setPlaceholderText(tr("Comment"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(commentHeight);
    m_handIn->setProperty("role", "primary");

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_handIn);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_expert);
    layout->addWidget(m_subject);
    layout->addWidget(m_state);
    layout->addWidget(m_rowPlace);
    layout->addWidget(m_total);
    layout->addWidget(m_recused);
    layout->addWidget(m_reason);
    layout->addWidget(m_comment);
    layout->addWidget(m_mistake);
    layout->addLayout(buttons);
    layout->addStretch(1);
}

void SheetPanel::makeRows()
{
    while (auto *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_edits.clear();
    const ValueText text(m_session.store());
    for (int row = 0; row < m_scheme.indicators.size(); ++row) {
        const auto &indicator = m_scheme.indicators.at(row);
        auto *label = new QLabel(indicator.name, m_rowPlace);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        auto *edit = new QLineEdit(m_rowPlace);
        const QString greatest = text.number(indicator.greatest, 2);
        edit->setAccessibleName(tr("%1, 0 to %2 points").arg(indicator.name, greatest));
        edit->setAlignment(Qt::AlignRight);
        edit->setFixedWidth(72);
        label->setBuddy(edit);
        auto *of = new QLabel(tr("of %1").arg(greatest), m_rowPlace);
        of->setProperty("role", "hint");
        m_rows->addWidget(label, row, 0);
        m_rows->addWidget(edit, row, 1);
        m_rows->addWidget(of, row, 2);
        m_edits.append(edit);
        connect(edit, &QLineEdit::textEdited, this, &SheetPanel::typed);
        connect(edit, &QLineEdit::returnPressed, this, [this, row] { goOn(row); });
    }
    // The keyboard goes from the last indicator on to what stands below.
    QWidget *before = nullptr;
    for (auto *edit : std::as_const(m_edits)) {
        if (before)
            setTabOrder(before, edit);
        before = edit;
    }
    for (QWidget *next : std::initializer_list<QWidget *>{m_recused, m_reason, m_comment, m_keep, m_handIn}) {
        if (before)
            setTabOrder(before, next);
        before = next;
    }
}

void SheetPanel::setSheet(const ScoringScheme &scheme, const SheetForEntry &sheet)
{
    m_filling = true;
    const bool sameRows = sameIndicators(m_scheme, scheme);
    m_scheme = scheme;
    m_sheet = sheet;
    if (!sameRows)
        makeRows(); // else the keyboard stays where it is
    const ValueText text(m_session.store());
    m_expert->setText(sheet.entry.expert);
    m_subject->setText(sheet.subjectTitle);
    for (int row = 0; row < m_edits.size(); ++row) {
        const auto &id = scheme.indicators.at(row).id;
        m_edits.at(row)->setText(sheet.entry.points.contains(id) ? text.number(sheet.entry.points.value(id), 2)
                                                                 : QString());
        m_edits.at(row)->setProperty("state", "");
        setRole(m_edits.at(row), "");
    }
    m_recused->setChecked(sheet.entry.recused);
    m_reason->setText(sheet.entry.recusalReason);
    m_comment->setPlainText(sheet.entry.comment);
    m_mistake->clear();
    m_changed = false;
    m_filling = false;
    showState();
}

void SheetPanel::clear()
{
    setSheet({}, {});
}

void SheetPanel::showState()
{
    const bool readOnly = m_session.store().isReadOnly();
    const bool empty = isEmpty();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_expert, m_rowPlace, m_total, m_recused, m_comment, m_keep, m_handIn})
        part->setVisible(!empty);
    m_subject->setVisible(!empty);
    m_reason->setVisible(!empty && m_recused->isChecked());
    m_mistake->setVisible(!m_mistake->text().isEmpty());
    if (empty) {
        m_state->setText(tr("Choose a sheet on the left to enter its points."));
        return;
    }
    const QString count = tr("%1 in, %2 outstanding")
                              .arg(QString::number(m_sheet.in), QString::number(m_sheet.outstanding));
    QString state;
    if (m_sheet.sealed)
        state = tr("Handed in (%1). Marks are shown when all sheets are in; what is typed here takes their place.")
                    .arg(count);
    else if (m_sheet.state == SheetState::In)
        state = tr("Handed in");
    else if (m_sheet.state == SheetState::Recused)
        state = tr("Recused");
    else if (m_sheet.state == SheetState::None)
        state = tr("Not asked to score this; what is entered here makes a sheet all the same.");
    else
        state = tr("Not handed in yet (%1)").arg(count);
    m_state->setText(state);
    for (auto *edit : std::as_const(m_edits))
        edit->setEnabled(!m_recused->isChecked() && !readOnly);
    m_recused->setEnabled(!readOnly);
    m_reason->setReadOnly(readOnly);
    m_comment->setReadOnly(readOnly);
    m_keep->setVisible(m_sheet.state == SheetState::Outstanding || m_sheet.state == SheetState::None);
    m_keep->setEnabled(!readOnly && !m_recused->isChecked());
    m_handIn->setEnabled(!readOnly);
    const ValueText text(m_session.store());
    const auto total = sheetTotal(m_scheme, {{}, {}, false, true, points()});
    m_total->setVisible(!m_recused->isChecked());
    m_total->setText(tr("Total: %1 of %2").arg(text.number(total.rounded(), 2), greatestText(m_scheme, text)));
}

QMap<QString, qint64> SheetPanel::points(QList<SheetProblem> *problems) const
{
    const auto &field = m_session.store().registry().type(u"score"_s).field(u"points"_s);
    QMap<QString, qint64> given;
    for (int row = 0; row < m_edits.size(); ++row) {
        const auto parsed = parseTyped(m_session.store(), field, m_edits.at(row)->text());
        const auto &indicator = m_scheme.indicators.at(row);
        if (!parsed.ok()) {
            if (problems)
                problems->append({indicator.id, labelled(indicator.name, parsed.problem)});
        } else if (!parsed.value.isNull()) {
            given.insert(indicator.id, parsed.value.toLongLong());
        }
    }
    return given;
}

void SheetPanel::typed()
{
    if (m_filling)
        return;
    m_changed = true;
    m_mistake->clear();
    for (auto *edit : std::as_const(m_edits)) {
        edit->setProperty("state", "");
        setRole(edit, "");
    }
    showState();
}

void SheetPanel::goOn(int row)
{
    if (row + 1 < m_edits.size()) {
        m_edits.at(row + 1)->setFocus(Qt::TabFocusReason);
        m_edits.at(row + 1)->selectAll();
    } else {
        m_handIn->setFocus(Qt::TabFocusReason);
    }
}

void SheetPanel::startTyping()
{
    if (!m_edits.isEmpty() && m_edits.first()->isEnabled()) {
        m_edits.first()->setFocus(Qt::OtherFocusReason);
        m_edits.first()->selectAll();
    }
}

void SheetPanel::request(bool handsIn)
{
    auto entry = m_sheet.entry;
    entry.recused = m_recused->isChecked();
    entry.recusalReason = m_reason->text();
    entry.comment = m_comment->toPlainText();
    entry.handsIn = handsIn && !entry.recused;
    QList<SheetProblem> problems;
    entry.points = points(&problems);
    if (!entry.recused && !problems.isEmpty()) {
        tell(problems);
        return;
    }
    emit saveRequested(entry);
}

void SheetPanel::tell(const QList<SheetProblem> &problems)
{
    QStringList sentences;
    QLineEdit *first = nullptr;
    for (const auto &problem : problems) {
        sentences.append(problem.sentence);
        for (int row = 0; row < m_edits.size(); ++row) {
            if (m_scheme.indicators.at(row).id != problem.indicator)
                continue;
            m_edits.at(row)->setProperty("state", "mistake");
            setRole(m_edits.at(row), "");
            if (!first)
                first = m_edits.at(row);
        }
    }
    m_mistake->setText(sentences.join(u'\n'));
    m_mistake->setVisible(!sentences.isEmpty());
    if (!first && m_recused->isChecked())
        first = m_reason;
    if (first) {
        first->setFocus(Qt::OtherFocusReason);
        first->selectAll();
    }
}

QString SheetPanel::mistake() const
{
    return m_mistake->text();
}

} // namespace moli
