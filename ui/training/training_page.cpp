// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_page.h"

#include "app/prints/training_prints.h"
#include "app/text/joined.h"
#include "ui/forms/reference_editor.h"
#include "ui/prints/print_preview.h"
#include "ui/theme.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/page_card.h"
#include "ui/widgets/pick_edit.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

constexpr int readDelay = 30; // ms

QString fieldOf(int column)
{
    switch (column) {
    case TrainingPage::Hours: return u"hours"_s;
    case TrainingPage::Score: return u"score"_s;
    case TrainingPage::Rating: return u"rating"_s;
    default: return {};
    }
}

} // namespace

struct TrainingPage::Content {
    std::optional<Record> training;
    QStringList facts;
    QList<Participant> participants;
};

TrainingPage::TrainingPage(Session &session, const QString &training, QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_id(training),
      m_edit(new QAction(themeIcon(u"edit"_s, Ink::OnPrimary), tr("Edit"), this)),
      m_notice(new NoticeBar(this)),
      m_facts(new QLabel(this)),
      m_person(new PickEdit(this)),
      m_organization(new PickEdit(this)),
      m_rows(new QLineEdit(this)),
      m_mistakes(new QLabel(this)),
      m_counts(new QLabel(this)),
      m_table(new QTableWidget(this))
{
    connect(m_edit, &QAction::triggered, this, [this] { emit targetRequested(Target::toRecord(u"training"_s, m_id)); });
    makeTable();
    makeLayout();
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readDelay);
    connect(&m_readTimer, &QTimer::timeout, this, &TrainingPage::read);
    connect(&session, &Session::changed, this, [this](const ChangeSet &) { m_readTimer.start(); });
    read();
}

void TrainingPage::makeTable()
{
    const Registry &registry = m_session.store().registry();
    const auto label = [&](const QString &field) { return registry.type(u"attendance"_s).field(field).label(); };
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Row"), registry.type(u"person"_s).field(u"name"_s).label(),
                                        registry.type(u"person"_s).field(u"organization"_s).label(),
                                        label(u"signed_in"_s), label(u"hours"_s), label(u"score"_s), label(u"rating"_s),
                                        tr("Passed"), label(u"certificate_number"_s)});
    m_table->setAccessibleName(tr("Participants"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(Organization, QHeaderView::Stretch);
    for (const int column : {Row, Hours, Score, Rating})
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const int column : {Name, Organization, Passed, Certificate})
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table, &QTableWidget::itemChanged, this, &TrainingPage::takeEdit);
    connect(m_table, &QTableWidget::cellActivated, this, &TrainingPage::openCurrent);
}

QWidget *TrainingPage::makeEntry()
{
    auto *entry = new QWidget(this);
    auto *grid = new QGridLayout(entry);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    const auto place = [&](int column, QLineEdit *edit, const QString &caption, const QString &hint) {
        auto *label = new QLabel(caption, entry);
        label->setProperty("role", "caption");
        label->setBuddy(edit);
        edit->setAccessibleName(caption);
        edit->setPlaceholderText(hint);
        grid->addWidget(label, 0, column);
        grid->addWidget(edit, 1, column);
        grid->setColumnStretch(column, 1);
    };
    place(0, m_rows, tr("Signed in, by row number"), tr("3 or 1-12, 15 and Enter"));
    place(1, m_person, tr("Add a person"), tr("Name or pinyin, Enter adds"));
    place(2, m_organization, tr("Add everybody of an organization"), tr("Name or pinyin"));
    m_mistakes->setProperty("role", "mistake");
    m_mistakes->setTextFormat(Qt::PlainText);
    m_mistakes->setWordWrap(true);
    m_mistakes->hide();
    grid->addWidget(m_mistakes, 2, 0, 1, 3);

    const RecordType &attendance = m_session.store().registry().type(u"attendance"_s);
    m_person->setSource(recordSource(m_session, this, attendance.field(u"person"_s), false),
                        ReferenceEditor::searchDebounce);
    const RecordType &person = m_session.store().registry().type(u"person"_s);
    m_organization->setSource(recordSource(m_session, this, person.field(u"organization"_s), false),
                              ReferenceEditor::searchDebounce);
    for (auto *edit : {m_person, m_organization})
        edit->setKeepsNothing(true);
    connect(m_person, &PickEdit::picked, this, [this](const PickEdit::Entry &picked) { addPersons({picked.id}); });
    connect(m_organization, &PickEdit::picked, this,
            [this](const PickEdit::Entry &picked) { addOrganization(picked.id); });
    connect(m_rows, &QLineEdit::returnPressed, this, &TrainingPage::signIn);
    connect(m_rows, &QLineEdit::textEdited, m_mistakes, &QLabel::hide);
    entry->setVisible(!m_session.store().isReadOnly());
    return entry;
}

