// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/registry.h"
#include "db/store/attachments.h"
#include "db/store/journal.h"
#include "db/store/query.h"

#include <QObject>

#include <functional>
#include <memory>

namespace moli {

class Batch;
class Connection;
class ConnectionPool;
class Reader;
struct StoreState;
struct Migration;

enum class OpenOutcome {
    New,      ///< made now
    Current,  ///< opened
    Upgraded, ///< opened after a copy was kept and the schema brought up to date
    ReadOnly, ///< opened, but the file, its folder or medium can't be written
    Missing,  ///< there is no such file
    Newer,    ///< written by a newer Moli, untouched
    NotMoli,  ///< some other file, untouched
    Damaged,
    Locked,   ///< in use by another Moli
    DiskFull, ///< no room to create or upgrade; nothing left half done
    Refused,  ///< a place that can't hold a live file (network share, folder that doesn't exist, existing file)
};

/// The stable name of an outcome, for logs and tests.
[[nodiscard]] QString openOutcomeKey(OpenOutcome outcome);

/// The time, so that tests can set it.
using Clock = std::function<qint64()>; ///< ms since 1970, UTC

struct OpenOptions {
    bool readOnly = false;                        ///< take no lock, write nothing: what the reading commands use
    Clock clock;                                  ///< default: the system's
    const QList<Migration> *migrations = nullptr; ///< default: the built-in ones
    const Registry *registry = nullptr;           ///< default: the built-in one
    int busyTimeout = 5000;                       ///< ms
    /// How long to wait for another process that has the file open for writing, in ms. Scripts wait for each other;
    /// a window says at once that the file is open elsewhere.
    int lockTimeout = 0;
};

struct CreateOptions {
    QString officeCode; ///< the office that owns the file, e.g. "350102"
    QString name;       ///< of the file, shown in the window; default: the office's name
    QString who;        ///< operator written into the first batch
};

class Store;

struct OpenResult {
    OpenOutcome outcome = OpenOutcome::Missing;
    QString sentence; ///< for the person; empty for New, Current
    std::unique_ptr<Store> store;
};

/// What one batch changed, sent to the models once, after the commit.
struct ChangeSet {
    qint64 batch = 0;
    QMap<QString, QStringList> records; ///< ids by record type
};

struct SaveResult {
    QString id;              ///< of the saved record; empty when it wasn't saved
    QList<Problem> problems; ///< hard ones say why it wasn't, soft ones what to look at
    [[nodiscard]] bool saved() const { return !id.isEmpty(); }
};

struct UndoResult {
    qint64 batch = 0;  ///< number of the new batch; 0 when nothing was undone
    qint64 undone = 0; ///< the batch that was undone or redone
    int restored = 0;  ///< records set back, wholly or in the fields that nobody had changed since
    /// Records of which something stays as it is, because it was changed since or because a rule forbids the step back.
    struct Kept {
        QString type;
        QString id;
        QString sentence;
        QStringList fields{}; ///< those that stay while the others were taken back; empty: the whole record stays
    };
    QList<Kept> kept;
    QString sentence; ///< why nothing could be undone
};

struct ChoiceEntry {
    QString key;
    QString label; ///< in the current language
    bool active = true;
};

/// The only way to data. All reads may come from any thread; each borrows a connection of its own. Writes go through a
/// Batch, one at a time, over the one writing connection. Long reads go page by page, so that a save never
/// waits for them.
class Store : public QObject {
    Q_OBJECT
public:
    static OpenResult create(const QString &path, const CreateOptions &create, const OpenOptions &options = {});
    static OpenResult open(const QString &path, const OpenOptions &options = {});
    ~Store() override;

    [[nodiscard]] const Registry &registry() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// The office that owns this file.
    [[nodiscard]] QString officeId() const;
    [[nodiscard]] QString replicaId() const;
    [[nodiscard]] QString fileInfo(const QString &key) const;
    [[nodiscard]] qint64 now() const; ///< ms since 1970, UTC, from the store's clock
    [[nodiscard]] QDate today() const;

