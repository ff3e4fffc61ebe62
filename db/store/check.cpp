// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/column_values.h"
#include "db/store/connection.h"
#include "db/store/reader.h"
#include "db/store/record_writer.h"
#include "db/store/sql_builder.h"
#include "db/store/store.h"
#include "db/store/store_state.h"
#include "db/store/transaction.h"
#include "db/store/validator.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <tuple>

namespace moli {

namespace {

using Problems = QList<Store::CheckProblem>;

QString say(const char *sentence)
{
    return QCoreApplication::translate("Check", sentence);
}

QString searchSentence()
{
    return say(QT_TRANSLATE_NOOP("Check", "The search doesn't agree with the records. Have the check repair it."));
}

/// Told how far the check is; false asks it to stop.
class Progress {
public:
    Progress(const std::function<bool(int)> &report, qint64 records) : m_report(report), m_records(records) {}
    bool add(qint64 records)
    {
        m_done += records;
        // The pages and references before, the attachments and the search after the records.
        return !m_report || m_report(static_cast<int>(10 + qMin<qint64>(80, 80 * m_done / qMax<qint64>(1, m_records))));
    }

private:
    const std::function<bool(int)> &m_report;
    qint64 m_records;
    qint64 m_done = 0;
};

/// What one step of the check found.
struct Findings {
    Problems problems;
    QHash<QString, std::pair<QString, QString>> attached; ///< the record that has a file, type and id, by its hash
    QStringList orphans;                                  ///< hashes of files that no record has
    bool searchIsWrong = false;

    void add(const Findings &more)
    {
        problems += more.problems;
        attached.insert(more.attached);
        orphans += more.orphans;
        searchIsWrong = searchIsWrong || more.searchIsWrong;
    }
};

class Checker {
public:
    static constexpr int pageSize = 500; ///< records

    Checker(const Registry &registry, Connection &connection, Findings &found)
        : m_registry(registry),
          m_connection(connection),
          m_found(found)
    {
    }

    void checkPages()
    {
        Statement statement(m_connection, QStringLiteral("PRAGMA integrity_check(50)"));
        while (statement.next()) {
            if (statement.text(0) != u"ok")
                add(QStringLiteral("damaged"), {}, {}, statement.text(0));
        }
    }

    void checkReferences()
    {
        Statement statement(m_connection, QStringLiteral("PRAGMA foreign_key_check"));
        int shown = 0;
        while (shown++ < 200 && statement.next())
            add(QStringLiteral("foreign_key"), statement.text(0), {},
                say(QT_TRANSLATE_NOOP("Check", "A record refers to one in “%1” that isn't there."))
                    .arg(statement.text(2)));
    }

    /// The records behind `after` in the order of their ids, as many as make one page; returns the last one's id, or
    /// nothing when there are no more. Short, so that a save never waits for it.
    [[nodiscard]] std::optional<QString> checkRecords(const RecordType &type, const QString &after)
    {
        // Reading this statement keeps rows and journal of one moment together until the end of the page.
        Statement entries(m_connection,
                          QStringLiteral("SELECT \"record\", \"changes\", \"at\", \"operator\", \"office\" FROM "
                                         "\"journal\" WHERE \"type\" = ? AND \"record\" > ? ORDER BY \"record\", "
                                         "\"lseq\""));
        entries.bind(type.key()).bind(after);
        bool more = entries.next();
        Query query;
        query.type = type.key();
        query.deleted = Deleted::With;
        query.limit = pageSize;
        if (!after.isEmpty())
            query.after = Cursor{{}, after};
        const auto page = Reader(m_registry, m_connection).query(query);
        Validator validator(m_registry, m_connection);
        for (const auto &record : page.records) {
            while (more && entries.text(0) < record.id()) {
                reportMissingRow(type, entries.text(0));
                more = skipRecord(entries);
            }
            checkJournal(type, record, entries, more);
            // Deleted records keep their files: they can come back.
            collectAttachments(type, record);
            checkSearch(type, record);
            if (!record.deleted)
                checkRules(type, record, validator);
        }
        if (page.next)
            return page.records.last().id();
        while (more) {
            reportMissingRow(type, entries.text(0));
            more = skipRecord(entries);
        }
        return std::nullopt;
    }

    void checkAttachments(QHash<QString, std::pair<QString, QString>> attached)
    {
        QStringList hashes;
        {
            Statement statement(m_connection,
                                QStringLiteral("SELECT \"sha256\" FROM \"attachment\" ORDER BY \"sha256\""));
            while (statement.next())
                hashes.append(statement.text(0));
        }
        for (const auto &hash : hashes) {
            Statement statement(m_connection,
                                QStringLiteral(
                                    "SELECT \"name\", \"content\" FROM \"attachment\" WHERE \"sha256\" = ?"));
            statement.bind(hash);
            if (!statement.next())
                continue;
            const auto is = QCryptographicHash::hash(statement.value(1).toByteArray(), QCryptographicHash::Sha256)
                                .toHex();
            if (QString::fromLatin1(is) != hash)
                add(QStringLiteral("damaged"), {}, hash,
                    say(QT_TRANSLATE_NOOP("Check", "The attached file “%1” was damaged. Add it again."))
                        .arg(statement.text(0)));
            if (!attached.remove(hash)) {
                m_found.orphans.append(hash);
                add(QStringLiteral("orphan_attachment"), {}, hash,
                    say(QT_TRANSLATE_NOOP("Check", "No record has the attached file “%1” any more."))
                        .arg(statement.text(0)));
            }
        }
        for (auto missing = attached.begin(); missing != attached.end(); ++missing)
            add(QStringLiteral("damaged"), missing->first, missing->second,
                say(QT_TRANSLATE_NOOP("Check", "A file attached to the record is missing.")));
    }

