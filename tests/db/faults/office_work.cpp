// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/faults/office_work.h"

#include "db/store/batch.h"
#include "db/store/connection.h"
#include "db/store/digested_rows.h"
#include "db/store/file_info.h"
#include "tests/db/faults/files.h"
#include "tests/support/temporary_store.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace moli {

namespace {

const auto organizationType = QStringLiteral("organization");
const auto serviceType = QStringLiteral("service");

Record first(const Store &store, const QString &type, Sort sort = {})
{
    Query query;
    query.type = type;
    query.sort = std::move(sort);
    query.limit = 1;
    return store.query(query).records.value(0);
}

void demand(const SaveResult &result)
{
    if (!result.saved())
        throw std::runtime_error("not saved: " + result.problems.value(0).sentence.toStdString());
}

/// Gives the last entry of the journal another number, so that there is no gap where one was taken out.
void renumberLastEntry(Connection &connection, qint64 number)
{
    QVariantList values;
    {
        Statement last(connection,
                       u"SELECT \"" + journalColumns().join(QStringLiteral("\", \""))
                           + u"\" FROM \"journal\" ORDER BY \"rseq\" DESC LIMIT 1");
        if (!last.next())
            return;
        for (int column = 0; column < journalColumns().size(); ++column)
            values.append(last.value(column));
    }
    values[journalColumns().indexOf(QStringLiteral("rseq"))] = number;
    connection.execute(QStringLiteral("DROP TRIGGER \"journal_is_append_only_update\""));
    (void)connection.scalar(QStringLiteral("UPDATE \"journal\" SET \"rseq\" = ?, \"digest\" = ? WHERE \"lseq\" = ?"),
                            {number, digestOf(values), values.first()});
    connection.execute(QStringLiteral("CREATE TRIGGER \"journal_is_append_only_update\" BEFORE UPDATE ON \"journal\"\n"
                                      "BEGIN\n    SELECT RAISE(ABORT, 'the journal is append-only');\nEND"));
}

QByteArray makeOlderFile()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("x.moli"));
    putBytes(path, smallFile());
    {
        Connection connection(path, Connection::Mode::Write, 0);
        connection.execute(QStringLiteral("DROP TRIGGER \"journal_is_append_only_delete\""));
        const auto id = connection.scalar(QStringLiteral("SELECT \"id\" FROM \"choice\" WHERE \"list\" = "
                                                         "'organization.link' AND \"key\" = 'nurtured'"));
        const auto number = connection.scalar(QStringLiteral("SELECT \"rseq\" FROM \"journal\" WHERE \"record\" = ?"),
                                              {id});
        for (const auto *sql :
             {"DELETE FROM \"journal\" WHERE \"record\" = ?", "DELETE FROM \"choice\" WHERE \"id\" = ?",
              "DELETE FROM \"search_index\" WHERE \"rowid\" = (SELECT \"rowid\" FROM \"search_document\" "
              "WHERE \"record\" = ?)",
              "DELETE FROM \"search_document\" WHERE \"record\" = ?"})
            (void)connection.scalar(QString::fromLatin1(sql), {id});
        renumberLastEntry(connection, number.toLongLong());
        setFileInfo(connection, QStringLiteral("built_in"), QStringLiteral("older"));
        connection.execute(
            QStringLiteral("CREATE TRIGGER \"journal_is_append_only_delete\" BEFORE DELETE ON \"journal\"\n"
                           "BEGIN\n    SELECT RAISE(ABORT, 'the journal is append-only');\nEND"));
    }
    return bytesOf(path);
}

} // namespace

OfficeWork::OfficeWork(Store &store) : m_store(store), m_organization(first(store, organizationType).id()) {}

QStringList OfficeWork::kinds()
{
    return {QStringLiteral("new record"),
            QStringLiteral("edit"),
            QStringLiteral("batch of 50"),
            QStringLiteral("attachment"),
            QStringLiteral("numbered"),
            QStringLiteral("undo"),
            QStringLiteral("redo"),
            QStringLiteral("delete"),
            QStringLiteral("undo of delete"),
            QStringLiteral("new record 2"),
            QStringLiteral("disclosure"),
            QStringLiteral("import of 300"),
            QStringLiteral("large attachment"),
            QStringLiteral("undo of import")};
}

void OfficeWork::next()
{
    const auto all = kinds();
    doIt(all[m_done++ % all.size()]);
}

