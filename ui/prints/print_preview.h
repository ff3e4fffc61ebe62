// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prints/print_layout.h"

#include <QDialog>

class QPrinter;
class QScrollArea;

namespace moli {

/// The pages of a sheet as they print, to print or to save as a PDF.
class PrintPreview : public QDialog {
    Q_OBJECT
public:
    PrintPreview(const PrintSheet &sheet, QWidget *parent = nullptr);
    ~PrintPreview() override;

    [[nodiscard]] const PrintLayout &layout() const { return *m_layout; }
    /// Throws Error.
    void saveTo(const QString &path) const;
    void printOn(QPrinter &printer) const;

private:
    void askAndSave();
    void askAndPrint();

    std::unique_ptr<PrintLayout> m_layout;
    QScrollArea *m_scroll;
};

} // namespace moli