    /// Documents of no record at all; those of records are looked at with them.
    void checkSearchDocuments(const RecordType &type)
    {
        const auto wrong = m_connection.scalar(
            u"SELECT COUNT(*) FROM \"search_document\" d WHERE d.\"type\" = ? AND NOT EXISTS (SELECT 1 FROM "
                + SqlBuilder::quoted(type.key()) + u" t WHERE t.\"id\" = d.\"record\")",
            {type.key()});
        if (wrong.toLongLong() > 0)
            addSearch(type);
    }

    [[nodiscard]] qint64 count(const RecordType &type)
    {
        return m_connection.scalar(u"SELECT COUNT(*) FROM " + SqlBuilder::quoted(type.key())).toLongLong();
    }

    void add(const QString &kind, const QString &type, const QString &id, const QString &message)
    {
        m_found.problems.append({kind, type, id, message, false});
    }

private:
    /// Every row must be what its journal entries add up to: integrity_check misses a quarter of the single bits that
    /// change data (reliability.md). Rows and entries are walked side by side in the order of ids.
    void checkJournal(const RecordType &type, const Record &record, Statement &entries, bool &more)
    {
        Record replayed(type.key(), record.id());
        bool written = false;
        for (; more && entries.text(0) == record.id(); more = entries.next()) {
            if (!written) {
                replayed.createdAt = entries.number(2);
                replayed.createdBy = entries.text(3);
                replayed.ownerOffice = entries.text(4);
            }
            written = true;
            replayed.modifiedAt = entries.number(2);
            replayed.modifiedBy = entries.text(3);
            replay(type, entries.text(1), replayed);
        }
        if (!written || !agree(type, record, replayed))
            add(QStringLiteral("journal"), type.key(), record.id(),
                say(QT_TRANSLATE_NOOP("Check",
                                      "The record isn't what its history adds up to; one of the two was "
                                      "damaged. Compare it with a backup.")));
    }

    static void replay(const RecordType &type, const QString &changes, Record &record)
    {
        const auto json = QJsonDocument::fromJson(changes.toUtf8()).object();
        for (auto change = json.begin(); change != json.end(); ++change) {
            const auto value = fromJournal(type.findField(change.key()), change.value().toArray().at(1));
            if (change.key() == u"deleted")
                record.deleted = value.toLongLong() != 0;
            else
                record.set(change.key(), value);
        }
    }

    static bool agree(const RecordType &type, const Record &record, const Record &replayed)
    {
        const auto common = [](const Record &one) {
            return std::tie(one.ownerOffice, one.createdAt, one.createdBy, one.modifiedAt, one.modifiedBy, one.deleted);
        };
        return common(record) == common(replayed)
            && std::all_of(type.fields().begin(), type.fields().end(), [&](const Field &field) {
                   return record.value(field.key()) == replayed.value(field.key());
               });
    }

    void checkRules(const RecordType &type, const Record &record, Validator &validator)
    {
        const auto problems = validator.problems(record, record);
        for (const auto &problem : problems)
            add(problem.severity == Severity::Hard ? QStringLiteral("rule") : QStringLiteral("gap"), type.key(),
                record.id(), problem.sentence);
    }

    void checkSearch(const RecordType &type, const Record &record)
    {
        if (m_found.searchIsWrong)
            return; // one is enough: all of it is made again
        Statement statement(m_connection,
                            QStringLiteral(
                                "SELECT i.\"title\", i.\"body\", i.\"pinyin\" FROM \"search_document\" d JOIN "
                                "\"search_index\" i ON i.\"rowid\" = d.\"rowid\" WHERE d.\"type\" = ? AND "
                                "d.\"record\" = ?"));
        statement.bind(type.key()).bind(record.id());
        const bool found = statement.next();
        const auto expected = SearchIndex::documentOf(type, record);
        const bool wanted = !record.deleted && (!expected.title.isEmpty() || !expected.body.isEmpty());
        if (found != wanted
            || (found
                && (statement.text(0) != expected.title || statement.text(1) != expected.body
                    || statement.text(2) != expected.pinyin)))
            addSearch(type);
    }

    void addSearch(const RecordType &type)
    {
        if (m_found.searchIsWrong)
            return;
        m_found.searchIsWrong = true;
        add(QStringLiteral("search"), type.key(), {}, searchSentence());
    }

