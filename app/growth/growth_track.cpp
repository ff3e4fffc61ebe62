// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/growth/growth_track.h"

#include "app/processes/process.h"
#include "app/text/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

/// More records of a type than this stand on the track as one entry for each year.
constexpr qint64 mostSingle = 24;

QString say(const char *sentence, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("GrowthTrack", sentence, comment, n);
}

/// How records of a type concern the subject: the path to it, and the path to their date.
struct Source {
    const RecordType *type;
    QString path;
    Operator op = Operator::Equal;
    QString subjectField; ///< the record's own field that leads to the subject; left out of titles
};

class Track {
public:
    Track(const Store &store, const QString &type, const QString &id)
        : m_store(store),
          m_text(store),
          m_type(type),
          m_id(id),
          m_subject(store.titles(type, {id}).value(id).section(u" · "_s, 0, 0))
    {
    }

    [[nodiscard]] QList<TrackEntry> entries()
    {
        for (const auto &source : sources())
            add(source);
        std::ranges::stable_sort(m_entries, std::ranges::greater(), &TrackEntry::date);
        return m_entries;
    }

private:
    [[nodiscard]] QList<Source> sources() const
    {
        QList<Source> sources;
        for (const auto &referrer : m_store.registry().referrersOf(m_type)) {
            const bool isList = referrer.field->isList();
            sources.append({referrer.type, referrer.field->key(), isList ? Operator::Includes : Operator::Equal,
                            referrer.field->key()});
        }
        // What the people of an organization do is part of its growth; so is what follows somebody's entry in the pool.
        const auto through = [&](const QString &type, const QString &field, const QString &further) {
            sources.append({&m_store.registry().type(type), field + u'.' + further, Operator::Equal, {}});
        };
        if (m_type == u"organization") {
            for (const auto &type : {u"attendance"_s, u"appointment"_s, u"talent"_s, u"honour"_s})
                through(type, u"person"_s, u"organization"_s);
        } else if (m_type == u"person") {
            through(u"talent_followup"_s, u"talent"_s, u"person"_s);
        }
        return sources;
    }

    void add(const Source &source)
    {
        Query query{source.type->key(), {{source.path, source.op, m_id}}};
        if (m_store.count(query) > mostSingle) {
            addYears(source, query);
            return;
        }
        const auto process = processOf(m_store, source.type->key());
        m_store.forEach(query, [&](const Record &record) {
            if (process)
                addStages(source, record, *process);
            else
                addRecord(source, record);
            return true;
        });
    }

    void addYears(const Source &source, const Query &query)
    {
        const auto path = datePath(*source.type);
        if (path.isEmpty())
            return;
        const auto groups = m_store.aggregate(
            {source.type->key(), query.where, {{Measure::Kind::Count, {}}}, {{path, Dimension::Part::Year}}});
        for (const auto &group : groups) {
            const auto year = group.keys.value(0).toInt();
            if (year <= 0)
                continue;
            auto rows = query;
            rows.where += isDate(*source.type, path) ? between(path, QDate(year, 1, 1), QDate(year, 12, 31))
                                                     : QList<Condition>{equals(path, year)};
            append({QDate(year, 1, 1),
                    true,
                    source.type->key(),
                    source.type->key(),
                    {},
                    say(QT_TRANSLATE_N_NOOP("GrowthTrack", "%n record(s)"), nullptr, static_cast<int>(group.rows)),
                    rows});
        }
    }

    void addStages(const Source &source, const Record &record, const Process &process)
    {
        // The stage says enough where nothing else names the record: how a stay is run (resident) isn't its name.
        const auto title = namesOf(source, record, {process.stageField()}).join(u" · "_s);
        for (const auto &visit : process.visits(record)) {
            if (!visit.from.isValid())
                continue;
            const QString stage = process.stageLabel(visit.stage);
            append({visit.from,
                    false,
                    record.type(),
                    record.type(),
                    record.id(),
                    title.isEmpty() ? stage : QString(title + Label(": ", "：").text() + stage),
                    {}});
        }
    }

    void addRecord(const Source &source, const Record &record)
    {
        TrackEntry entry;
        entry.kind = entry.type = record.type();
        entry.id = record.id();
        const auto day = dayOf(record);
        if (day.isValid()) {
            entry.date = day;
        } else if (const auto year = yearOf(record)) {
            entry.date = QDate(year, 1, 1);
            entry.wholeYear = true;
        } else {
            return;
        }
        entry.title = titleOf(source, record);
        append(entry);
    }

