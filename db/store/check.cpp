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

namespace moli {

namespace {

using Problems = QList<Store::CheckProblem>;

QString say(const char *sentence)
{
    return QCoreApplication::translate("Check", sentence);
}

/// Told how far the check is; false asks it to stop.
class Progress {
public:
    Progress(const std::function<bool(int)> &report, int steps) : m_report(report), m_steps(steps) {}
    bool step() { return !m_report || m_report(qMin(99, 100 * ++m_done / m_steps)); }

private:
    const std::function<bool(int)> &m_report;
    int m_steps;
    int m_done = 0;
};

class Checker {
public:
    /// The record that has a file, type and id, by the file's hash.
    using Attached = QHash<QString, std::pair<QString, QString>>;

    Checker(const Registry &registry, Connection &connection, Problems &problems, Attached &attached)
        : m_registry(registry), m_connection(connection), m_problems(problems), m_attached(attached)
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

    /// Every row must be what its journal entries add up to: integrity_check misses a quarter of the single bits that
    /// change data (reliability.md). Rows and entries are walked side by side in the order of ids.
    void checkJournal(const RecordType &type)
    {
        Statement entries(m_connection,
                          QStringLiteral("SELECT \"record\", \"changes\" FROM \"journal\" WHERE \"type\" = ? "
                                         "ORDER BY \"record\", \"lseq\""));
        entries.bind(type.key());
        bool more = entries.next();
        Query query;
        query.type = type.key();
        query.deleted = Deleted::With;
        query.limit = 1000;
        const Reader reader(m_registry, m_connection);
        for (;;) {
            const auto page = reader.query(query);
            for (const auto &record : page.records) {
                while (more && entries.text(0) < record.id()) {
                    reportMissingRow(type, entries.text(0));
                    more = skipRecord(entries);
                }
                QHash<QString, QVariant> replayed;
                bool written = false;
                while (more && entries.text(0) == record.id()) {
                    written = true;
                    replay(type, entries.text(1), replayed);
                    more = entries.next();
                }
                if (!written || !agrees(type, record, replayed))
                    add(QStringLiteral("journal"), type.key(), record.id(),
                        say(QT_TRANSLATE_NOOP("Check",
                                              "The record isn't what its history adds up to; one of the two was "
                                              "damaged. Compare it with a backup.")));
            }
            if (!page.next)
                break;
            query.after = page.next;
        }
        while (more) {
            reportMissingRow(type, entries.text(0));
            more = skipRecord(entries);
        }
    }

    void checkRules(const RecordType &type)
    {
        Validator validator(m_registry, m_connection);
        Query query;
        query.type = type.key();
        query.limit = 1000;
        const Reader reader(m_registry, m_connection);
        for (;;) {
            const auto page = reader.query(query);
            for (const auto &record : page.records) {
                const auto problems = validator.problems(record, record);
                for (const auto &problem : problems)
                    add(problem.severity == Severity::Hard ? QStringLiteral("rule") : QStringLiteral("gap"), type.key(),
                        record.id(), problem.sentence);
                collectAttachments(type, record);
            }
            if (!page.next)
                return;
            query.after = page.next;
        }
    }

    /// Deleted records keep their files: they can come back.
    void collectDeletedAttachments(const RecordType &type)
    {
        Query query;
        query.type = type.key();
        query.deleted = Deleted::Only;
        query.limit = 1000;
        const Reader reader(m_registry, m_connection);
        for (;;) {
            const auto page = reader.query(query);
            for (const auto &record : page.records)
                collectAttachments(type, record);
            if (!page.next)
                return;
            query.after = page.next;
        }
    }

    [[nodiscard]] QStringList checkAttachments()
    {
        QStringList orphans;
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
            if (!m_attached.remove(hash)) {
                orphans.append(hash);
                add(QStringLiteral("orphan_attachment"), {}, hash,
                    say(QT_TRANSLATE_NOOP("Check", "No record has the attached file “%1” any more."))
                        .arg(statement.text(0)));
            }
        }
        for (auto missing = m_attached.begin(); missing != m_attached.end(); ++missing)
            add(QStringLiteral("damaged"), missing->first, missing->second,
                say(QT_TRANSLATE_NOOP("Check", "A file attached to the record is missing.")));
        return orphans;
    }

