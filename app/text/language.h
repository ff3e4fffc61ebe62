// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

class QCoreApplication;

namespace moli {

enum class Language { System, English, Chinese };

/// The texts of the program and of Qt's own dialogs. Lives as long as the application; a switch sends
/// QEvent::LanguageChange, after which the window makes its pages anew.
class LanguageLoader {
public:
    explicit LanguageLoader(QCoreApplication &application);
    ~LanguageLoader();

    /// Also sets the default locale, by which dates and numbers are written. False when the Chinese texts aren't there.
    bool use(Language language);
    [[nodiscard]] static bool systemSpeaksChinese();

private:
    QCoreApplication &m_application;
    QTranslator m_moli;
    QTranslator m_qt;
};

} // namespace moli
