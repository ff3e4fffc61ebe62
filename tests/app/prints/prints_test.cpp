// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prints/prints.h"

#include "app/money/capital_numerals.h"
#include "app/prints/print_layout.h"
#include "app/text/value_text.h"
#include "db/store/error.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// All that the sheet says.
QString textOf(const PrintSheet &sheet)
{
    QStringList all{sheet.title, sheet.subtitle};
    for (const auto &block : sheet.blocks) {
        all.append(block.text);
        all += block.headings;
        for (const auto &row : block.rows)
            all += row;
    }
    return all.join(u'\n');
}

QString pdfText(const PrintSheet &sheet)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.pdf"_s);
    savePrintPdf(sheet, path);
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

Record first(const QString &type, const QList<Condition> &where)
{
    Query query{type, where};
    query.limit = 1;
    const auto found = demoStore().query(query).records;
    REQUIRE(found.size() == 1);
    return found.first();
}

} // namespace

TEST_CASE("A receipt has its amount in figures and in capital numerals", "[app][prints]")
{
    const auto payment = first(u"payment"_s, {{u"paid_amount"_s, Operator::IsFilled, {}}});
    const auto sheet = printKind(demoStore(), u"payment"_s, u"payment_receipt"_s).make(demoStore(), payment.id());
    const auto text = textOf(sheet);
    const auto fen = payment.number(u"paid_amount"_s);
    CHECK(text.contains(ValueText(demoStore()).money(fen)));
    CHECK(text.contains(capitalNumerals(fen)));
    CHECK(capitalNumerals(fen).endsWith(u'整'));
}

TEST_CASE("The closing dossier names its parts and holds what the project's records add up to", "[app][prints]")
{
    const auto project = first(u"project"_s, {equals(u"stage"_s, u"closed"_s), {u"amount"_s, Operator::IsFilled, {}}});
    const auto sheet = printKind(demoStore(), u"project"_s, u"closing_dossier"_s).make(demoStore(), project.id());
    const auto text = pdfText(sheet);
    CHECK(text.contains(project.text(u"title"_s)));
    CHECK(text.contains(project.text(u"contract_number"_s)));
    // The ten parts of the list in front come again as headings.
    const auto &contents = *std::ranges::find(sheet.blocks, PrintBlock::Kind::Table, &PrintBlock::kind);
    REQUIRE(contents.rows.size() == 10);
    for (const auto &part : contents.rows)
        CHECK(text.count(part.at(1)) >= 2);
    CHECK(PrintLayout(sheet).pageCount() >= 3);
}

TEST_CASE("Every type can be printed; personal data stays masked", "[app][prints]")
{
    for (const auto &type : demoStore().registry().types()) {
        CAPTURE(type.key().toStdString());
        Query query{type.key()};
        query.limit = 3;
        for (const auto &record : demoStore().query(query).records) {
            const auto text = textOf(recordSheet(demoStore(), type.key(), record.id()));
            CHECK_FALSE(text.isEmpty());
            for (const auto &field : type.fields()) {
                if (field.isSensitive() && record.text(field.key()).size() > 4)
                    CHECK_FALSE(text.contains(record.text(field.key())));
            }
        }
    }
}

TEST_CASE("All special sheets of the demo's records print", "[app][prints]")
{
    for (const auto &type : demoStore().registry().types()) {
        Query query{type.key()};
        query.limit = 2;
        for (const auto &record : demoStore().query(query).records) {
            for (const auto &kind : printsOf(demoStore(), type.key())) {
                CAPTURE(type.key().toStdString(), kind.key.toStdString());
                CHECK(PrintLayout(kind.make(demoStore(), record.id())).pageCount() >= 1);
            }
        }
    }
}

TEST_CASE("What can't be printed is said", "[app][prints]")
{
    CHECK_THROWS_AS(printKind(demoStore(), u"project"_s, u"nothing"_s), Error);
    CHECK_THROWS_AS(printKind(demoStore(), u"project"_s, u"contract_sheet"_s).make(demoStore(), u"nobody"_s), Error);
    PrintSheet sheet;
    sheet.title = u"x"_s;
    CHECK_THROWS_AS(savePrintPdf(sheet, u"/nowhere/at/all.pdf"_s), Error);
}
