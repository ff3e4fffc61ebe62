// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace moli;

namespace {

int run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(MOLI_CLI), arguments);
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

TEST_CASE("A chart names its year, district and office in its title, in both languages", "[app][cli]")
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("chart.svg"));
    const auto title = [&](const QStringList &options) {
        QStringList arguments{QStringLiteral("chart"), demoStore().path()};
        REQUIRE(run(arguments + options + QStringList{QStringLiteral("--out"), out}) == 0);
        QFile file(out);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(file.readAll());
        return svg.section(QStringLiteral("<title>"), 1).section(QStringLiteral("</title>"), 0, 0);
    };
    const QString figure = QStringLiteral("services");
    const QStringList year{QStringLiteral("--year"), QStringLiteral("2020")};
    const QStringList english{QStringLiteral("--lang"), QStringLiteral("en")};
    const QStringList chinese{QStringLiteral("--lang"), QStringLiteral("zh")};
    CHECK(title(QStringList{figure} + english) == QStringLiteral("Services given"));
    CHECK(title(QStringList{figure} + year + english) == QStringLiteral("Services given (2020)"));
    CHECK(title(QStringList{figure} + year + chinese).contains(QStringLiteral("2020")));
    CHECK(
        title(QStringList{QStringLiteral("organizations")} + year + english).endsWith(QStringLiteral("(end of 2020)")));
    const QString narrowed = title(QStringList{figure, QStringLiteral("--by"), QStringLiteral("year"),
                                               QStringLiteral("--district"), QStringLiteral("350104"),
                                               QStringLiteral("--office"), QStringLiteral("350104")}
                                   + chinese);
    CHECK(narrowed.contains(QStringLiteral("仓山区 · 仓山区妇女联合会")));
    // A figure without the dimension can't be narrowed by it.
    CHECK(run({QStringLiteral("chart"), demoStore().path(), QStringLiteral("mentors"), QStringLiteral("--by"),
               QStringLiteral("year"), QStringLiteral("--district"), QStringLiteral("350104"), QStringLiteral("--out"),
               out})
          == 2);
}
