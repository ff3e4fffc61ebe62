// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/operator_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace moli {

OperatorDialog::OperatorDialog(Session &session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_name(new QComboBox(this)),
      m_ok(new QPushButton(tr("Go to work"), this))
{
    setWindowTitle(tr("Who is working?"));
    setMinimumWidth(440);
    auto *heading = new QLabel(tr("Who is working?"), this);
    heading->setProperty("role", "hero");
    auto *hint = new QLabel(tr("Choose your name or type it. It stands in the history of what you change, and undo "
                               "takes back only your own work."),
                            this);
    hint->setProperty("role", "hint");
    hint->setWordWrap(true);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setAccessibleName(tr("Your name"));
    m_name->lineEdit()->setAccessibleName(tr("Your name"));
    m_name->lineEdit()->setPlaceholderText(tr("Your name"));
    m_name->setEditText(session.operatorName());
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_ok->setProperty("role", "primary");
    m_ok->setDefault(true);
    m_ok->setEnabled(!name().isEmpty());
    connect(m_name, &QComboBox::editTextChanged, this, [this] { m_ok->setEnabled(!name().isEmpty()); });
    connect(m_ok, &QPushButton::clicked, this, &OperatorDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(hint);
    layout->addWidget(m_name);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    m_name->setFocus();
    load();
}

QString OperatorDialog::name() const
{
    return m_name->currentText().simplified();
}

void OperatorDialog::load()
{
    const auto look = [&store = m_session.store()] {
        QStringList names;
        Query query;
        query.type = QStringLiteral("operator");
        query.where = {{QStringLiteral("active"), Operator::NotEqual, 0}};
        query.sort = {QStringLiteral("name"), false};
        store.forEach(query, [&](const Record &record) {
            names.append(record.text(QStringLiteral("name")));
            return names.size() < 500;
        });
        names.removeDuplicates();
        return names;
    };
    m_session.read(this, tr("Reading the operators"), look, [this](const QStringList &names) {
        const QString typed = m_name->currentText();
        m_name->addItems(names);
        m_name->setEditText(typed);
        m_name->lineEdit()->selectAll();
    });
}

void OperatorDialog::accept()
{
    const QString who = name();
    if (who.isEmpty())
        return;
    m_session.setOperatorName(who);
    if (!m_session.store().isReadOnly()) {
        const auto add = [&store = m_session.store(), info = m_session.edit(), who] {
            Query query;
            query.type = QStringLiteral("operator");
            query.where = {equals(QStringLiteral("name"), who)};
            if (store.count(query) > 0)
                return;
            Record record = store.blank(query.type);
            record.set(QStringLiteral("name"), who);
            (void)store.save(record, info);
        };
        m_session.write(&m_session, tr("Adding the operator"), add, [] {});
    }
    emit chosen(who);
    QDialog::accept();
}

} // namespace moli
