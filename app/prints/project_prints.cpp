// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prints/project_prints.h"

#include "app/money/capital_numerals.h"
#include "app/prints/print_words.h"
#include "app/processes/process.h"
#include "app/projects/project_overview.h"

#include <QCoreApplication>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Prints", text);
}

QString nameOf(const Record &project)
{
    return QString(project.text(u"title"_s) + Label(" (", "（").text() + project.text(u"code"_s)
                   + Label(")", "）").text());
}

QList<Condition> of(const QString &project)
{
    return {equals(u"project"_s, project)};
}

/// A table of the records that belong to a project; a sentence where there are none.
void addRecords(PrintSheet &sheet, const PrintWords &words, const QString &type, const QString &project,
                const QStringList &fields, const QString &sortedBy, const QList<int> &widths, const QList<int> &numbers)
{
    const auto records = words.records(type, of(project), sortedBy);
    if (records.isEmpty()) {
        sheet.text(say(QT_TRANSLATE_NOOP("Prints", "None.")));
        return;
    }
    auto &table = sheet.table(words.labels(type, fields), words.rows(records, fields));
    table.widths = widths;
    table.numbers = numbers;
}

void addOutputs(PrintSheet &sheet, const PrintWords &words, const QString &project)
{
    QList<QStringList> rows;
    for (const auto &output : outputsOf(words.store(), project)) {
        const auto reached = output.reached ? words.text().number(*output.reached) : QString();
        const auto share = output.reached && output.target > 0
            ? QString(QString::number(*output.reached * 100 / output.target) + u'%')
            : QString();
        rows.append({output.indicator, QString(words.text().number(output.target) + output.unit), reached, share});
    }
    if (rows.isEmpty())
        return;
    auto &table = sheet.table({say(QT_TRANSLATE_NOOP("Prints", "Indicator")),
                               say(QT_TRANSLATE_NOOP("Prints", "Planned")), say(QT_TRANSLATE_NOOP("Prints", "Reached")),
                               say(QT_TRANSLATE_NOOP("Prints", "Share"))},
                              rows);
    table.widths = {46, 20, 18, 16};
    table.numbers = {1, 2, 3};
}

/// What a call asks for and a contract promises.
void addPromises(PrintSheet &sheet, const PrintWords &words, const QString &project)
{
    QList<QStringList> rows;
    for (const auto &output : outputsOf(words.store(), project))
        rows.append({output.indicator, QString(words.text().number(output.target) + output.unit)});
    if (rows.isEmpty())
        return;
    sheet.heading(say(QT_TRANSLATE_NOOP("Prints", "What is to be reached")));
    auto &table = sheet.table({say(QT_TRANSLATE_NOOP("Prints", "Indicator")),
                               say(QT_TRANSLATE_NOOP("Prints", "Planned"))},
                              rows);
    table.widths = {70, 30};
    table.numbers = {1};
}

void addMoney(PrintSheet &sheet, const PrintWords &words, const Record &project)
{
    const auto money = moneyOf(words.store(), project);
    const auto yuan = [&](qint64 fen) { return words.text().money(fen); };
    sheet.facts({{say(QT_TRANSLATE_NOOP("Prints", "Budget")), yuan(money.budget)},
                 {say(QT_TRANSLATE_NOOP("Prints", "Contract")), yuan(money.contract)},
                 {say(QT_TRANSLATE_NOOP("Prints", "Paid")), yuan(money.paid)},
                 {say(QT_TRANSLATE_NOOP("Prints", "Spent")), yuan(money.spent)},
                 {say(QT_TRANSLATE_NOOP("Prints", "Not spent")), yuan(money.unspent())},
                 {say(QT_TRANSLATE_NOOP("Prints", "Spent beyond what was paid")),
                  money.overspent() > 0 ? yuan(money.overspent()) : QString()}});
}

void addStages(PrintSheet &sheet, const PrintWords &words, const QString &project)
{
    const QStringList fields{u"entered_on"_s, u"stage"_s, u"by"_s, u"reason"_s};
    addRecords(sheet, words, u"stage_entry"_s, project, fields, u"entered_on"_s, {18, 20, 18, 44}, {});
}

