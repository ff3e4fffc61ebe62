// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QStringList>

#include <memory>

namespace moli {

/// One thing that a gate asks for and doesn't find.
struct MissingAtGate {
    QString rule;     ///< stable key, e.g. "publication.budget"
    QString sentence; ///< what is missing and what to do
    // Where it is mended: a record, or a type of which a record is missing.
    QString type;
    QString record; ///< empty: a new one
    QString field;  ///< empty: the record as a whole
};

/// A wish to move a record to another stage.
struct StageMove {
    QString record; ///< id
    QString to;
    QString who;
    /// Why a gate is overridden, a stage taken back or the record led out of the process.
    QString reason;
    QString note;
    /// Fields that are entered with the move (the way of leaving a base).
    QMap<QString, QVariant> values = {};
};

struct StageAnswer {
    QString from;
    QString to;
    bool moved = false;
    qint64 batch = 0;
    QList<MissingAtGate> missing; ///< what the gates on the way ask for; with a reason they are overridden
    QString sentence;             ///< why the move isn't possible at all
};

/// A stretch of time that a record stood in one stage.
struct StageVisit {
    QString stage;
    QDate from;  ///< invalid where nobody wrote it down
    QDate until; ///< first day of the next one; invalid for the one it stands in
    QString by;
    bool overridden = false;
    QString reason;
};

/// How records of a type go through stages (domain.md, Rules): gates, overrides, steps back, the way out. The one mechanism
/// for projects and stays. Every move is a batch of kind Step.
class Process {
public:
    virtual ~Process();

    [[nodiscard]] virtual QString type() const = 0;
    [[nodiscard]] virtual QString stageField() const = 0;
    /// In their order, without the way out.
    [[nodiscard]] virtual const QStringList &stages() const = 0;
    /// The stage outside of the order: cancelled, left.
    [[nodiscard]] virtual QString wayOut() const = 0;
    /// Fields that the way out asks for besides its reason, of the record's own type.
    [[nodiscard]] virtual QStringList wayOutFields() const { return {}; }

    /// What the gate of one stage asks for and doesn't find today.
    [[nodiscard]] virtual QList<MissingAtGate> missingFor(const Record &record, const QString &stage) const = 0;
    /// The record's way so far, oldest first.
    [[nodiscard]] virtual QList<StageVisit> visits(const Record &record) const = 0;

    /// The stage after or before, empty at the ends. Outside of the order the one it was led out of is before.
    [[nodiscard]] QString nextOf(const Record &record) const;
    [[nodiscard]] QString previousOf(const Record &record) const;
    /// Whether the move leads forward, so that gates are asked; else it needs a reason.
    [[nodiscard]] bool isForward(const Record &record, const QString &to) const;
    /// Everything that the gates on the way to a stage ask for and don't find.
    [[nodiscard]] QList<MissingAtGate> missingOnTheWay(const Record &record, const QString &to) const;
    /// Forward through every gate on the way; back, out and overriding need a reason.
    StageAnswer move(const StageMove &move);
    [[nodiscard]] QString stageLabel(const QString &stage) const;

protected:
    explicit Process(Store &store) : m_store(store) {}
    /// Where a record that was led out of the process stood before.
    [[nodiscard]] virtual QString stageBeforeWayOut(const Record &record) const = 0;
    /// Sets on the moved record what the move brings with it, and gives records to be saved beside it.
    [[nodiscard]] virtual QList<Record> accompany(Record &moved, const StageMove &move,
                                                  const StageAnswer &answer) const = 0;
    [[nodiscard]] Store &store() const { return m_store; }
    [[nodiscard]] QString today() const { return m_store.today().toString(Qt::ISODate); }

private:
    [[nodiscard]] QString whyNeedsReason(const QString &to) const;
    StageAnswer write(const Record &record, const StageMove &move, StageAnswer answer);
    Store &m_store;
};

/// The process of a record type; nullptr where it has none.
[[nodiscard]] std::unique_ptr<Process> processOf(Store &store, const QString &type);
/// The same to read only: what can't be moved needs no store that can be written to.
[[nodiscard]] std::unique_ptr<const Process> processOf(const Store &store, const QString &type);

/// Projects: initiation to closed, or cancelled (domain.md, The seven stages).
[[nodiscard]] std::unique_ptr<Process> projectProcess(Store &store);
/// Stays in a base: applied to graduated, or left.
[[nodiscard]] std::unique_ptr<Process> incubationProcess(Store &store);

} // namespace moli
