// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/batch.h"
#include "db/store/store.h"

#include <QTemporaryDir>

#include <memory>

namespace moli {

/// A new file of one office in a folder of its own, with a clock that stands still unless it is set.
class TemporaryStore {
public:
    explicit TemporaryStore(const QString &officeCode = QStringLiteral("350100"));

    Store *operator->() { return m_store.get(); }
    Store &operator*() { return *m_store; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Hands the store over, e.g. to a Session; the folder stays.
    [[nodiscard]] std::unique_ptr<Store> take() { return std::move(m_store); }
    void close() { m_store.reset(); }
    /// Opens the file again, as after a restart.
    OpenResult reopen(OpenOptions options = {});
    /// Saves and demands that it worked; the record as it is stored.
    Record save(const Record &record);
    [[nodiscard]] OpenOptions options() const;

    /// ms since 1970, UTC; 2021-06-15 at first.
    std::shared_ptr<qint64> clock = std::make_shared<qint64>(1'623'729'600'000);

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

/// The operator in tests.
inline const auto tester = QStringLiteral("测试员");
[[nodiscard]] inline BatchInfo testEdit()
{
    return {BatchKind::Edit, tester, {}};
}

/// A valid organization in 鼓楼区, not saved yet.
[[nodiscard]] Record someOrganization(Store &store, const QString &name);
/// Ids of built-in records.
[[nodiscard]] QString districtId(const QString &code);
[[nodiscard]] QString officeId(const QString &code);

/// The demo file, made once per run, open for reading only.
[[nodiscard]] Store &demoStore();
/// A copy of it that may be written to.
[[nodiscard]] std::unique_ptr<Store> demoCopy(const QString &path);

} // namespace moli