void addServices(PrintSheet &sheet, const PrintWords &words, const QString &project)
{
    const auto groups = words.store().aggregate({u"service"_s,
                                                 of(project),
                                                 {{Measure::Kind::Sum, {u"sessions"_s}},
                                                  {Measure::Kind::Sum, {u"women"_s}},
                                                  {Measure::Kind::Sum, {u"children"_s}},
                                                  {Measure::Kind::Sum, {u"others"_s}}},
                                                 {{u"kind"_s}}});
    if (groups.isEmpty()) {
        sheet.text(say(QT_TRANSLATE_NOOP("Prints", "None.")));
        return;
    }
    QList<QStringList> rows;
    QList<qint64> sums(5, 0);
    for (const auto &group : groups) {
        const QList<qint64> values = QList<qint64>{group.rows} + group.values;
        QStringList row{words.store().choiceLabel(u"service.kind"_s, group.keys.value(0).toString())};
        for (qsizetype i = 0; i < values.size(); ++i) {
            row.append(words.text().number(values.at(i)));
            sums[i] += values.at(i);
        }
        rows.append(row);
    }
    QStringList total{say(QT_TRANSLATE_NOOP("Prints", "Total"))};
    for (const auto sum : sums)
        total.append(words.text().number(sum));
    rows.append(total);
    auto &table = sheet.table(QStringList{words.label(u"service"_s, u"kind"_s),
                                          say(QT_TRANSLATE_NOOP("Prints", "Records"))}
                                  + words.labels(u"service"_s, {u"sessions"_s, u"women"_s, u"children"_s, u"others"_s}),
                              rows);
    table.widths = {30, 14, 14, 14, 14, 14};
    table.numbers = {1, 2, 3, 4, 5};
    table.lastIsTotal = true;
}

} // namespace

PrintSheet callNotice(const Store &store, const QString &id)
{
    const PrintWords words(store);
    const auto project = words.record(u"project"_s, id);
    auto sheet = words.sheet(say(QT_TRANSLATE_NOOP("Prints", "Call for applications")), nameOf(project));
    sheet.text(project.text(u"call_text"_s));
    sheet.facts(words.facts(project,
                            {u"category"_s, u"purchase"_s, u"office"_s, u"budget"_s, u"districts"_s, u"published_on"_s,
                             u"deadline"_s, u"publicity_from"_s, u"publicity_until"_s, u"summary"_s}));
    addPromises(sheet, words, id);
    return sheet;
}

PrintSheet applicationList(const Store &store, const QString &id)
{
    const PrintWords words(store);
    const auto project = words.record(u"project"_s, id);
    auto sheet = words.sheet(say(QT_TRANSLATE_NOOP("Prints", "List of applications")), nameOf(project));
    sheet.landscape = true;
    QList<QStringList> rows;
    int number = 0;
    for (const auto &application : applicationsOf(store, project)) {
        const auto record = words.record(u"application"_s, application.id);
        rows.append({QString::number(++number), application.organization, words.value(record, u"submitted_on"_s),
                     words.text().money(application.requested), words.value(record, u"form_check"_s),
                     words.value(record, u"form_check_reason"_s),
                     application.average ? words.text().number(*application.average, 2) : QString(),
                     application.rank > 0 ? QString::number(application.rank) : QString(),
                     words.value(record, u"decision"_s)});
    }
    auto &table = sheet.table(QStringList{say(QT_TRANSLATE_NOOP("Prints", "No."))}
                                  + words.labels(u"application"_s,
                                                 {u"organization"_s, u"submitted_on"_s, u"requested_amount"_s,
                                                  u"form_check"_s, u"form_check_reason"_s, u"average_score"_s,
                                                  u"rank"_s, u"decision"_s}),
                              rows);
    table.widths = {6, 24, 12, 14, 10, 14, 8, 6, 8};
    table.numbers = {0, 3, 6, 7};
    sheet.signatures({say(QT_TRANSLATE_NOOP("Prints", "Checked by")), say(QT_TRANSLATE_NOOP("Prints", "Date"))});
    return sheet;
}

PrintSheet contractSheet(const Store &store, const QString &id)
{
    const PrintWords words(store);
    const auto project = words.record(u"project"_s, id);
    auto sheet = words.sheet(say(QT_TRANSLATE_NOOP("Prints", "Contract sheet")), nameOf(project));
    sheet.facts(words.facts(project,
                            {u"contract_number"_s, u"contract_signed_on"_s, u"office"_s, u"organization"_s, u"from"_s,
                             u"until"_s, u"manager"_s, u"amount"_s}));
    sheet.facts({{say(QT_TRANSLATE_NOOP("Prints", "Amount in capitals")),
                  project.has(u"amount"_s) ? capitalNumerals(project.number(u"amount"_s)) : QString()}});
    sheet.heading(say(QT_TRANSLATE_NOOP("Prints", "Tranches")));
    addRecords(sheet, words, u"payment"_s, id, {u"tranche"_s, u"planned_amount"_s, u"planned_on"_s, u"condition"_s},
               u"tranche"_s, {12, 30, 28, 30}, {0, 1});
    addPromises(sheet, words, id);
    sheet.signatures({say(QT_TRANSLATE_NOOP("Prints", "Buyer (seal)")),
                      say(QT_TRANSLATE_NOOP("Prints", "Organization (seal)")), say(QT_TRANSLATE_NOOP("Prints", "Date")),
                      say(QT_TRANSLATE_NOOP("Prints", "Date"))});
    return sheet;
}

