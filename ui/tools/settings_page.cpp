// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/settings_page.h"

#include "ui/theme.h"
#include "ui/tools/preferences.h"
#include "ui/tools/quiet_wheel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace moli {

namespace {
constexpr int cardWidth = 720;
constexpr int editorWidth = 220;
constexpr int twoColumnsFrom = 960;
} // namespace

SettingsPage::SettingsPage(Session &session, Preferences &preferences, QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_preferences(preferences),
      m_operator(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_theme(new QComboBox(this)),
      m_scale(new QComboBox(this)),
      m_largeType(new QCheckBox(tr("Large type"), this)),
      m_backup(new QCheckBox(tr("Make a backup each day the file is opened"), this))
{
    m_operator->setEditable(true);
    m_operator->setInsertPolicy(QComboBox::NoInsert);
    m_operator->setEditText(session.operatorName());
    m_language->addItem(tr("As the system"), static_cast<int>(Language::System));
    m_language->addItem(QStringLiteral("中文"), static_cast<int>(Language::Chinese));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(preferences.language())));
    m_theme->addItem(tr("As the system"), static_cast<int>(ThemeMode::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeMode::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeMode::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(preferences.look().mode)));
    for (const int percent : {100, 110, 125, 150, 175, 200})
        m_scale->addItem(tr("%1 %").arg(percent), percent);
    m_scale->setCurrentIndex(qMax(0, m_scale->findData(preferences.scale())));
    m_largeType->setChecked(preferences.look().largeType);
    m_backup->setChecked(preferences.dailyBackup());
    makeLayout();
    for (QComboBox *box : {m_operator, m_language, m_theme, m_scale})
        keepWheelForPage(box);

    connect(m_operator, &QComboBox::activated, this, &SettingsPage::takeOperator);
    connect(m_operator->lineEdit(), &QLineEdit::editingFinished, this, &SettingsPage::takeOperator);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_preferences.setLanguage(static_cast<Language>(m_language->currentData().toInt()));
        emit languageChanged();
    });
    connect(m_theme, &QComboBox::activated, this, &SettingsPage::takeLook);
    connect(m_largeType, &QCheckBox::clicked, this, &SettingsPage::takeLook);
    connect(m_scale, &QComboBox::activated, this, [this] {
        m_preferences.setScale(m_scale->currentData().toInt());
        emit said(tr("The size of everything changes when Moli starts the next time."));
    });
    connect(m_backup, &QCheckBox::clicked, this, [this](bool on) { m_preferences.setDailyBackup(on); });
    connect(&m_session, &Session::operatorChanged, this, [this] { m_operator->setEditText(m_session.operatorName()); });
    loadOperators();
}

