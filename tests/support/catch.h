// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 3 has one header where 2.13 has another.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QByteArray>
#include <QString>

#include <ostream>

// Failed comparisons show the texts themselves.
inline std::ostream &operator<<(std::ostream &stream, const QString &text)
{
    return stream << '"' << text.toStdString() << '"';
}
inline std::ostream &operator<<(std::ostream &stream, const QByteArray &bytes)
{
    return stream << '"' << bytes.toStdString() << '"';
}
