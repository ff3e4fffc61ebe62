// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prints/print_sheet.h"
#include "app/training/training_desk.h"
#include "ui/page.h"
#include "ui/session.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QTableWidget;
class QTableWidgetItem;
class QToolButton;

namespace moli {

class NoticeBar;
class PageCard;
class PickEdit;

/// The desk of one training: who is on the list, the sheet to sign, the attendance by row number, hours and scores, the
/// certificates. Every step is one batch, which Ctrl+Z takes back.
class TrainingPage : public PageWidget {
    Q_OBJECT
public:
    enum Column { Row, Name, Organization, SignedIn, Hours, Score, Rating, Passed, Certificate, ColumnCount };

    TrainingPage(Session &session, const QString &training, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("training"); }
    [[nodiscard]] QString record() const override { return m_id; }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QAction *primaryAction() override { return m_edit; }

    [[nodiscard]] PickEdit *personEdit() const { return m_person; }
    [[nodiscard]] PickEdit *organizationEdit() const { return m_organization; }
    [[nodiscard]] QLineEdit *rowsEdit() const { return m_rows; }
    [[nodiscard]] QLabel *mistakes() const { return m_mistakes; }
    [[nodiscard]] QTableWidget *table() const { return m_table; }
    [[nodiscard]] QAction *certificatesAction() const { return m_certify; }
    /// One of the sheets of app/prints/training_prints.h, made off the GUI thread.
    void preview(PrintSheet (*make)(const Store &store, const QString &id));

private:
    struct Content;
    void makeLayout();
    void makeTable();
    [[nodiscard]] QWidget *makeEntry();
    void read();
    void fill(const Content &content);
    void addPersons(const QStringList &persons);
    void addOrganization(const QString &id);
    void signIn();
    void takeEdit(const QTableWidgetItem *item);
    void issue();
    void openCurrent(int row, int column);
    /// Runs a step on the writing thread and tells how it went.
    void step(const QString &doing, std::function<DeskAnswer(Store &store, const BatchInfo &info)> work,
              const QString &done, std::function<void(const DeskAnswer &answer)> then = {});
    void tell(const DeskAnswer &answer, const QString &done);

    Session &m_session;
    QString m_id;
    QString m_title;
    QAction *m_edit;
    QAction *m_certify = nullptr;
    NoticeBar *m_notice;
    QLabel *m_facts;
    PickEdit *m_person;
    PickEdit *m_organization;
    QLineEdit *m_rows;
    QLabel *m_mistakes;
    QLabel *m_counts;
    QTableWidget *m_table;
    QTimer m_readTimer;
    int m_reading = 0;
    bool m_filling = false;
    QList<Participant> m_participants;
};

} // namespace moli
