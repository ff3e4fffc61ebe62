// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_file.h"

#include <QProcess>

namespace moli {

Answer run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(MOLI_CLI), arguments);
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

Answer json(QStringList arguments)
{
    arguments << QStringLiteral("--format") << QStringLiteral("json") << QStringLiteral("--lang")
              << QStringLiteral("en");
    return run(arguments);
}

namespace {

QStringList words(const QByteArray &line, const QString &path)
{
    auto words = QString::fromUtf8(line).split(u' ');
    words.replaceInStrings(QStringLiteral("%1"), path);
    return words;
}

} // namespace

CliFile::CliFile() : path(folder.filePath(QStringLiteral("文件 a.moli")))
{
    REQUIRE(run({QStringLiteral("init"), path, QStringLiteral("--office"), QStringLiteral("350102")}).exitCode == 0);
}

Answer CliFile::call(const char *line) const
{
    return json(words(line, path));
}

Answer CliFile::plain(const QByteArray &line) const
{
    return run(words(line, path));
}

} // namespace moli
