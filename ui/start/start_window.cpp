// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_window.h"

#include "db/records/built_in_records.h"
#include "ui/theme.h"
#include "ui/tools/preferences.h"
#include "ui/tools/question.h"
#include "ui/widgets/notice_bar.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace moli {

namespace {

constexpr int mostRecent = 3;

QLabel *label(const QString &text, const char *role, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setProperty("role", role);
    made->setWordWrap(true);
    return made;
}

void addField(QVBoxLayout *layout, const QString &text, QWidget *editor, const QString &hint)
{
    auto *name = new QLabel(text, editor->parentWidget());
    name->setProperty("role", "fieldLabel");
    name->setBuddy(editor);
    editor->setAccessibleName(text);
    editor->setAccessibleDescription(hint);
    layout->addWidget(name);
    layout->addWidget(editor);
    if (!hint.isEmpty())
        layout->addWidget(label(hint, "hint", editor->parentWidget()));
    layout->addSpacing(12);
}

} // namespace

StartWindow::StartWindow(Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_pages(new QStackedWidget(this)),
      m_notice(new NoticeBar(this)),
      m_progress(new ProgressPanel(this))
{
    setObjectName(QStringLiteral("startWindow"));
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Moli"));
    setMinimumSize(880, 600);
    resize(1000, 660);

    m_choices = makeChoices();
    m_form = makeNewFile();
    m_pages->addWidget(m_choices);
    m_pages->addWidget(m_form);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(48, 40, 48, 32);
    right->setSpacing(16);
    right->addWidget(m_notice);
    right->addWidget(m_progress);
    right->addWidget(m_pages, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBrand());
    layout->addLayout(right, 1);
    m_newFile->setFocus();
}

QWidget *StartWindow::makeBrand()
{
    auto *brand = new QFrame(this);
    brand->setProperty("role", "brand");
    brand->setFixedWidth(300);
    auto *mark = new QLabel(brand);
    mark->setPixmap(themeIcon(QStringLiteral("moli")).pixmap(88, 88));
    auto *layout = new QVBoxLayout(brand);
    layout->setContentsMargins(36, 56, 36, 36);
    layout->setSpacing(12);
    layout->addWidget(mark);
    layout->addSpacing(12);
    layout->addWidget(label(tr("Moli 茉莉"), "brandName", brand));
    layout->addWidget(label(tr("The desk of an incubation base for women's social organizations"), "brandText", brand));
    layout->addStretch(1);
    layout->addWidget(label(tr("Version %1").arg(QStringLiteral(MOLI_VERSION)), "brandText", brand));
    return brand;
}

QPushButton *StartWindow::makeChoice(const QString &icon, const QString &title, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("role", "choice");
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setCursor(Qt::PointingHandCursor);
    button->setAccessibleName(title);
    button->setAccessibleDescription(text);
    auto *sign = new QLabel(button);
    sign->setPixmap(themeIcon(icon, Ink::Primary).pixmap(32, 32));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch(1);
    texts->addWidget(label(title, "cardTitle", button));
    texts->addWidget(label(text, "hint", button));
    texts->addStretch(1);
    auto *layout = new QHBoxLayout(button);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(20);
    layout->addWidget(sign);
    layout->addLayout(texts, 1);
    for (QLabel *each : button->findChildren<QLabel *>())
        each->setAttribute(Qt::WA_TransparentForMouseEvents);
    return button;
}

QWidget *StartWindow::makeChoices()
{
    auto *page = new QWidget(this);
    m_newFile = makeChoice(QStringLiteral("office"), tr("New file for my office"),
                           tr("An empty file with Fuzhou's districts, the offices and all choice lists in it."), page);
    m_open = makeChoice(QStringLiteral("folder"), tr("Open a file"),
                        tr("A file of yours, or one that somebody handed to you."), page);
    m_demo = makeChoice(QStringLiteral("demo"), tr("Open the demo"),
                        tr("Made-up organizations and five years of work, to look around and try everything."), page);
    connect(m_newFile, &QPushButton::clicked, this, &StartWindow::showNewFile);
    connect(m_open, &QPushButton::clicked, this, &StartWindow::openRequested);
    connect(m_demo, &QPushButton::clicked, this, &StartWindow::demoRequested);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addStretch(1);
    layout->addWidget(label(tr("How do you want to begin?"), "hero", page));
    layout->addSpacing(8);
    layout->addWidget(m_newFile);
    layout->addWidget(m_open);
    layout->addWidget(m_demo);
    addRecentFiles(layout);
    layout->addStretch(2);
    return page;
}

void StartWindow::addRecentFiles(QVBoxLayout *layout)
{
    const QStringList recent = m_preferences.recentFiles().mid(0, mostRecent);
    if (recent.isEmpty())
        return;
    layout->addSpacing(8);
    layout->addWidget(label(tr("Open again"), "fieldLabel", this));
    for (const QString &path : recent) {
        auto *link = new QPushButton(QFileInfo(path).completeBaseName(), this);
        link->setProperty("role", "link");
        link->setToolTip(QDir::toNativeSeparators(path));
        link->setAccessibleName(tr("Open %1").arg(link->text()));
        connect(link, &QPushButton::clicked, this, [this, path] { emit fileRequested(path); });
        layout->addWidget(link, 0, Qt::AlignLeft);
    }
}

QWidget *StartWindow::makeNewFile()
{
    auto *page = new QWidget(this);
    m_office = new QComboBox(page);
    for (const Record &record : builtInRecords()) {
        if (record.type() == u"office")
            m_office->addItem(record.text(QStringLiteral("name")), record.text(QStringLiteral("code")));
    }
    m_operator = new QLineEdit(m_preferences.operatorName(), page);
    m_operator->setPlaceholderText(tr("e.g. 陈晓燕"));
    m_place = new QLineEdit(page);
    auto *browse = new QPushButton(tr("Other place…"), page);
    auto *placeRow = new QHBoxLayout;
    placeRow->setSpacing(8);
    placeRow->addWidget(m_place, 1);
    placeRow->addWidget(browse);
    m_mistake = label({}, "mistake", page);
    m_create = new QPushButton(tr("Make the file"), page);
    m_create->setProperty("role", "primary");
    m_create->setDefault(true);
    auto *back = new QPushButton(tr("Back"), page);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label(tr("New file for my office"), "hero", page));
    layout->addSpacing(16);
    addField(layout, tr("Which office is it?"), m_office,
             tr("The file belongs to this office. Numbers it gives and what it hands to the city carry its code."));
    addField(layout, tr("Your name"), m_operator, tr("Stands in the history of what you change."));
    auto *placeName = new QLabel(tr("Where the file goes"), page);
    placeName->setProperty("role", "fieldLabel");
    placeName->setBuddy(m_place);
    m_place->setAccessibleName(placeName->text());
    layout->addWidget(placeName);
    layout->addLayout(placeRow);
    layout->addWidget(
        label(tr("A folder of this computer; not a network share and not one that a cloud service synchronizes."),
              "hint", page));
    layout->addSpacing(8);
    layout->addWidget(m_mistake);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_create);
    layout->addLayout(buttons);

    connect(m_office, &QComboBox::currentIndexChanged, this, &StartWindow::suggestPlace);
    connect(m_place, &QLineEdit::textEdited, this, [this] { m_placeTyped = true; });
    connect(browse, &QPushButton::clicked, this, &StartWindow::choosePlace);
    connect(back, &QPushButton::clicked, this, &StartWindow::showChoices);
    connect(m_create, &QPushButton::clicked, this, &StartWindow::create);
    for (QLineEdit *edit : {m_operator, m_place})
        connect(edit, &QLineEdit::returnPressed, this, &StartWindow::create);
    suggestPlace();
    return page;
}

