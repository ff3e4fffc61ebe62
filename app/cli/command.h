// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "db/store/error.h"
#include "db/store/store.h"

#include <QCommandLineParser>

#include <functional>
#include <limits>

namespace moli {

/// How a command ended; the program's exit code (architecture.md).
enum class ExitCode { Done = 0, Failed = 1, Usage = 2, Partly = 3 };

/// Whether personal data (Field::isSensitive) is shown or held back.
enum class Sensitive { Masked, Shown };

/// How long a command waits for another program that writes to the file, ms.
constexpr int waitForWriter = 10'000;
/// For Command::mostWords.
constexpr int anyNumber = std::numeric_limits<int>::max();

/// What the person asked for wrongly, in a sentence. Ends with ExitCode::Usage.
class UsageError : public Error {
public:
    using Error::Error;
};

/// The words after the command's name, and the way its answer goes out.
class Invocation {
public:
    Invocation(const QCommandLineParser &parser, Output &output) : m_parser(parser), m_output(output) {}

    /// The n-th word, from 0. Throws UsageError, which names `what`, when it isn't there.
    [[nodiscard]] QString argument(int index, const char *what) const;
    [[nodiscard]] QStringList argumentsFrom(int index) const;
    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString option(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList options(const QString &name) const { return m_parser.values(name); }
    /// A whole number; throws UsageError for anything else.
    [[nodiscard]] int number(const QString &option, int fallback) const;
    /// YYYY-MM-DD; invalid when the option wasn't given.
    [[nodiscard]] QDate date(const QString &option) const;
    /// A year of four digits; nothing when the option wasn't given. Throws UsageError for anything else.
    [[nodiscard]] std::optional<int> year(const QString &option) const;
    [[nodiscard]] QString who() const;
    [[nodiscard]] Output &output() const { return m_output; }

    /// Opens the file for reading, or for writing with the lock and the day's backup. Throws Error with the outcome's
    /// sentence. A writer waits for the one before it.
    [[nodiscard]] std::unique_ptr<Store> read(const QString &path) const;
    [[nodiscard]] std::unique_ptr<Store> write(const QString &path) const;
    /// Whether personal data was asked for by name (--with-sensitive). Throws UsageError when nobody says who asks.
    [[nodiscard]] Sensitive sensitive() const;
    /// For reading; for writing when personal data is asked for, because that is written down.
    [[nodiscard]] std::unique_ptr<Store> readWith(Sensitive sensitive, const QString &path) const;
    /// The record type's key; throws Error when there is none.
    [[nodiscard]] const RecordType &type(const Store &store, const QString &key) const;
    /// The id that a person means; throws Error when it isn't clear.
    [[nodiscard]] QString resolved(const Store &store, const QString &type, const QString &text) const;

private:
    const QCommandLineParser &m_parser;
    Output &m_output;
};

/// Throws Error when the file can't be written there, because there is no such folder or it is a folder itself: before
/// anything is done.
void demandPlace(const QString &file);

struct Command {
    QString name;
    QString usage;   ///< what stands behind the name
    QString summary; ///< one line
    QList<QCommandLineOption> options;
    int mostWords = 1;          ///< how many words without a "--" it takes
    bool lists = false;         ///< its answer has rows, so that --format csv makes sense
    bool needsPainting = false; ///< charts and books want a QApplication
    std::function<ExitCode(const Invocation &)> run;
};

// One function per file of this folder.
[[nodiscard]] Command initCommand();
[[nodiscard]] Command demoCommand();
[[nodiscard]] Command typesCommand();
[[nodiscard]] Command figuresCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command setCommand();
[[nodiscard]] Command deleteCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command redoCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command chartCommand();
[[nodiscard]] Command printCommand();
[[nodiscard]] Command bookCommand();
[[nodiscard]] Command stageCommand();
[[nodiscard]] Command todoCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();

} // namespace moli