QString SettingsPage::key() const
{
    return QStringLiteral("settings");
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

SettingsPage::Card SettingsPage::makeCard(const QString &title)
{
    auto *card = new QFrame(this);
    card->setProperty("role", "card");
    card->setMaximumWidth(cardWidth);
    auto *heading = new QLabel(title, card);
    heading->setProperty("role", "sectionTitle");
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(24, 16, 24, 20);
    rows->setSpacing(12);
    rows->addWidget(heading);
    return {card, rows};
}

void SettingsPage::addRow(const Card &card, const QString &text, QWidget *editor, const QString &hint)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    if (!text.isEmpty()) {
        auto *label = new QLabel(text, card.widget);
        label->setBuddy(editor);
        editor->setAccessibleName(text);
        texts->addWidget(label);
        editor->setFixedWidth(editorWidth);
    } else {
        texts->addWidget(editor);
    }
    if (!hint.isEmpty()) {
        auto *line = new QLabel(hint, card.widget);
        line->setProperty("role", "hint");
        line->setWordWrap(true);
        texts->addWidget(line);
        editor->setAccessibleDescription(hint);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addLayout(texts, 1);
    if (!text.isEmpty())
        row->addWidget(editor, 0, Qt::AlignVCenter);
    card.rows->addLayout(row);
}

void SettingsPage::makeLayout()
{
    auto *content = new QWidget(this);
    content->setProperty("role", "page");
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(24, 16, 24, 24);
    m_grid->setSpacing(16);

    const Card person = makeCard(tr("You"));
    addRow(person, tr("Who is working"), m_operator,
           tr("Stands in the history of what you change; undo takes back only your own work."));
    m_operator->lineEdit()->setAccessibleName(tr("Who is working"));
    const Card look = makeCard(tr("Look"));
    addRow(look, tr("Language"), m_language, {});
    addRow(look, tr("Light or dark"), m_theme, {});
    addRow(look, tr("Scale"), m_scale, tr("Takes effect after a restart."));
    addRow(look, {}, m_largeType, {});
    const Card safety = makeCard(tr("Safety"));
    addRow(safety, {}, m_backup, tr("The backups lie in a folder beside the file; the page Backups lists them."));
    auto *path = new QLabel(QDir::toNativeSeparators(m_session.store().path()), safety.widget);
    path->setProperty("role", "hint");
    path->setWordWrap(true);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    safety.rows->addWidget(new QLabel(tr("This file"), safety.widget));
    safety.rows->addWidget(path);

    const Card keys = makeCard(tr("Keyboard"));
    addKeys(keys);
    for (const Card &card : {person, look, safety, keys})
        card.rows->addStretch(1);
    m_cards = {person.widget, look.widget, safety.widget, keys.widget};
    arrangeCards();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void SettingsPage::addKeys(const Card &card)
{
    const QList<std::pair<QString, QString>> keys{
        {tr("Ctrl+K"), tr("Search records, pages and actions")},
        {tr("Ctrl+N"), tr("New record, in a list")},
        {tr("Ctrl+S, Ctrl+Shift+S"), tr("Save; save and enter another")},
        {tr("Ctrl+F"), tr("Search in the list")},
        {tr("Ctrl+C, Ctrl+V"), tr("Copy rows to a spreadsheet, paste rows from one")},
        {tr("Ctrl+Z, Ctrl+Y"), tr("Undo and redo your last step")},
        {tr("Alt+←, Alt+→"), tr("Back and forward")},
        {tr("F6"), tr("Between navigation and page")},
        {tr("Ctrl+O, Ctrl+Shift+N"), tr("Open a file, make a new one")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < keys.size(); ++row) {
        auto *key = new QLabel(keys.at(row).first, card.widget);
        key->setProperty("role", "chip");
        key->setProperty("tone", "plain");
        grid->addWidget(key, row, 0, Qt::AlignLeft);
        grid->addWidget(new QLabel(keys.at(row).second, card.widget), row, 1);
    }
    card.rows->addLayout(grid);
}

/// Side by side where there is room for two.
void SettingsPage::arrangeCards()
{
    const int columns = width() >= twoColumnsFrom ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    for (int row = 0; row <= m_cards.size(); ++row)
        m_grid->setRowStretch(row, row == (m_cards.size() + columns - 1) / columns ? 1 : 0);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    // No wider than the cards: they stand at the left, where the eye begins.
    const QMargins margins = m_grid->contentsMargins();
    m_grid->parentWidget()->setMaximumWidth(columns * (cardWidth + m_grid->spacing()) + margins.left()
                                            + margins.right());
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    arrangeCards();
}

void SettingsPage::loadOperators()
{
    const auto look = [&store = m_session.store()] {
        QStringList names;
        Query query;
        query.type = QStringLiteral("operator");
        query.sort = {QStringLiteral("name"), false};
        query.limit = 200;
        for (const Record &record : store.query(query).records)
            names.append(record.text(QStringLiteral("name")));
        names.removeDuplicates();
        return names;
    };
    m_session.read(this, tr("Reading the operators"), look, [this](const QStringList &names) {
        const QString typed = m_operator->currentText();
        m_operator->clear();
        m_operator->addItems(names);
        m_operator->setEditText(typed);
    });
}

void SettingsPage::takeOperator()
{
    const QString who = m_operator->currentText().simplified();
    if (who.isEmpty()) {
        m_operator->setEditText(m_session.operatorName());
        return;
    }
    if (who == m_session.operatorName())
        return;
    m_session.setOperatorName(who);
    emit said(tr("%1 is working now.").arg(who));
}

void SettingsPage::takeLook()
{
    m_preferences.setLook({static_cast<ThemeMode>(m_theme->currentData().toInt()), m_largeType->isChecked()});
    emit lookChanged();
}

} // namespace moli