    /// True when the search index has to be made again.
    [[nodiscard]] bool checkSearch(const RecordType &type)
    {
        const auto wrong = m_connection.scalar(
            u"SELECT (SELECT COUNT(*) FROM \"search_document\" d JOIN \"search_index\" i ON i.\"rowid\" = d.\"rowid\" LEFT "
            u"JOIN "
                + SqlBuilder::quoted(type.key())
                + u" t ON t.\"id\" = d.\"record\" WHERE d.\"type\" = ? AND (t.\"id\" IS NULL OR t.\"deleted\" = 1))",
            {type.key()});
        if (wrong.toLongLong() == 0)
            return false;
        add(QStringLiteral("search"), type.key(), {},
            say(QT_TRANSLATE_NOOP("Check", "The search finds records that aren't there any more.")));
        return true;
    }

    void add(const QString &kind, const QString &type, const QString &id, const QString &message)
    {
        m_problems.append({kind, type, id, message, false});
    }

private:
    static void replay(const RecordType &type, const QString &changes, QHash<QString, QVariant> &values)
    {
        const auto json = QJsonDocument::fromJson(changes.toUtf8()).object();
        for (auto change = json.begin(); change != json.end(); ++change)
            values.insert(change.key(), fromJournal(type.findField(change.key()), change.value().toArray().at(1)));
    }

    static bool agrees(const RecordType &type, const Record &record, const QHash<QString, QVariant> &replayed)
    {
        if (replayed.value(QStringLiteral("deleted")).toLongLong() != (record.deleted ? 1 : 0))
            return false;
        return std::all_of(type.fields().begin(), type.fields().end(), [&](const Field &field) {
            return record.value(field.key()) == replayed.value(field.key());
        });
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
                m_attached.insert(file.toMap().value(QStringLiteral("sha256")).toString(), {type.key(), record.id()});
        }
    }

    const Registry &m_registry;
    Connection &m_connection;
    Problems &m_problems;
    Attached &m_attached;
};

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
    connection.execute(QStringLiteral("DELETE FROM \"search_index\""));
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
    Problems problems;
    QStringList orphans;
    bool searchIsWrong = false;
    Checker::Attached attached;
    // Step by step, so that saves get their turn in between; a step that had to make way begins again.
    const auto step = [&](auto work) {
        problems += reading(*m_state, [&](Connection &connection) {
            Problems found;
            auto attachedSoFar = attached;
            Checker checker(registry(), connection, found, attachedSoFar);
            work(checker);
            attached = attachedSoFar;
            return found;
        });
    };
    const auto &types = registry().types();
    Progress progress(report, 2 * static_cast<int>(types.size()) + 3);
    try {
        step([](Checker &checker) {
            checker.checkPages();
            checker.checkReferences();
        });
        for (const auto &type : types) {
            if (!progress.step())
                return problems;
            step([&](Checker &checker) { checker.checkJournal(type); });
            if (!progress.step())
                return problems;
            step([&](Checker &checker) {
                checker.checkRules(type);
                checker.collectDeletedAttachments(type);
            });
            step([&](Checker &checker) { searchIsWrong = checker.checkSearch(type) || searchIsWrong; });
        }
        step([&](Checker &checker) { orphans = checker.checkAttachments(); });
    } catch (const Error &error) {
        // Pages so broken that they can't be walked are what the check is for.
        if (error.kind() != Error::Kind::Damaged)
            throw;
        problems.append({QStringLiteral("damaged"), {}, {}, error.sentence(), false});
        return problems;
    }
    if (repair && m_state->writer) {
        const std::unique_lock guard(m_state->writing);
        if (!orphans.isEmpty())
            removeOrphans(*m_state->writer, orphans, problems);
        if (searchIsWrong)
            rebuildSearch(registry(), *m_state->writer, problems);
    }
    return problems;
}

} // namespace moli
