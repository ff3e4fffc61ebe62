// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/progress_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace moli {

namespace {
constexpr int lookInterval = 80; // ms
} // namespace

std::function<bool(int)> Progress::reporter(const std::shared_ptr<Progress> &progress)
{
    return [progress](int percent) {
        progress->percent = percent;
        return !progress->cancelled;
    };
}

ProgressPanel::ProgressPanel(QWidget *parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setProperty("role", "banner");
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setMinimumWidth(160);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(16);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPanel::cancel);
    m_timer.setInterval(lookInterval);
    connect(&m_timer, &QTimer::timeout, this, &ProgressPanel::look);
    hide();
}

std::shared_ptr<Progress> ProgressPanel::start(const QString &text, bool cancellable)
{
    m_progress = std::make_shared<Progress>();
    m_text->setText(text);
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    m_bar->setRange(0, 0);
    m_timer.start();
    show();
    return m_progress;
}

void ProgressPanel::stop()
{
    m_timer.stop();
    m_progress.reset();
    hide();
}

void ProgressPanel::cancel()
{
    if (!m_progress)
        return;
    m_progress->cancelled = true;
    m_cancel->setEnabled(false);
    emit cancelled();
}

void ProgressPanel::look()
{
    const int percent = m_progress->percent;
    if (percent < 0)
        return;
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
}

} // namespace moli
