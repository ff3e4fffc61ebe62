// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"
#include "ui/tools/progress_panel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace moli {

class NoticeBar;
class Preferences;

/// What a person sees who has no file open: a new file for her office, a file that is there, or the demo.
class StartWindow : public QWidget {
    Q_OBJECT
public:
    explicit StartWindow(Preferences &preferences, QWidget *parent = nullptr);

    /// Says above the choices why a file couldn't be opened.
    void tell(const QString &sentence);
    [[nodiscard]] QString told() const;
    /// A way out beside what was told.
    void offer(const QString &button, std::function<void()> taken);
    void showChoices();
    void showNewFile();
    /// Long work: the choices rest meanwhile.
    [[nodiscard]] std::shared_ptr<Progress> startWork(const QString &text, bool cancellable);
    void stopWork();

    // What it is made of.
    [[nodiscard]] QPushButton *newFileButton() const { return m_newFile; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] QPushButton *demoButton() const { return m_demo; }
    [[nodiscard]] QPushButton *createButton() const { return m_create; }
    [[nodiscard]] QComboBox *officeBox() const { return m_office; }
    [[nodiscard]] QLineEdit *operatorEdit() const { return m_operator; }
    [[nodiscard]] QLineEdit *placeEdit() const { return m_place; }
    [[nodiscard]] NoticeBar *notice() const { return m_notice; }
    [[nodiscard]] ProgressPanel *progressPanel() const { return m_progress; }

signals:
    void createRequested(const QString &path, const moli::CreateOptions &options);
    void openRequested();
    void fileRequested(const QString &path);
    void demoRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override; ///< calls long work off

private:
    [[nodiscard]] QWidget *makeBrand();
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeNewFile();
    [[nodiscard]] QPushButton *makeChoice(const QString &icon, const QString &title, const QString &text,
                                          QWidget *parent);
    void addRecentFiles(QVBoxLayout *layout);
    void suggestPlace();
    void choosePlace();
    void create();

    Preferences &m_preferences;
    QStackedWidget *m_pages;
    QWidget *m_choices = nullptr;
    QWidget *m_form = nullptr;
    NoticeBar *m_notice;
    QPushButton *m_newFile = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_demo = nullptr;
    QPushButton *m_create = nullptr;
    QComboBox *m_office = nullptr;
    QLineEdit *m_operator = nullptr;
    QLineEdit *m_place = nullptr;
    QLabel *m_mistake = nullptr;
    ProgressPanel *m_progress;
    bool m_placeTyped = false;
};

} // namespace moli
