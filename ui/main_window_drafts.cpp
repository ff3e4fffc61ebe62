// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window_drafts.h"

#include "ui/lists/type_names.h"

#include <QFileInfo>

namespace moli {

DraftsNotice::DraftsNotice(Session &session, QWidget *parent) : NoticeBar(parent), m_session(session)
{
    if (session.store().isReadOnly())
        return; // nothing could be saved
    session.read(
        this, tr("Looking for drafts"), [&store = session.store()] { return FormDraft::keptFor(store); },
        [this](const QList<FormDraft::Kept> &drafts) { showDrafts(drafts); });
}

void DraftsNotice::refresh()
{
    QList<FormDraft::Kept> left;
    for (const FormDraft::Kept &draft : std::as_const(m_drafts)) {
        if (QFileInfo::exists(draft.path))
            left.append(draft);
    }
    if (left.size() != m_drafts.size() && !isHidden())
        showDrafts(left);
}

void DraftsNotice::showDrafts(const QList<FormDraft::Kept> &drafts)
{
    m_drafts = drafts;
    if (drafts.isEmpty()) {
        clear();
        return;
    }
    const ValueText text(m_session.store());
    QList<Link> links;
    for (const FormDraft::Kept &draft : drafts) {
        const RecordType &type = m_session.store().registry().type(draft.type);
        const QString name = draft.record.isEmpty() ? newRecordText(type) : draft.title;
        links.append({tr("%1 (%2)", "record, when").arg(name, text.instant(draft.at)), [this, draft] {
                          Target target;
                          target.kind = draft.record.isEmpty() ? Target::Kind::NewRecord : Target::Kind::Record;
                          target.key = draft.type;
                          target.record = draft.record;
                          emit targetRequested(target);
                      }});
    }
    tell(tr("What was typed before isn't saved yet: %n draft(s).", nullptr, static_cast<int>(drafts.size())), "warm");
    setLinks(links);
}

} // namespace moli
