// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/growth/growth_track.h"
#include "ui/page.h"
#include "ui/session.h"

#include <QListWidget>

class QPushButton;

namespace moli {

class FlowLayout;

/// A growth track as one line down the page: years as headings, an entry for each point with the sign and colour of its
/// kind. Chips leave some kinds only; a click or Enter leads to the record, or to the rows of a year.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    TimelineView(Session &session, const QString &name, QWidget *parent = nullptr);

    /// `subject` names whose track it is where rows are listed.
    void setTrack(const QList<TrackEntry> &track, const QString &subject);
    [[nodiscard]] QListWidget *list() const { return m_list; }
    /// The chip of a kind; nullptr where the track has none of it.
    [[nodiscard]] QPushButton *chip(const QString &kind) const { return m_chips.value(kind); }
    [[nodiscard]] QPushButton *moreButton() const { return m_more; }
    /// How many entries are shown.
    [[nodiscard]] int count() const;

signals:
    void targetRequested(const moli::Target &target);

private:
    void fillChips();
    void fillList();
    void open(const QListWidgetItem *item);

    Session &m_session;
    QList<TrackEntry> m_track;
    QString m_subject;
    bool m_showsAll = false;
    FlowLayout *m_chipRow;
    QHash<QString, QPushButton *> m_chips;
    QListWidget *m_list;
    QPushButton *m_more;
};

} // namespace moli
