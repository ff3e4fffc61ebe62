// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/session.h"

#include <QSet>
#include <QTimer>

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;

namespace moli {

class FieldGrid;
class FormDraft;
class NoticeBar;
class RelatedRecords;

/// The form of one record, new or existing. One class for every type, from its description.
class RecordForm : public PageWidget {
    Q_OBJECT
public:
    /// An empty id makes a new record, which begins with the type's defaults and `prefilled` on top of them.
    RecordForm(Session &session, const QString &type, const QString &id, const Record &prefilled = Record(),
               QWidget *parent = nullptr);
    ~RecordForm() override;

    [[nodiscard]] QString key() const override; ///< "record:<type>"
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QAction *primaryAction() override; ///< "Save"
    /// Asks only when something was changed: save, don't save, go on editing.
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] bool holdsUnsaved() const override { return m_changed; }

    [[nodiscard]] const QString &type() const { return m_type.key(); }
    [[nodiscard]] const QString &id() const { return m_id; } ///< empty until a new record was saved
    [[nodiscard]] bool isChanged() const { return m_changed; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] FieldGrid *fields() const { return m_fields; }        ///< nullptr until it's loaded
    [[nodiscard]] RelatedRecords *related() const { return m_related; } ///< nullptr for a new record
    [[nodiscard]] NoticeBar *notice() const { return m_notice; }
    [[nodiscard]] NoticeBar *draftNotice() const { return m_draftNotice; }
    [[nodiscard]] QString draftPath() const;
    static constexpr int draftDebounce = 2000; ///< ms from the last key to the draft

    /// The field that the keyboard goes to when the form is there; the first one where it's empty.
    void lookAt(const QString &field) { m_firstField = field; }
    /// Within a dialog: after saving it says so through saved() and shows no related records.
    void setEmbedded();
    void save();
    /// Forgets what was typed and shows the record as it is in the file.
    void discard();

signals:
    void loaded();
    void saved(const QString &id);
    void saveFailed();
    /// Esc, when nothing holds the form back.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Loaded;
    struct Outcome;

    void makeLayout();
    [[nodiscard]] QWidget *makePageButton();
    void load();
    void fill(Loaded loaded);
    void connectFields();
    void fieldEdited(const QString &field);
    void setChanged(bool changed);
    void showState();
    void showProblems();
    void tell(const QString &sentence); ///< what isn't about mistakes
    void validate();
    void afterSaving(const Outcome &outcome);
    void refuse(const QString &field);
    void listMistakes();
    void afterChange(const ChangeSet &changes);
    /// Shows what the file holds now in the fields that hold nothing but `known`.
    void takeOver(const Record &now, const Record &known);
    void writeDraft();
    void forgetDraft();
    void disclose(const QString &field);
    void makeNewRecordFor(const QString &field, const QString &typed);
    void startAnother();
    void makeRelated();

    Session &m_session;
    const RecordType &m_type;
    QString m_id;
    Record m_prefilled;
    Record m_baseline; ///< the record as it was when the form was filled, as its editors show it
    QString m_recordTitle;
    QString m_firstField;
    bool m_loaded = false;
    bool m_changed = false;
    bool m_saving = false;
    bool m_triedToSave = false;
    bool m_refused = false; ///< the notice lists what keeps the record from being saved
    bool m_anotherAfterSaving = false;
    bool m_savedLast = false; ///< nothing was typed since it was saved here
    bool m_embedded = false;
    bool m_readOnly = false;
    int m_validation = 0; ///< counts the requests, so that an old answer is not shown over a newer one
    int m_reading = 0;    ///< the same for reading the record again
    QList<Problem> m_problems;
    QStringList m_listed;    ///< what the notice lists now
    QSet<QString> m_touched; ///< fields whose problems are shown already

    std::unique_ptr<FormDraft> m_draft;
    QTimer m_draftTimer;
    QTimer m_validationTimer;

    QAction *m_save = nullptr;
    NoticeBar *m_notice = nullptr;
    NoticeBar *m_draftNotice = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_written = nullptr;
    QPushButton *m_saveAndNew = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_body = nullptr;
    FieldGrid *m_fields = nullptr;
    RelatedRecords *m_related = nullptr;
};

} // namespace moli
