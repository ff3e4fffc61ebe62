// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/backups.h"
#include "db/store/connection.h"
#include "tests/db/faults/counts.h"
#include "tests/db/faults/files.h"
#include "tests/db/faults/office_work.h"
#include "tests/db/faults/power_loss.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace moli;

namespace {

/// A file, all that was done to it on the disk, and how it looked after each commit.
struct Recorded {
    QByteArray before;
    QString path;
    QList<DiskOperation> operations;
    QList<QByteArray> states;   ///< bytes after each commit; the first is `before`
    QList<qsizetype> begun;     ///< operations before each of the later states was begun …
    QList<qsizetype> committed; ///< … and when its commit had returned
};

Recorded recordWork(int commits, bool lies = false)
{
    Recorded result;
    const QTemporaryDir folder(trialFolder());
    result.path = folder.filePath(QStringLiteral("x.moli"));
    result.before = smallFile();
    result.states = {result.before};
    putBytes(result.path, result.before);
    FaultyDisk disk;
    if (lies)
        disk.lieAboutSyncs();
    auto store = Store::open(result.path).store;
    disk.record(true);
    OfficeWork work(*store);
    for (int i = 0; i < commits; ++i) {
        result.begun.append(disk.operations().size());
        work.next();
        result.committed.append(disk.operations().size());
        // Another process reads, because closing a file here would drop the locks of SQLite.
        const QString copy = folder.filePath(QStringLiteral("copy"));
        QFile::remove(copy);
        if (std::system(qPrintable(QStringLiteral("cp '%1' '%2'").arg(result.path, copy))) != 0)
            throw std::runtime_error("no copy");
        result.states.append(bytesOf(copy));
    }
    disk.record(false);
    store.reset();
    result.operations = disk.operations();
    return result;
}

struct Figures {
    int images = 0;
    int rolledBack = 0; ///< of these, how many had something to roll back
    int unopened = 0;
    int lost = 0; ///< an acknowledged commit wasn't there
    int half = 0; ///< something else than a state between two commits
    [[nodiscard]] int violations() const { return unopened + lost + half; }
};

/// Puts the image on the disk, opens it as the next start does, and compares.
void tryImage(const Recorded &recorded, const QHash<QString, QByteArray> &image, qsizetype position, Figures &figures)
{
    ++figures.images;
    const QTemporaryDir folder(trialFolder());
    const auto path = folder.filePath(QStringLiteral("x.moli"));
    putBytes(path, image.value(recorded.path));
    if (image.contains(recorded.path + u"-journal"))
        putBytes(path + u"-journal", image.value(recorded.path + u"-journal"));
    try {
        if (Store::open(path).outcome != OpenOutcome::Current) {
            ++figures.unopened;
            return;
        }
    } catch (const Error &) {
        ++figures.unopened;
        return;
    }
    const auto found = bytesOf(path);
    figures.rolledBack += found != image.value(recorded.path) ? 1 : 0;
    // Acknowledged so far, and perhaps the one that was being written.
    const auto least = std::upper_bound(recorded.committed.begin(), recorded.committed.end(), position)
        - recorded.committed.begin();
    const auto most = std::lower_bound(recorded.begun.begin(), recorded.begun.end(), position) - recorded.begun.begin();
    for (auto state = least; state <= most; ++state) {
        if (found == recorded.states[state])
            return;
    }
    // Free pages may hold anything; what counts is what is recorded.
    Connection connection(path, Connection::Mode::ReadOnly, 0);
    if (connection.scalar(QStringLiteral("PRAGMA integrity_check")).toString() != u"ok") {
        ++figures.half;
        return;
    }
    const auto content = contentOf(path);
    const auto holds = [&](qsizetype state) {
        const auto other = folder.filePath(QStringLiteral("other.moli"));
        putBytes(other, recorded.states[state]);
        return contentOf(other) == content;
    };
    for (auto state = least; state <= most; ++state) {
        if (holds(state))
            return;
    }
    for (qsizetype state = 0; state < least; ++state) {
        if (holds(state)) {
            ++figures.lost;
            return;
        }
    }
    ++figures.half;
}

Figures tryImages(const Recorded &recorded, int images, quint32 seed)
{
    Figures figures;
    QRandomGenerator random(seed);
    PowerLoss power({{recorded.path, recorded.before}, {recorded.path + u"-journal", QByteArray()}},
                    recorded.operations);
    const auto operations = recorded.operations.size();
    // The same number of images, or one more, after every operation.
    do {
        const auto until = (power.position() + 1) * images / (operations + 1);
        while (figures.images < until)
            tryImage(recorded, power.image(random), power.position(), figures);
    } while (power.step());
    return figures;
}

} // namespace

TEST_CASE("A power failure at any moment leaves a whole file with every acknowledged commit", "[db][faults]")
{
    const auto commits = static_cast<int>(OfficeWork::kinds().size()) * faultCount(1, 3);
    const auto recorded = recordWork(commits);
    REQUIRE(recorded.operations.size() > 20 * commits);
    for (const auto &state : recorded.states) {
        const QTemporaryDir folder(trialFolder());
        const auto path = folder.filePath(QStringLiteral("x.moli"));
        putBytes(path, state);
        CHECK(mistakesIn(*Store::open(path).store) == QStringList());
    }
    const auto figures = tryImages(recorded, faultCount(2'000, 100'000), 1);
    tellFigures(
        "power loss: %d images after %d operations of %d commits, %d rolled back, %d not opened, %d lost a commit, "
        "%d half written",
        figures.images, static_cast<int>(recorded.operations.size()), commits, figures.rolledBack, figures.unopened,
        figures.lost, figures.half);
    CHECK(figures.images >= faultCount(2'000, 100'000));
    CHECK(figures.rolledBack > figures.images / 10);
    CHECK(figures.unopened == 0);
    CHECK(figures.lost == 0);
    CHECK(figures.half == 0);
}

