// SPDX-License-Identifier: GPL-3.0-or-later
// moli_schema [TYPE]: prints the statements that a migration for record types needs, all of them or one.
#include "db/store/schema.h"
#include "db/records/registry.h"

#include <QCoreApplication>

#include <iostream>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto registry = moli::Registry::builtIn();
    const auto wanted = QCoreApplication::arguments().value(1);
    for (const auto &type : registry.types()) {
        if (!wanted.isEmpty() && type.key() != wanted)
            continue;
        for (const auto &statement : moli::createTableStatements(type))
            std::cout << statement.toStdString() << ";\n";
        std::cout << '\n';
    }
    return 0;
}
