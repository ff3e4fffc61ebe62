// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/backups.h"
#include "db/store/check_findings.h"
#include "db/store/connection.h"
#include "db/store/history_check.h"
#include "db/store/page_check.h"
#include "db/store/record_check.h"
#include "db/store/repairs.h"
#include "db/store/row_check.h"
#include "db/store/search_check.h"
#include "db/store/store.h"
#include "db/store/store_state.h"

#include <QCoreApplication>

namespace moli {

namespace {

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

void checkSearchIndex(const StoreState &state, Findings &found)
{
    // Looked through in a copy, so that neither a save nor another reader waits for it.
    const auto copy = reading(state, [](Connection &connection) { return SearchCheck::copyOfIndex(connection); });
    if (!copy || !SearchCheck::isWhole(*copy))
        found.addSearch({});
}

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
    if (!all.badOrder.isEmpty()) {
        writePinyinAgain(state.registry, writer, all.badOrder);
        mark([](const Store::CheckProblem &problem) { return problem.message == orderSentence(); });
    }
    if (all.searchIsWrong) {
        rebuildSearch(state.registry, writer);
        mark([](const Store::CheckProblem &problem) {
            return problem.kind == u"search" && problem.message != orderSentence();
        });
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
            const auto result = work(connection, found);
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
            step([this](Connection &connection, Findings &found) {
                PageCheck(registry(), connection, found).checkPages();
                return true;
            });
            step([this](Connection &connection, Findings &found) {
                PageCheck(registry(), connection, found).checkSchema(m_state->migrations);
                RowCheck(connection, found).checkSettings();
                return true;
            });
        },
        [&] { tellDamage(checkSentence(QT_TRANSLATE_NOOP("Check", "Settings of the file"))); });
    survive(
        [&] {
            step([this](Connection &connection, Findings &found) {
                RecordCheck(registry(), connection, found).checkReferences();
                return true;
            });
        },
        [] {}); // what can't be read there is told with its type
    survive([&] { checkSearchIndex(*m_state, all); }, [&] { all.addSearch({}); });
    survive([&] { checkHistory(*m_state, all); },
            [&] { tellDamage(checkSentence(QT_TRANSLATE_NOOP("Check", "History"))); });
    qint64 records = 0;
    for (const auto &type : types)
        survive(
            [&] {
                records += step([&](Connection &connection, Findings &found) {
                    return RecordCheck(registry(), connection, found).count(type);
                });
            },
            [] {});
    Progress progress(report, records);
    bool stopped = false;
    for (const auto &type : types) {
        survive(
            [&] {
                for (std::optional<QString> after = QString(); after && !stopped;) {
                    after = step([&, from = *after](Connection &connection, Findings &found) {
                        return RecordCheck(registry(), connection, found).checkRecords(type, from);
                    });
                    stopped = !progress.add(RecordCheck::pageSize);
                }
            },
            [&] {
                step([&](Connection &connection, Findings &found) {
                    PageCheck(registry(), connection, found).listUnreadable(type);
                    return true;
                });
            });
        if (stopped)
            return all.problems;
    }
    survive(
        [&] {
            step([this](Connection &connection, Findings &found) {
                SearchCheck(registry(), connection, found).checkDocuments();
                return true;
            });
        },
        [] {}); // what can't be read there is told with its type
    survive(
        [&] {
            step([&](Connection &connection, Findings &found) {
                RowCheck(connection, found).checkAttachments(all.attached);
                return true;
            });
        },
        [&] { tellDamage(checkSentence(QT_TRANSLATE_NOOP("Check", "Attached files"))); });
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
