// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>
#include <functional>

class QWidget;

namespace moli {

/// Tells the person what failed: "Saving the record failed." and the error's sentence, with the details to unfold
/// and copy. Tests may take the place of the dialog.
void showError(QWidget *parent, const QString &doing, const std::exception_ptr &error);
using ErrorSink = std::function<void(const QString &doing, const QString &sentence)>;
void setErrorSink(ErrorSink sink);

} // namespace moli