PrintSheet paymentReceipt(const Store &store, const QString &id)
{
    const PrintWords words(store);
    const auto payment = words.record(u"payment"_s, id);
    const auto project = words.record(u"project"_s, payment.text(u"project"_s));
    auto sheet = words.sheet(say(QT_TRANSLATE_NOOP("Prints", "Receipt")), nameOf(project));
    const bool paid = payment.has(u"paid_amount"_s);
    const auto fen = payment.number(paid ? u"paid_amount"_s : u"planned_amount"_s);
    sheet.facts(
        {{say(QT_TRANSLATE_NOOP("Prints", "Received by")), words.value(project, u"organization"_s)},
         {say(QT_TRANSLATE_NOOP("Prints", "Paid by")), words.value(project, u"office"_s)},
         {words.label(u"payment"_s, u"tranche"_s), words.value(payment, u"tranche"_s)},
         {words.label(u"payment"_s, u"condition"_s), words.value(payment, u"condition"_s)},
         {words.label(u"project"_s, u"contract_number"_s), words.value(project, u"contract_number"_s)},
         {words.label(u"payment"_s, u"voucher_number"_s), words.value(payment, u"voucher_number"_s)},
         {paid ? words.label(u"payment"_s, u"paid_on"_s) : words.label(u"payment"_s, u"planned_on"_s),
          words.value(payment, paid ? u"paid_on"_s : u"planned_on"_s)},
         {paid ? say(QT_TRANSLATE_NOOP("Prints", "Amount")) : say(QT_TRANSLATE_NOOP("Prints", "Amount to be paid")),
          words.text().money(fen)},
         {say(QT_TRANSLATE_NOOP("Prints", "Amount in capitals")), capitalNumerals(fen)}});
    sheet.signatures({say(QT_TRANSLATE_NOOP("Prints", "Received by (signature, seal)")),
                      say(QT_TRANSLATE_NOOP("Prints", "Handled by")), say(QT_TRANSLATE_NOOP("Prints", "Approved by")),
                      say(QT_TRANSLATE_NOOP("Prints", "Date"))});
    return sheet;
}

PrintSheet supervisionSheet(const Store &store, const QString &id)
{
    const PrintWords words(store);
    const auto visit = words.record(u"supervision"_s, id);
    const auto project = words.record(u"project"_s, visit.text(u"project"_s));
    auto sheet = words.sheet(say(QT_TRANSLATE_NOOP("Prints", "Supervision record")), nameOf(project));
    sheet.facts(words.facts(project, {u"organization"_s, u"office"_s}));
    sheet.facts(words.facts(visit, {u"date"_s, u"supervisor"_s, u"form"_s}));
    const auto longFact = [&](const QString &field) {
        sheet.heading(words.label(u"supervision"_s, field));
        sheet.text(visit.has(field) ? visit.text(field) : say(QT_TRANSLATE_NOOP("Prints", "None.")));
    };
    longFact(u"findings"_s);
    longFact(u"rectification"_s);
    sheet.facts(words.facts(visit, {u"rectification_due_on"_s, u"rectified_on"_s, u"rectification_result"_s}));
    sheet.signatures(
        {say(QT_TRANSLATE_NOOP("Prints", "Supervisor")), say(QT_TRANSLATE_NOOP("Prints", "For the organization"))});
    return sheet;
}

PrintSheet evaluationSheet(const Store &store, const QString &id)
{
    const PrintWords words(store);
    const auto evaluation = words.record(u"evaluation"_s, id);
    const auto project = words.record(u"project"_s, evaluation.text(u"project"_s));
    auto sheet = words.sheet(say(QT_TRANSLATE_NOOP("Prints", "Evaluation sheet")), nameOf(project));
    sheet.facts(words.facts(project, {u"organization"_s, u"office"_s, u"from"_s, u"until"_s, u"amount"_s}));
    sheet.facts(words.facts(evaluation, {u"phase"_s, u"date"_s, u"evaluators"_s, u"scheme"_s, u"score"_s, u"grade"_s}));
    sheet.heading(say(QT_TRANSLATE_NOOP("Prints", "Planned and reached")));
    addOutputs(sheet, words, project.id());
    sheet.heading(words.label(u"evaluation"_s, u"comment"_s));
    sheet.text(evaluation.text(u"comment"_s));
    sheet.signatures({say(QT_TRANSLATE_NOOP("Prints", "Evaluated by")), say(QT_TRANSLATE_NOOP("Prints", "Date"))});
    return sheet;
}