Record OfficeWork::service(int number) const
{
    auto record = m_store.blank(serviceType);
    record.set(QStringLiteral("organization"), m_organization)
        .set(QStringLiteral("date"), QStringLiteral("2021-04-%1").arg(number % 30 + 1, 2, 10, QChar(u'0')))
        .set(QStringLiteral("kind"), QStringLiteral("counselling"))
        .set(QStringLiteral("district"), districtId(QStringLiteral("350103")))
        .set(QStringLiteral("women"), number % 50)
        .set(QStringLiteral("place"), QStringLiteral("社区活动室 %1").arg(number));
    return record;
}

void OfficeWork::manyServices(int count, BatchKind kind)
{
    const auto batch = m_store.begin({kind, tester, {}});
    for (int i = 0; i < count; ++i)
        demand(batch->save(service(i)));
    batch->commit();
}

void OfficeWork::attach(qsizetype size)
{
    auto record = first(m_store, serviceType);
    QByteArray content(size, 'a');
    content += QByteArray::number(m_store.batches(1).first().number);
    const auto batch = m_store.begin(testEdit());
    const auto hash = batch->addAttachment({QStringLiteral("照片.bin"), QStringLiteral("image/png"), content, {}, {}});
    record.set(QStringLiteral("attachments"),
               QVariantList{
                   QVariantMap{{QStringLiteral("sha256"), hash}, {QStringLiteral("name"), QStringLiteral("照片")}}});
    demand(batch->save(record));
    batch->commit();
}

void OfficeWork::doIt(const QString &kind)
{
    if (kind.startsWith(u"new record")) {
        demand(m_store.save(service(static_cast<int>(m_store.batches(1).first().number)), testEdit()));
    } else if (kind == u"edit") {
        auto record = *m_store.get(organizationType, m_organization);
        record.set(QStringLiteral("head"), QStringLiteral("负责人 %1").arg(m_store.batches(1).first().number));
        demand(m_store.save(record, testEdit()));
    } else if (kind == u"batch of 50") {
        manyServices(50, BatchKind::Edit);
    } else if (kind == u"import of 300") {
        manyServices(300, BatchKind::Import);
    } else if (kind == u"attachment") {
        attach(30'000);
    } else if (kind == u"large attachment") {
        attach(600'000);
    } else if (kind == u"numbered") {
        auto dispute = m_store.blank(QStringLiteral("dispute"));
        dispute.set(QStringLiteral("accepted_on"), QStringLiteral("2021-03-05"))
            .set(QStringLiteral("district"), districtId(QStringLiteral("350102")))
            .set(QStringLiteral("kind"), QStringLiteral("marriage"));
        demand(m_store.save(dispute, testEdit()));
    } else if (kind.startsWith(u"undo")) {
        (void)m_store.undo(tester);
    } else if (kind == u"redo") {
        (void)m_store.redo(tester);
    } else if (kind == u"delete") {
        const auto batch = m_store.begin(testEdit());
        (void)batch->remove(serviceType, first(m_store, serviceType).id());
        batch->commit();
    } else if (kind == u"disclosure") {
        m_store.recordDisclosure(tester, organizationType, m_organization, QStringLiteral("phone"));
    } else {
        throw std::logic_error("no such work");
    }
}

const QByteArray &olderFile()
{
    static const QByteArray bytes = makeOlderFile();
    return bytes;
}

const QList<Migration> &laterMigrations()
{
    static const QList<Migration> migrations = [] {
        auto all = builtInMigrations();
        const auto add = [&](const QString &sql) {
            all.append({static_cast<int>(all.size()) + 1, QStringLiteral("later"), sql});
        };
        add(QStringLiteral("ALTER TABLE \"organization\" ADD COLUMN \"nickname\" TEXT;\n"
                           "UPDATE \"service\" SET \"notes\" = NULL;\n"
                           "CREATE INDEX \"service_place\" ON \"service\" (\"deleted\", \"place\");\n"));
        add(QStringLiteral(
            "CREATE TABLE \"extra\" (\n    \"a\" TEXT\n);\nINSERT INTO \"extra\" (\"a\") SELECT \"id\" FROM "
            "\"service\";\nDROP INDEX \"service_place\";\n"));
        return all;
    }();
    return migrations;
}

OpenOptions laterMoli()
{
    OpenOptions options;
    options.migrations = &laterMigrations();
    options.clock = [] { return 1'640'000'000'000; };
    return options;
}

QStringList mistakesIn(Store &store)
{
    QStringList mistakes;
    for (const auto &problem : store.check()) {
        // A file that undo took off its record waits for the next repair.
        if (problem.kind != u"gap" && problem.kind != u"orphan_attachment")
            mistakes.append(QStringList{problem.kind, problem.type, problem.id, problem.message}.join(u' '));
    }
    return mistakes;
}

} // namespace moli
