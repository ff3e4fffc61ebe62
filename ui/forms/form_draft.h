// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QJsonObject>

#include <memory>

namespace moli {

class FieldGrid;

/// What was typed into a form and isn't saved.
struct DraftContent {
    qint64 at = 0;                      ///< ms since 1970, UTC, when it was kept
    QHash<QString, QVariant> values;    ///< of the fields that were changed
    QHash<QString, QString> unfinished; ///< text that wasn't a value yet
    QHash<QString, QStringList> files;  ///< paths of files that were to be attached
    [[nodiscard]] bool isEmpty() const { return values.isEmpty() && unfinished.isEmpty() && files.isEmpty(); }
};

/// The file that keeps a form's unsaved values over a crash:
/// <private data>/drafts/<replica>/<type>-<id or "new">.json; nobody else may read it.
class FormDraft {
public:
    FormDraft(Session &session, const RecordType &type, const QString &id);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// A function for a reader thread; nothing when there is no draft that can be read.
    [[nodiscard]] std::function<std::optional<DraftContent>()> reader() const;
    /// Writes off the GUI thread. A write that is overtaken by a newer one or by remove() doesn't happen.
    void write(QObject *context, const DraftContent &content);
    void remove();

    /// The fields in which the editors differ from the record.
    [[nodiscard]] static DraftContent contentOf(const FieldGrid &fields, const Record &baseline, qint64 now);
    static void apply(const DraftContent &content, FieldGrid &fields);

    /// A draft that is kept for a file.
    struct Kept {
        QString path;
        QString type;
        QString record; ///< empty: of a new one
        QString title;  ///< of the record
        qint64 at = 0;  ///< ms since 1970, UTC
    };
    /// Those of the file, newest first. For a reader thread.
    [[nodiscard]] static QList<Kept> keptFor(const Store &store);

private:
    struct Turn; ///< shared with writes that are on their way

    Session &m_session;
    const RecordType &m_type;
    QString m_path;
    std::shared_ptr<Turn> m_turn;
};

} // namespace moli
