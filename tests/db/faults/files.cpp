// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/faults/files.h"

#include "db/store/connection.h"
#include "tests/db/faults/child_process.h"
#include "tests/support/temporary_store.h"

#include <QCryptographicHash>
#include <QFile>

#include <stdexcept>

#include <unistd.h>

namespace moli {

namespace {

void demand(bool holds, const QString &path)
{
    if (!holds)
        throw std::runtime_error("can't use the file " + path.toStdString());
}

constexpr uid_t nobody = 65534;

QByteArray makeSmallFile()
{
    TemporaryStore store;
    auto record = store.save(someOrganization(*store, QStringLiteral("福州市茉莉社工服务中心")));
    for (int i = 0; i < 30; ++i) {
        auto service = store->blank(QStringLiteral("service"));
        service.set(QStringLiteral("organization"), record.id())
            .set(QStringLiteral("date"), QStringLiteral("2021-03-%1").arg(i % 28 + 1, 2, 10, QChar(u'0')))
            .set(QStringLiteral("kind"), QStringLiteral("legal_advice"))
            .set(QStringLiteral("district"), districtId(QStringLiteral("350102")))
            .set(QStringLiteral("women"), 3 * i)
            .set(QStringLiteral("place"), QStringLiteral("妇女之家 %1").arg(i));
        store.save(service);
    }
    const auto batch = store->begin(testEdit());
    const auto hash = batch->addAttachment(
        {QStringLiteral("说明.txt"), QStringLiteral("text/plain"), QByteArray(9000, 'x'), {}, {}});
    record.set(QStringLiteral("attachments"),
               QVariantList{QVariantMap{{QStringLiteral("sha256"), hash},
                                        {QStringLiteral("name"), QStringLiteral("说明.txt")}}});
    demand(batch->save(record).saved(), store.path());
    batch->commit();
    record.set(QStringLiteral("head"), QStringLiteral("林某"));
    store.save(record);
    (void)store->undo(tester);
    const auto path = store.path();
    store.close();
    return bytesOf(path);
}

CutOffFile makeCutOffFile()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("x.moli"));
    putBytes(path, smallFile());
    ChildProcess writing([&](const ChildProcess::Pipe &pipe) {
        Connection connection(path, Connection::Mode::Write, 0);
        // So small a cache that pages get into the file before the commit.
        connection.execute(QStringLiteral("PRAGMA cache_spill=ON"));
        connection.execute(QStringLiteral("PRAGMA cache_size=5"));
        connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
        connection.execute(QStringLiteral("UPDATE \"choice\" SET \"label_zh\" = 'half written'"));
        connection.execute(QStringLiteral("UPDATE \"service\" SET \"place\" = 'half written'"));
        pipe.tell("half");
        for (;;)
            pause();
        return 0;
    });
    demand(writing.hear() == "half", path);
    writing.kill();
    CutOffFile result{bytesOf(path), bytesOf(path + u"-journal")};
    demand(result.file != smallFile() && result.journal.size() > 8, path);
    return result;
}

} // namespace

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    demand(file.open(QIODevice::ReadOnly), path);
    return file.readAll();
}

void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    demand(file.open(QIODevice::WriteOnly | QIODevice::Truncate), path);
    demand(file.write(bytes) == bytes.size(), path);
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    demand(file.open(QIODevice::ReadWrite) && offset + bytes.size() <= file.size(), path);
    demand(file.seek(offset) && file.write(bytes) == bytes.size(), path);
}

void cutTo(const QString &path, qint64 size)
{
    demand(QFile::resize(path, size), path);
}

QMap<QString, QByteArray> contentByTable(const QString &path)
{
    Connection connection(path, Connection::Mode::ReadOnly, 0);
    QStringList tables;
    {
        Statement statement(connection,
                            QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                                           "'search_index_%' AND name NOT LIKE 'sqlite_%' ORDER BY name"));
        while (statement.next())
            tables.append(statement.text(0));
    }
    QMap<QString, QByteArray> content;
    for (const auto &table : tables) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto columns = connection.scalar(u"SELECT COUNT(*) FROM pragma_table_info('" + table + u"')").toInt();
        // Without an index, so that the rows themselves are read.
        Statement statement(connection, u"SELECT * FROM \"" + table + u"\" NOT INDEXED");
        while (statement.next()) {
            for (int column = 0; column < columns; ++column) {
                const auto value = statement.value(column);
                hash.addData(value.isNull() ? QByteArray(1, '\0') : value.toByteArray());
                hash.addData(QByteArray(1, '\1'));
            }
        }
        content.insert(table, hash.result());
    }
    return content;
}

QByteArray contentOf(const QString &path)
{
    QByteArray all;
    const auto content = contentByTable(path);
    for (auto table = content.begin(); table != content.end(); ++table)
        all += table.key().toUtf8() + table.value();
    return QCryptographicHash::hash(all, QCryptographicHash::Sha256);
}

const QByteArray &smallFile()
{
    static const QByteArray bytes = makeSmallFile();
    return bytes;
}

const CutOffFile &cutOffFile()
{
    static const CutOffFile bytes = makeCutOffFile();
    return bytes;
}

bool isSmallFile(const QString &path)
{
    static const QByteArray content = [] {
        const QTemporaryDir folder;
        putBytes(folder.filePath(QStringLiteral("x.moli")), smallFile());
        return contentOf(folder.filePath(QStringLiteral("x.moli")));
    }();
    return contentOf(path) == content;
}

WithoutRights::WithoutRights()
{
    if (geteuid() == 0)
        demand(seteuid(nobody) == 0, QStringLiteral("seteuid"));
}

WithoutRights::~WithoutRights()
{
    if (getuid() == 0)
        (void)!seteuid(0);
}

} // namespace moli
