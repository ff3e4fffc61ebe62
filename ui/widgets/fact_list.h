// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace moli {

/// Facts to read, each value under its label, as many beside each other as the width holds. Empty ones are left out.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    void setFacts(const QList<std::pair<QString, QString>> &facts);
    [[nodiscard]] QString value(const QString &label) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QList<std::pair<QString, QString>> m_facts;
    QList<QWidget *> m_cells;
    int m_columns = 0;
};

} // namespace moli
