// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_file.h"

#include <QProcess>

using namespace moli;

TEST_CASE("Commands that write at once wait for each other", "[app][cli]")
{
    const CliFile file;
    constexpr int atOnce = 6;
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int i = 0; i < atOnce; ++i) {
        writers.push_back(std::make_unique<QProcess>());
        writers.back()->start(QStringLiteral(MOLI_CLI),
                              {QStringLiteral("set"), file.path, QStringLiteral("organization"),
                               u"name=社" + QString::number(i), QStringLiteral("form=community_group"),
                               QStringLiteral("registration=on_file"), QStringLiteral("district=350102"),
                               QStringLiteral("link=linked")});
    }
    for (const auto &writer : writers) {
        writer->waitForFinished(-1);
        CHECK(writer->exitCode() == 0);
    }
    CHECK(file.call("list %1 organization").array().size() == atOnce);
    CHECK(file.call("check %1").object().value(QStringLiteral("ok")).toBool());
}
