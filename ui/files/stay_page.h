// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/files/record_file_page.h"

class QPushButton;

namespace moli {

class FactList;
class FieldsDialog;
class ProcessPanel;

/// A stay in a base: its stages, the agreement with its extension, what is given out and comes back, guidance towards
/// registration, mentoring, assessments, and what stands before graduation.
class StayPage : public RecordFilePage {
    Q_OBJECT
public:
    StayPage(Session &session, const QString &incubation, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("incubation"); }

    [[nodiscard]] ProcessPanel *process() const { return m_process; }
    [[nodiscard]] FactList *agreement() const { return m_agreement; }
    [[nodiscard]] QPushButton *extendButton() const { return m_extend; }
    /// "Hand over" or "Enter return" of an allocation; nullptr where neither is left to do.
    [[nodiscard]] QPushButton *handingButton(const QString &allocation) const { return m_handing.value(allocation); }
    /// The buttons of the registration guidance, in the order of the steps.
    [[nodiscard]] QList<QPushButton *> steps() const { return m_steps; }
    [[nodiscard]] QList<QPushButton *> hindrances() const { return m_hindrances; }

protected:
    [[nodiscard]] Record prefilled(const QString &type) const override;

private:
    struct Content;
    void read() override;
    void fill(const Content &content);
    void fillAgreement(const Content &content);
    void fillSpace(const Content &content);
    void fillSteps(const Content &content);
    void fillHindrances(const Content &content);
    /// Asks for the fields and saves them.
    void ask(const Record &record, const QStringList &fields, const QString &heading, const QString &button);
    QPushButton *addLink(QWidget *place, const QString &icon, const QString &text);

    Record m_stay;
    PageCard *m_head;
    FactList *m_facts;
    QPushButton *m_organization;
    ProcessPanel *m_process;
    PageCard *m_agreementCard;
    FactList *m_agreement;
    QPushButton *m_extend;
    PageCard *m_spaceCard;
    QWidget *m_spaceRows = nullptr;
    QHash<QString, QPushButton *> m_handing;
    PageCard *m_hindrancesCard;
    QWidget *m_hindranceRows = nullptr;
    QList<QPushButton *> m_hindrances;
    PageCard *m_stepsCard;
    QWidget *m_stepRows = nullptr;
    QList<QPushButton *> m_steps;
    PageCard *m_assessmentsCard;
    PlainTable *m_assessments;
    PageCard *m_mentoringCard;
    PlainTable *m_mentoring;
};

} // namespace moli
