// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/salvage.h"

#include "db/store/connection.h"
#include "db/store/damaged_reader.h"
#include "db/store/digested_rows.h"
#include "db/store/file_info.h"
#include "db/store/history_check.h"
#include "db/store/migrations.h"
#include "db/store/record_writer.h"
#include "db/store/replay.h"
#include "db/store/store_opener.h"
#include "db/store/transaction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace moli {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Salvage", sentence);
}

const auto signer = QStringLiteral("Moli");
const auto digestColumn = QStringLiteral("digest");

/// Files that are removed again at the end, however it comes.
class Draft {
public:
    explicit Draft(QString path) : m_path(std::move(path)) { remove(); }
    ~Draft() { remove(); }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void remove() const
    {
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal");
    }
    QString m_path;
};

/// SQLite reads nothing of a file that is shorter than its first page says; the part that was cut off may be zeros as well.
void fillUp(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const auto header = file.read(100);
    if (header.size() < 100)
        return;
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const auto pages = qFromBigEndian<quint32>(header.constData() + 28);
    constexpr qint64 most = 10'000'000'000; // bytes; more is no number of pages
    if (const auto size = qint64(pageSize) * pages; size > file.size() && size < most)
        file.resize(size);
}

class Salvager {
public:
    Salvager(const Registry &registry, Connection &from, Connection &to, qint64 now, qint64 schemaVersion)
        : m_registry(registry),
          m_from(from),
          m_to(to),
          m_reader(registry, from),
          m_now(now),
          m_schemaVersion(schemaVersion)
    {
    }

    SalvageResult run()
    {
        // What refers to something lost is told by the check of the new file.
        m_to.execute(QStringLiteral("PRAGMA foreign_keys=OFF"));
        Transaction transaction(m_to);
        copyRows(QStringLiteral("file_info"), fileInfoColumns(), "key");
        copyRows(QStringLiteral("replica"), replicaColumns(), "id");
        copyAudit();
        copyAttachments();
        copyBatches();
        copyJournal();
        addMissingBatches();
        becomeNewReplica(m_to, QStringLiteral("salvaged"), m_now);
        RecordWriter writer(m_registry, m_to,
                            {signer, fileInfo(m_to, QStringLiteral("office")), m_now, BatchKind::Repair,
                             say(QT_TRANSLATE_NOOP("Salvage", "Saved from a damaged file")), std::nullopt,
                             static_cast<int>(m_schemaVersion), fileInfo(m_to, QStringLiteral("replica"))});
        for (const auto &type : m_registry.types())
            salvageType(type, writer);
        writer.signAs(signer, m_now);
        writer.finish();
        transaction.commit();
        HistoryCheck::rebuildReferences(m_registry, m_to);
        return m_result;
    }

private:
    void insert(const QString &table, const QStringList &columns, const QVariantList &values)
    {
        Statement statement(m_to,
                            u"INSERT INTO \"" + table + u"\" (\"" + columns.join(QStringLiteral("\", \""))
                                + u"\") VALUES (" + QStringList(columns.size(), QStringLiteral("?")).join(u", ")
                                + u") ON CONFLICT DO NOTHING");
        for (const auto &value : values) // what Qt reads of NULL is a text without letters otherwise
            statement.bind(value.isNull() ? QVariant() : value);
        statement.run();
    }

    /// Rows of a few columns. What can be read of them is kept as it is; their digests are made anew.
    void copyRows(const QString &table, const QStringList &columns, const char *key)
    {
        m_reader.rows(table, columns, QString::fromLatin1(key), [&](const QVariantList &values) {
            insert(table, columns + QStringList{digestColumn}, values + QVariantList{digestOf(values)});
        });
    }

    void copyAudit()
    {
        const auto columns = QStringList{QStringLiteral("number")} + auditColumns();
        m_reader.rows(QStringLiteral("audit"), columns, QStringLiteral("number"), [&](const QVariantList &values) {
            insert(QStringLiteral("audit"), columns + QStringList{digestColumn},
                   values + QVariantList{digestOf(values.mid(1))});
        });
    }

    void copyAttachments()
    {
        const auto columns = attachmentColumns() + QStringList{QStringLiteral("content"), digestColumn};
        const auto known = attachmentColumns().size();
        m_reader.rows(QStringLiteral("attachment"), columns, QStringLiteral("rowid"), [&](const QVariantList &row) {
            auto values = row.mid(0, known);
            // The small copies may be what was damaged; the file itself stands in for them.
            if (attachmentDigest(values) != row.last().toLongLong())
                values = values.mid(0, known - 2) + QVariantList{QVariant(), QVariant()};
            insert(QStringLiteral("attachment"), columns, values + QVariantList{row[known], attachmentDigest(values)});
        });
    }