    void reportMissingRow(const RecordType &type, const QString &id)
    {
        add(QStringLiteral("journal"), type.key(), id,
            say(QT_TRANSLATE_NOOP("Check",
                                  "The history knows a record that isn't there any more. Compare with a backup.")));
    }

    static bool skipRecord(Statement &entries)
    {
        const auto id = entries.text(0);
        bool more = entries.next();
        while (more && entries.text(0) == id)
            more = entries.next();
        return more;
    }

    void collectAttachments(const RecordType &type, const Record &record)
    {
        for (const auto &field : type.fields()) {
            if (field.type() != FieldType::Attachments)
                continue;
            const auto files = record.value(field.key()).toList();
            for (const auto &file : files)
                m_found.attached.insert(file.toMap().value(QStringLiteral("sha256")).toString(),
                                        {type.key(), record.id()});
        }
    }

    const Registry &m_registry;
    Connection &m_connection;
    Findings &m_found;
};

/// The index against the texts that it was made of. Needs a connection that may write, though it writes nothing.
bool isIndexWhole(Connection &connection)
{
    try {
        const Transaction transaction(connection);
        connection.execute(
            QStringLiteral("INSERT INTO \"search_index\" (\"search_index\") VALUES ('integrity-check')"));
        return true;
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::Damaged)
            throw;
        return false;
    }
}

void removeOrphans(Connection &connection, const QStringList &hashes, Problems &problems)
{
    Transaction transaction(connection);
    for (const auto &hash : hashes) {
        Statement statement(connection, QStringLiteral("DELETE FROM \"attachment\" WHERE \"sha256\" = ?"));
        statement.bind(hash).run();
    }
    transaction.commit();
    for (auto &problem : problems)
        problem.repaired = problem.repaired || problem.kind == u"orphan_attachment";
}

void rebuildSearch(const Registry &registry, Connection &connection, Problems &problems)
{
    Transaction transaction(connection);
    // Dropped, because an index whose own tables disagree can't take its rows out again.
    const auto sql = connection.scalar(
        QStringLiteral("SELECT \"sql\" FROM \"sqlite_master\" WHERE \"name\" = 'search_index'"));
    connection.execute(QStringLiteral("DROP TABLE \"search_index\""));
    connection.execute(sql.toString());
    connection.execute(QStringLiteral("DELETE FROM \"search_document\""));
    SearchIndex index(registry, connection);
    const Reader reader(registry, connection);
    for (const auto &type : registry.types()) {
        Query query;
        query.type = type.key();
        query.limit = 1000;
        for (;;) {
            const auto page = reader.query(query);
            for (const auto &record : page.records)
                index.update(record, true);
            if (!page.next)
                break;
            query.after = page.next;
        }
    }
    transaction.commit();
    for (auto &problem : problems)
        problem.repaired = problem.repaired || problem.kind == u"search";
}

} // namespace

QList<Store::CheckProblem> Store::check(bool repair, const std::function<bool(int percent)> &report)
{
    Findings all;
    // Step by step, so that saves get their turn in between; a step that had to make way begins again.
    const auto step = [&](auto work) {
        return reading(*m_state, [&](Connection &connection) {
            Findings found;
            found.searchIsWrong = all.searchIsWrong;
            Checker checker(registry(), connection, found);
            const auto result = work(checker);
            all.add(found);
            return result;
        });
    };
    const auto &types = registry().types();
    try {
        step([](Checker &checker) {
            checker.checkPages();
            checker.checkReferences();
            return true;
        });
        qint64 records = 0;
        for (const auto &type : types)
            records += step([&](Checker &checker) { return checker.count(type); });
        Progress progress(report, records);
        for (const auto &type : types) {
            for (std::optional<QString> after = QString(); after;) {
                after = step([&, from = *after](Checker &checker) { return checker.checkRecords(type, from); });
                if (!progress.add(Checker::pageSize))
                    return all.problems;
            }
            step([&](Checker &checker) {
                checker.checkSearchDocuments(type);
                return true;
            });
        }
        step([&](Checker &checker) {
            checker.checkAttachments(all.attached);
            return true;
        });
    } catch (const Error &error) {
        // Pages so broken that they can't be walked are what the check is for.
        if (error.kind() != Error::Kind::Damaged)
            throw;
        all.problems.append({QStringLiteral("damaged"), {}, {}, error.sentence(), false});
        return all.problems;
    }
    if (repair && m_state->writer) {
        const std::unique_lock guard(m_state->writing);
        const ConnectionPool::WayForWriter way(*m_state->readers);
        if (!all.orphans.isEmpty())
            removeOrphans(*m_state->writer, all.orphans, all.problems);
        if (!all.searchIsWrong && !isIndexWhole(*m_state->writer)) {
            all.searchIsWrong = true;
            all.problems.append({QStringLiteral("search"), {}, {}, searchSentence(), false});
        }
        if (all.searchIsWrong)
            rebuildSearch(registry(), *m_state->writer, all.problems);
    }
    return all.problems;
}

} // namespace moli
