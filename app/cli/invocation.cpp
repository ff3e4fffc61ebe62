// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "db/store/backups.h"
#include "db/text/typed_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace moli {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("moli-cli", sentence);
}

/// The operator of changes that nobody put a name to.
const auto nobody = QStringLiteral("moli-cli");

std::unique_ptr<Store> opened(const QString &path, bool readOnly)
{
    OpenOptions options;
    options.readOnly = readOnly;
    options.lockTimeout = waitForWriter;
    options.busyTimeout = waitForWriter;
    auto result = Store::open(path, options);
    if (!result.store)
        throw Error(result.sentence);
    return std::move(result.store);
}

} // namespace

void demandPlace(const QString &file)
{
    const QFileInfo target(file);
    if (file.isEmpty())
        throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "The name of the file to write is empty.")));
    if (target.isDir())
        throw Error(say(QT_TRANSLATE_NOOP("moli-cli", "“%1” is a folder. Name a file in it.")).arg(file));
    if (target.absoluteDir().exists())
        return;
    throw Error(say(QT_TRANSLATE_NOOP("moli-cli", "The folder “%1” doesn't exist. Make it first, or name another one."))
                    .arg(QDir::toNativeSeparators(target.absolutePath())));
}

QString Invocation::argument(int index, const char *what) const
{
    const auto words = m_parser.positionalArguments();
    if (index + 1 >= words.size()) // the first word is the command itself
        throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "%1 is missing.")).arg(QString::fromUtf8(what)));
    return words.at(index + 1);
}

QStringList Invocation::argumentsFrom(int index) const
{
    return m_parser.positionalArguments().mid(index + 1);
}

int Invocation::number(const QString &name, int fallback) const
{
    if (!has(name))
        return fallback;
    bool ok = false;
    const int value = option(name).toInt(&ok);
    if (!ok || value < 0)
        throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "--%1 takes a whole number, not “%2”."))
                             .arg(name, forQuoting(option(name))));
    return value;
}

QDate Invocation::date(const QString &name) const
{
    if (!has(name))
        return {};
    // Qt's ISODate takes a time behind the day, too.
    const auto date = QDate::fromString(option(name), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "--%1 takes a date such as 2021-03-05, not “%2”."))
                             .arg(name, forQuoting(option(name))));
    return date;
}

std::optional<int> Invocation::year(const QString &name) const
{
    if (!has(name))
        return std::nullopt;
    static const QRegularExpression fourDigits(QStringLiteral("^[12][0-9]{3}$"));
    if (!fourDigits.match(option(name)).hasMatch())
        throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "--%1 takes a year such as 2021, not “%2”."))
                             .arg(name, forQuoting(option(name))));
    return option(name).toInt();
}

QString Invocation::who() const
{
    const auto given = option(QStringLiteral("as")).trimmed();
    return given.isEmpty() ? nobody : given;
}

std::unique_ptr<Store> Invocation::read(const QString &path) const
{
    return opened(path, true);
}

std::unique_ptr<Store> Invocation::write(const QString &path) const
{
    auto store = opened(path, false);
    if (store->isReadOnly())
        throw Error(
            say(QT_TRANSLATE_NOOP("moli-cli", "“%1” can't be written to. Check its folder and its permissions."))
                .arg(path));
    if (const auto backup = makeDailyBackup(*store); !backup.sentence.isEmpty())
        output().remark(backup.sentence);
    return store;
}

Sensitive Invocation::sensitive() const
{
    if (!has(QStringLiteral("with-sensitive")))
        return Sensitive::Masked;
    if (who() == nobody)
        throw UsageError(
            say(QT_TRANSLATE_NOOP("moli-cli", "Say with --as who asks for personal data: it is written down.")));
    return Sensitive::Shown;
}

std::unique_ptr<Store> Invocation::readWith(Sensitive sensitive, const QString &path) const
{
    return sensitive == Sensitive::Shown ? write(path) : read(path);
}

const RecordType &Invocation::type(const Store &store, const QString &key) const
{
    if (!store.registry().has(key))
        throw Error(say(QT_TRANSLATE_NOOP("moli-cli", "There is no record type “%1”. “moli-cli types” lists them."))
                        .arg(forQuoting(key)));
    return store.registry().type(key);
}

QString Invocation::resolved(const Store &store, const QString &type, const QString &text) const
{
    if (const auto id = store.resolve(type, text))
        return *id;
    throw Error(say(QT_TRANSLATE_NOOP("moli-cli",
                                      "No single record of type “%1” is “%2”. Give its id, its code, or a name that "
                                      "only one has."))
                    .arg(type, forQuoting(text)));
}

} // namespace moli