    // Reading ------------------------------------------------------------------------------------------------
    /// Also deleted records; nothing when there is none with that id.
    [[nodiscard]] std::optional<Record> get(const QString &type, const QString &id) const;
    [[nodiscard]] Page query(const Query &query) const;
    [[nodiscard]] qint64 count(const Query &query) const;
    /// Groups in ascending order of their keys. Without dimensions exactly one group.
    [[nodiscard]] QList<Group> aggregate(const Aggregate &aggregate) const;
    /// Every record of the query in turn, page by page; `visit` returns false to stop.
    void forEach(Query query, const std::function<bool(const Record &)> &visit) const;
    [[nodiscard]] QList<SearchHit> search(const QString &text, int limit = 50) const;
    /// What names each record in lists and references, by id.
    [[nodiscard]] QHash<QString, QString> titles(const QString &type, const QStringList &ids) const;
    [[nodiscard]] QString title(const Record &record) const;
    /// The id of the record that a person or a script means: an id, a unique field's value ("350102"), a title that
    /// only one living record has, or a code that it had before ("350182"). Nothing when there is none or more than one.
    [[nodiscard]] std::optional<QString> resolve(const QString &type, const QString &text) const;
    [[nodiscard]] QList<ChoiceEntry> choices(const QString &list) const;
    /// The choice's label in the current language; the key itself when the list doesn't have it.
    [[nodiscard]] QString choiceLabel(const QString &list, const QString &key) const;

    /// A record with the defaults of its type, not saved yet.
    [[nodiscard]] Record blank(const QString &type) const;
    /// Everything that is wrong with the record as it stands, the checks against other records included.
    [[nodiscard]] QList<Problem> validate(const Record &record) const;

    // History ------------------------------------------------------------------------------------------------
    [[nodiscard]] QList<JournalEntry> history(const QString &type, const QString &id) const; ///< newest first
    [[nodiscard]] QList<BatchSummary> batches(int limit = 200,
                                              std::optional<qint64> before = {}) const; ///< newest first
    [[nodiscard]] QList<JournalEntry> entriesOf(qint64 batch) const;
    /// The batch that undo would take back for this operator, and the one that redo would bring back.
    [[nodiscard]] std::optional<BatchSummary> undoable(const QString &who) const;
    [[nodiscard]] std::optional<BatchSummary> redoable(const QString &who) const;

    // Writing ------------------------------------------------------------------------------------------------
    /// Starts a transaction. Throws Error when the store is read-only or the file stays busy.
    [[nodiscard]] std::unique_ptr<Batch> begin(const BatchInfo &info);
    /// One record saved as a batch of its own.
    SaveResult save(const Record &record, const BatchInfo &info);
    /// Undo of a batch, by default the operator's last one.
    UndoResult undo(const QString &who, std::optional<qint64> batch = {});
    UndoResult redo(const QString &who);
    /// Writes down that somebody looked at a masked value.
    void recordDisclosure(const QString &who, const QString &type, const QString &id, const QString &field);
    /// The same for many at once, in one entry: ids and fields stand in it separated by spaces.
    void recordDisclosure(const QString &who, const QString &type, const QStringList &ids, const QStringList &fields);

    // Attachments --------------------------------------------------------------------------------------------
    [[nodiscard]] std::optional<Attachment> attachment(const QString &sha256) const;
    /// The small copy of a photo as made when it was added, else the print-size one, else the original.
    [[nodiscard]] QByteArray attachmentBytes(const QString &sha256, AttachmentSize size) const;

    // Looking after ------------------------------------------------------------------------------------------
    /// Compares tables, journal, search and attachments; with `repair` mends what can be mended in one batch.
    struct CheckProblem {
        QString kind; ///< "damaged", "foreign_key", "journal", "search", "orphan_attachment", "rule", "gap"
        QString type;
        QString id;
        QString message;
        bool repaired = false;
    };
    [[nodiscard]] QList<CheckProblem> check(bool repair = false, const std::function<bool(int percent)> &progress = {});
    /// A verified copy (VACUUM INTO) at `target`, with its hash beside it. Throws Error; leaves no half file.
    void backupTo(const QString &target) const;

signals:
    /// After each commit, in the thread that committed.
    void changed(const moli::ChangeSet &changes);

private:
    friend class Batch;
    friend class StoreOpener;
    explicit Store(std::unique_ptr<StoreState> state);
    static UndoResult takeBack(Store &store, const BatchSummary &target, BatchKind kind, const QString &who);
    std::unique_ptr<StoreState> m_state;
};

} // namespace moli

Q_DECLARE_METATYPE(moli::ChangeSet)