    void append(const TrackEntry &entry)
    {
        const auto same = [&](const TrackEntry &other) {
            return !entry.id.isEmpty() && other.type == entry.type && other.id == entry.id && other.date == entry.date
                && other.title == entry.title;
        };
        if (std::ranges::none_of(m_entries, same)) // one that refers to it twice stands once
            m_entries.append(entry);
    }

    [[nodiscard]] static bool isDate(const RecordType &type, const QString &path)
    {
        const auto *field = type.findField(path);
        return !field || field->type() == FieldType::Date;
    }

    /// The path to the date that a person means by "when" for the type: its own, or that of what it belongs to.
    [[nodiscard]] QString datePath(const RecordType &type) const
    {
        if (!type.whenField().isEmpty())
            return type.whenField();
        for (const auto &field : type.fields()) {
            if (field.type() != FieldType::Reference || !field.isRequired() || field.refersTo() == m_type)
                continue;
            const auto &whole = m_store.registry().type(field.refersTo());
            if (!whole.whenField().isEmpty() && isDate(whole, whole.whenField()))
                return field.key() + u'.' + whole.whenField();
        }
        return {};
    }

    [[nodiscard]] QDate dayOf(const Record &record) const
    {
        const auto &type = m_store.registry().type(record.type());
        const auto path = datePath(type);
        if (const auto dot = path.indexOf(u'.'); dot > 0) {
            const auto &reference = type.field(path.left(dot));
            const auto whole = m_store.get(reference.refersTo(), record.text(reference.key()));
            return whole ? QDate::fromString(whole->text(path.mid(dot + 1)), Qt::ISODate) : QDate();
        }
        if (!path.isEmpty() && isDate(type, path))
            return QDate::fromString(record.text(path), Qt::ISODate);
        // Counted by the year; the last day that it knows of (awarded, submitted) is nearer.
        QDate last;
        for (const auto &field : type.fields()) {
            if (field.type() == FieldType::Date)
                last = std::max(last, QDate::fromString(record.text(field.key()), Qt::ISODate));
        }
        return last;
    }

    [[nodiscard]] int yearOf(const Record &record) const
    {
        const auto &type = m_store.registry().type(record.type());
        const auto path = datePath(type);
        return path.isEmpty() || path.contains(u'.') || isDate(type, path) ? 0 : static_cast<int>(record.number(path));
    }

    /// The parts of the record's title without the subject itself and without what the entry says anyway.
    [[nodiscard]] QStringList namesOf(const Source &source, const Record &record, QStringList without) const
    {
        without += {source.subjectField, source.type->whenField()};
        QStringList parts;
        for (const auto &key : source.type->titleFields()) {
            const auto &field = source.type->field(key);
            if (!without.contains(key) && !field.isSensitive() && field.type() != FieldType::Date)
                parts += textOf(field, record).split(u" · "_s, Qt::SkipEmptyParts);
        }
        parts.removeAll(m_subject);
        return parts;
    }

    /// The record's title; where nothing names it, what was chosen for it (an assessment: its grade).
    [[nodiscard]] QString titleOf(const Source &source, const Record &record) const
    {
        auto parts = namesOf(source, record, {});
        const QStringList without{source.subjectField, source.type->whenField()};
        for (const auto &field : source.type->fields()) {
            if (parts.isEmpty() && !without.contains(field.key()) && field.isListed()
                && field.type() == FieldType::Choice && record.has(field.key()))
                parts.append(textOf(field, record));
        }
        return parts.isEmpty() ? source.type->label() : parts.join(u" · "_s);
    }

    [[nodiscard]] QString textOf(const Field &field, const Record &record) const
    {
        const auto value = record.value(field.key());
        return m_text.display(field, value,
                              field.refersTo().isEmpty() ? QHash<QString, QString>()
                                                         : m_store.titles(field.refersTo(), value.toStringList()));
    }

    const Store &m_store;
    ValueText m_text;
    QString m_type;
    QString m_id;
    QString m_subject; ///< its name
    QList<TrackEntry> m_entries;
};

} // namespace

QList<TrackEntry> growthTrack(const Store &store, const QString &type, const QString &id)
{
    return Track(store, type, id).entries();
}

} // namespace moli
