// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/batch.h"

#include <QList>
#include <QStringList>

namespace moli {

/// Who has passed a training, as data.
struct PassRule {
    int leastShare = 80; ///< percent of the training's hours
};

/// A person on the list of a training.
struct Participant {
    Record attendance;
    QString name;
    QString organization;
    bool passed = false;
};

/// Everybody on the list, by row number, those without one last.
[[nodiscard]] QList<Participant> participantsOf(const Store &store, const QString &training, const PassRule &rule = {});

/// Signed in, and there for at least the rule's share of the training's hours. A training without hours asks for the
/// signature alone.
[[nodiscard]] bool hasPassed(const Record &attendance, const Record &training, const PassRule &rule = {});

/// Row numbers as they are typed off a sheet: "3", "1-12, 15", also in full-width signs.
struct RowNumbers {
    QList<int> rows; ///< ascending, each once
    QStringList mistakes;
};
[[nodiscard]] RowNumbers parseRowNumbers(const QString &typed);

/// What a step at the desk did. Mistakes say in words what was left out and why; the rest was done in one batch.
struct DeskAnswer {
    int done = 0;
    qint64 batch = 0; ///< 0 when nothing changed
    QStringList mistakes;
};

/// Puts people on the list, each with the next row number. Who is on it already stays where he is.
[[nodiscard]] DeskAnswer addParticipants(Store &store, const QString &training, const QStringList &persons,
                                         const BatchInfo &info);
/// The people who are in an organization now, by name.
[[nodiscard]] QStringList peopleOf(const Store &store, const QString &organization);

/// Signs in the people of these rows, with the training's hours where none are entered yet.
[[nodiscard]] DeskAnswer signInRows(Store &store, const QString &training, const QString &typed, const BatchInfo &info);
/// Signs one in, or takes the signature back together with the hours.
[[nodiscard]] DeskAnswer setSignedIn(Store &store, const QString &attendance, bool signedIn, const BatchInfo &info);

/// Numbers a certificate for everybody who has passed and has none: PX<district code of the file's office>-<year>-<four
/// digits>, so that offices never give the same one. No number is given twice, not even one whose row was deleted.
[[nodiscard]] DeskAnswer issueCertificates(Store &store, const QString &training, const BatchInfo &info,
                                           const PassRule &rule = {});

} // namespace moli
