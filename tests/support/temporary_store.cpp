// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_store.h"

#include "app/demo/demo.h"
#include "db/records/built_in_records.h"

#include <QFile>

#include <stdexcept>

namespace moli {

TemporaryStore::TemporaryStore(const QString &officeCode) : m_path(m_folder.filePath(QStringLiteral("测试 file.moli")))
{
    auto opened = Store::create(m_path, {officeCode, QStringLiteral("测试"), tester}, options());
    if (opened.outcome != OpenOutcome::New)
        throw std::runtime_error("no store: " + opened.sentence.toStdString());
    m_store = std::move(opened.store);
}

OpenOptions TemporaryStore::options() const
{
    OpenOptions options;
    options.clock = [clock = clock] { return *clock; };
    return options;
}

OpenResult TemporaryStore::reopen(OpenOptions options)
{
    m_store.reset();
    if (!options.clock)
        options.clock = this->options().clock;
    auto opened = Store::open(m_path, options);
    m_store = std::move(opened.store);
    return opened;
}

Record TemporaryStore::save(const Record &record)
{
    const auto result = m_store->save(record, testEdit());
    if (!result.saved())
        throw std::runtime_error("not saved: " + result.problems.value(0).field.toStdString() + ": "
                                 + result.problems.value(0).sentence.toStdString());
    return *m_store->get(record.type(), result.id);
}

QString districtId(const QString &code)
{
    return fixedId(QStringLiteral("district"), code);
}

QString officeId(const QString &code)
{
    return fixedId(QStringLiteral("office"), code);
}

Record someOrganization(Store &store, const QString &name)
{
    auto record = store.blank(QStringLiteral("organization"));
    record.set(QStringLiteral("name"), name)
        .set(QStringLiteral("form"), QStringLiteral("community_group"))
        .set(QStringLiteral("registration"), QStringLiteral("on_file"))
        .set(QStringLiteral("district"), districtId(QStringLiteral("350102")))
        .set(QStringLiteral("link"), QStringLiteral("linked"));
    return record;
}

namespace {

/// Kept until the program ends.
struct DemoFile {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("demo.moli"));
    std::unique_ptr<Store> store;

    DemoFile()
    {
        auto made = Store::create(path, {QStringLiteral("350100"), QStringLiteral("demo"), QStringLiteral("demo")});
        if (!made.store || !fillWithDemo(*made.store))
            throw std::runtime_error("no demo file");
        made.store.reset();
        OpenOptions options;
        options.readOnly = true;
        store = Store::open(path, options).store;
    }
};

DemoFile &demoFile()
{
    static DemoFile file;
    return file;
}

} // namespace

Store &demoStore()
{
    return *demoFile().store;
}

std::unique_ptr<Store> demoCopy(const QString &path)
{
    QFile::copy(demoFile().path, path);
    return Store::open(path).store;
}

} // namespace moli