void TrainingPage::makeLayout()
{
    auto *card = new PageCard(tr("Participants"), this);
    const auto addPrint = [&](const QString &text, PrintSheet (*make)(const Store &, const QString &)) {
        connect(card->addAction(u"print"_s, text), &QAction::triggered, this, [this, make] { preview(make); });
    };
    addPrint(tr("Sign-in sheet"), signInSheet);
    addPrint(tr("List of participants"), participantList);
    addPrint(tr("Certificates"), certificates);
    if (!m_session.store().isReadOnly()) {
        m_certify = card->addAction(u"star"_s, tr("Issue certificates"));
        connect(m_certify, &QAction::triggered, this, &TrainingPage::issue);
    }
    connect(card->addAction(u"table"_s, tr("As a list")), &QAction::triggered, this, [this] {
        emit targetRequested(
            Target::toList(u"attendance"_s, {u"attendance"_s, {equals(u"training"_s, m_id)}}, m_title));
    });
    m_facts->setProperty("role", "hint");
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_counts->setProperty("role", "hint");
    card->content()->addWidget(makeEntry());
    card->content()->addWidget(m_counts);
    card->content()->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    layout->addWidget(m_facts);
    layout->addWidget(card, 1);
}

void TrainingPage::read()
{
    const int reading = ++m_reading;
    m_session.read(
        this, tr("Reading the training"),
        [&store = m_session.store(), id = m_id] {
            Content content;
            content.training = store.get(u"training"_s, id);
            if (!content.training)
                return content;
            const ValueText text(store);
            const auto &type = store.registry().type(u"training"_s);
            for (const auto &key :
                 {u"kind"_s, u"from"_s, u"until"_s, u"hours"_s, u"venue"_s, u"speaker"_s, u"office"_s, u"seats"_s}) {
                if (content.training->has(key))
                    content.facts.append(
                        labelled(type.field(key).label(), text.display(type.field(key), content.training->value(key))));
            }
            content.participants = participantsOf(store, id);
            return content;
        },
        [this, reading](const Content &content) {
            if (reading == m_reading)
                fill(content);
        });
}

void TrainingPage::fill(const Content &content)
{
    if (!content.training) {
        m_notice->tell(tr("This training isn't there any more."));
        return;
    }
    if (content.training->deleted)
        m_notice->tell(tr("This training lies in the recycle bin."));
    m_title = content.training->text(u"title"_s);
    m_facts->setText(content.facts.join(u"  ·  "_s));
    m_participants = content.participants;
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    const bool mayWrite = !m_session.store().isReadOnly() && !content.training->deleted;
    const ValueText text(m_session.store());
    const auto &type = m_session.store().registry().type(u"attendance"_s);
    int signedIn = 0;
    int passed = 0;
    int certified = 0;

    m_filling = true;
    m_table->setRowCount(static_cast<int>(m_participants.size()));
    for (int at = 0; at < m_participants.size(); ++at) {
        const Participant &each = m_participants.at(at);
        const bool there = each.attendance.number(u"signed_in"_s) != 0;
        signedIn += there ? 1 : 0;
        passed += each.passed ? 1 : 0;
        certified += each.attendance.has(u"certificate_number"_s) ? 1 : 0;
        const auto put = [&](Column place, const QString &words, bool isNumber = false) {
            auto *item = new QTableWidgetItem(words); // the table owns it
            item->setToolTip(words);
            Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
            if (mayWrite && !fieldOf(place).isEmpty())
                flags |= Qt::ItemIsEditable;
            if (mayWrite && place == SignedIn)
                flags |= Qt::ItemIsUserCheckable;
            item->setFlags(flags);
            if (isNumber)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (place == SignedIn)
                item->setCheckState(there ? Qt::Checked : Qt::Unchecked);
            m_table->setItem(at, place, item);
        };
        const auto number = [&](const QString &field) {
            return text.display(type.field(field), each.attendance.value(field));
        };
        put(Row, number(u"row_number"_s), true);
        put(Name, each.name);
        put(Organization, each.organization);
        put(SignedIn, {});
        put(Hours, number(u"hours"_s), true);
        put(Score, number(u"score"_s), true);
        put(Rating, number(u"rating"_s), true);
        put(Passed, each.passed ? tr("yes") : there ? tr("no") : QString());
        put(Certificate, each.attendance.text(u"certificate_number"_s));
    }
    m_filling = false;
    m_table->resizeColumnToContents(Name);
    m_table->resizeColumnToContents(Certificate);
    const int letter = m_table->fontMetrics().horizontalAdvance(u'0');
    m_table->setColumnWidth(Name, qMax(m_table->columnWidth(Name), 14 * letter));
    m_table->setColumnWidth(Certificate, qMax(m_table->columnWidth(Certificate) + 16, 24 * letter));
    for (const int narrow : {Row, SignedIn, Hours, Score, Rating, Passed})
        m_table->setColumnWidth(narrow, qMax(11 * letter, m_table->horizontalHeader()->sectionSizeHint(narrow)));
    if (row >= 0 && row < m_table->rowCount())
        m_table->setCurrentCell(row, column);
    m_counts->setText(tr("On the list: %1 · signed in: %2 · passed: %3 (signed in and at least %4 % of the hours) · "
                         "certificates: %5")
                          .arg(text.number(m_participants.size()), text.number(signedIn), text.number(passed),
                               text.number(PassRule().leastShare), text.number(certified)));
    if (m_certify)
        m_certify->setEnabled(mayWrite && passed > 0);
    emit titleChanged();
}

