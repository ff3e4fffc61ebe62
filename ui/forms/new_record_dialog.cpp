// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/new_record_dialog.h"

#include "ui/forms/record_form.h"
#include "ui/lists/type_names.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace moli {

NewRecordDialog::NewRecordDialog(Session &session, const RecordType &type, const Record &prefilled, QWidget *parent)
    : QDialog(parent),
      m_form(new RecordForm(session, type.key(), {}, prefilled, this))
{
    setWindowTitle(newRecordText(type));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 560);
    m_form->setEmbedded();
    auto *save = new QPushButton(tr("Save"), this);
    save->setProperty("role", "primary");
    save->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(save, &QPushButton::clicked, m_form, &RecordForm::save);
    connect(cancel, &QPushButton::clicked, this, &NewRecordDialog::reject);
    connect(m_form, &RecordForm::leaveRequested, this, &QDialog::reject);
    connect(m_form, &RecordForm::saved, this, [this](const QString &id) {
        emit created(id);
        accept();
    });

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form, 1);
    layout->addLayout(buttons);
}

void NewRecordDialog::reject()
{
    // What was typed for a moment isn't worth a question, and no dialog opens from a dialog.
    m_form->discard();
    QDialog::reject();
}

} // namespace moli
