// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/session.h"

#include <QList>

#include <functional>

namespace moli {

class Preferences;

/// A page of the window, as data: what it's called, where it stands in the navigation, how it's made. Navigation, search
/// palette and window come from the list below; lists and forms of record types are not in it.
struct PageEntry {
    QString key;
    QString label;
    QString icon;
    /// Its group in the navigation: an area's key, "tools"; empty: on the top level.
    QString group;
    /// The page is about one record of this type ("project": the project's own page) and isn't in the navigation.
    QString recordType;
    std::function<PageWidget *(Session &session, Preferences &preferences, const QString &record, QWidget *parent)>
        make;
};

/// In the order of the navigation, labels in the current language.
[[nodiscard]] QList<PageEntry> pageCatalogue();

/// The page with this key: the one in the navigation, or the one about a record. A key may stand for both (the scoring desk,
/// and that of one project). Its own key is empty where there is none.
[[nodiscard]] PageEntry pageEntry(const QString &key, bool aboutRecord);

/// The keys of all of them; a page about a record is asked for with the record behind a colon ("project:XM2021-001").
[[nodiscard]] QStringList pageKeys();

/// The page that shows all about one record of a type: a project with its stages, an organization's file. Its key is
/// empty where the form is all there is.
[[nodiscard]] PageEntry pageOfRecord(const QString &type);
/// The type of the records that the page with this key can be about; empty for other pages.
[[nodiscard]] QString recordTypeOfPage(const QString &key);
/// The way to it.
[[nodiscard]] Target targetOfRecordPage(const QString &type, const QString &id);

} // namespace moli
