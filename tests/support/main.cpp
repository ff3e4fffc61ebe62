// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Settings, drafts and the like of the person who runs the tests stay untouched.
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("moli-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("moli-tests"));
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    return Catch::Session().run(argc, argv);
}