PrintSheet closingDossier(const Store &store, const QString &id)
{
    const PrintWords words(store);
    const auto project = words.record(u"project"_s, id);
    auto sheet = words.sheet(say(QT_TRANSLATE_NOOP("Prints", "Closing dossier")), nameOf(project));
    struct Part {
        QString title;
        std::function<void(PrintSheet &)> write;
    };
    const auto records = [&](const QString &type, const QStringList &fields, const QString &sortedBy,
                             const QList<int> &widths, const QList<int> &numbers) {
        return [=, &words](PrintSheet &to) { addRecords(to, words, type, id, fields, sortedBy, widths, numbers); };
    };
    const QList<Part> parts{
        {say(QT_TRANSLATE_NOOP("Prints", "The project")),
         [&](PrintSheet &to) {
             to.facts(
                 words.facts(project,
                             {u"category"_s, u"purchase"_s, u"office"_s, u"organization"_s, u"districts"_s, u"year"_s,
                              u"from"_s, u"until"_s, u"contract_number"_s, u"manager"_s, u"stage"_s, u"summary"_s}));
         }},
        {say(QT_TRANSLATE_NOOP("Prints", "Stages")), [&](PrintSheet &to) { addStages(to, words, id); }},
        {say(QT_TRANSLATE_NOOP("Prints", "Applications and selection")),
         records(u"application"_s,
                 {u"organization"_s, u"requested_amount"_s, u"average_score"_s, u"rank"_s, u"decision"_s}, u"rank"_s,
                 {40, 20, 14, 10, 16}, {1, 2, 3})},
        {say(QT_TRANSLATE_NOOP("Prints", "Money")), [&](PrintSheet &to) { addMoney(to, words, project); }},
        {say(QT_TRANSLATE_NOOP("Prints", "Tranches")),
         records(u"payment"_s,
                 {u"tranche"_s, u"condition"_s, u"planned_amount"_s, u"paid_amount"_s, u"paid_on"_s,
                  u"voucher_number"_s},
                 u"tranche"_s, {8, 16, 20, 20, 18, 18}, {0, 2, 3})},
        {say(QT_TRANSLATE_NOOP("Prints", "Expenditures")),
         records(u"expenditure"_s, {u"date"_s, u"item"_s, u"payee"_s, u"amount"_s, u"voucher_number"_s}, u"date"_s,
                 {16, 30, 20, 18, 16}, {3})},
        {say(QT_TRANSLATE_NOOP("Prints", "Planned and reached")), [&](PrintSheet &to) { addOutputs(to, words, id); }},
        {say(QT_TRANSLATE_NOOP("Prints", "Services given")), [&](PrintSheet &to) { addServices(to, words, id); }},
        {say(QT_TRANSLATE_NOOP("Prints", "Supervision visits")),
         records(u"supervision"_s,
                 {u"date"_s, u"supervisor"_s, u"findings"_s, u"rectification_due_on"_s, u"rectified_on"_s}, u"date"_s,
                 {16, 14, 38, 16, 16}, {})},
        {say(QT_TRANSLATE_NOOP("Prints", "Evaluations")),
         records(u"evaluation"_s, {u"date"_s, u"phase"_s, u"score"_s, u"grade"_s, u"comment"_s}, u"date"_s,
                 {16, 14, 12, 12, 46}, {2})},
    };
    sheet.heading(say(QT_TRANSLATE_NOOP("Prints", "Contents")));
    QList<QStringList> contents;
    for (qsizetype i = 0; i < parts.size(); ++i)
        contents.append({QString::number(i + 1), parts.at(i).title});
    auto &table = sheet.table({say(QT_TRANSLATE_NOOP("Prints", "No.")), say(QT_TRANSLATE_NOOP("Prints", "Part"))},
                              contents);
    table.widths = {12, 88};
    table.numbers = {0};
    sheet.newPage();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        sheet.heading(QString(QString::number(i + 1) + u"  " + parts.at(i).title));
        parts.at(i).write(sheet);
    }
    sheet.signatures({say(QT_TRANSLATE_NOOP("Prints", "Compiled by")), say(QT_TRANSLATE_NOOP("Prints", "Checked by")),
                      say(QT_TRANSLATE_NOOP("Prints", "Filed on")), say(QT_TRANSLATE_NOOP("Prints", "File number"))});
    return sheet;
}

} // namespace moli
