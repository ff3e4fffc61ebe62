// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

class QWidget;

namespace moli {

/// Has the desktop open a copy of an attachment that lasts as long as the session.
void openAttachment(Session &session, QWidget *context, const QString &sha256, const QString &name);
/// Asks where to, and writes it there.
void saveAttachmentAs(Session &session, QWidget *context, const QString &sha256, const QString &name);
/// The same with bytes that aren't in the file yet.
void openBytes(Session &session, QWidget *context, const QByteArray &bytes, const QString &name);

} // namespace moli
