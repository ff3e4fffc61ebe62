// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo.h"
#include "app/demo/demo_random.h"
#include "db/store/batch.h"

#include <QDate>

namespace moli {

/// What the parts of the demo know of each other's records.
struct DemoDistrict {
    QString id;
    QString code;
    QString name;
    QString officeId; ///< of its federation
    QString officeName;
    int weight = 1;
};

struct DemoOrganization {
    QString id;
    QString name;
    QString form;
    QString link;
    QString head;
    QString officeId;
    int district = 0; ///< index into DemoWorld::districts
    bool county = false;
    QStringList categories;
    QDate linkedOn;
    QDate foundedOn;
    QDate registeredOn;
    bool dissolved = false;
};

struct DemoPerson {
    QString id;
    QString name;
    int organization = 0;
    QString role;
    QDate joinedOn;
};

struct DemoMentor {
    QString id;
    QString name;
    QString institution;
    QDate engagedFrom;
};

struct DemoProject {
    QString id;
    QString code;
    QString title;
    QString category;
    QString stage;
    QString officeId;
    QString officeName;
    int district = -1; ///< of the buying county, -1: the city
    QList<int> districts;
    int year = 0;
    int organization = -1;
    bool carriedOut = false;
    bool disputes = false;
    bool excellent = false;
    qint64 amount = 0; ///< fen
    QDate published, deadline, contractOn, from, until, closedOn;
    // What its services and disputes came to.
    int services = 0;
    qint64 women = 0, children = 0, others = 0;
    int resolved = 0;
};

/// A scoring scheme with its indicators.
struct DemoScheme {
    struct Indicator {
        QString id;
        int greatest = 0; ///< hundredths of a point
    };
    QString id;
    bool dropsExtremes = false;
    QList<Indicator> indicators; ///< the first decides ties
};

/// The file being filled: the batch, the chance and what was made so far. Nothing goes past the store's own checks.
class DemoWorld {
public:
    DemoWorld(Store &store, Batch &batch, const DemoOptions &options);

    /// Saves and returns the id. Throws Error when the store refuses: that is a mistake of the demo.
    QString add(Record record);
    [[nodiscard]] DemoRandom stream(quint32 number) const { return {options.seed, number}; }
    /// Keeps a picture and returns it as an entry of an attachments field.
    QVariant photo(const QString &name, const QString &caption, quint32 seed);

    [[nodiscard]] QString phone(DemoRandom &random) const;
    [[nodiscard]] const DemoOrganization &organizationOf(const DemoProject &project) const
    {
        return organizations.at(project.organization);
    }
    [[nodiscard]] QList<int> districtWeights() const;

    Store &store;
    Batch &batch;
    DemoOptions options;
    const QDate first{2017, 1, 3};
    const QDate last{2021, 12, 30};

    QString cityDistrict;
    QString cityOffice;
    QString cityOfficeName;
    QList<DemoDistrict> districts;
    QStringList townshipOffices;
    QList<DemoOrganization> organizations;
    QList<DemoPerson> persons;
    QList<DemoMentor> mentors;
    QList<DemoProject> projects;
    QHash<QString, DemoScheme> schemes; ///< by subject
    QStringList operators;

private:
    quint64 m_made = 0;
    DemoRandom m_ids;
};

[[nodiscard]] inline QString iso(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

[[nodiscard]] constexpr qint64 yuan(qint64 amount)
{
    return amount * 100;
}

// The parts, in the order in which they are made.
void makeReferenceData(DemoWorld &world);
void makeOrganizations(DemoWorld &world);
void makePeople(DemoWorld &world);
void makeIncubation(DemoWorld &world);
void makeGuidance(DemoWorld &world);
void makeSchemes(DemoWorld &world);
void makeProjects(DemoWorld &world);
void makeServices(DemoWorld &world);
void makeDisputes(DemoWorld &world);
void makeProjectWork(DemoWorld &world);
void makeAssessments(DemoWorld &world);
void makeTrainings(DemoWorld &world);
void makeCases(DemoWorld &world);
void makeRecognition(DemoWorld &world);
void makeSurveys(DemoWorld &world);
void makeFunding(DemoWorld &world);

} // namespace moli
