// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/books/book_draft.h"
#include "ui/books/book_pages.h"
#include "ui/page.h"
#include "ui/session.h"

#include <QTimer>

class QAction;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace moli {

class BookPreview;
class BookPrint;
class CaseList;
class Preferences;
class ProgressPanel;
struct Progress;

/// The yearly book of cases: choose years and cases, put them in order, write its texts, see the pages as they print,
/// save them as PDF or print them.
class BooksPage : public PageWidget {
    Q_OBJECT
public:
    BooksPage(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~BooksPage() override;

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QAction *primaryAction() override { return m_savePdf; }
    [[nodiscard]] bool mayLeave() override;

    void setYears(int from, int until);
    /// Writes the texts and the choice into the book record.
    void save();
    void savePdfTo(const QString &path);
    [[nodiscard]] bool isChanged() const { return m_changed; }

    // What it is made of.
    [[nodiscard]] CaseList *caseList() const { return m_cases; }
    [[nodiscard]] BookPreview *preview() const { return m_preview; }
    [[nodiscard]] QLineEdit *titleEdit() const { return m_title; }
    [[nodiscard]] QPlainTextEdit *prefaceEdit() const { return m_preface; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] QComboBox *fromBox() const { return m_from; }
    [[nodiscard]] QComboBox *untilBox() const { return m_until; }

signals:
    void bookReady();
    void saved();
    void saveFailed();
    void pdfSaved(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeLayout();
    QWidget *makeYears();
    QWidget *makeCases();
    QWidget *makeTexts();
    void loadYears();
    void loadDraft();
    void fill(const BookDraft &draft);
    void takeIn();
    void edited();
    void setChanged(bool changed);
    void showChoice();
    void buildSoon();
    void build();
    void received(const std::shared_ptr<SharedBook> &book);
    void recordsChanged(const ChangeSet &changes);
    void askAndSavePdf();
    void print();
    [[nodiscard]] BookPreset preset() const;
    [[nodiscard]] QString fallbackTitle() const;

    Session &m_session;
    Preferences &m_preferences;
    BookDraft m_draft;
    bool m_loaded = false;
    bool m_changed = false;
    bool m_saving = false;
    bool m_stale = false;
    int m_edition = 0;
    QTimer m_soon;
    std::shared_ptr<Progress> m_building;
    std::shared_ptr<SharedBook> m_book;

    QAction *m_savePdf;
    QComboBox *m_from;
    QComboBox *m_until;
    QComboBox *m_preset;
    QTabWidget *m_tabs;
    CaseList *m_cases;
    QLabel *m_choice;
    QLineEdit *m_title;
    QLineEdit *m_subtitle;
    QLineEdit *m_editors;
    QPlainTextEdit *m_preface;
    QPlainTextEdit *m_closing;
    QLabel *m_state;
    QPushButton *m_save;
    ProgressPanel *m_progress;
    BookPreview *m_preview;
};

} // namespace moli
