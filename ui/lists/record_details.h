// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace moli {

/// One record read-only, by its sections, with its photos and its history. Only what has a value is shown; sensitive
/// values stay masked until somebody asks for them, which is written down.
class RecordDetails : public QWidget {
    Q_OBJECT
public:
    RecordDetails(Session &session, const RecordType &type, QWidget *parent = nullptr);

    void showRecord(const QString &id); ///< empty: nothing chosen
    [[nodiscard]] const QString &id() const { return m_id; }
    void setOpenable(bool openable); ///< a deleted record isn't

signals:
    void openRequested(const QString &type, const QString &id);
    void pageRequested(const QString &type, const QString &id); ///< all about it, beyond the form
    void shown();                                               ///< the record that was asked for stands there

private:
    struct Content;
    struct Line;

    [[nodiscard]] static Content read(const Store &store, const QString &type, const QString &id);
    void load();
    void fill(const Content &content);
    void addLine(QGridLayout *grid, const Line &line);
    QWidget *makeHidden(const Line &line);
    QWidget *makeFiles(const Line &line);
    void clear(const QString &sentence);
    QVBoxLayout *startBody();

    Session &m_session;
    const RecordType &m_type;
    QString m_id;
    bool m_openable = true;
    int m_question = 0;
    QTimer m_timer; ///< who runs through the rows doesn't wait for each record
    QLabel *m_title;
    bool m_hasPage = false;
    QToolButton *m_page;
    QToolButton *m_open;
    QScrollArea *m_scroll;
};

} // namespace moli
