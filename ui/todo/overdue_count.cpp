// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/todo/overdue_count.h"

#include "app/todo/todo.h"

#include <algorithm>

namespace moli {

namespace {
constexpr int firstDelay = 100;  // ms; the window opens first
constexpr int countDelay = 1500; // ms; a badge needn't follow every change at once
} // namespace

OverdueCount::OverdueCount(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OverdueCount::count);
    connect(&session, &Session::changed, this, [this](const ChangeSet &) { m_timer.start(countDelay); });
    m_timer.start(firstDelay);
}

void OverdueCount::count()
{
    m_session.read(
        this, tr("Counting what is overdue"),
        [&store = m_session.store()] {
            const auto day = store.today();
            const auto entries = todoDates(store, day);
            return static_cast<int>(std::ranges::count_if(entries, [&](const TodoEntry &entry) {
                return todoGroup(entry, day) == TodoGroup::Overdue;
            }));
        },
        [this](int overdue) { emit counted(overdue); });
}

} // namespace moli
