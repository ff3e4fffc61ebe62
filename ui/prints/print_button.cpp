// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prints/print_button.h"

#include "app/prints/prints.h"
#include "ui/prints/print_preview.h"
#include "ui/theme.h"

#include <QMenu>

namespace moli {

PrintButton::PrintButton(Session &session, const QString &type, QWidget *parent)
    : QToolButton(parent),
      m_session(session),
      m_type(type)
{
    setProperty("role", "quiet");
    setText(tr("Print"));
    setIcon(themeIcon(QStringLiteral("print"), Ink::Muted));
    setIconSize({16, 16});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    for (const auto &kind : printsOf(session.store(), type))
        menu->addAction(kind.label, this, [this, key = kind.key] { preview(key); });
    setMenu(menu);
    hide();
}

void PrintButton::setRecord(const QString &id)
{
    m_id = id;
    setVisible(!id.isEmpty());
}

void PrintButton::preview(const QString &kind)
{
    m_session.read(
        this, tr("Preparing the print"),
        [&store = m_session.store(), type = m_type, id = m_id, kind] {
            return printKind(store, type, kind).make(store, id);
        },
        [this](const PrintSheet &sheet) { (new PrintPreview(sheet, window()))->open(); });
}

} // namespace moli
