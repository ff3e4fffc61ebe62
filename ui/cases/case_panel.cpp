// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_panel.h"

#include "app/cases/case_guides.h"
#include "app/text/value_text.h"
#include "ui/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/thumbnail.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

constexpr int photoEdge = 72; // pixels

/// The statuses that can be given at the desk, in the order of the work.
struct Step {
    const char *status;
    const char *label;
};
constexpr Step steps[] = {
    {"submitted", QT_TRANSLATE_NOOP("moli::CasePanel", "Hand in")},
    {"shortlisted", QT_TRANSLATE_NOOP("moli::CasePanel", "Shortlist")},
    {"excellent", QT_TRANSLATE_NOOP("moli::CasePanel", "Choose as excellent")},
    {"not_chosen", QT_TRANSLATE_NOOP("moli::CasePanel", "Not chosen")},
};

} // namespace

CasePanel::CasePanel(Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_title(new QLabel(this)),
      m_facts(new QLabel(this)),
      m_consent(new QLabel(this)),
      m_sections(new PlainTable(tr("Sections and their length"), this)),
      m_photoCount(new QLabel(this)),
      m_photoPlace(new QWidget(this)),
      m_photos(new FlowLayout(m_photoPlace)),
      m_open(new QPushButton(themeIcon(u"edit"_s), tr("Open"), this))
{
    setProperty("role", "card");
    m_title->setProperty("role", "sectionTitle");
    m_facts->setProperty("role", "hint");
    m_photoCount->setProperty("role", "hint");
    for (auto *label : {m_title, m_facts, m_consent, m_photoCount}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *buttonPlace = new QWidget(this);
    auto *buttons = new FlowLayout(buttonPlace);
    buttons->addWidget(m_open);
    for (const auto &step : steps) {
        const auto status = QString::fromLatin1(step.status);
        auto *button = new QPushButton(tr(step.label), buttonPlace);
        if (status == u"excellent")
            button->setProperty("role", "primary");
        connect(button, &QPushButton::clicked, this, [this, status] { emit statusRequested(m_id, status); });
        buttons->addWidget(button);
        m_buttons.insert(status, button);
    }
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_id); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_consent);
    layout->addWidget(buttonPlace);
    layout->addWidget(m_sections);
    layout->addWidget(m_photoCount);
    layout->addWidget(m_photoPlace);
    layout->addStretch(1);
    clear();
}

void CasePanel::clear()
{
    m_id.clear();
    hide();
}

void CasePanel::setCase(const DeskCase &entry)
{
    const ValueText text(m_session.store());
    m_id = entry.id;
    m_title->setText(entry.title);
    QStringList facts{m_session.store().choiceLabel(u"case_entry.status"_s, entry.status),
                      m_session.store().choiceLabel(u"category"_s, entry.category)};
    for (const auto &each : {entry.organization, entry.office}) {
        if (!each.isEmpty())
            facts.append(each);
    }
    if (entry.score)
        facts.append(tr("Score %1").arg(text.number(*entry.score, 2)));
    m_facts->setText(facts.join(u"  ·  "_s));
    m_consent->setText(entry.consent ? tr("Consent to publish is recorded.")
                                     : tr("Without consent to publish: it can't be chosen."));
    setRole(m_consent, entry.consent ? "hint" : "warning");
    const bool mayWrite = !m_session.store().isReadOnly();
    const bool draft = entry.status == u"draft";
    for (auto button = m_buttons.begin(); button != m_buttons.end(); ++button) {
        const bool handsIn = button.key() == u"submitted";
        button.value()->setVisible(handsIn == draft && button.key() != entry.status);
        button.value()->setEnabled(mayWrite);
    }
    fillSections(entry);
    fillPhotos(entry);
    show();
}

void CasePanel::fillSections(const DeskCase &entry)
{
    QList<PlainTable::Row> rows;
    for (const auto &section : entry.sections) {
        using Tone = PlainTable::Tone;
        const QString state = section.characters == 0 ? tr("missing")
            : section.characters < section.least      ? tr("%1 short").arg(section.least - section.characters)
            : section.characters > section.most       ? tr("%1 too long").arg(section.characters - section.most)
                                                      : tr("fits");
        const auto tone = section.fits() ? Tone::Good : section.characters == 0 ? Tone::Danger : Tone::Warm;
        rows.append(
            {{{section.label},
              {QString::number(section.characters), Tone::Plain, true},
              {tr("%1–%2").arg(QString::number(section.least), QString::number(section.most)), Tone::Muted, true},
              {state, tone}},
             Target::toRecord(u"case_entry"_s, entry.id, section.field)});
    }
    m_sections->setContent({tr("Section"), tr("Characters"), tr("Guide"), tr("State")}, rows, 0);
}

void CasePanel::fillPhotos(const DeskCase &entry)
{
    const int without = entry.photosWithoutCaption();
    const auto count = static_cast<int>(entry.photos.size());
    m_photoCount->setText(
        count == 0 ? tr("No photos.")
            : without == 0
            ? tr("%n photo(s), all with a caption.", nullptr, count)
            : tr("%1 photos, %2 of them without a caption.").arg(QString::number(count), QString::number(without)));
    setRole(m_photoCount, without > 0 || count > mostCasePhotos ? "warning" : "hint");
    if (count > mostCasePhotos)
        m_photoCount->setText(
            tr("%1 photos; the call asks for up to %2.").arg(QString::number(count), QString::number(mostCasePhotos)));
    QStringList shown;
    for (const auto &photo : entry.photos)
        shown += {photo.sha256, photo.caption};
    const QString photos = entry.id + shown.join(u'\n');
    if (photos == m_shownPhotos)
        return;
    m_shownPhotos = photos;
    while (auto *item = m_photos->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &photo : entry.photos) {
        auto *thumbnail = new Thumbnail(photo.caption.isEmpty() ? tr("Photo without a caption") : photo.caption,
                                        m_photoPlace);
        thumbnail->setEdge(photoEdge);
        thumbnail->setCaption(photo.caption);
        connect(thumbnail, &QAbstractButton::clicked, this, [this] { emit openRequested(m_id); });
        m_photos->addWidget(thumbnail);
        m_session.read(
            thumbnail, tr("Reading a photo"),
            [&store = m_session.store(), sha256 = photo.sha256] {
                return QImage::fromData(store.attachmentBytes(sha256, AttachmentSize::Thumbnail));
            },
            [thumbnail](const QImage &image) { thumbnail->setImage(image); });
    }
    m_photoPlace->setVisible(!entry.photos.isEmpty());
}

} // namespace moli
