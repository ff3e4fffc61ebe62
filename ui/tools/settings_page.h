// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/session.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace moli {

class Preferences;

/// Who is working, language, look, backups. Every change holds at once, except the scale.
class SettingsPage : public PageWidget {
    Q_OBJECT
public:
    SettingsPage(Session &session, Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;

    [[nodiscard]] QComboBox *operatorBox() const { return m_operator; }
    [[nodiscard]] QComboBox *languageBox() const { return m_language; }
    [[nodiscard]] QComboBox *themeBox() const { return m_theme; }
    [[nodiscard]] QComboBox *scaleBox() const { return m_scale; }
    [[nodiscard]] QCheckBox *largeTypeBox() const { return m_largeType; }
    [[nodiscard]] QCheckBox *backupBox() const { return m_backup; }

signals:
    void lookChanged();
    void languageChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Card {
        QWidget *widget;
        QVBoxLayout *rows;
    };
    Card makeCard(const QString &title);
    void addRow(const Card &card, const QString &text, QWidget *editor, const QString &hint);
    void makeLayout();
    void addKeys(const Card &card);
    void arrangeCards();
    void loadOperators();
    void takeOperator();
    void takeLook();

    Session &m_session;
    Preferences &m_preferences;
    QComboBox *m_operator;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_scale;
    QCheckBox *m_largeType;
    QCheckBox *m_backup;
    QList<QWidget *> m_cards;
    QGridLayout *m_grid = nullptr;
    int m_columns = 0;
};

} // namespace moli