TEST_CASE("The power-loss test notices a disk on which syncs do nothing, as with synchronous=OFF", "[db][faults]")
{
    const auto recorded = recordWork(5, true);
    const auto figures = tryImages(recorded, 200, 2);
    CHECK(figures.violations() > 20);
}

TEST_CASE("The power-loss test notices when a journal is thrown away instead of rolled back", "[db][faults]")
{
    const auto recorded = recordWork(5);
    QRandomGenerator random(3);
    PowerLoss power({{recorded.path, recorded.before}}, recorded.operations);
    Figures figures;
    while (power.step()) {
        auto image = power.image(random);
        image.remove(recorded.path + u"-journal");
        tryImage(recorded, image, power.position(), figures);
    }
    CHECK(figures.violations() > 0);
}

TEST_CASE("A power failure while the last one is being rolled back does no harm either", "[db][faults]")
{
    // Images of the opening of an image; the states are those of the first recording.
    const auto recorded = recordWork(4);
    QRandomGenerator random(4);
    PowerLoss power({{recorded.path, recorded.before}, {recorded.path + u"-journal", QByteArray()}},
                    recorded.operations);
    Figures figures;
    int recoveries = 0;
    const int every = faultCount(7, 1);
    while (power.step()) {
        if (power.position() % every != 0)
            continue;
        const auto first = power.image(random);
        const QTemporaryDir folder(trialFolder());
        Recorded second = recorded;
        second.path = folder.filePath(QStringLiteral("x.moli"));
        putBytes(second.path, first.value(recorded.path));
        if (first.contains(recorded.path + u"-journal"))
            putBytes(second.path + u"-journal", first.value(recorded.path + u"-journal"));
        {
            FaultyDisk disk;
            disk.record(true);
            REQUIRE(Store::open(second.path).outcome == OpenOutcome::Current);
            second.operations = disk.operations();
        }
        QHash<QString, QByteArray> files;
        for (auto file = first.begin(); file != first.end(); ++file)
            files.insert(second.path + file.key().mid(recorded.path.size()), file.value());
        PowerLoss again(files, second.operations);
        recoveries += second.operations.size() > 3 ? 1 : 0;
        do
            tryImage(second, again.image(random), power.position(), figures);
        while (again.step());
    }
    tellFigures("power loss while rolling back: %d images of %d recoveries, %d violations", figures.images, recoveries,
                figures.violations());
    CHECK(recoveries > 10);
    CHECK(figures.violations() == 0);
}

TEST_CASE(
    "A power failure during an upgrade leaves a file that the next start brings up to date, and the copy was whole "
    "before the first change",
    "[db][faults]")
{
    const QTemporaryDir folder(trialFolder());
    const auto path = folder.filePath(QStringLiteral("x.moli"));
    putBytes(path, olderFile());
    QList<DiskOperation> operations;
    {
        FaultyDisk disk;
        disk.record(true);
        REQUIRE(Store::open(path, laterMoli()).outcome == OpenOutcome::Upgraded);
        operations = disk.operations();
    }
    const auto expected = contentOf(path);

    // The copy is on the disk before the file is touched.
    qsizetype firstChange = -1;
    qsizetype lastOfCopy = -1;
    qsizetype syncOfCopy = -1;
    for (qsizetype i = 0; i < operations.size(); ++i) {
        const auto &operation = operations[i];
        const bool ofFile = operation.file == path;
        if (firstChange < 0 && ofFile && operation.kind == DiskOperation::Kind::Write)
            firstChange = i;
        if (operation.file.endsWith(u".part"))
            (operation.kind == DiskOperation::Kind::Sync ? syncOfCopy : lastOfCopy) = i;
    }
    REQUIRE(lastOfCopy > 0);
    CHECK(syncOfCopy > lastOfCopy);
    CHECK(firstChange > syncOfCopy);

    QRandomGenerator random(5);
    PowerLoss power({{path, olderFile()}}, operations);
    int images = 0;
    int wrong = 0;
    QSet<QString> versions;
    const auto wanted = faultCount(150, 10'000);
    do {
        while (images < (power.position() + 1) * wanted / (operations.size() + 1)) {
            const auto image = power.image(random);
            const QTemporaryDir trial(trialFolder());
            const auto copy = trial.filePath(QStringLiteral("x.moli"));
            putBytes(copy, image.value(path));
            if (image.contains(path + u"-journal"))
                putBytes(copy + u"-journal", image.value(path + u"-journal"));
            const auto opened = Store::open(copy, laterMoli());
            versions.insert(openOutcomeKey(opened.outcome));
            const bool whole = opened.store && mistakesIn(*opened.store).isEmpty();
            wrong += whole && contentOf(copy) == expected ? 0 : 1;
            ++images;
        }
    } while (power.step());
    tellFigures("power loss during upgrade: %d images, %d wrong", images, wrong);
    CHECK(versions == QSet<QString>{QStringLiteral("current"), QStringLiteral("upgraded")});
    CHECK(wrong == 0);
}