    void copyBatches()
    {
        const auto columns = batchColumns() + QStringList{QStringLiteral("undone_by"), digestColumn};
        m_reader.rows(QStringLiteral("batch"), columns, QStringLiteral("number"),
                      [&](const QVariantList &values) { insert(QStringLiteral("batch"), columns, values); });
    }

    void copyJournal()
    {
        const auto columns = journalColumns() + QStringList{digestColumn};
        qint64 last = 0;
        m_reader.rows(QStringLiteral("journal"), columns, QStringLiteral("lseq"), [&](const QVariantList &values) {
            last = qMax(last, values.first().toLongLong());
            // An entry that isn't what was written would be taken for the truth later on.
            if (digestOf(values.mid(0, values.size() - 1)) != values.last().toLongLong())
                return;
            insert(QStringLiteral("journal"), columns, values);
            ++m_result.entries;
        });
        m_result.entriesLost = last - m_result.entries;
    }

    /// Entries need their batch: of a lost one they tell the number, the time and who it was.
    void addMissingBatches()
    {
        QList<QVariantList> missing;
        {
            Statement statement(m_to,
                                QStringLiteral(
                                    "SELECT \"batch\", MIN(\"at\"), \"operator\", \"office\", COUNT(*), "
                                    "\"type\", \"record\", MAX(\"undo_of\") FROM \"journal\" j WHERE NOT EXISTS "
                                    "(SELECT 1 FROM \"batch\" b WHERE b.\"number\" = j.\"batch\") GROUP BY "
                                    "\"batch\""));
            while (statement.next())
                missing.append({statement.number(0),
                                batchKindKey(statement.value(7).isNull() ? BatchKind::Edit : BatchKind::Undo),
                                statement.number(1), statement.text(2), statement.value(3), QString(),
                                statement.number(4), statement.text(5), statement.text(6), statement.value(7)});
        }
        const auto columns = batchColumns() + QStringList{digestColumn};
        for (auto &values : missing) {
            values.append(digestOf(values));
            insert(QStringLiteral("batch"), columns, values);
        }
        // Of a batch that was undone and is lost with all its entries nothing is left to refer to; that it was undone
        // is told by what undid it.
        m_to.execute(
            QStringLiteral("UPDATE \"batch\" SET \"undone_by\" = (SELECT MAX(u.\"number\") FROM \"batch\" u WHERE "
                           "u.\"undo_of\" = \"batch\".\"number\")"));
    }

    [[nodiscard]] Replay replayed(const RecordType &type, const QString &id)
    {
        Replay replay(type, id);
        Statement entries(m_to,
                          QStringLiteral("SELECT \"changes\", \"at\", \"operator\", \"office\" FROM \"journal\" WHERE "
                                         "\"type\" = ? AND \"record\" = ? ORDER BY \"lseq\""));
        entries.bind(type.key()).bind(id);
        while (entries.next())
            replay.add(entries.text(0), entries.number(1), entries.text(2), entries.text(3));
        return replay;
    }

    void salvageType(const RecordType &type, RecordWriter &writer)
    {
        SalvageResult::Type counts;
        counts.type = type.key();
        auto ids = m_reader.ids(type.key());
        {
            const QSet<QString> known(ids.begin(), ids.end());
            Statement entries(m_to, QStringLiteral("SELECT DISTINCT \"record\" FROM \"journal\" WHERE \"type\" = ?"));
            entries.bind(type.key());
            while (entries.next()) {
                if (!known.contains(entries.text(0)))
                    ids.append(entries.text(0));
            }
        }
        QStringList unreadable;
        m_reader.records(
            type.key(), ids,
            [&](const Record &record) {
                ++counts.read;
                keep(record, replayed(type, record.id()), writer);
            },
            unreadable);
        for (const auto &id : std::as_const(unreadable)) {
            const auto replay = replayed(type, id);
            if (replay.isEmpty()) {
                ++counts.lost;
                m_result.lost.append({type.key(), id});
            } else {
                ++counts.fromHistory;
                writer.putBack(replay.record());
            }
        }
        if (counts.read + counts.fromHistory + counts.lost > 0)
            m_result.types.append(counts);
    }

