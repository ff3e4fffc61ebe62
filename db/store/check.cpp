// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/backups.h"
#include "db/store/connection.h"
#include "db/store/damaged_reader.h"
#include "db/store/history_check.h"
#include "db/store/reader.h"
#include "db/store/repairs.h"
#include "db/store/replay.h"
#include "db/store/search.h"
#include "db/store/sql_builder.h"
#include "db/store/store.h"
#include "db/store/store_state.h"
#include "db/store/validator.h"

#include <QCoreApplication>
#include <QCryptographicHash>

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

QString damagedSentence(const QString &name)
{
    return say(QT_TRANSLATE_NOOP("Check", "The part of the file that holds “%1” is damaged.")).arg(name);
}

QString referencesSentence()
{
    return say(QT_TRANSLATE_NOOP("Check",
                                 "The history's list of references doesn't agree with its entries. Have the check "
                                 "repair it."));
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
    QMap<QString, QString> badIndexes; ///< tables of which only indexes are damaged, with the sentence that says so
    bool destroyed = false;            ///< pages are, so that something can't be read
    bool searchIsWrong = false;
    bool referencesAreWrong = false; ///< those that the journal keeps

    void add(const Findings &more)
    {
        problems += more.problems;
        attached.insert(more.attached);
        orphans += more.orphans;
        badIndexes.insert(more.badIndexes);
        destroyed = destroyed || more.destroyed;
        searchIsWrong = searchIsWrong || more.searchIsWrong;
        referencesAreWrong = referencesAreWrong || more.referencesAreWrong;
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

    /// Damage in the pages, told by table: what integrity_check itself says speaks of trees and cells.
    void checkPages()
    {
        if (integrity({}) == QStringList{QStringLiteral("ok")})
            return;
        QStringList tables;
        {
            Statement statement(m_connection,
                                QStringLiteral("SELECT \"name\" FROM \"sqlite_master\" WHERE \"type\" = 'table' AND "
                                               "\"rootpage\" > 0 ORDER BY \"name\""));
            while (statement.next())
                tables.append(statement.text(0));
        }
        const auto before = m_found.problems.size();
        for (const auto &table : std::as_const(tables))
            checkTable(table);
        if (m_found.problems.size() == before && !m_found.searchIsWrong)
            add(QStringLiteral("damaged"), {}, {},
                say(QT_TRANSLATE_NOOP("Check", "Parts of the file that hold no records are damaged.")));
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
            addSearch(type.key());
    }

    [[nodiscard]] qint64 count(const RecordType &type)
    {
        return m_connection.scalar(u"SELECT COUNT(*) FROM " + SqlBuilder::quoted(type.key())).toLongLong();
    }

    void add(const QString &kind, const QString &type, const QString &id, const QString &message)
    {
        m_found.problems.append({kind, type, id, message, false});
    }

    /// The records of a type that can't be read, named where their history still tells their names.
    void listUnreadable(const RecordType &type)
    {
        constexpr qsizetype longestList = 200;
        DamagedReader reader(m_registry, m_connection);
        QStringList unreadable;
        reader.records(
            type.key(), reader.ids(type.key()), [](const Record &) {}, unreadable);
        for (const auto &id : unreadable.mid(0, longestList))
            add(QStringLiteral("damaged"), type.key(), id,
                say(QT_TRANSLATE_NOOP("Check", "A record under “%1” can't be read.")).arg(type.pluralLabel()));
        if (const auto more = unreadable.size() - longestList; more > 0)
            add(QStringLiteral("damaged"), type.key(), {},
                say(QT_TRANSLATE_NOOP("Check", "And %1 further records under “%2” can't be read."))
                    .arg(QString::number(more), type.pluralLabel()));
    }

private:
    /// What integrity_check says about a table or, without one, about the whole file. It may itself fail at what is
    /// destroyed.
    [[nodiscard]] QStringList integrity(const QString &table)
    {
        QStringList lines;
        try {
            Statement statement(m_connection,
                                table.isEmpty() ? QStringLiteral("PRAGMA integrity_check(1)")
                                                : QString(u"PRAGMA integrity_check('" + table + u"')"));
            while (statement.next())
                lines.append(statement.text(0));
        } catch (const Error &error) {
            if (error.kind() != Error::Kind::Damaged)
                throw;
            lines.append(error.details());
        }
        return lines;
    }

    void checkTable(const QString &table)
    {
        const auto lines = integrity(table);
        if (lines == QStringList{QStringLiteral("ok")})
            return;
        const bool onlyIndexes = std::all_of(lines.begin(), lines.end(), [](const QString &line) {
            return line.contains(u" missing from index ") || line.startsWith(u"wrong # of entries in index ");
        });
        if (table.startsWith(u"search_")) {
            addSearch({});
            return;
        }
        const auto *type = m_registry.has(table) ? &m_registry.type(table) : nullptr;
        const QString name = type ? type->pluralLabel() : nameOf(table);
        const auto sentence = onlyIndexes
            ? say(QT_TRANSLATE_NOOP("Check",
                                    "An index of “%1” is damaged; no record is lost. Have the check repair it."))
                  .arg(name)
            : damagedSentence(name);
        add(QStringLiteral("damaged"), type ? table : QString(), {}, sentence);
        if (onlyIndexes)
            m_found.badIndexes.insert(table, sentence);
        else
            m_found.destroyed = true;
    }

    /// What people call a table that holds no records of theirs.
    static QString nameOf(const QString &table)
    {
        if (table == u"attachment")
            return say(QT_TRANSLATE_NOOP("Check", "Attached files"));
        if (table == u"journal" || table == u"batch" || table == u"journal_reference")
            return say(QT_TRANSLATE_NOOP("Check", "History"));
        return say(QT_TRANSLATE_NOOP("Check", "Settings of the file"));
    }

    /// Every row must be what its journal entries add up to: integrity_check misses a quarter of the single bits that
    /// change data (reliability.md). Rows and entries are walked side by side in the order of ids.
    void checkJournal(const RecordType &type, const Record &record, Statement &entries, bool &more)
    {
        Replay replay(type, record.id());
        for (; more && entries.text(0) == record.id(); more = entries.next())
            replay.add(entries.text(1), entries.number(2), entries.text(3), entries.text(4));
        if (!replay.agreesWith(record))
            add(QStringLiteral("journal"), type.key(), record.id(),
                say(QT_TRANSLATE_NOOP("Check",
                                      "The record isn't what its history adds up to; one of the two was "
                                      "damaged. Compare it with a backup.")));
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
            addSearch(type.key());
    }

    void addSearch(const QString &type)
    {
        if (m_found.searchIsWrong)
            return;
        m_found.searchIsWrong = true;
        add(QStringLiteral("search"), type, {}, searchSentence());
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

void checkHistory(const StoreState &state, Findings &found)
{
    const auto step = [&](auto work) {
        return reading(state, [&](Connection &connection) { return work(HistoryCheck(state.registry, connection)); });
    };
    const auto end = step([](HistoryCheck check) { return check.end(); });
    quint64 made = 0;
    for (std::optional<qint64> after = 0; after;) {
        const auto page = step([&](HistoryCheck check) { return check.entriesAfter(*after, end); });
        found.problems += page.problems;
        made += page.references;
        after = page.next;
    }
    quint64 kept = 0;
    for (std::optional<HistoryCheck::ReferenceKey> after = HistoryCheck::ReferenceKey(); after;) {
        const auto page = step([&](HistoryCheck check) { return check.referencesAfter(*after, end); });
        kept += page.sum;
        after = page.next;
    }
    if (made != kept) {
        found.referencesAreWrong = true;
        found.problems.append({QStringLiteral("journal"), {}, {}, referencesSentence()});
    }
    found.problems += step([](HistoryCheck check) { return check.batchesAndNumbers(); });
}

void mend(StoreState &state, Findings &all)
{
    const std::unique_lock guard(state.writing);
    const ConnectionPool::WayForWriter way(*state.readers);
    const auto mark = [&](auto isRepaired) {
        for (auto &problem : all.problems)
            problem.repaired = problem.repaired || isRepaired(problem);
    };
    auto &writer = *state.writer;
    if (!all.orphans.isEmpty()) {
        removeAttachments(writer, all.orphans);
        mark([](const Store::CheckProblem &problem) { return problem.kind == u"orphan_attachment"; });
    }
    for (auto table = all.badIndexes.begin(); table != all.badIndexes.end(); ++table) {
        rebuildIndexes(writer, table.key());
        mark([&](const Store::CheckProblem &problem) { return problem.message == table.value(); });
    }
    if (all.referencesAreWrong) {
        HistoryCheck::rebuildReferences(state.registry, writer);
        mark([](const Store::CheckProblem &problem) { return problem.message == referencesSentence(); });
    }
    if (!all.searchIsWrong && !isSearchWhole(writer)) {
        all.searchIsWrong = true;
        all.problems.append({QStringLiteral("search"), {}, {}, searchSentence(), false});
    }
    if (all.searchIsWrong) {
        rebuildSearch(state.registry, writer);
        mark([](const Store::CheckProblem &problem) { return problem.kind == u"search"; });
    }
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
    const auto survive = [&](const std::function<void()> &part, const std::function<void()> &otherwise) {
        try {
            part();
        } catch (const Error &error) {
            // Pages so broken that they can't be walked are what the check is for.
            if (error.kind() != Error::Kind::Damaged)
                throw;
            all.destroyed = true;
            otherwise();
        }
    };
    const auto tellDamage = [&](const QString &name) {
        const auto sentence = damagedSentence(name);
        const bool told = std::any_of(all.problems.begin(), all.problems.end(),
                                      [&](const CheckProblem &problem) { return problem.message == sentence; });
        if (!told)
            all.problems.append({QStringLiteral("damaged"), {}, {}, sentence, false});
    };
    survive(
        [&] {
            step([](Checker &checker) {
                checker.checkPages();
                return true;
            });
        },
        [&] { tellDamage(say(QT_TRANSLATE_NOOP("Check", "Settings of the file"))); });
    survive(
        [&] {
            step([](Checker &checker) {
                checker.checkReferences();
                return true;
            });
        },
        [] {}); // what can't be read there is told with its type
    survive([&] { checkHistory(*m_state, all); }, [&] { tellDamage(say(QT_TRANSLATE_NOOP("Check", "History"))); });
    qint64 records = 0;
    for (const auto &type : types)
        survive([&] { records += step([&](Checker &checker) { return checker.count(type); }); }, [] {});
    Progress progress(report, records);
    bool stopped = false;
    for (const auto &type : types) {
        survive(
            [&] {
                for (std::optional<QString> after = QString(); after && !stopped;) {
                    after = step([&, from = *after](Checker &checker) { return checker.checkRecords(type, from); });
                    stopped = !progress.add(Checker::pageSize);
                }
                if (!stopped)
                    step([&](Checker &checker) {
                        checker.checkSearchDocuments(type);
                        return true;
                    });
            },
            [&] {
                step([&](Checker &checker) {
                    checker.listUnreadable(type);
                    return true;
                });
            });
        if (stopped)
            return all.problems;
    }
    survive(
        [&] {
            step([&](Checker &checker) {
                checker.checkAttachments(all.attached);
                return true;
            });
        },
        [&] { tellDamage(say(QT_TRANSLATE_NOOP("Check", "Attached files"))); });
    if (all.destroyed) {
        // What seems to be without a record may belong to one that can't be read.
        all.problems.removeIf([](const CheckProblem &problem) { return problem.kind == u"orphan_attachment"; });
        all.problems.append({QStringLiteral("damaged"), {}, {}, wayOutOfDamage(path()), false});
    }
    if (repair && m_state->writer && !all.destroyed)
        survive([&] { mend(*m_state, all); },
                [&] {
                    all.problems.append({QStringLiteral("damaged"), {}, {}, wayOutOfDamage(path()), false});
                });
    return all.problems;
}

} // namespace moli
