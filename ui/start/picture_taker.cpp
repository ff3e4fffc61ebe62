// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/picture_taker.h"

#include "ui/main_window.h"
#include "ui/navigation.h"
#include "ui/page_catalogue.h"
#include "ui/search_palette.h"
#include "ui/start/shell.h"
#include "ui/start/start_window.h"

#include <QPixmap>
#include <QScreen>

#include <cstdio>

namespace moli {

namespace {

constexpr int lookInterval = 100; // ms
constexpr int quietEnough = 12;   // looks in a row without anything running: debounced work has begun by then

} // namespace

PictureTaker::PictureTaker(Shell &shell, const CommandOptions &options, QObject *parent)
    : QObject(parent),
      m_shell(shell),
      m_options(options)
{
    m_timer.setInterval(lookInterval);
    connect(&m_timer, &QTimer::timeout, this, &PictureTaker::look);
    connect(&m_shell, &Shell::opened, this, &PictureTaker::begin);
    if (!m_options.screenshot.isEmpty())
        connect(&m_shell, &Shell::refused, this, &PictureTaker::giveUp);
}

void PictureTaker::begin()
{
    if (m_begun)
        return;
    m_begun = true;
    QWidget *top = m_shell.window() ? static_cast<QWidget *>(m_shell.window()) : m_shell.startWindow();
    if (!m_options.size.isEmpty()) {
        top->move(0, 0);
        top->resize(m_options.size);
    }
    showPage();
    if (!m_options.screenshot.isEmpty())
        m_timer.start();
}

void PictureTaker::showPage()
{
    const QString kind = m_options.page.section(u':', 0, 0);
    const QString rest = m_options.page.section(u':', 1);
    MainWindow *window = m_shell.window();
    if (!window) {
        if (kind == u"newfile")
            m_shell.startWindow()->showNewFile();
        return;
    }
    Target target;
    target.key = rest;
    if (kind.isEmpty())
        return;
    if (kind == u"list") {
        target.kind = Target::Kind::List;
        window->go(target);
    } else if (kind == u"new") {
        target.kind = Target::Kind::NewRecord;
        window->go(target);
    } else if (kind == u"record") {
        window->go(Target::toRecord(rest, firstRecord(rest)));
    } else if (kind == u"search") {
        window->palette()->open(rest);
    } else if (kind == u"narrow") {
        window->navigation()->setCollapsed(true);
    } else if (const QString type = recordTypeOfPage(kind);
               !type.isEmpty() && (!rest.isEmpty() || pageEntry(kind, false).key.isEmpty())) {
        const auto id = m_shell.session()->store().resolve(type, rest);
        window->go(Target::toPage(kind, id.value_or(firstRecord(type))));
    } else {
        window->go(Target::toPage(kind));
    }
}

QString PictureTaker::firstRecord(const QString &type)
{
    Query query{type};
    query.limit = 1;
    const Page page = m_shell.session()->store().query(query);
    if (page.records.isEmpty() && !m_options.screenshot.isEmpty())
        giveUp(tr("The file has no record under “%1”.")
                   .arg(m_shell.session()->store().registry().type(type).pluralLabel()));
    return page.records.isEmpty() ? QString() : page.records.first().id();
}

void PictureTaker::look()
{
    m_quietLooks = m_shell.isBusy() ? 0 : m_quietLooks + 1;
    if (m_quietLooks >= quietEnough)
        take();
}

void PictureTaker::take()
{
    m_timer.stop();
    QWidget *top = m_shell.window() ? static_cast<QWidget *>(m_shell.window()) : m_shell.startWindow();
    const QPixmap picture = top->screen()->grabWindow(top->winId());
    const bool saved = (picture.isNull() ? top->grab() : picture).save(m_options.screenshot);
    if (saved)
        emit finished(0);
    else
        giveUp(tr("The picture couldn't be written to %1.").arg(m_options.screenshot));
}

void PictureTaker::giveUp(const QString &sentence)
{
    m_timer.stop();
    std::fputs(qPrintable(sentence + u'\n'), stderr);
    emit finished(1);
}

} // namespace moli