    /// The row with its history; where part of the history is lost, an entry makes up for it, so that the two agree.
    static void keep(const Record &record, const Replay &replay, RecordWriter &writer)
    {
        if (replay.agreesWith(record)) {
            writer.putBack(record);
            return;
        }
        auto now = record;
        std::optional<Record> before;
        if (replay.isEmpty()) {
            now.deleted = false; // as every record begins
            writer.signAs(record.createdBy, record.createdAt);
        } else {
            before = replay.record();
            writer.putBack(*before);
            writer.signAs(record.modifiedBy, record.modifiedAt);
        }
        writer.write(now, before);
        if (now.deleted != record.deleted) {
            before = now;
            now.deleted = record.deleted;
            writer.signAs(record.modifiedBy, record.modifiedAt);
            writer.write(now, before);
        }
    }

    const Registry &m_registry;
    Connection &m_from;
    Connection &m_to;
    DamagedReader m_reader;
    qint64 m_now;
    qint64 m_schemaVersion;
    SalvageResult m_result;
};

} // namespace

qint64 SalvageResult::saved() const
{
    qint64 sum = 0;
    for (const auto &type : types)
        sum += type.read + type.fromHistory;
    return sum;
}

SalvageResult salvage(const QString &damagedPath, const QString &target, const OpenOptions &options)
{
    const auto name = QFileInfo(damagedPath).fileName();
    if (!QFileInfo(damagedPath).isFile())
        throw Error(
            say(QT_TRANSLATE_NOOP("Salvage", "There is no file “%1”.")).arg(QDir::toNativeSeparators(damagedPath)));
    const auto absolute = QFileInfo(target).absoluteFilePath();
    if (QFileInfo::exists(absolute))
        throw Error(say(QT_TRANSLATE_NOOP("Salvage", "“%1” exists already. Choose another name."))
                        .arg(QDir::toNativeSeparators(absolute)));
    if (!QFileInfo(QFileInfo(absolute).absolutePath()).isDir())
        throw Error(say(QT_TRANSLATE_NOOP("Salvage", "The folder “%1” doesn't exist."))
                        .arg(QDir::toNativeSeparators(QFileInfo(absolute).absolutePath())));

    // A copy is read, because what the power cut off is rolled back first, and the damaged file is to stay as it is.
    const Draft copy(absolute + u".damaged");
    const Draft draft(absolute + u".part");
    const QString journal = damagedPath + u"-journal";
    if (!QFile::copy(damagedPath, copy.path())
        || (QFileInfo(journal).size() > 0 && !QFile::copy(journal, copy.path() + u"-journal")))
        throw Error(say(QT_TRANSLATE_NOOP("Salvage", "“%1” can't be copied to “%2”. Is there room on the disk?"))
                        .arg(name, QDir::toNativeSeparators(QFileInfo(absolute).absolutePath())),
                    {}, Error::Kind::Io);
    QFile::setPermissions(copy.path(), QFile::permissions(copy.path()) | QFile::WriteOwner | QFile::WriteUser);

    fillUp(copy.path());
    const auto migrations = options.migrations ? *options.migrations : builtInMigrations();
    const auto registry = options.registry ? *options.registry : Registry::builtIn();
    const auto now = options.clock ? options.clock() : QDateTime::currentMSecsSinceEpoch();
    SalvageResult result;
    {
        std::unique_ptr<Connection> from;
        try {
            from = std::make_unique<Connection>(copy.path(), Connection::Mode::Read, options.busyTimeout);
            (void)from->scalar(QStringLiteral("SELECT COUNT(*) FROM \"sqlite_master\""));
        } catch (const Error &error) {
            throw Error(say(QT_TRANSLATE_NOOP("Salvage",
                                              "Nothing can be read from “%1”: the beginning of the file is destroyed. "
                                              "Restore a backup."))
                            .arg(name),
                        error.details(), Error::Kind::Damaged);
        }
        if (from->scalar(QStringLiteral("PRAGMA user_version")).toLongLong() != migrations.size())
            throw Error(say(QT_TRANSLATE_NOOP("Salvage",
                                              "“%1” was written by another version of Moli. Save what can be read with "
                                              "that one."))
                            .arg(name));
        Connection to(draft.path(), Connection::Mode::Write, options.busyTimeout);
        to.execute(u"PRAGMA application_id=" + QString::number(moliApplicationId));
        for (const auto &migration : migrations)
            applyMigration(to, migration);
        result = Salvager(registry, *from, to, now, migrations.size()).run();
    }
    if (!QFile::rename(draft.path(), absolute))
        throw Error(say(QT_TRANSLATE_NOOP("Salvage", "“%1” can't be written there."))
                        .arg(QFileInfo(absolute).fileName()),
                    {}, Error::Kind::Io);
    return result;
}

} // namespace moli