void StartWindow::suggestPlace()
{
    if (m_placeTyped)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Moli/";
    QString path = folder + m_office->currentText() + u".moli";
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder + m_office->currentText() + u' ' + QString::number(number) + u".moli";
    m_place->setText(QDir::toNativeSeparators(path));
}

void StartWindow::choosePlace()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Where the file goes"), m_place->text(),
                                                      tr("Moli files (*.moli)"));
    if (path.isEmpty())
        return;
    m_placeTyped = true;
    m_place->setText(QDir::toNativeSeparators(path));
}

void StartWindow::create()
{
    QString path = QDir::fromNativeSeparators(m_place->text().trimmed());
    const QString who = m_operator->text().simplified();
    QString mistake;
    if (who.isEmpty())
        mistake = tr("Please type your name.");
    else if (path.isEmpty() || QFileInfo(path).isRelative())
        mistake = tr("Please choose where the file goes.");
    if (!path.isEmpty() && QFileInfo(path).suffix().compare(u"moli", Qt::CaseInsensitive) != 0)
        path += u".moli";
    if (mistake.isEmpty() && QFileInfo::exists(path))
        mistake = tr("There is a file of that name already. Please choose another name, or open that file.");
    // The suggested folder is Moli's own; another one may be a slip of the keys.
    if (mistake.isEmpty() && m_placeTyped && !QFileInfo(QFileInfo(path).absolutePath()).isDir()
        && askPerson(this, tr("Make the folder?"),
                     tr("There is no folder %1 yet.").arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
                     {tr("Choose another place"), tr("Make the folder")})
            == 0) {
        m_place->setFocus();
        return;
    }
    if (mistake.isEmpty() && !QDir().mkpath(QFileInfo(path).absolutePath()))
        mistake = tr("The folder can't be made. Please choose another place.");
    m_mistake->setText(mistake);
    if (!mistake.isEmpty()) {
        (who.isEmpty() ? m_operator : m_place)->setFocus();
        return;
    }
    m_preferences.setOperatorName(who);
    CreateOptions options;
    options.officeCode = m_office->currentData().toString();
    options.who = who;
    emit createRequested(path, options);
}

void StartWindow::tell(const QString &sentence)
{
    if (sentence.isEmpty())
        m_notice->clear();
    else
        m_notice->tell(sentence);
}

void StartWindow::offer(const QString &button, std::function<void()> taken)
{
    m_notice->tell(told(), "warm", button, std::move(taken));
    setRole(m_notice->button(), "primary");
    m_notice->button()->setFocus();
}

QString StartWindow::told() const
{
    return m_notice->sentence();
}

void StartWindow::showChoices()
{
    m_pages->setCurrentWidget(m_choices);
    m_newFile->setFocus();
}

void StartWindow::showNewFile()
{
    tell({});
    m_pages->setCurrentWidget(m_form);
    m_office->setFocus();
}

std::shared_ptr<Progress> StartWindow::startWork(const QString &text, bool cancellable)
{
    tell({});
    m_pages->setEnabled(false);
    return m_progress->start(text, cancellable);
}

void StartWindow::stopWork()
{
    m_progress->stop();
    m_pages->setEnabled(true);
}

void StartWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentWidget() == m_form && m_pages->isEnabled()) {
        showChoices();
        return;
    }
    QWidget::keyPressEvent(event);
}

void StartWindow::closeEvent(QCloseEvent *event)
{
    m_progress->cancel();
    QWidget::closeEvent(event);
}

} // namespace moli
