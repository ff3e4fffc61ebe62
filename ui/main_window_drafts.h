// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_draft.h"
#include "ui/page.h"
#include "ui/widgets/notice_bar.h"

namespace moli {

/// Says after a file was opened what had been typed and not saved before the program ended, with a way to each form.
/// Drafts that are made later in the same window are no news and don't appear.
class DraftsNotice : public NoticeBar {
    Q_OBJECT
public:
    DraftsNotice(Session &session, QWidget *parent);

    /// Takes away those that were saved or discarded meanwhile; one whose form is open says so itself.
    void refresh(const Target &open);

signals:
    void targetRequested(const moli::Target &target);

private:
    void showDrafts(const QList<FormDraft::Kept> &drafts);

    Session &m_session;
    QList<FormDraft::Kept> m_drafts;
    qsizetype m_listed = 0;
};

} // namespace moli
