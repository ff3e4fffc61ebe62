// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/case_desk.h"
#include "ui/session.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace moli {

class FlowLayout;
class PlainTable;

/// One submission at the cases desk: its sections against the guides, its photos, and what can be done with it.
class CasePanel : public QFrame {
    Q_OBJECT
public:
    explicit CasePanel(Session &session, QWidget *parent = nullptr);

    void setCase(const DeskCase &entry);
    void clear();
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] PlainTable *sections() const { return m_sections; }
    /// The button that gives the status.
    [[nodiscard]] QPushButton *button(const QString &status) const { return m_buttons.value(status); }

signals:
    void statusRequested(const QString &id, const QString &status);
    void openRequested(const QString &id);

private:
    void fillSections(const DeskCase &entry);
    void fillPhotos(const DeskCase &entry);

    Session &m_session;
    QString m_id;
    QString m_shownPhotos; ///< so that photos aren't read again with every change of something else
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_consent;
    PlainTable *m_sections;
    QLabel *m_photoCount;
    QWidget *m_photoPlace;
    FlowLayout *m_photos;
    QPushButton *m_open;
    QMap<QString, QPushButton *> m_buttons;
};

} // namespace moli
