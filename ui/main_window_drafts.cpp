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
        [this](const QList<FormDraft::Kept> &drafts) {
            m_drafts = drafts;
            showDrafts(drafts);
        });
}

void DraftsNotice::refresh(const Target &open)
{
    if (isHidden() && m_listed > 0)
        m_drafts.clear(); // closed by the person
    m_drafts.removeIf([](const FormDraft::Kept &draft) { return !QFileInfo::exists(draft.path); });
    QList<FormDraft::Kept> others = m_drafts;
    others.removeIf([&open](const FormDraft::Kept &draft) {
        const Target::Kind kind = draft.record.isEmpty() ? Target::Kind::NewRecord : Target::Kind::Record;
        return open.kind == kind && open.key == draft.type && open.record == draft.record;
    });
    if (others.size() != m_listed)
        showDrafts(others);
}

void DraftsNotice::showDrafts(const QList<FormDraft::Kept> &drafts)
{
    m_listed = drafts.size();
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
