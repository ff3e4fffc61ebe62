// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

namespace moli {

namespace {

/// Inside the program, beside it (Windows), or where packages put it.
QStringList translationFolders()
{
    const QString beside = QCoreApplication::applicationDirPath();
    return {QStringLiteral(":/i18n"), beside + u"/translations", beside + u"/../share/moli/translations",
            beside + u"/../share/moli/i18n", QLibraryInfo::path(QLibraryInfo::TranslationsPath)};
}

bool load(QTranslator &translator, const QString &name)
{
    for (const QString &folder : translationFolders()) {
        if (translator.load(name, folder))
            return true;
    }
    return false;
}

} // namespace

LanguageLoader::LanguageLoader(QCoreApplication &application) : m_application(application) {}

LanguageLoader::~LanguageLoader()
{
    m_application.removeTranslator(&m_qt);
    m_application.removeTranslator(&m_moli);
}

bool LanguageLoader::systemSpeaksChinese()
{
    return QLocale::system().language() == QLocale::Chinese;
}

bool LanguageLoader::use(Language language)
{
    const bool chinese = language == Language::Chinese || (language == Language::System && systemSpeaksChinese());
    m_application.removeTranslator(&m_qt);
    m_application.removeTranslator(&m_moli);
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (!chinese) {
        // English is in the source; its file has only the plurals.
        if (load(m_moli, QStringLiteral("moli_en")))
            m_application.installTranslator(&m_moli);
        return true;
    }
    if (load(m_qt, QStringLiteral("qtbase_zh_CN")))
        m_application.installTranslator(&m_qt);
    const bool found = load(m_moli, QStringLiteral("moli_zh_CN"));
    if (found)
        m_application.installTranslator(&m_moli);
    else
        qWarning("moli_zh_CN.qm wasn't found: the texts stay English");
    return found;
}

} // namespace moli
