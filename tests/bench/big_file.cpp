// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/big_file.h"

#include "db/records/built_in_records.h"
#include "db/store/batch.h"

#include <QDate>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>
#include <stdexcept>

namespace moli {

namespace {

constexpr int batchSize = 10'000; // records
const QDate firstDay(2017, 1, 1);
constexpr int days = 5 * 365;

class BigFileMaker {
public:
    BigFileMaker(Store &store, const BigFileSize &size) : m_store(store), m_size(size) { m_timer.start(); }

    void run()
    {
        many(QStringLiteral("organization"), m_size.organizations, [this](int i) { return organization(i); });
        many(QStringLiteral("service"), m_size.services, [this](int) { return service(); });
        many(QStringLiteral("dispute"), m_size.disputes, [this](int i) { return dispute(i); });
    }

private:
    void many(const QString &type, int count, const std::function<Record(int)> &make)
    {
        m_blank = m_store.blank(type);
        const auto began = m_timer.elapsed();
        for (int done = 0; done < count;) {
            const auto batch = m_store.begin({BatchKind::Import, QStringLiteral("bench"), {}});
            for (const int until = qMin(count, done + batchSize); done < until; ++done) {
                const auto result = batch->save(make(done));
                if (!result.saved())
                    throw std::runtime_error("not saved: " + result.problems.first().sentence.toStdString());
                if (type == u"organization")
                    m_organizations.append(result.id);
            }
            batch->commit();
            std::fprintf(stderr, "\r%s %d of %d, %.0f each second   ", qPrintable(type), done, count,
                         1000.0 * done / static_cast<double>(qMax<qint64>(1, m_timer.elapsed() - began)));
        }
        std::fprintf(stderr, "\n");
    }

    template <typename List>
    auto one(const List &list)
    {
        return list[m_random.bounded(static_cast<int>(list.size()))];
    }

    /// Some things happen far more often than others.
    int skewed(int count) { return static_cast<int>(count * m_random.generateDouble() * m_random.generateDouble()); }

    QString district()
    {
        static const QStringList codes{QStringLiteral("350102"), QStringLiteral("350103"), QStringLiteral("350104"),
                                       QStringLiteral("350105"), QStringLiteral("350111"), QStringLiteral("350112"),
                                       QStringLiteral("350121"), QStringLiteral("350122"), QStringLiteral("350123"),
                                       QStringLiteral("350124"), QStringLiteral("350125"), QStringLiteral("350128"),
                                       QStringLiteral("350181")};
        return fixedId(QStringLiteral("district"), codes[skewed(static_cast<int>(codes.size()))]);
    }

    QString day() { return firstDay.addDays(m_random.bounded(days)).toString(Qt::ISODate); }

    QString name()
    {
        static const QString characters = QStringLiteral(
            "春兰秋菊梅竹荷莲桂枫松柏云霞月星晨曦光明安康福乐和谐同心关爱温馨阳雨露清泉江海山林");
        QString name;
        for (int i = 0; i < 2; ++i)
            name += one(characters);
        return m_random.bounded(2000) == 0 ? QStringLiteral("翡翠") : name;
    }

    Record organization(int number)
    {
        static const QStringList kinds{QStringLiteral("社工服务中心"), QStringLiteral("互助会"),
                                       QStringLiteral("志愿者协会"), QStringLiteral("妇女儿童活动中心"),
                                       QStringLiteral("家庭教育研究会")};
        auto record = m_blank;
        record
            .set(QStringLiteral("name"),
                 QString(QStringLiteral("福州市") + name() + one(kinds) + QString::number(number)))
            .set(QStringLiteral("form"), QStringLiteral("community_group"))
            .set(QStringLiteral("registration"), QStringLiteral("on_file"))
            .set(QStringLiteral("district"), district())
            .set(QStringLiteral("link"), m_random.bounded(4) ? QStringLiteral("linked") : QStringLiteral("nurtured"))
            .set(QStringLiteral("linked_on"), day())
            .set(QStringLiteral("head"), name())
            .set(QStringLiteral("members"), m_random.bounded(200))
            .set(QStringLiteral("profile"), QStringLiteral("本组织面向辖区妇女和儿童开展服务。"));
        return record;
    }

    Record service()
    {
        static const QStringList kinds{QStringLiteral("legal_advice"), QStringLiteral("counselling"),
                                       QStringLiteral("child_care")};
        static const QStringList texts{QStringLiteral("为妇女讲解婚姻家庭法律知识"),
                                       QStringLiteral("社工入户走访困难家庭"), QStringLiteral("亲子阅读和手工活动"),
                                       QStringLiteral("妇女创业就业技能培训")};
        auto record = m_blank;
        record.set(QStringLiteral("organization"), m_organizations[skewed(static_cast<int>(m_organizations.size()))])
            .set(QStringLiteral("date"), day())
            .set(QStringLiteral("kind"), kinds[skewed(3)])
            .set(QStringLiteral("district"), district())
            .set(QStringLiteral("women"), m_random.bounded(60))
            .set(QStringLiteral("children"), m_random.bounded(40))
            .set(QStringLiteral("others"), m_random.bounded(5))
            .set(QStringLiteral("place"), QString(name() + QStringLiteral("社区")))
            .set(QStringLiteral("text"), texts[skewed(4)]);
        return record;
    }

    Record dispute(int number)
    {
        auto record = m_blank;
        const auto accepted = firstDay.addDays(static_cast<qint64>(days) * number / m_size.disputes);
        record.set(QStringLiteral("accepted_on"), accepted.toString(Qt::ISODate))
            .set(QStringLiteral("district"), district())
            .set(QStringLiteral("kind"), QStringLiteral("marriage"))
            .set(QStringLiteral("organization"), m_organizations[skewed(static_cast<int>(m_organizations.size()))])
            .set(QStringLiteral("mediator"), name())
            .set(QStringLiteral("parties"), QString(name() + u' ' + name()));
        if (m_random.bounded(10) > 0)
            record.set(QStringLiteral("outcome"), QStringLiteral("written"))
                .set(QStringLiteral("closed_on"), accepted.addDays(m_random.bounded(60)).toString(Qt::ISODate));
        return record;
    }

    Store &m_store;
    BigFileSize m_size;
    QRandomGenerator m_random{20211231};
    QElapsedTimer m_timer;
    Record m_blank;
    QStringList m_organizations;
};

} // namespace

BigFileSize BigFileSize::scaled(double factor) const
{
    const auto times = [factor](int count) { return qMax(1, static_cast<int>(count * factor)); };
    return {times(organizations), times(services), times(disputes)};
}

double makeBigFile(const QString &path, const BigFileSize &size)
{
    auto made = Store::create(path, {QStringLiteral("350100"), QStringLiteral("bench"), QStringLiteral("bench")});
    if (!made.store)
        throw std::runtime_error("no file: " + made.sentence.toStdString());
    QElapsedTimer timer;
    timer.start();
    BigFileMaker(*made.store, size).run();
    return static_cast<double>(timer.elapsed()) / 1000;
}

} // namespace moli