void TrainingPage::tell(const DeskAnswer &answer, const QString &done)
{
    m_mistakes->setText(answer.mistakes.join(u'\n'));
    m_mistakes->setVisible(!answer.mistakes.isEmpty());
    if (answer.done > 0)
        emit said(tr("%1 Ctrl+Z takes it back.").arg(done));
}

void TrainingPage::step(const QString &doing, std::function<DeskAnswer(Store &, const BatchInfo &)> work,
                        const QString &done, std::function<void(const DeskAnswer &)> then)
{
    m_session.write(
        this, doing,
        [&store = m_session.store(), info = m_session.edit(), work = std::move(work)] { return work(store, info); },
        [this, done, then = std::move(then)](const DeskAnswer &answer) {
            tell(answer, QString(done).replace(u"%1"_s, QString::number(answer.done)));
            if (then)
                then(answer);
        },
        [this] { m_readTimer.start(); });
}

void TrainingPage::addPersons(const QStringList &persons)
{
    step(
        tr("Adding to the list"),
        [id = m_id, persons](Store &store, const BatchInfo &info) { return addParticipants(store, id, persons, info); },
        tr("Added to the list: %1."));
}

void TrainingPage::addOrganization(const QString &organization)
{
    step(
        tr("Adding to the list"),
        [id = m_id, organization](Store &store, const BatchInfo &info) {
            return addParticipants(store, id, peopleOf(store, organization), info);
        },
        tr("Added to the list: %1."));
}

void TrainingPage::signIn()
{
    const QString typed = m_rows->text();
    if (typed.trimmed().isEmpty())
        return;
    step(
        tr("Entering the attendance"),
        [id = m_id, typed](Store &store, const BatchInfo &info) { return signInRows(store, id, typed, info); },
        tr("Signed in: %1."),
        [this](const DeskAnswer &answer) {
            // What was wrong stays to be mended.
            if (answer.mistakes.isEmpty())
                m_rows->clear();
            else
                m_rows->selectAll();
        });
}

void TrainingPage::takeEdit(const QTableWidgetItem *item)
{
    if (m_filling || item->row() >= m_participants.size())
        return;
    const QString id = m_participants.at(item->row()).attendance.id();
    if (item->column() == SignedIn) {
        const bool there = item->checkState() == Qt::Checked;
        step(
            tr("Entering the attendance"),
            [id, there](Store &store, const BatchInfo &info) { return setSignedIn(store, id, there, info); },
            there ? tr("Signed in: %1.") : tr("Signatures taken back: %1."));
        return;
    }
    const QString key = fieldOf(item->column());
    if (key.isEmpty())
        return;
    step(
        tr("Saving the attendance"),
        [id, key, typed = item->text()](Store &store, const BatchInfo &info) {
            DeskAnswer answer;
            auto attendance = store.get(u"attendance"_s, id).value_or(Record());
            const Field &field = store.registry().type(u"attendance"_s).field(key);
            const auto parsed = parseTyped(store, field, typed);
            const auto said = [&](const QString &sentence) {
                answer.mistakes.append(labelled(field.label(), sentence));
                return answer;
            };
            if (!parsed.ok())
                return said(parsed.problem);
            const SaveResult result = store.save(attendance.set(key, parsed.value), info);
            if (!result.saved())
                return said(result.problems.value(0).sentence);
            answer.done = 1;
            return answer;
        },
        tr("Saved."),
        [this](const DeskAnswer &answer) {
            if (answer.done == 0)
                m_readTimer.start(); // back to what stands
        });
}

void TrainingPage::issue()
{
    int open = 0;
    for (const Participant &each : m_participants)
        open += each.passed && !each.attendance.has(u"certificate_number"_s) ? 1 : 0;
    if (open == 0) {
        emit said(tr("Everybody who has passed has a certificate."));
        return;
    }
    step(
        tr("Issuing certificates"),
        [id = m_id](Store &store, const BatchInfo &info) { return issueCertificates(store, id, info); },
        tr("Certificates numbered: %1."));
}

void TrainingPage::openCurrent(int row, int column)
{
    if (row >= 0 && row < m_participants.size() && (column == Name || column == Organization || column == Row))
        emit targetRequested(Target::toRecord(u"attendance"_s, m_participants.at(row).attendance.id()));
}

void TrainingPage::preview(PrintSheet (*make)(const Store &, const QString &))
{
    m_session.read(
        this, tr("Preparing the print"), [&store = m_session.store(), id = m_id, make] { return make(store, id); },
        [this](const PrintSheet &sheet) { (new PrintPreview(sheet, window()))->open(); });
}

} // namespace moli
