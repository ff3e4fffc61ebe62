// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processes/process.h"

#include "db/store/batch.h"

#include <QCoreApplication>

namespace moli {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Process", sentence);
}

} // namespace

Process::~Process() = default;

std::unique_ptr<Process> processOf(Store &store, const QString &type)
{
    if (type == u"project")
        return projectProcess(store);
    if (type == u"incubation")
        return incubationProcess(store);
    return nullptr;
}

std::unique_ptr<const Process> processOf(const Store &store, const QString &type)
{
    // The store is written to by Process::move() alone, which a const process doesn't have.
    return processOf(const_cast<Store &>(store), type);
}

QString Process::stageLabel(const QString &stage) const
{
    return m_store.choiceLabel(m_store.registry().type(type()).field(stageField()).choiceList(), stage);
}

QString Process::nextOf(const Record &record) const
{
    const auto at = stages().indexOf(record.text(stageField()));
    return at < 0 ? QString() : stages().value(at + 1);
}

QString Process::previousOf(const Record &record) const
{
    const auto at = stages().indexOf(record.text(stageField()));
    return at < 0 ? stageBeforeWayOut(record) : at == 0 ? QString() : stages().at(at - 1);
}

bool Process::isForward(const Record &record, const QString &to) const
{
    const auto from = stages().indexOf(record.text(stageField()));
    return from >= 0 && stages().indexOf(to) > from;
}

QList<MissingAtGate> Process::missingOnTheWay(const Record &record, const QString &to) const
{
    QList<MissingAtGate> missing;
    if (!isForward(record, to))
        return missing;
    for (auto at = stages().indexOf(record.text(stageField())) + 1; at <= stages().indexOf(to); ++at)
        missing += missingFor(record, stages().at(at));
    return missing;
}

QString Process::whyNeedsReason(const QString &to) const
{
    return to == wayOut() ? say(QT_TRANSLATE_NOOP("Process", "“%1” needs a reason.")).arg(stageLabel(to))
                          : say(QT_TRANSLATE_NOOP("Process", "Taking a stage back needs a reason."));
}

StageAnswer Process::move(const StageMove &move)
{
    StageAnswer answer;
    answer.to = move.to;
    const auto record = m_store.get(type(), move.record);
    if (!record || record->deleted) {
        answer.sentence = say(QT_TRANSLATE_NOOP("Process", "There is no such record."));
        return answer;
    }
    answer.from = record->text(stageField());
    if (answer.from == move.to || (!stages().contains(move.to) && move.to != wayOut())) {
        answer.sentence = say(QT_TRANSLATE_NOOP("Process", "There is no step to take from here."));
        return answer;
    }
    const bool hasReason = !move.reason.trimmed().isEmpty();
    answer.missing = missingOnTheWay(*record, move.to);
    if (!answer.missing.isEmpty() && !hasReason)
        return answer;
    if (!isForward(*record, move.to) && !hasReason) {
        answer.sentence = whyNeedsReason(move.to);
        return answer;
    }
    return write(*record, move, answer);
}

StageAnswer Process::write(const Record &record, const StageMove &move, StageAnswer answer)
{
    const auto batch = m_store.begin({BatchKind::Step, move.who, move.reason});
    auto moved = record;
    moved.set(stageField(), move.to);
    for (auto value = move.values.begin(); value != move.values.end(); ++value)
        moved.set(value.key(), value.value());
    const auto beside = accompany(moved, move, answer);
    for (const auto &each : QList<Record>{moved} + beside) {
        const auto saved = batch->save(each);
        if (saved.saved())
            continue;
        for (const auto &problem : saved.problems) {
            if (problem.severity == Severity::Hard && answer.sentence.isEmpty())
                answer.sentence = problem.sentence;
        }
        return answer;
    }
    answer.batch = batch->number();
    batch->commit();
    answer.moved = true;
    return answer;
}

} // namespace moli
